import { useEffect, useState } from 'preact/hooks';
import { again, keptAt } from '../lib/kept';
import { useSignal } from '../lib/signal';
import { formatDay, formatTime } from '../lib/time';
import { text } from '../lib/words';
import { Button } from '../ui/Button/Button';
import { T } from '../ui/T';
import styles from './offline.module.css';

/** How long somebody who tries again waits for an answer, in milliseconds. */
const trial = 4_000;

/** Says of a page from earlier when it was so. */
export function AsOf() {
  const at = useSignal(keptAt);
  const online = useOnline();
  const [trying, setTrying] = useState(false);
  useEffect(() => {
    const timer = trying ? setTimeout(() => setTrying(false), trial) : undefined;
    return () => clearTimeout(timer);
  }, [trying]);
  const tryAgain = () => {
    setTrying(true);
    again.value += 1;
  };
  return (
    <div role="status" class={at ? styles.bar : undefined}>
      {at && (
        <>
          <p>
            {trying ? (
              <T id="state.loading" />
            ) : (
              <>
                <T id="kept.asOf" values={{ when: whenOf(at, Date.now()) }} />{' '}
                <T id={online ? 'kept.slow' : 'kept.offline'} />
              </>
            )}
          </p>
          <Button look="plain" busy={trying} onClick={tryAgain}>
            <T id="state.retry" />
          </Button>
        </>
      )}
    </div>
  );
}

/** 9:40am today, or 9:40am, Monday 23 November: by the reader's own clock. */
export function whenOf(at: number, now: number): string {
  const then = wallTime(at);
  const time = formatTime(then);
  return then.slice(0, 10) === wallTime(now).slice(0, 10)
    ? text('kept.today', { time })
    : `${time}, ${formatDay(then)}`;
}

const wallTime = (at: number) => new Date(at - new Date(at).getTimezoneOffset() * 60_000).toISOString();

function useOnline() {
  const [online, set] = useState(navigator.onLine);
  useEffect(() => {
    const look = () => set(navigator.onLine);
    const events = ['online', 'offline'];
    events.forEach((name) => addEventListener(name, look));
    return () => events.forEach((name) => removeEventListener(name, look));
  }, []);
  return online;
}
