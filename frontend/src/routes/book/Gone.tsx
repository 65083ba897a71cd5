import { useEffect, useRef } from 'preact/hooks';
import { bookingPath } from '../../lib/paths';
import { formatDay, formatTime } from '../../lib/time';
import { nameOf, text } from '../../lib/words';
import { Button } from '../../ui/Button/Button';
import { T } from '../../ui/T';
import type { Taken } from './Check';
import layout from '../../styles/layout.module.css';
import styles from './Book.module.css';

/** The time went meanwhile: the next free ones, with every answer kept. */
export function Gone({ taken }: { taken: Taken }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class={layout.narrow}>
      <div class={styles.gone} role="alert">
        <h1 ref={heading} tabIndex={-1}>
          {taken.message}
        </h1>
        <p>
          <T id={taken.alternatives.length ? 'gone.kept' : 'gone.none'} />
        </p>
      </div>
      <ul class={layout.cards}>
        {taken.alternatives.map(({ startsAt, visit }) => (
          <li key={visit.id + startsAt}>
            <Button look="plain" href={bookingPath(visit.id, startsAt, 'check')}>
              <span class={layout.hidden}>{text('gone.with', { provider: nameOf(visit.provider).text })} </span>
              {formatDay(startsAt)}, {formatTime(startsAt)}
              <br />
              {visit.centre.name}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
