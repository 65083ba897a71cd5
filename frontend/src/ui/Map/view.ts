import { plane } from './outline';
import type { Point } from './projection';

/** The size of the map on the screen, in px. */
export interface Size {
  width: number;
  height: number;
}

/** What of the plane is shown: `scale` is px per kilometre, `left` and `top` where the plane begins on the screen. */
export interface View {
  scale: number;
  left: number;
  top: number;
}

/** No closer than this: the coast is drawn to the kilometre. */
export const closest = 4;
/** How far a point must stay from the edge to be read and pressed, px. */
const edge = 44;
const between = (low: number, value: number, high: number) => Math.min(Math.max(value, low), high);

const wholeScale = ({ width, height }: Size) => Math.min(width / plane.width, height / plane.height);

/** The nearest view that shows no more than the whole country, and nothing but it. */
export function clamp({ scale, left, top }: View, size: Size): View {
  const least = wholeScale(size);
  const kept = between(least, scale, Math.max(closest, least));
  const place = (at: number, room: number, km: number) => {
    const spare = room - km * kept;
    return spare >= 0 ? spare / 2 : between(spare, at, 0);
  };
  return {
    scale: kept,
    left: place(left, size.width, plane.width),
    top: place(top, size.height, plane.height),
  };
}

/** The whole country. */
export const whole = (size: Size): View => clamp({ scale: 0, left: 0, top: 0 }, size);

export const isWhole = (view: View, size: Size) => view.scale <= wholeScale(size) * 1.001;
export const isClosest = (view: View) => view.scale >= closest * 0.999;

export const isSame = (a: View, b: View) => a.scale === b.scale && a.left === b.left && a.top === b.top;

/** Where a point of the plane is on the screen, and back. */
export const toScreen = (view: View, { x, y }: Point): Point => ({
  x: view.left + x * view.scale,
  y: view.top + y * view.scale,
});
export const toPlane = (view: View, { x, y }: Point): Point => ({
  x: (x - view.left) / view.scale,
  y: (y - view.top) / view.scale,
});

/** Closer or further by a factor, while the point under the finger stays where it is. */
export function zoomAbout(view: View, point: Point, factor: number, size: Size): View {
  const { scale } = clamp({ ...view, scale: view.scale * factor }, size);
  const at = toPlane(view, point);
  return clamp({ scale, left: point.x - at.x * scale, top: point.y - at.y * scale }, size);
}

export const moveBy = (view: View, { x, y }: Point, size: Size): View =>
  clamp({ ...view, left: view.left + x, top: view.top + y }, size);

/** The closest view that shows all the points well inside the edges. */
export function fit(points: Point[], size: Size): View {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [west, east] = [Math.min(...xs), Math.max(...xs)];
  const [north, south] = [Math.min(...ys), Math.max(...ys)];
  const room = (length: number) => Math.max(length - 2 * edge, length / 3);
  const scale = Math.min(room(size.width) / (east - west), room(size.height) / (south - north), closest);
  return clamp(
    {
      scale,
      left: size.width / 2 - ((west + east) / 2) * scale,
      top: size.height / 2 - ((north + south) / 2) * scale,
    },
    size,
  );
}

/** The same view, moved no more than it takes to bring a point of the plane away from the edge. */
export function bringIn(view: View, point: Point, size: Size): View {
  const { x, y } = toScreen(view, point);
  const step = (at: number, length: number) =>
    between(Math.min(edge, length / 2), at, length - Math.min(edge, length / 2)) - at;
  return moveBy(view, { x: step(x, size.width), y: step(y, size.height) }, size);
}
