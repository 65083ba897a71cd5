import { useState } from 'preact/hooks';
import { addDays, formatDay, leaf } from '../../lib/time';
import { visitPath } from '../../lib/paths';
import { nameOf, text } from '../../lib/words';
import { Subscribe } from '../../ui/Subscribe/Subscribe';
import { Times } from '../../ui/Times/Times';
import { VisitLine } from '../../ui/VisitDays/VisitDays';
import { T } from '../../ui/T';
import type { CentreRow } from './Centre';
import layout from '../../styles/layout.module.css';
import styles from './Centre.module.css';

/** How many days the strip shows from the first that has a visit. */
const shown = 14;

/** How many times stand under a visit before one has to open it. */
const timesShown = 8;

/** Choose a day, then a time. */
export function Coming({ centre }: { centre: CentreRow }) {
  const visits = centre.visits.nodes;
  const first = visits[0]?.date;
  const [day, setDay] = useState(first);
  if (!first || !day) {
    return (
      <section class={layout.stack}>
        <h2>
          <T id="centre.visiting" />
        </h2>
        <p>
          <T id="centre.noVisits" />
        </p>
      </section>
    );
  }
  const last = visits[visits.length - 1]!.date;
  const days = Array.from({ length: shown }, (_, n) => addDays(first, n)).filter((one) => one <= last);
  const here = visits.filter((visit) => visit.date === day);
  return (
    <section class={layout.stack}>
      <h2>
        <T id="centre.visiting" />
      </h2>
      <p class={`${layout.soft} ${layout.noprint}`}>
        <T id="centre.choose" />
      </p>
      <div class={styles.days} role="group" aria-label={text('centre.days')}>
        {days.map((one) => (
          <Day
            key={one}
            day={one}
            count={visits.filter((visit) => visit.date === one).length}
            chosen={one === day}
            onChoose={() => setDay(one)}
          />
        ))}
      </div>
      <div role="status" class={layout.heard}>
        {formatDay(day)}
      </div>
      {here.length ? (
        <ul class={layout.cards}>
          {here.map((visit) => (
            <li key={visit.id} class={`${layout.card} ${layout.stack}`}>
              <VisitLine visit={visit} />
              <Times visit={visit} times={visit.freeSlots.slice(0, timesShown)} />
              {visit.freeSlots.length > timesShown && (
                <p>
                  <a href={visitPath(visit.id)} aria-label={moreTimes(visit)}>
                    <T id="times.more" values={{ count: visit.freeSlots.length - timesShown }} />
                  </a>
                </p>
              )}
            </li>
          ))}
        </ul>
      ) : (
        <p>
          <T id="visits.none" />
        </p>
      )}
      <p class={layout.noprint}>
        <a href={`/centres/${centre.slug}/month`}>
          <T id="month.link" />
        </a>
      </p>
      <Subscribe url={centre.calendarUrl} />
    </section>
  );
}

/** The link's words alone would not say whose times they are. */
const moreTimes = (visit: CentreRow['visits']['nodes'][number]) =>
  `${text('times.more', { count: visit.freeSlots.length - timesShown })}: ${nameOf(visit.provider).text}`;

function Day({ day, count, chosen, onChoose }: { day: string; count: number; chosen: boolean; onChoose: () => void }) {
  const short = leaf(day);
  return (
    <button
      type="button"
      aria-pressed={chosen}
      data-empty={count === 0}
      aria-label={`${formatDay(day)}: ${count ? text('centre.visits', { count }) : text('visits.none')}`}
      onClick={onChoose}
    >
      <span aria-hidden="true">
        {short.weekday}
        <b>{short.day}</b>
        {count || '–'}
      </span>
    </button>
  );
}
