import { afterEach, describe, expect, it } from 'vitest';
import { addDays, formatDay, formatSpan, formatTime, leaf, weekdayName } from './time';
import { language } from './words';

afterEach(() => {
  language.value = 'en';
});

describe('times are the centre’s wall time, whoever reads them', () => {
  it.each([
    ['2026-11-24T09:30:00+13:00', '9:30am'],
    ['2026-11-24T09:30:00+13:45', '9:30am'],
    ['2026-11-24T00:00:00+13:00', '12am'],
    ['2026-11-24T12:00:00+13:00', '12pm'],
    ['2026-11-24T16:05:00+13:00', '4:05pm'],
    ['09:00', '9am'],
    ['24:00', '12am'],
  ])('%s is %s', (text, written) => expect(formatTime(text)).toBe(written));

  it('writes a span', () => expect(formatSpan('09:00', '15:30', 'to')).toBe('9am to 3:30pm'));

  it('writes the day of the text, not of the reader', () => {
    expect(formatDay(`${new Date().getFullYear()}-01-01T00:30:00+13:00`)).toMatch(/day 1 January$/);
    expect(formatDay('1999-12-31')).toBe('Friday 31 December 1999');
  });

  it('counts days across a daylight-saving change and a year', () => {
    expect(addDays('2026-09-26', 2)).toBe('2026-09-28');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  });
});

describe('te reo Māori has tables of its own', () => {
  it('knows its days and months with every macron', () => {
    language.value = 'mi';
    const week = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'].map(weekdayName);
    expect(week).toEqual(['Rāhina', 'Rātū', 'Rāapa', 'Rāpare', 'Rāmere', 'Rāhoroi', 'Rātapu']);
    expect(formatDay('1999-07-02')).toBe('Rāmere 2 Hōngongoi 1999');
    expect(leaf('1999-04-01').month).toBe('Paengawhāwhā');
  });
});
