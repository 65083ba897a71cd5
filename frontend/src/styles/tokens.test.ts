import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');
const tokensIn = (text: string) =>
  Object.fromEntries([...text.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, colour]) => [name!, colour!]));
const [first = '', dark = ''] = css.split('@media');
const light = tokensIn(first);
const themes: [string, Record<string, string>][] = [
  ['light', light],
  ['dark', { ...light, ...tokensIn(dark) }],
];

/** Relative luminance, WCAG 2.2. */
function luminance(colour: string) {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string) {
  const [dim = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dim + 0.05);
}

describe.each(themes)('the %s colours', (_name, tokens) => {
  const papers = ['paper', 'card', 'sand'];
  const words = ['ink', 'soft', 'green', 'ochre'].flatMap((word) => papers.map((paper) => [word, paper]));
  it.each([...words, ['on-mist', 'mist'], ['on-green', 'green'], ['ochre', 'blush'], ['ink', 'blush']])(
    'let %s be read on %s',
    (word, paper) => expect(contrast(tokens[word!]!, tokens[paper!]!)).toBeGreaterThanOrEqual(4.5),
  );

  const edges = ['line', 'green', 'focus-ink'].flatMap((edge) => papers.map((paper) => [edge, paper]));
  it.each(edges)('let %s be seen on %s', (edge, paper) =>
    expect(contrast(tokens[edge!]!, tokens[paper!]!)).toBeGreaterThanOrEqual(3),
  );
});

it('is warm in the dark, and not black', () => {
  const paper = themes[1]![1].paper!;
  const [red = 0, , blue = 0] = [1, 3, 5].map((at) => parseInt(paper.slice(at, at + 2), 16));
  expect(red).toBeGreaterThan(blue);
  expect(luminance(paper)).toBeGreaterThan(0.005);
});
