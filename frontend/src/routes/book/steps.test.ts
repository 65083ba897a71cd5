import { describe, expect, it } from 'vitest';
import { check, firstOpen, length, place } from './steps';

const answers = { name: 'Aroha', phone: '', noPhone: true, needs: [], words: '', own: true, key: 'k' };

describe('what is wrong is found at its question', () => {
  it.each([
    ['name', { name: '  ' }, 'name'],
    ['phone', { noPhone: false }, 'phone'],
    ['about', { words: 'ā'.repeat(2001) }, 'words'],
    ['device', { own: undefined }, 'own-yes'],
  ] as const)('%s', (step, change, field) => {
    expect(check(step, { ...answers, ...change })[0]?.field).toBe(field);
    expect(check(step, answers)).toEqual([]);
    expect(firstOpen({ ...answers, ...change })).toBe(step);
  });

  it('has nothing open when all is answered', () => expect(firstOpen(answers)).toBeUndefined());
});

it('counts characters as people do', () => expect(length('ā👋')).toBe(2));

it.each([
  [['person', 'phone'], 'phone'],
  [['person', 'name'], 'name'],
  [['words'], 'about'],
  [['needs'], 'about'],
  [null, 'check'],
  [['idempotencyKey'], 'check'],
] as const)('an error at %s belongs to %s', (path, step) => expect(place(path).step).toBe(step));
