import type { WordId } from '../../lib/words';
import { Times, type FreeTime } from '../../ui/Times/Times';
import { T } from '../../ui/T';
import { NextVisits } from './NextVisits';
import type { VisitRow } from './Visit';
import layout from '../../styles/layout.module.css';

/** The free times of the morning and the afternoon; where there are none, what next. */
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
      <Half name="visit.morning" visit={visit} times={morning} />
      <Half name="visit.afternoon" visit={visit} times={afternoon} />
    </section>
  );
}

function Half({ name, visit, times }: { name: WordId; visit: VisitRow; times: FreeTime[] }) {
  if (!times.length) return null;
  return (
    <>
      <h3>
        <T id={name} />
      </h3>
      <Times visit={visit} times={times} />
    </>
  );
}

/** Nothing to book: why, and what next. */
function Next({ visit }: { visit: VisitRow }) {
  const cancelled = visit.status === 'CANCELLED';
  const comeIn = !cancelled && visit.mode !== 'APPOINTMENT';
  const unknown = !cancelled && !comeIn && visit.freeSeats == null;
  if (unknown) {
    return (
      <p class={layout.lead}>
        <T id="visit.unknown" />
      </p>
    );
  }
  return (
    <section class={layout.stack}>
      <p class={layout.lead}>
        <T id={cancelled ? 'visit.cancelled' : comeIn ? 'visit.dropIn' : 'visit.full'} /> {visit.cancelReason}
      </p>
      {!comeIn && <NextVisits visit={visit} />}
    </section>
  );
}
