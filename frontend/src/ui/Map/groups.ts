import { closest, type View } from './view';
import type { Point } from './projection';

/** Something with a place on the plane, km. */
export interface Placed {
  at: Point;
}

/** Pins that are drawn together: side by side, or, where moving closer would part them, as their number. */
export interface Group<Pin extends Placed> extends Placed {
  pins: Pin[];
  look: 'row' | 'number';
}

/** Room for one pin, px: a little more than the 24 of WCAG 2.2. */
export const pinSize = 26;
export const numberSize = 34;

const middle = (pins: Placed[]): Point => ({
  x: pins.reduce((sum, { at }) => sum + at.x, 0) / pins.length,
  y: pins.reduce((sum, { at }) => sum + at.y, 0) / pins.length,
});

const room = ({ pins, look }: Group<Placed>) =>
  look === 'number' ? { width: numberSize, height: numberSize } : { width: pins.length * pinSize, height: pinSize };

/** Whether two groups would be drawn over each other. */
export function overlap(a: Group<Placed>, b: Group<Placed>, scale: number): boolean {
  const [one, other] = [room(a), room(b)];
  return (
    Math.abs(a.at.x - b.at.x) * scale < (one.width + other.width) / 2 &&
    Math.abs(a.at.y - b.at.y) * scale < (one.height + other.height) / 2
  );
}

/** Joins what overlaps until nothing does. */
function join<Pin extends Placed>(groups: Group<Pin>[], scale: number, look: Group<Pin>['look']): Group<Pin>[] {
  for (const [index, group] of groups.entries()) {
    const near = groups.slice(index + 1).find((other) => overlap(group, other, scale));
    if (!near) continue;
    const pins = [...group.pins, ...near.pins];
    const rest = groups.filter((other) => other !== group && other !== near);
    return join([...rest, { pins, look, at: middle(pins) }], scale, look);
  }
  return groups;
}

const northFirst = <Item extends Placed>(items: Item[]) =>
  [...items].sort((a, b) => a.at.y - b.at.y || a.at.x - b.at.x);

/**
 * Pins as they are drawn at a scale, north first. What no zoom can part (two
 * centres in one town) stands side by side always, so every number opens.
 */
export function arrange<Pin extends Placed>(pins: Pin[], scale: View['scale']): Group<Pin>[] {
  const alone = pins.map((pin): Group<Pin> => ({ pins: [pin], look: 'row', at: pin.at }));
  const inseparable = join(alone, closest, 'row');
  const drawn = scale < closest ? join(inseparable, scale, 'number') : inseparable;
  return northFirst(drawn.map((group) => ({ ...group, pins: northFirst(group.pins) })));
}
