import { numberSize, pinSize, type Group } from './groups';
import { toScreen, type Size, type View } from './view';
import type { Point } from './projection';

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A town's name beside its pins: where it begins, or, on the left, where it ends. Px. */
export interface Label extends Point {
  text: string;
  side: 'left' | 'right';
}

interface Named {
  at: Point;
  town: string;
}

const letter = 7.6; // px, generous
const height = 18;

const meet = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const around = ({ x, y }: Point, width: number, tall: number): Box => ({
  left: x - width / 2,
  right: x + width / 2,
  top: y - tall / 2,
  bottom: y + tall / 2,
});

/** As many towns' names as there is room for, none over another or over a pin. */
export function labels(groups: Group<Named>[], view: View, size: Size, taken: Box[] = []): Label[] {
  const boxes = groups.map(({ at, pins, look }) =>
    look === 'number'
      ? around(toScreen(view, at), numberSize, numberSize)
      : around(toScreen(view, at), pins.length * pinSize, pinSize),
  );
  const full = [...boxes, ...taken];
  const inside = (box: Box) => box.left >= 0 && box.right <= size.width && box.top >= 0 && box.bottom <= size.height;
  return groups.flatMap(({ pins, look }, index) => {
    const text = pins[0]!.town;
    const own = boxes[index]!;
    if (look === 'number' || pins.some(({ town }) => town !== text)) return [];
    const [length, y] = [text.length * letter, (own.top + own.bottom) / 2];
    const sides: [Label['side'], Box][] = [
      ['right', { left: own.right, right: own.right + length, top: y - height / 2, bottom: y + height / 2 }],
      ['left', { left: own.left - length, right: own.left, top: y - height / 2, bottom: y + height / 2 }],
    ];
    const free = sides.find(([, box]) => inside(box) && !full.some((other) => other !== own && meet(box, other)));
    if (!free) return [];
    const [side, box] = free;
    full.push(box);
    return [{ text, side, x: side === 'right' ? box.left : box.right, y }];
  });
}
