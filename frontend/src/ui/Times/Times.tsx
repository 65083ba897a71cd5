import { formatDay, formatTime } from '../../lib/time';
import { nameOf, text } from '../../lib/words';
import styles from './Times.module.css';

export interface FreeTime {
  startsAt: string;
}

export const bookingPath = (visit: string, startsAt: string) =>
  `/book/name?visit=${encodeURIComponent(visit)}&time=${encodeURIComponent(startsAt)}`;

interface Props {
  visit: { id: string; provider: { name: string; nameMi?: string | null } };
  times: FreeTime[];
}

/** Times as buttons; each says to a screen reader which day and with whom. */
export function Times({ visit, times }: Props) {
  return (
    <ul class={styles.times}>
      {times.map(({ startsAt }) => (
        <li key={startsAt}>
          <a
            href={bookingPath(visit.id, startsAt)}
            aria-label={text('times.book', {
              time: formatTime(startsAt),
              day: formatDay(startsAt),
              provider: nameOf(visit.provider).text,
            })}
          >
            {formatTime(startsAt)}
          </a>
        </li>
      ))}
    </ul>
  );
}
