import type { Point } from './projection';
import type { Seen } from './useView';
import { isSame, moveBy, zoomAbout } from './view';

/** The map as the gestures find it and leave it. */
export interface Held extends Seen {
  /** Tells how one would have moved it. */
  hint: (of: 'touch' | 'wheel') => void;
}

const dragFrom = 4; // px: less is a press
const wheelStep = 0.0022; // of a zoom, for a px of the wheel
const linePx = 16;

/**
 * Mouse, wheel and fingers on the map. One finger always scrolls the page, and so
 * does the wheel until somebody has pressed into the map: nobody gets caught.
 * Returns how to stop listening.
 */
export function listen(frame: HTMLElement, held: () => Held): () => void {
  const stop = new AbortController();
  const on = <Name extends keyof HTMLElementEventMap>(
    name: Name,
    heard: (event: HTMLElementEventMap[Name]) => void,
    options: AddEventListenerOptions = {},
  ) => frame.addEventListener(name, heard, { signal: stop.signal, ...options });
  const within = ({ clientX, clientY }: { clientX: number; clientY: number }): Point => {
    const { left, top } = frame.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };

  on(
    'wheel',
    (event) => {
      const { view, size, show, hint } = held();
      if (!event.ctrlKey && !frame.contains(document.activeElement)) return hint('wheel');
      const turned = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : linePx);
      const next = zoomAbout(view, within(event), Math.exp(-turned * wheelStep), size);
      if (isSame(view, next)) return; // at the end: the page scrolls on
      event.preventDefault();
      show(next);
    },
    { passive: false },
  );
  drag(on, held, within);
  pinch(on, held, within);
  return () => stop.abort();
}

type On = <Name extends keyof HTMLElementEventMap>(
  name: Name,
  heard: (event: HTMLElementEventMap[Name]) => void,
  options?: AddEventListenerOptions,
) => void;
type Within = (event: { clientX: number; clientY: number }) => Point;

/** Mouse and pen: press and move. A press that moved is no click on the pin under it. */
function drag(on: On, held: () => Held, within: Within) {
  let last: Point | undefined;
  let moved = false;
  on('pointerdown', (event) => {
    moved = false;
    if (event.pointerType !== 'touch' && event.button === 0) last = within(event);
  });
  on('pointermove', (event) => {
    if (!last) return;
    if (!event.buttons) return (last = undefined);
    const at = within(event);
    const by = { x: at.x - last.x, y: at.y - last.y };
    if (!moved && Math.hypot(by.x, by.y) < dragFrom) return;
    if (!moved) (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
    moved = true;
    last = at;
    const { view, size, show } = held();
    show(moveBy(view, by, size));
  });
  on('pointerup', () => (last = undefined));
  on('pointercancel', () => (last = undefined));
  on('dragstart', (event) => event.preventDefault());
  const swallow = (event: MouseEvent) => {
    if (moved && event.detail) {
      event.preventDefault();
      event.stopPropagation();
    }
    moved = false;
  };
  on('click', swallow, { capture: true });
}

/** Two fingers: together they move, apart they zoom. */
function pinch(on: On, held: () => Held, within: Within) {
  let last: { middle: Point; apart: number } | undefined;
  const read = ({ touches: [one, other] }: TouchEvent) => {
    const [a, b] = [within(one!), within(other!)];
    return { middle: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }, apart: Math.hypot(a.x - b.x, a.y - b.y) };
  };
  const begin = (event: TouchEvent) => {
    last = event.touches.length === 2 ? read(event) : undefined;
  };
  on('touchstart', begin, { passive: true });
  on('touchend', begin);
  on('touchcancel', begin);
  on(
    'touchmove',
    (event) => {
      const { view, size, show, hint } = held();
      if (event.touches.length === 1) return hint('touch');
      if (!last || event.touches.length !== 2) return;
      event.preventDefault();
      const next = read(event);
      const by = { x: next.middle.x - last.middle.x, y: next.middle.y - last.middle.y };
      show(zoomAbout(moveBy(view, by, size), next.middle, next.apart / (last.apart || 1), size));
      last = next;
    },
    { passive: false },
  );
}
