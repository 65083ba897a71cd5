import { beforeEach, expect, it } from 'vitest';
import {
  aloud,
  forgetAllBookings,
  forgetBooking,
  groups,
  keepBooking,
  keptBookings,
  keptToken,
  markCancelled,
} from './bookings';

const booking = (reference: string, startsAt: string) => ({
  reference,
  token: `t-${reference}`,
  startsAt,
  centre: 'Ōpōtiki',
});

beforeEach(() => localStorage.clear());

it('keeps bookings soonest first, each once', () => {
  keepBooking(booking('BBBB2222', '2026-12-02T09:00:00+13:00'));
  keepBooking(booking('AAAA1111', '2026-12-01T09:00:00+13:00'));
  keepBooking(booking('AAAA1111', '2026-12-01T09:00:00+13:00'));
  expect(keptBookings().map((kept) => kept.reference)).toEqual(['AAAA1111', 'BBBB2222']);
  expect(keptToken('BBBB2222')).toBe('t-BBBB2222');
});

it('forgets one, and all without a trace', () => {
  keepBooking(booking('AAAA1111', '2026-12-01T09:00:00+13:00'));
  keepBooking(booking('BBBB2222', '2026-12-02T09:00:00+13:00'));
  forgetBooking('AAAA1111');
  expect(keptBookings()).toHaveLength(1);
  forgetAllBookings();
  expect(localStorage.length).toBe(0);
});

it('marks one that was cancelled, and keeps nothing that was not kept', () => {
  keepBooking(booking('AAAA1111', '2026-12-01T09:00:00+13:00'));
  markCancelled('AAAA1111');
  markCancelled('CCCC3333');
  expect(keptBookings().map((kept) => kept.cancelled)).toEqual([true]);
});

it('survives what it cannot read', () => {
  localStorage.setItem('heartland.bookings', '{broken');
  expect(keptBookings()).toEqual([]);
});

it('writes a reference in two groups, and spells it for the ear', () => {
  expect(groups('K7M4P2Q9')).toBe('K7M4 P2Q9');
  expect(aloud('K7M4P2Q9')).toBe('K 7 M 4, P 2 Q 9');
});
