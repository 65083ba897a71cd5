import { useRef } from 'preact/hooks';
import { useSignal } from '../../lib/signal';
import { nameOf, text } from '../../lib/words';
import { Open } from '../CentreCard/CentreCard';
import { Name, T } from '../T';
import { lit } from './lit';
import { Mark } from './Mark';
import type { MapCentre } from './mapped';
import { pinSize } from './groups';
import type { Point } from './projection';
import type { Size } from './view';
import layout from '../../styles/layout.module.css';
import styles from './Pin.module.css';

export interface Pinned {
  at: Point;
  town: string;
  centre: MapCentre;
}

interface PinProps {
  pin: Pinned;
  /** On the screen, px. */
  at: Point;
  size: Size;
  /** Whether its card is shown. */
  shown: boolean;
  /** Shows the card of a centre, or none. */
  point: (slug?: string) => void;
  onFocus: (event: FocusEvent) => void;
}

const cardWidth = 280; // px, at most
const beside = 6; // px between a card and the map's edge

/** A centre on the map: a link to its page that tells, once pointed at, what it is and whether it is open. */
export function Pin({ pin, at, size, shown, point, onFocus }: PinProps) {
  const { centre } = pin;
  const bright = useSignal(lit) === centre.slug;
  // A finger cannot hover: its first press shows the card, and the next one follows the link.
  const first = useRef(false);
  const press = (event: MouseEvent) => {
    if (!first.current) return;
    event.preventDefault();
    event.stopPropagation(); // from the router, which asks nobody
    point(centre.slug);
  };
  const width = Math.min(cardWidth, size.width - 2 * beside);
  const left = Math.min(Math.max(at.x - width / 2, beside), size.width - width - beside) - at.x + pinSize / 2;
  return (
    <a
      class={`${styles.pin} ${bright ? styles.lit : ''}`}
      href={`/centres/${centre.slug}`}
      style={{ left: `${at.x}px`, top: `${at.y}px`, width: `${pinSize}px`, height: `${pinSize}px` }}
      data-centres={centre.slug}
      onPointerEnter={(event) => event.pointerType === 'mouse' && point(centre.slug)}
      onPointerLeave={(event) => event.pointerType === 'mouse' && point()}
      onPointerDown={(event) => (first.current = event.pointerType === 'touch' && !shown)}
      onKeyDown={() => (first.current = false)}
      onClick={press}
      onFocus={onFocus}
      onBlur={() => point()}
    >
      <Mark kind={centre.kind} status={centre.status} />
      <span
        class={shown ? `${styles.card} ${at.y > size.height / 2 ? styles.above : ''}` : layout.hidden}
        style={shown ? { left: `${left}px`, width: `${width}px` } : { left: '', width: '' }}
      >
        <strong>
          <Name of={centre} />
        </strong>
        <span class={styles.kind}>
          <T id={`kind.${centre.kind}`} />
        </span>
        <Open centre={centre} />
      </span>
    </a>
  );
}

interface NumberProps {
  pins: Pinned[];
  at: Point;
  onOpen: () => void;
  onFocus: (event: FocusEvent) => void;
}

/** Centres that lie too close together to tell apart: how many, and the way closer. */
export function Several({ pins, at, onOpen, onFocus }: NumberProps) {
  const light = useSignal(lit);
  const bright = pins.some(({ centre }) => centre.slug === light);
  const names = pins.map(({ centre }) => nameOf(centre).text).join(', ');
  return (
    <button
      type="button"
      class={`${styles.several} ${bright ? styles.lit : ''}`}
      style={{ left: `${at.x}px`, top: `${at.y}px` }}
      data-centres={pins.map(({ centre }) => centre.slug).join(' ')}
      aria-label={text('map.several', { count: pins.length, names })}
      onClick={onOpen}
      onFocus={onFocus}
    >
      {pins.length}
    </button>
  );
}
