import { regions } from '../../lib/regions';
import { graphql } from '../../lib/request';
import type { CentreKind, CentresRowFragment as Row } from '../../graphql/graphql';

export type { Row };

export const centresRow = graphql(`
  fragment CentresRow on Centre {
    ...ListedCentre
    ...MappedCentre
    place {
      region
    }
    clientGroups {
      slug
      name
      nameMi
    }
  }
`);

/** What a reader asks of the list, as it stands in the page's address. */
export interface Choice {
  region?: string;
  group?: string;
  kind?: string;
}

const kinds: CentreKind[] = ['PROVINCIAL', 'URBAN', 'OUTREACH', 'CLIENT_GROUP_HUB'];

const northward = (region: string) => (regions.includes(region) ? regions.indexOf(region) : regions.length);

/** The centres that are asked for, in their order. */
export const chosen = (centres: Row[], { region, group, kind }: Choice) =>
  centres.filter(
    (centre) =>
      (!region || centre.place.region === region) &&
      (!group || centre.clientGroups.some(({ slug }) => slug === group)) &&
      (!kind || centre.kind === kind),
  );

/** The regions with their centres, from north to south; one that we do not know comes last. */
export function byRegion(centres: Row[]): { region: string; id: string; centres: Row[] }[] {
  const found = [...new Set(centres.map(({ place }) => place.region))];
  return found
    .sort((a, b) => northward(a) - northward(b) || a.localeCompare(b))
    .map((region) => ({
      region,
      id: `in-${region
        .normalize('NFD')
        .replace(/[^a-z]+/gi, '-')
        .toLowerCase()}`,
      centres: centres.filter(({ place }) => place.region === region),
    }));
}

/** What can be chosen from: only what some centre has. */
export function choices(centres: Row[]) {
  const groups = new Map(centres.flatMap((centre) => centre.clientGroups.map((group) => [group.slug, group])));
  return {
    regions: byRegion(centres).map(({ region }) => region),
    groups: [...groups.values()],
    kinds: kinds.filter((kind) => centres.some((centre) => centre.kind === kind)),
  };
}
