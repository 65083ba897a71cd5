import { Times } from '../../ui/Times/Times';
import { VisitDays } from '../../ui/VisitDays/VisitDays';
import { T } from '../../ui/T';
import type { VisitRow } from './Visit';
import layout from '../../styles/layout.module.css';

/** The times to choose from; where there are none, why, and what next. */
export function TimesOrNext({ visit }: { visit: VisitRow }) {
  const morning = visit.freeSlots.filter((slot) => slot.startsAt.slice(11, 13) < '12');
  const afternoon = visit.freeSlots.filter((slot) => slot.startsAt.slice(11, 13) >= '12');
  if (!visit.freeSlots.length) return <Next visit={visit} />;
  return (
    <section class={layout.stack}>
      <h2>
        <T id="visit.choose" />
      </h2>
      <p class={layout.soft}>
        <T id="visit.minutes" values={{ minutes: visit.slotMinutes ?? 0 }} />
      </p>
      {morning.length > 0 && (
        <>
          <h3>
            <T id="visit.morning" />
          </h3>
          <Times visit={visit} times={morning} />
        </>
      )}
      {afternoon.length > 0 && (
        <>
          <h3>
            <T id="visit.afternoon" />
          </h3>
          <Times visit={visit} times={afternoon} />
        </>
      )}
    </section>
  );
}

/** Nothing to book: why, and what next. */
function Next({ visit }: { visit: VisitRow }) {
  const why =
    visit.status === 'CANCELLED' ? 'visit.cancelled' : visit.mode === 'APPOINTMENT' ? 'visit.full' : 'visit.dropIn';
  const others = visit.provider.visits.nodes.filter((other) => other.id !== visit.id);
  return (
    <section class={layout.stack}>
      <p class={layout.lead}>
        <T id={why} /> {visit.cancelReason}
      </p>
      {others.length > 0 && (
        <>
          <h2>
            <T id="visit.next" />
          </h2>
          <VisitDays visits={others} />
        </>
      )}
    </section>
  );
}
