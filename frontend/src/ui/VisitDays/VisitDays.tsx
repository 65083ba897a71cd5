import { daysBetween, dayOf, formatDay, formatSpan, isChatham, leaf } from '../../lib/time';
import { text } from '../../lib/words';
import { Tag } from '../Tag/Tag';
import { Name, T } from '../T';
import layout from '../../styles/layout.module.css';
import styles from './VisitDays.module.css';

export interface ListedVisit {
  id: string;
  date: string;
  startsAt: string;
  endsAt: string;
  timeZone: string;
  mode: 'APPOINTMENT' | 'DROP_IN' | 'BOTH' | 'RESIDENT';
  status: 'SCHEDULED' | 'CANCELLED';
  freeSeats?: number | null;
  provider: { name: string; nameMi?: string | null; summary?: string };
  centre?: { name: string; distanceKm?: number | null };
}

export const visitPath = (id: string) => `/visits/${encodeURIComponent(id)}`;

/** Nearer than this, a centre counts as being in the town itself. */
const inTownKm = 3;

/**
 * Visits day by day, under a leaf of the calendar. Days of `from` to `to` with
 * nothing say so; without them only days with visits are shown.
 */
export function VisitDays({ visits, from, to }: { visits: ListedVisit[]; from?: string; to?: string }) {
  const byDay = new Map<string, ListedVisit[]>();
  if (from && to) daysBetween(from, to).forEach((day) => byDay.set(day, []));
  visits.forEach((visit) => byDay.set(dayOf(visit.date), [...(byDay.get(dayOf(visit.date)) ?? []), visit]));
  return (
    <ol class={layout.stack}>
      {[...byDay].map(([day, here]) => (
        <li key={day} class={styles.day}>
          <Leaf day={day} />
          {here.length ? (
            <ul class={styles.list}>
              {here.map((visit) => (
                <li key={visit.id}>
                  <VisitLine visit={visit} />
                </li>
              ))}
            </ul>
          ) : (
            <p class={layout.soft}>
              <T id="visits.none" />
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}

/** A leaf of the calendar: the eye sees three short words, the ear the whole day. */
export function Leaf({ day }: { day: string }) {
  const short = leaf(day);
  return (
    <div class={styles.leaf}>
      <span class={layout.hidden}>{formatDay(day)}</span>
      <b aria-hidden="true">{short.weekday}</b>
      <span aria-hidden="true">{short.day}</span>
      <small aria-hidden="true">{short.month}</small>
    </div>
  );
}

/** One visit: who, when, where if not here, and whether there is a time left. */
export function VisitLine({ visit }: { visit: ListedVisit }) {
  const km = visit.centre?.distanceKm;
  const away = km != null && km > inTownKm;
  return (
    <div class={styles.visit}>
      <p class={layout.apart}>
        <a href={visitPath(visit.id)}>
          <Name of={visit.provider} />
        </a>
        <Seats visit={visit} />
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
            {visit.centre.name}
            {away && (
              <>
                {', '}
                <T id="km" values={{ km: Math.round(km) }} />
              </>
            )}
          </span>
        )}
      </p>
    </div>
  );
}

/** Whether one can book, come in, or neither. */
export function Seats({ visit }: { visit: Pick<ListedVisit, 'status' | 'mode' | 'freeSeats'> }) {
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
