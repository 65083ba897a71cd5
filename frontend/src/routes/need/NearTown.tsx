import { graphql } from '../../lib/request';
import { useQuery } from '../../lib/useQuery';
import { AskSomebody } from '../../ui/Contact/Contact';
import { PartState } from '../../ui/State/State';
import { VisitDays } from '../../ui/VisitDays/VisitDays';
import { T } from '../../ui/T';
import layout from '../../styles/layout.module.css';

const NeedNearTown = graphql(`
  query NeedNearTown($town: String!, $need: ID!) {
    place(slug: $town) {
      name
      visits(filter: { need: $need, status: [SCHEDULED] }, first: 8) {
        nodes {
          ...ListedVisit
        }
      }
      centres(first: 1) {
        name
        phone
        sample
        coordinator {
          firstName
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
