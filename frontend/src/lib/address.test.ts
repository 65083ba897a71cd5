import { expect, it } from 'vitest';
import { changed } from './address';

it.each([
  ['/centres', { region: 'Otago' }, '/centres?region=Otago'],
  ['/centres?region=Otago', { region: undefined }, '/centres'],
  ['/centres?region=Otago&map=1', { region: "Hawke's Bay" }, '/centres?region=Hawke%27s+Bay&map=1'],
  ['/centres?map=1', { near: 'opotiki', region: '' }, '/centres?map=1&near=opotiki'],
])('%s with %j is %s', (url, changes, expected) => expect(changed(url, changes)).toBe(expected));
