import { describe, expect, it } from 'vitest';
import { addMonths, around, daysOf, monthAsked, todayIn, weeksOf } from './month';

describe('the weeks of a month', () => {
  it('begin on Monday and leave the other months out', () => {
    const weeks = weeksOf('2026-12');
    expect(weeks).toHaveLength(5);
    expect(weeks[0]).toEqual([null, '2026-12-01', ...[2, 3, 4, 5, 6].map((day) => `2026-12-0${day}`)]);
    expect(weeks[4]).toEqual(['2026-12-28', '2026-12-29', '2026-12-30', '2026-12-31', null, null, null]);
  });

  it.each([
    ['2027-02', 4, 28],
    ['2028-02', 5, 29],
    ['2026-11', 6, 30],
    ['2026-08', 6, 31],
    ['2026-09', 5, 30],
    ['2027-04', 5, 30],
  ])('%s has %i weeks of seven and every day once', (month, count, days) => {
    const weeks = weeksOf(month);
    expect(weeks).toHaveLength(count);
    expect(weeks.every((week) => week.length === 7)).toBe(true);
    const all = weeks.flat().filter((day) => day);
    expect(all).toEqual(daysOf(month));
    expect(new Set(all).size).toBe(days);
    expect(all.at(-1)).toBe(`${month}-${days}`);
  });

  it('puts every day of ten years under its own weekday', () => {
    for (let month = '2020-01'; month < '2030-01'; month = addMonths(month, 1)) {
      for (const week of weeksOf(month)) {
        week.forEach((day, at) => day && expect(new Date(`${day}T12:00:00Z`).getUTCDay()).toBe((at + 1) % 7));
      }
    }
  });
});

describe('months', () => {
  it('go on over the new year', () => {
    expect(addMonths('2026-12', 1)).toBe('2027-01');
    expect(addMonths('2027-01', -1)).toBe('2026-12');
    expect(addMonths('2026-11', 12)).toBe('2027-11');
  });

  it('are shown from this one to twelve on', () => {
    expect(around('2026-11', '2026-11-23')).toEqual({ previous: null, next: '2026-12' });
    expect(around('2026-12', '2026-11-23')).toEqual({ previous: '2026-11', next: '2027-01' });
    expect(around('2027-11', '2026-11-23')).toEqual({ previous: '2027-10', next: null });
  });

  it.each([undefined, '', '2026-10', '2027-12', '2026-13', '2026-1', 'next', '2026-12-01'])(
    'that cannot be shown are this one: %s',
    (asked) => expect(monthAsked(asked, '2026-11-23')).toBe('2026-11'),
  );

  it('that can be shown are', () => expect(monthAsked('2027-11', '2026-11-23')).toBe('2027-11'));
});

describe('today', () => {
  it.each([
    ['2026-11-30T10:20:00Z', 'Pacific/Auckland', '2026-11-30'],
    ['2026-11-30T10:20:00Z', 'Pacific/Chatham', '2026-12-01'],
    ['2026-12-31T11:00:00Z', 'Pacific/Auckland', '2027-01-01'],
    ['2026-09-26T13:59:00Z', 'Pacific/Auckland', '2026-09-27'],
    ['2026-09-26T14:01:00Z', 'Pacific/Auckland', '2026-09-27'],
    ['2027-04-03T11:00:00Z', 'Pacific/Auckland', '2027-04-04'],
  ])('at %s in %s is %s', (now, zone, day) => expect(todayIn(zone, new Date(now))).toBe(day));
});
