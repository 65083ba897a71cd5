import type { Point } from './projection';
import { moveBy, whole, zoomAbout, type Size, type View } from './view';

/** One press: how much closer, and how far along, of the map's width or height. */
export const step = { zoom: 1.7, move: 0.25 };

/** The ways the map can move, as [x, y] of what one looks at. */
export const ways = { north: [0, -1], west: [-1, 0], east: [1, 0], south: [0, 1] } as const;
export type Way = keyof typeof ways;

export function moveTo(view: View, way: Way, size: Size): View {
  const [x, y] = ways[way];
  return moveBy(view, { x: -x * step.move * size.width, y: -y * step.move * size.height }, size);
}

const arrows: Record<string, Way> = { ArrowUp: 'north', ArrowLeft: 'west', ArrowRight: 'east', ArrowDown: 'south' };

/** The view that a key asks for, about the point that has the focus; none for other keys. */
export function afterKey(key: string, view: View, about: Point, size: Size): View | undefined {
  const way = arrows[key];
  if (way) return moveTo(view, way, size);
  if (key === '+' || key === '=') return zoomAbout(view, about, step.zoom, size);
  if (key === '-' || key === '_') return zoomAbout(view, about, 1 / step.zoom, size);
  if (key === '0') return whole(size);
  return undefined;
}
