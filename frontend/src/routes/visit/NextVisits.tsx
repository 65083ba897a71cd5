import { graphql } from '../../lib/request';
import { useQuery } from '../../lib/useQuery';
import { PartState } from '../../ui/State/State';
import { VisitDays } from '../../ui/VisitDays/VisitDays';
import { T } from '../../ui/T';
import type { VisitRow } from './Visit';

const NextVisitsQuery = graphql(`
  query NextVisits($provider: ID!, $at: PlaceInput!) {
    near: visits(near: $at, filter: { provider: $provider, onlyWithFreeSeats: true, withinKm: 60 }, first: 6) {
      nodes {
        ...ListedVisit
      }
    }
    anywhere: visits(near: $at, filter: { provider: $provider, onlyWithFreeSeats: true }, first: 6) {
      nodes {
        ...ListedVisit
      }
    }
  }
`);

/** The same provider's next visits with free times: near this centre, or else wherever they are. */
export function NextVisits({ visit: { provider, centre } }: { visit: VisitRow }) {
  const at = { point: { lat: centre.lat, lon: centre.lon } };
  const answer = useQuery(NextVisitsQuery, { provider: provider.id, at });
  return (
    <PartState answer={answer}>
      {({ near, anywhere }) => {
        const visits = near.nodes.length ? near.nodes : anywhere.nodes;
        if (!visits.length) return null;
        return (
          <>
            <h2>
              <T id="visit.next" />
            </h2>
            <VisitDays visits={visits} />
          </>
        );
      }}
    </PartState>
  );
}
