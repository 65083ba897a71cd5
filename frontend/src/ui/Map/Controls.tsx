import type { ComponentChildren } from 'preact';
import { text, type WordId } from '../../lib/words';
import { moveTo, step, ways, type Way } from './keys';
import type { Seen } from './useView';
import { isClosest, isSame, isWhole, whole, zoomAbout } from './view';
import styles from './Controls.module.css';

const arrows: Record<Way, string> = {
  north: 'M5 13l6-6 6 6',
  west: 'M13 5l-6 6 6 6',
  east: 'M9 5l6 6-6 6',
  south: 'M5 9l6 6 6-6',
};

/** What fingers and keys do, as buttons, beside the map and over none of its pins. */
export function Controls({ view, size, show }: Seen) {
  const centre = { x: size.width / 2, y: size.height / 2 };
  const zoom = (factor: number) => show(zoomAbout(view, centre, factor, size));
  const far = isWhole(view, size);
  return (
    <>
      <div class={styles.group} role="group" aria-label={text('map.zoom')}>
        <Press says="map.zoomIn" off={isClosest(view)} onPress={() => zoom(step.zoom)}>
          <path d="M11 4v14M4 11h14" />
        </Press>
        <Press says="map.zoomOut" off={far} onPress={() => zoom(1 / step.zoom)}>
          <path d="M4 11h14" />
        </Press>
        <Press says="map.whole" off={far} onPress={() => show(whole(size))}>
          <path d="M8 4H4v4M14 4h4v4M8 18H4v-4M14 18h4v-4" />
        </Press>
      </div>
      <div class={styles.group} role="group" aria-label={text('map.move')}>
        {(Object.keys(ways) as Way[]).map((way) => {
          const next = moveTo(view, way, size);
          return (
            <Press key={way} says={`map.${way}`} off={isSame(view, next)} onPress={() => show(next)}>
              <path d={arrows[way]} />
            </Press>
          );
        })}
      </div>
    </>
  );
}

interface PressProps {
  says: WordId;
  off?: boolean;
  onPress: () => void;
  children: ComponentChildren;
}

/** A button that stays where it is, and keeps the focus, when it can do no more. */
function Press({ says, off = false, onPress, children }: PressProps) {
  return (
    <button
      type="button"
      class={styles.press}
      aria-label={text(says)}
      aria-disabled={off}
      onClick={() => !off && onPress()}
    >
      <svg viewBox="0 0 22 22" width="22" height="22" aria-hidden="true">
        {children}
      </svg>
    </button>
  );
}
