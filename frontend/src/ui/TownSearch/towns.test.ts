import { expect, it } from 'vitest';
import { split } from './towns';

it.each([
  ['Ōpōtiki', 'opot', ['', 'Ōpōt', 'iki']],
  ['Te Kūiti', 'kui', ['Te ', 'Kūi', 'ti']],
  ['Kaikōura', 'kaikora', ['Kaikōura', '', '']],
  ['Gore', '', ['Gore', '', '']],
])('marks in %s what was typed as %s', (name, typed, pieces) => expect(split(name, typed)).toEqual(pieces));
