import type { ComponentChildren } from 'preact';
import { visitPath } from '../../lib/paths';
import { graphql } from '../../lib/request';
import { formatDay, formatSpan, isChatham } from '../../lib/time';
import { text } from '../../lib/words';
import type { MonthVisitFragment } from '../../graphql/graphql';
import { Tag } from '../Tag/Tag';
import { T } from '../T';
import { Leaf } from '../Leaf/Leaf';
import { stretches, type Entry, type Stretch } from './days';
import { Change, isOff, Note, type DayNote } from './Notes';
import layout from '../../styles/layout.module.css';
import styles from './MonthDays.module.css';

export const monthVisit = graphql(`
  fragment MonthVisit on Visit {
    id
    date
    startsAt
    endsAt
    timeZone
    mode
    status
    cancelReason
    movedFrom
  }
`);

interface Props<Visit> {
  days: string[];
  today: string;
  visits: Visit[];
  notes?: DayNote[];
  /** Who comes, or where to: the words of the link. */
  name: (visit: Visit) => ComponentChildren;
}

/** A month day by day, from today; what was before waits behind a word. */
export function MonthList<Visit extends MonthVisitFragment>({ days, today, notes = [], ...rest }: Props<Visit>) {
  const [earlier, coming] = [days.filter((day) => day < today), days.filter((day) => day >= today)];
  const list = (some: string[]) => {
    const all = stretches(some, rest.visits, (day) => notes.some((note) => note.date === day));
    return (
      <ol class={styles.days}>
        {all.map((stretch) => (
          <Row key={stretch.from} stretch={stretch} today={today} notes={notes} name={rest.name} />
        ))}
      </ol>
    );
  };
  return (
    <>
      {earlier.length > 0 && (
        <details>
          <summary>
            <T id="month.earlier" />
          </summary>
          {list(earlier)}
        </details>
      )}
      {list(coming)}
    </>
  );
}

interface RowProps<Visit> extends Pick<Props<Visit>, 'today' | 'name'> {
  stretch: Stretch<Visit>;
  notes: DayNote[];
}

function Row<Visit extends MonthVisitFragment>({ stretch, today, notes, name }: RowProps<Visit>) {
  const { from, to, entries } = stretch;
  const noted = notes.filter((note) => note.date === from);
  if (!entries.length && !noted.length) {
    return (
      <li class={layout.soft}>
        {from === to ? formatDay(from) : `${formatDay(from)} ${text('time.to')} ${formatDay(to)}`}
        {': '}
        <T id="visits.none" />
      </li>
    );
  }
  return (
    <li class={styles.day}>
      <div>
        <Leaf day={from} />
        {from === today && (
          <p class={styles.today}>
            <T id="month.today" />
          </p>
        )}
      </div>
      <div class={styles.list}>
        {noted.map((note, at) => (
          <Note key={at} of={note} />
        ))}
        {entries.length > 0 && (
          <ul>
            {entries.map((entry) => (
              <li key={entry.visit.id}>
                <Line entry={entry} name={name} />
              </li>
            ))}
          </ul>
        )}
        {!entries.length && (
          <p>
            <T id="visits.none" />
          </p>
        )}
      </div>
    </li>
  );
}

function Line<Visit extends MonthVisitFragment>({ entry, name }: { entry: Entry<Visit>; name: Props<Visit>['name'] }) {
  const { visit } = entry;
  const off = isOff(entry);
  const Promised = off ? 's' : 'span';
  return (
    <div class={styles.line}>
      <div>
        <Promised>
          <a href={visitPath(visit.id)}>{name(visit)}</a>{' '}
          <span class={styles.time}>
            {formatSpan(visit.startsAt, visit.endsAt, text('time.to'))}
            {isChatham(visit.timeZone) && (
              <>
                {' '}
                <T id="time.chatham" />
              </>
            )}
          </span>
        </Promised>
        <Change of={entry} />
      </div>
      {!off && visit.mode === 'DROP_IN' && (
        <p>
          <Tag>
            <T id="visits.dropIn" />
          </Tag>
        </p>
      )}
    </div>
  );
}
