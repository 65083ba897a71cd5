import { formatDay, formatSpan } from '../../lib/time';
import { text } from '../../lib/words';
import type { MonthVisitFragment } from '../../graphql/graphql';
import { Name, T } from '../T';
import type { Entry } from './days';
import styles from './MonthDays.module.css';

/** Why a day is not like others: its holiday, and hours that differ. */
export interface DayNote {
  date: string;
  holiday?: { name: string; nameMi?: string | null; observed: boolean };
  hours?: { opens?: string | null; closes?: string | null; reason?: string | null };
}

interface Noted {
  holidays: ({ date: string } & NonNullable<DayNote['holiday']>)[];
  hoursExceptions: ({ date: string } & NonNullable<DayNote['hours']>)[];
}

export const notesOf = ({ holidays, hoursExceptions }: Noted): DayNote[] => [
  ...holidays.map((holiday) => ({ date: holiday.date, holiday })),
  ...hoursExceptions.map((hours) => ({ date: hours.date, hours })),
];

export function Note({ of: { holiday, hours } }: { of: DayNote }) {
  if (holiday) {
    return (
      <p>
        <strong>
          <Name of={holiday} />
        </strong>{' '}
        (<T id={holiday.observed ? 'month.observed' : 'month.holiday'} />)
      </p>
    );
  }
  if (!hours) return null;
  return (
    <p>
      <strong>
        {hours.opens && hours.closes ? (
          <>
            <T id="centre.hours" /> {formatSpan(hours.opens, hours.closes, text('time.to'))}
          </>
        ) : (
          <T id="open.closed" />
        )}
      </strong>
      {hours.reason && ` (${hours.reason})`}
    </p>
  );
}

/** What has become of a promise: cancelled and why, moved from or to. */
export function Change({ of: entry }: { of: Entry<MonthVisitFragment> }) {
  const words = changed(entry);
  return words && <p class={styles.change}>{words}</p>;
}

function changed({ visit, movedTo }: Entry<MonthVisitFragment>) {
  if (movedTo) return <T id="month.movedTo" values={{ day: formatDay(movedTo) }} />;
  if (visit.status === 'CANCELLED') {
    return (
      <>
        <T id="visits.cancelled" />
        {visit.cancelReason && `: ${visit.cancelReason}`}
      </>
    );
  }
  return visit.movedFrom ? <T id="month.movedFrom" values={{ day: formatDay(visit.movedFrom) }} /> : null;
}

/** True where nobody comes after all. */
export const isOff = ({ visit, movedTo }: Entry<MonthVisitFragment>) => !!movedTo || visit.status === 'CANCELLED';
