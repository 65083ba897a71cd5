import { graphql } from '../../lib/request';
import { useQuery } from '../../lib/useQuery';
import { AskSomebody } from '../Contact/Contact';
import { PartState } from '../State/State';
import type { NeedNearTownQuery } from '../../graphql/graphql';
import { nearKm } from '../../lib/near';
import { Presences } from '../Presences/Presences';
import { VisitDays } from '../VisitDays/VisitDays';
import { Name, T } from '../T';
import layout from '../../styles/layout.module.css';

const NeedNearTown = graphql(`
  query NeedNearTown($town: String!, $need: ID!) {
    place(slug: $town) {
      name
      visits(filter: { need: $need, status: [SCHEDULED] }, first: 6) {
        nodes {
          ...ListedVisit
        }
      }
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
              id
            }
          }
        }
      }
    }
  }
`);

/** Who can help with a need near a town, next; and always somebody to ask by name. */
export function NearTown({ need, town, unkept }: { need: string; town: string; unkept: boolean }) {
  const answer = useQuery(NeedNearTown, { need, town }, { unkept });
  return (
    <PartState answer={answer}>
      {({ place }) =>
        place ? (
          <section class={layout.stack}>
            <h2>
              <T id="need.near" values={{ town: place.name }} />
            </h2>
            {place.visits.nodes.length ? (
              <VisitDays visits={place.visits.nodes} />
            ) : (
              <p>
                <T id="need.nobody" />
              </p>
            )}
            <EveryDay centres={place.centres} need={need} />
            {place.centres[0] && <AskSomebody centre={place.centres[0]} />}
          </section>
        ) : (
          <p role="alert">
            <T id="town.none" />
          </p>
        )
      }
    </PartState>
  );
}

type CentreRow = NonNullable<NeedNearTownQuery['place']>['centres'][number];

/** Who helps with the need at the nearest centre that has somebody for it there all the time. */
function EveryDay({ centres, need }: { centres: CentreRow[]; need: string }) {
  const helping = (centre: CentreRow) =>
    centre.presences.filter(({ services }) => services.some(({ needs }) => needs.some(({ id }) => id === need)));
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
