import { useLocation, useRoute } from 'preact-iso/router';
import { useEffect } from 'preact/hooks';
import { nearKm } from '../../lib/near';
import { graphql } from '../../lib/request';
import { rememberTown } from '../../lib/town';
import { useQuery } from '../../lib/useQuery';
import { text } from '../../lib/words';
import type { TownPageQuery } from '../../graphql/graphql';
import { AskSomebody } from '../../ui/Contact/Contact';
import { Entry } from '../../ui/Map/Entry';
import { MapPanel } from '../../ui/Map/MapPanel';
import { Back, Page, SampleNotice } from '../../ui/Page/Page';
import { State } from '../../ui/State/State';
import { TownSearch } from '../../ui/TownSearch/TownSearch';
import { T } from '../../ui/T';
import NotFound from '../not-found/NotFound';
import { ByPhone } from './ByPhone';
import { Coming } from './Coming';
import { EveryDay } from './EveryDay';
import layout from '../../styles/layout.module.css';

const TownPage = graphql(`
  query TownPage($slug: String!) {
    place(slug: $slug) {
      slug
      name
      region
      lat
      lon
      near: visits(filter: { withinKm: 50, status: [SCHEDULED] }, first: 24) {
        totalCount
        nodes {
          ...ListedVisit
        }
      }
      far: visits(filter: { status: [SCHEDULED] }, first: 10) {
        nodes {
          ...ListedVisit
        }
      }
      centres {
        ...ListedCentre
        ...MappedCentre
        coordinator {
          firstName
        }
        presences {
          ...ListedPresence
        }
      }
    }
    agencies(first: 30) {
      nodes {
        slug
        name
        nameMi
        summary
        phone
        sample
      }
    }
  }
`);

export type TownPlace = NonNullable<TownPageQuery['place']>;
export type AgencyRow = TownPageQuery['agencies']['nodes'][number];

export default function Town() {
  const { slug = '' } = useRoute().params;
  const answer = useQuery(TownPage, { slug });
  return (
    <State answer={answer}>
      {({ place, agencies }) =>
        place ? <Found place={place} agencies={agencies.nodes} /> : <NotFound what="town.none" />
      }
    </State>
  );
}

function Found({ place, agencies }: { place: TownPlace; agencies: AgencyRow[] }) {
  const { route } = useLocation();
  useEffect(() => rememberTown(place.slug), [place.slug]);
  const nearest = place.centres[0];
  return (
    <Page title={text('town.title', { town: place.name })}>
      <Back href="/">
        <T id="town.other" />
      </Back>
      <div class={layout.sections}>
        <div class={layout.stack}>
          <h1>
            <T id="town.title" values={{ town: place.name }} />
          </h1>
          <p class={layout.soft}>{place.region}</p>
          <SampleNotice when={nearest?.sample ?? false} />
        </div>
        <div class={layout.columns}>
          <div class={layout.sections}>
            <Coming place={place} />
            <EveryDay centres={place.centres.filter((centre) => (centre.distanceKm ?? 0) <= nearKm)} />
          </div>
          <section class={layout.stack}>
            <h2>
              <T id="town.near" values={{ town: place.name }} />
            </h2>
            <ul class={layout.cards}>
              {place.centres.map((centre) => (
                <Entry key={centre.slug} centre={centre} />
              ))}
            </ul>
            <MapPanel small centres={place.centres} town={place} close={place.centres.length} />
            {nearest && <AskSomebody centre={nearest} />}
          </section>
        </div>
        <ByPhone agencies={agencies} open={!place.near.nodes.length} />
        <section class={layout.narrow}>
          <TownSearch id="other-town" onPick={(town) => route(`/towns/${town.slug}`)} />
        </section>
      </div>
    </Page>
  );
}
