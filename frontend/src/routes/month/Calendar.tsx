import { weeksOf } from '../../lib/month';
import { visitPath } from '../../lib/paths';
import { formatDay, formatMonth, formatTime, weekdayName } from '../../lib/time';
import { text } from '../../lib/words';
import { entriesByDay, type Entry } from '../../ui/MonthDays/days';
import { Change, isOff, Note, type DayNote } from '../../ui/MonthDays/Notes';
import { ShortName, T } from '../../ui/T';
import type { VisitRow } from './Month';
import layout from '../../styles/layout.module.css';
import styles from './Month.module.css';

const weekdays = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];

interface Props {
  month: string;
  today: string;
  visits: VisitRow[];
  notes: DayNote[];
}

/** A month as a table, a week in each row; on a narrow screen it scrolls sideways. */
export function Calendar({ month, today, visits, notes }: Props) {
  const byDay = entriesByDay(visits);
  return (
    <div class={styles.scroll} role="region" aria-label={text('month.calendar')} tabIndex={0}>
      <table class={styles.calendar}>
        <caption class={layout.hidden}>{formatMonth(month)}</caption>
        <thead>
          <tr>
            {weekdays.map((weekday) => (
              <th key={weekday} scope="col">
                {weekdayName(weekday)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month).map((week) => (
            <tr key={week.find((day) => day)}>
              {week.map((day, at) =>
                day ? (
                  <Day
                    key={day}
                    day={day}
                    today={today}
                    entries={byDay.get(day) ?? []}
                    notes={notes.filter((note) => note.date === day)}
                  />
                ) : (
                  <td key={at} class={styles.outside} />
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface DayProps {
  day: string;
  today: string;
  entries: Entry<VisitRow>[];
  notes: DayNote[];
}

function Day({ day, today, entries, notes }: DayProps) {
  return (
    <td class={day < today ? styles.past : undefined} aria-current={day === today ? 'date' : undefined}>
      <p class={styles.number}>
        <span aria-hidden="true">{Number(day.slice(8))}</span>
        <span class={layout.hidden}>{formatDay(day)}</span>{' '}
        {day === today && (
          <span class={styles.today}>
            <T id="month.today" />
          </span>
        )}
      </p>
      {notes.map((note, at) => (
        <Note key={at} of={note} />
      ))}
      {entries.length > 0 && (
        <ul>
          {entries.map((entry) => (
            <li key={entry.visit.id}>
              <VisitLink entry={entry} />
              <Change of={entry} />
            </li>
          ))}
        </ul>
      )}
    </td>
  );
}

function VisitLink({ entry }: { entry: Entry<VisitRow> }) {
  const { visit } = entry;
  const link = (
    <a href={visitPath(visit.id)}>
      <b>{formatTime(visit.startsAt)}</b> <ShortName of={visit.provider} />
      <span class={layout.hidden}>, {formatDay(visit.date)}</span>
    </a>
  );
  return isOff(entry) ? <s>{link}</s> : link;
}
