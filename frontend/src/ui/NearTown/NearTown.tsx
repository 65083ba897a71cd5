import { nearKm } from '../../lib/near';
import { graphql } from '../../lib/request';
import type { HelpingPlaceFragment, ListedVisitFragment } from '../../graphql/graphql';
import { AskSomebody } from '../Contact/Contact';
import { Presences } from '../Presences/Presences';
import { Name, T } from '../T';
import { VisitDays } from '../VisitDays/VisitDays';
import layout from '../../styles/layout.module.css';

export const helpingPlace = graphql(`
  fragment HelpingPlace on Place {
    slug
    name
    centres(first: 3) {
      slug
      name
      nameMi
      phone
      sample
      distanceKm
      coordinator {
        firstName
      }
      presences {
        ...ListedPresence
        services {
          needs {
            slug
          }
        }
      }
    }
  }
`);

interface Props {
  need: { slug: string; visits?: { nodes: ListedVisitFragment[] } };
  place: HelpingPlaceFragment;
}

/** Who can help with a need near a town: who comes next, who is there every day, and always somebody to ask by name. */
export function NearTown({ need, place }: Props) {
  const visits = need.visits?.nodes ?? [];
  return (
    <section class={layout.stack}>
      <h2>
        <T id="need.near" values={{ town: place.name }} />
      </h2>
      {visits.length ? (
        <VisitDays visits={visits} />
      ) : (
        <p>
          <T id="need.nobody" />
        </p>
      )}
      <EveryDay centres={place.centres} need={need.slug} />
      {place.centres[0] && <AskSomebody centre={place.centres[0]} />}
    </section>
  );
}

type CentreRow = HelpingPlaceFragment['centres'][number];

/** Who helps with the need at the nearest centre that has somebody for it there all the time. */
function EveryDay({ centres, need }: { centres: CentreRow[]; need: string }) {
  const helping = (centre: CentreRow) =>
    centre.presences.filter(({ services }) => services.some(({ needs }) => needs.some(({ slug }) => slug === need)));
  const centre = centres.find((near) => (near.distanceKm ?? 0) <= nearKm && helping(near).length > 0);
  if (!centre) return null;
  return (
    <>
      <h3>
        <T id="need.everyDay" />{' '}
        <a href={`/centres/${centre.slug}`}>
          <Name of={centre} />
        </a>
      </h3>
      <Presences presences={helping(centre)} />
    </>
  );
}
