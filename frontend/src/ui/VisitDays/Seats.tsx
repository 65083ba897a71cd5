import type { ListedVisitFragment } from '../../graphql/graphql';
import { Tag } from '../Tag/Tag';
import { T } from '../T';

/** Whether one can book, come in, or neither. */
export function Seats({ visit }: { visit: Pick<ListedVisitFragment, 'status' | 'mode' | 'freeSeats'> }) {
  const free = visit.freeSeats ?? 0;
  if (visit.status === 'CANCELLED') {
    return (
      <Tag look="few">
        <T id="visits.cancelled" />
      </Tag>
    );
  }
  if (visit.mode === 'DROP_IN' || (visit.mode === 'BOTH' && free === 0)) {
    return (
      <Tag>
        <T id="visits.dropIn" />
      </Tag>
    );
  }
  if (visit.freeSeats == null) {
    // An answer from when there was a connection: its free times are gone by now.
    return (
      <Tag look="quiet">
        <T id="visits.ring" />
      </Tag>
    );
  }
  if (free === 0) {
    return (
      <Tag look="none">
        <T id="visits.full" />
      </Tag>
    );
  }
  return (
    <Tag look={free < 4 ? 'few' : 'tag'}>
      <T id={free === 1 ? 'visits.free.one' : 'visits.free'} values={{ count: free }} />
    </Tag>
  );
}
