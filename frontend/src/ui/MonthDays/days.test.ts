import { expect, it } from 'vitest';
import { daysOf } from '../../lib/month';
import { entriesByDay, stretches } from './days';

const visit = (date: string, movedFrom?: string) => ({ date, movedFrom });

it('shows a moved visit on its new day, and where it was promised that it moved', () => {
  const moved = visit('2026-12-03', '2026-12-01');
  const days = entriesByDay([visit('2026-12-01'), moved]);
  expect(days.get('2026-12-01')).toEqual([{ visit: visit('2026-12-01') }, { visit: moved, movedTo: '2026-12-03' }]);
  expect(days.get('2026-12-03')).toEqual([{ visit: moved }]);
});

it('puts days with nothing together, but for those with a name', () => {
  const all = stretches(daysOf('2026-12'), [visit('2026-12-08'), visit('2026-12-08')], (day) => day === '2026-12-25');
  expect(all.map(({ from, to, entries }) => [from.slice(8), to.slice(8), entries.length])).toEqual([
    ['01', '07', 0],
    ['08', '08', 2],
    ['09', '24', 0],
    ['25', '25', 0],
    ['26', '31', 0],
  ]);
});

it('is one stretch where nobody comes', () => {
  expect(stretches(daysOf('2027-02'), [])).toEqual([{ from: '2027-02-01', to: '2027-02-28', entries: [] }]);
});
