import { formatDay, formatTime } from '../../lib/time';
import { bookingPath } from '../../lib/paths';
import { nameOf, text } from '../../lib/words';
import styles from './Times.module.css';

export interface FreeTime {
  startsAt: string;
}

interface Props {
  visit: { id: string; provider: { name: string; nameMi?: string | null } };
  times: FreeTime[];
}

/** Times as buttons; each says to a screen reader which day and with whom. */
export function Times({ visit, times }: Props) {
  if (!times.length) return null;
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
