import { useEffect, useState } from 'preact/hooks';
import { cleanStart } from '../lib/cleanStart';
import { device } from '../lib/device';
import { useSignal } from '../lib/signal';
import { text } from '../lib/words';
import { Button } from '../ui/Button/Button';
import { Dialog } from '../ui/Dialog/Dialog';
import { T } from '../ui/T';
import layout from '../styles/layout.module.css';
import styles from './offline.module.css';

/** How long nobody touches a shared computer before it asks, and then before it clears, in milliseconds. */
const untouched = 5 * 60_000;
const unanswered = 60_000;

/** On a shared computer: the way to leave nothing to the next person. */
export function Shared() {
  const shared = useSignal(device) === 'shared';
  return shared ? <Finish /> : null;
}

function Finish() {
  const [idle, setIdle] = useState(false);
  useEffect(() => (idle ? undefined : watch(() => setIdle(true))), [idle]);
  return (
    <>
      <div class={styles.bar}>
        <p>
          <T id="shared.here" />
        </p>
        <Button look="plain" onClick={() => void cleanStart()}>
          <T id="shared.finish" />
        </Button>
      </div>
      {idle && <StillThere onStay={() => setIdle(false)} />}
    </>
  );
}

/** Calls when nobody has touched the page for a while; a home page that nobody has touched stays. */
function watch(left: () => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const touched = () => {
    clearTimeout(timer);
    timer = setTimeout(left, untouched);
  };
  const touches = ['pointerdown', 'keydown', 'scroll'];
  touches.forEach((name) => addEventListener(name, touched, { passive: true }));
  if (location.pathname !== '/') touched();
  return () => {
    clearTimeout(timer);
    touches.forEach((name) => removeEventListener(name, touched));
  };
}

function StillThere({ onStay }: { onStay: () => void }) {
  useEffect(() => {
    const timer = setTimeout(() => void cleanStart(), unanswered);
    return () => clearTimeout(timer);
  }, []);
  return (
    <Dialog title={text('shared.idle')} onClose={onStay}>
      <p>
        <T id="shared.idle.soon" />
      </p>
      <div class={layout.row}>
        <Button onClick={onStay}>
          <T id="shared.idle.stay" />
        </Button>
        <Button look="plain" onClick={() => void cleanStart()}>
          <T id="shared.finish" />
        </Button>
      </div>
    </Dialog>
  );
}
