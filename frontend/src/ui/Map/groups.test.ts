import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { arrange, overlap } from './groups';
import { labels } from './labels';
import { project } from './projection';
import { closest, fit, whole } from './view';

// The founding centres, four towns among them with two.
const file = join(import.meta.dirname, '../../../../internal/seed/data/centres.csv');
const [header = '', ...lines] = readFileSync(file, 'utf8').trim().split('\n');
const column = (name: string) => header.split(',').indexOf(name);
const pins = lines.map((line) => {
  const cells = line.split(',');
  const [lat, lon] = [Number(cells[column('lat')]), Number(cells[column('lon')])];
  return { slug: cells[column('slug')]!, town: cells[column('town')]!, at: project({ lat, lon }) };
});
const sizes = [
  { width: 284, height: 402 },
  { width: 620, height: 800 },
];
const scales = [...sizes.map((size) => whole(size).scale), 1, 2, closest];
const slugs = (all: { slug: string }[]) => all.map(({ slug }) => slug).sort();

describe.each(scales)('pins at %f px for a kilometre', (scale) => {
  const groups = arrange(pins, scale);

  it('are each drawn once', () => expect(slugs(groups.flatMap((group) => group.pins))).toEqual(slugs(pins)));

  it('never lie over each other', () => {
    const over = groups.filter((a, at) => groups.slice(at + 1).some((b) => overlap(a, b, scale)));
    expect(over).toEqual([]);
  });

  it('are read from north to south', () => {
    const ys = groups.map(({ at }) => at.y);
    expect(ys).toEqual([...ys].sort((a, b) => a - b));
  });
});

describe('a number', () => {
  it('is gone at the closest', () => {
    expect(arrange(pins, closest).filter(({ look }) => look === 'number')).toEqual([]);
  });

  it.each(sizes)('always opens, on a map of $width × $height', (size) => {
    const numbers = arrange(pins, whole(size).scale).filter(({ look }) => look === 'number');
    expect(numbers.length).toBeGreaterThan(3);
    for (const number of numbers) {
      const { scale } = fit(
        number.pins.map(({ at }) => at),
        size,
      );
      expect(arrange(number.pins, scale).length).toBeGreaterThan(1);
    }
  });
});

it('two centres of one town stand side by side however far one is', () => {
  const kaitaia = pins.filter(({ town }) => town === 'Kaitāia');
  expect(kaitaia).toHaveLength(2);
  for (const scale of scales) expect(arrange(kaitaia, scale)).toMatchObject([{ look: 'row' }]);
});

it('names as many towns as there is room for, and none outside the map', () => {
  const size = sizes[1]!;
  const view = whole(size);
  const named = labels(arrange(pins, view.scale), view, size);
  expect(named.length).toBeGreaterThan(8);
  expect(named.every(({ x }) => x >= 0 && x <= size.width)).toBe(true);
  expect(named.map(({ text }) => text)).toContain('Wairoa');
});
