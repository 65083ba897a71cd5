import { expect, it } from 'vitest';
import { groupByDay } from './days';

const on = (...dates: string[]) => dates.map((date) => ({ date }));

it('puts the visits of a day together', () => {
  const days = groupByDay(on('2026-11-24', '2026-11-24', '2026-11-25'));
  expect(days.map(({ day, visits }) => [day, visits.length])).toEqual([
    ['2026-11-24', 2],
    ['2026-11-25', 1],
  ]);
});

it('says where days with nothing begin, over a weekend, a new year and a daylight-saving change', () => {
  const days = groupByDay(on('2026-09-25', '2026-09-28', '2026-12-31', '2027-01-02', '2027-01-03'));
  expect(days.map(({ emptyFrom }) => emptyFrom)).toEqual([
    undefined,
    '2026-09-26',
    '2026-09-29',
    '2027-01-01',
    undefined,
  ]);
});
