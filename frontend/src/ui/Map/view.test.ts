import { describe, expect, it } from 'vitest';
import { plane } from './outline';
import { bringIn, clamp, fit, isClosest, isWhole, moveBy, toPlane, toScreen, whole, zoomAbout } from './view';

const desktop = { width: 620, height: 800 };
const phone = { width: 284, height: 420 };

describe.each([desktop, phone])('a map of $width × $height', (size) => {
  const all = whole(size);

  it('begins with the whole country in the middle', () => {
    const [start, end] = [toScreen(all, { x: 0, y: 0 }), toScreen(all, { x: plane.width, y: plane.height })];
    expect(start.x).toBeGreaterThanOrEqual(0);
    expect(start.x).toBeCloseTo(size.width - end.x, 6);
    expect(start.y).toBeCloseTo(size.height - end.y, 6);
    expect(isWhole(all, size)).toBe(true);
  });

  it('keeps the point under the finger where it is', () => {
    const finger = { x: size.width * 0.55, y: size.height * 0.4 };
    const closer = zoomAbout(all, finger, 4, size);
    const before = toPlane(all, finger);
    const after = toPlane(closer, finger);
    expect(closer.scale).toBeCloseTo(all.scale * 4, 6);
    expect(after.x).toBeCloseTo(before.x, 6);
    expect(after.y).toBeCloseTo(before.y, 6);
  });

  it('stops at the closest and at the whole country', () => {
    const finger = { x: 10, y: 10 };
    expect(isClosest(zoomAbout(all, finger, 1000, size))).toBe(true);
    expect(zoomAbout(zoomAbout(all, finger, 3, size), finger, 0.001, size)).toEqual(all);
  });

  it('never shows more than the plane when it is moved', () => {
    const close = zoomAbout(all, { x: 100, y: 100 }, 5, size);
    for (const way of [1e5, -1e5]) {
      const moved = moveBy(close, { x: way, y: way }, size);
      expect(toScreen(moved, { x: 0, y: 0 }).x).toBeLessThanOrEqual(0);
      expect(toScreen(moved, { x: plane.width, y: plane.height }).y).toBeGreaterThanOrEqual(size.height - 1e-9);
    }
  });

  it('fits points inside the edges, and one point as close as it goes', () => {
    const points = [
      { x: 500, y: 300 },
      { x: 620, y: 410 },
    ];
    const view = fit(points, size);
    for (const { x, y } of points.map((point) => toScreen(view, point))) {
      expect(x).toBeGreaterThan(40);
      expect(x).toBeLessThan(size.width - 40);
      expect(y).toBeGreaterThan(40);
      expect(y).toBeLessThan(size.height - 40);
    }
    expect(isClosest(fit(points.slice(0, 1), size))).toBe(true);
  });

  it('brings a point in from outside, and leaves alone what is inside', () => {
    const close = zoomAbout(all, { x: 0, y: 0 }, 6, size);
    const far = { x: plane.width / 2, y: plane.height / 2 };
    const at = toScreen(bringIn(close, far, size), far);
    expect(at.x).toBeLessThanOrEqual(size.width - 40);
    expect(at.y).toBeLessThanOrEqual(size.height - 40);
    const middle = toPlane(close, { x: size.width / 2, y: size.height / 2 });
    expect(bringIn(close, middle, size)).toEqual(close);
  });
});

it('stays the same when the screen turns', () => {
  const view = zoomAbout(whole(desktop), { x: 300, y: 300 }, 3, desktop);
  expect(clamp(view, desktop)).toEqual(view);
  expect(clamp(view, phone).scale).toBe(view.scale);
});
