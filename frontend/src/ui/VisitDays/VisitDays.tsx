import { addDays, formatDay, formatSpan, isChatham } from '../../lib/time';
import { graphql } from '../../lib/request';
import { text } from '../../lib/words';
import type { ListedVisitFragment } from '../../graphql/graphql';
import { visitPath } from '../../lib/paths';
import { Name, T } from '../T';
import { Leaf } from '../Leaf/Leaf';
import { groupByDay } from './days';
import { Seats } from './Seats';
import layout from '../../styles/layout.module.css';
import styles from './VisitDays.module.css';

export const listedVisit = graphql(`
  fragment ListedVisit on Visit {
    id
    date
    startsAt
    endsAt
    timeZone
    mode
    status
    freeSeats
    provider {
      name
      nameMi
    }
    centre {
      name
      nameMi
      distanceKm
    }
  }
`);

export type ListedVisit = Omit<ListedVisitFragment, 'centre'> & Partial<Pick<ListedVisitFragment, 'centre'>>;

/** Nearer than this, a centre counts as being in the town itself. */
const inTownKm = 3;

/** Visits day by day, under a leaf of the calendar; days between with nothing say so, together. */
export function VisitDays({ visits, gaps = false }: { visits: ListedVisit[]; gaps?: boolean }) {
  return (
    <ol class={styles.days}>
      {groupByDay(visits).map(({ day, visits: here, emptyFrom }) => (
        <li key={day}>
          {gaps && emptyFrom && <Gap from={emptyFrom} to={addDays(day, -1)} />}
          <div class={styles.day}>
            <Leaf day={day} />
            <ul class={styles.list}>
              {here.map((visit) => (
                <li key={visit.id}>
                  <VisitLine visit={visit} />
                </li>
              ))}
            </ul>
          </div>
        </li>
      ))}
    </ol>
  );
}

/** Days on which nobody comes. */
function Gap({ from, to }: { from: string; to: string }) {
  return (
    <p class={styles.gap}>
      {from === to ? formatDay(from) : `${formatDay(from)} ${text('time.to')} ${formatDay(to)}`}
      {': '}
      <T id="visits.none" />
    </p>
  );
}

/** One visit: who, when, where if not here, and whether there is a time left. */
export function VisitLine({ visit }: { visit: ListedVisit }) {
  const km = visit.centre?.distanceKm;
  const away = km != null && km > inTownKm;
  return (
    <div class={styles.visit}>
      <div>
        <p>
          <a href={visitPath(visit.id)}>
            <Name of={visit.provider} />
          </a>
        </p>
        <p>
          {formatSpan(visit.startsAt, visit.endsAt, text('time.to'))}
          {isChatham(visit.timeZone) && (
            <>
              {' '}
              <T id="time.chatham" />
            </>
          )}
          {visit.centre && (
            <span class={layout.soft}>
              {' · '}
              <Name of={visit.centre} />
              {away && (
                <>
                  {', '}
                  <T id="km.short" values={{ km: Math.round(km) }} />
                </>
              )}
            </span>
          )}
        </p>
      </div>
      <p>
        <Seats visit={visit} />
      </p>
    </div>
  );
}
