import { useLayoutEffect, useRef } from 'preact/hooks';
import { formatDate, formatDayOfMonth, formatMonth, formatTime, isChatham } from '../../lib/time';
import { language, text } from '../../lib/words';
import { stretches, type Entry } from '../../ui/MonthDays/days';
import { daysOf } from '../../lib/month';
import { Change, isOff, Note, type DayNote } from '../../ui/MonthDays/Notes';
import { ShortName, Spoken, T } from '../../ui/T';
import { Foot } from './PosterFoot';
import type { CentreRow, VisitRow } from './Month';
import styles from './Poster.module.css';

export interface PosterProps {
  centre: CentreRow;
  month: string;
  today: string;
  visits: VisitRow[];
  notes: DayNote[];
}

/** How the days can be set: in so many columns, at so many points. */
const settings = [
  ...[17, 16, 15, 14, 13, 12].map((points) => ({ columns: 2, points })),
  ...[12, 11.5, 11, 10.5, 10, 9.5, 9, 8.5, 8, 7.5, 7, 6.5, 6, 5.5, 5].map((points) => ({ columns: 3, points })),
];

/** Below this many points a visit's end gives its room to its beginning. */
const densePoints = 12;

/** Sets the days as large as they fit in what the head and the foot leave. */
function set(days: HTMLElement) {
  for (const { columns, points } of settings) {
    days.style.columns = String(columns);
    days.style.fontSize = `${points}pt`;
    days.classList.toggle(styles.dense!, points < densePoints);
    if (days.scrollWidth <= days.clientWidth && days.scrollHeight <= days.clientHeight) return;
  }
}

/**
 * A month of visits on one sheet of A4. It stands beside the screen at its size on
 * paper, so that the largest type with which everything fits can be found by trying.
 */
export function Poster({ centre, month, today, visits, notes }: PosterProps) {
  const days = useRef<HTMLOListElement>(null);
  useLayoutEffect(() => set(days.current!));
  return (
    <section class={styles.sheet} data-testid="poster">
      <header>
        <h1>
          <Spoken text={centre.name} language="en" />
        </h1>
        {centre.nameMi && centre.nameMi !== centre.name && (
          <p class={styles.second} lang="mi">
            {centre.nameMi}
          </p>
        )}
        <p class={styles.month}>
          {formatMonth(month)}
          <span lang={language.value === 'mi' ? 'en-NZ' : 'mi'}>
            {formatMonth(month, language.value === 'mi' ? 'en' : 'mi')}
          </span>
        </p>
      </header>
      <ol ref={days} class={styles.days}>
        {stretches(daysOf(month), visits, (day) => notes.some((note) => note.date === day))
          .filter(({ from, to, entries }) => entries.length || (from === to && notes.some((n) => n.date === from)))
          .map(({ from, entries }) => (
            <li key={from}>
              <h2>{formatDayOfMonth(from)}</h2>
              {notes
                .filter((note) => note.date === from)
                .map((note, at) => (
                  <Note key={at} of={note} />
                ))}
              <ul>
                {entries.map((entry) => (
                  <Line key={entry.visit.id} entry={entry} />
                ))}
              </ul>
            </li>
          ))}
        {!visits.length && (
          <li>
            <T id="visits.none" />
          </li>
        )}
      </ol>
      {isChatham(centre.timeZone) && (
        <p>
          <T id="month.chatham" />
        </p>
      )}
      <Foot centre={centre} asOf={formatDate(today)} />
    </section>
  );
}

function Line({ entry }: { entry: Entry<VisitRow> }) {
  const { visit } = entry;
  const Promised = isOff(entry) ? 's' : 'span';
  return (
    <li>
      <Promised class={styles.line}>
        <b>
          {formatTime(visit.startsAt)}
          <span class={styles.until}>
            {' '}
            {text('time.to')} {formatTime(visit.endsAt)}
          </span>
        </b>{' '}
        <span>
          <ShortName of={visit.provider} />
        </span>
      </Promised>
      <Change of={entry} />
    </li>
  );
}
