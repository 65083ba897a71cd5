import { addDays } from './time';

/** How many months are written ahead of this one. */
const ahead = 12;

/** The day it is now in a zone: 2026-11-24. */
export function todayIn(zone: string, now = new Date()): string {
  const part = new Intl.DateTimeFormat('en-NZ', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' });
  const { year, month, day } = Object.fromEntries(part.formatToParts(now).map(({ type, value }) => [type, value]));
  return `${year}-${month}-${day}`;
}

/** The month so many months later: 2026-12 and 1 give 2027-01. */
export function addMonths(month: string, n: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + n)).toISOString().slice(0, 7);
}

/** The days of a month, in order. */
export function daysOf(month: string): string[] {
  const [first, next] = [`${month}-01`, `${addMonths(month, 1)}-01`];
  const days = [];
  for (let day = first; day < next; day = addDays(day, 1)) days.push(day);
  return days;
}

/** A month's weeks, Monday first; null where a day belongs to another month. */
export function weeksOf(month: string): (string | null)[][] {
  const days: (string | null)[] = daysOf(month);
  const sinceMonday = (new Date(`${month}-01T00:00:00Z`).getUTCDay() + 6) % 7;
  days.unshift(...Array<null>(sinceMonday).fill(null));
  days.push(...Array<null>((7 - (days.length % 7)) % 7).fill(null));
  return Array.from({ length: days.length / 7 }, (_, week) => days.slice(7 * week, 7 * week + 7));
}

/** The months on either side, null where visits are over or not written yet. */
export function around(month: string, today: string): { previous: string | null; next: string | null } {
  const [previous, next] = [addMonths(month, -1), addMonths(month, 1)];
  return {
    previous: previous < today.slice(0, 7) ? null : previous,
    next: next > addMonths(today.slice(0, 7), ahead) ? null : next,
  };
}

/** The month that was asked for, or this one when there is none such to show. */
export function monthAsked(asked: string | undefined, today: string): string {
  const now = today.slice(0, 7);
  const known = asked && /^\d{4}-(0[1-9]|1[0-2])$/.test(asked) && asked >= now && asked <= addMonths(now, ahead);
  return known ? asked : now;
}
