import { beforeEach, expect, it } from 'vitest';
import {
  aloud,
  forgetAllBookings,
  forgetBooking,
  groups,
  keepBooking,
  keptBookings,
  keptBooking,
  keptToken,
  renewKept,
  takeToken,
  holdToken,
  markCancelled,
} from './bookings';
import { device } from './device';

const row = (reference: string, startsAt: string) => ({
  reference,
  startsAt,
  endsAt: startsAt,
  whatToBring: ['Photo ID'],
  status: 'BOOKED',
  visit: {
    timeZone: 'Pacific/Auckland',
    room: null,
    centre: {
      slug: 'opotiki',
      name: 'Ōpōtiki',
      nameMi: null,
      phone: '07 315 0000',
      sample: true,
      directions: null,
      address: null,
      coordinator: null,
    },
    provider: { name: 'Inland Revenue' },
  },
});
const keepOne = (reference: string, startsAt: string) => keepBooking(row(reference, startsAt), `t-${reference}`);

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  device.value = undefined;
});

it('keeps bookings soonest first, each once', () => {
  keepOne('BBBB2222', '2026-12-02T09:00:00+13:00');
  keepOne('AAAA1111', '2026-12-01T09:00:00+13:00');
  keepOne('AAAA1111', '2026-12-01T09:00:00+13:00');
  expect(keptBookings().map((kept) => kept.reference)).toEqual(['AAAA1111', 'BBBB2222']);
  expect(keptToken('BBBB2222')).toBe('t-BBBB2222');
});

it('forgets one, and all without a trace', () => {
  keepOne('AAAA1111', '2026-12-01T09:00:00+13:00');
  keepOne('BBBB2222', '2026-12-02T09:00:00+13:00');
  forgetBooking('AAAA1111');
  expect(keptBookings()).toHaveLength(1);
  forgetAllBookings();
  expect(localStorage.length).toBe(0);
});

it('marks one that was cancelled, and keeps nothing that was not kept', () => {
  keepOne('AAAA1111', '2026-12-01T09:00:00+13:00');
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

it('keeps what one needs to turn up, and neither agency nor need', () => {
  keepOne('AAAA1111', '2026-12-01T09:00:00+13:00');
  expect(keptBooking('AAAA1111')?.turnUp).toMatchObject({
    whatToBring: ['Photo ID'],
    visit: { centre: { name: 'Ōpōtiki' } },
  });
  renewKept({ ...row('AAAA1111', '2026-12-01T10:00:00+13:00'), status: 'CANCELLED' });
  expect(keptBookings()).toMatchObject([
    { startsAt: '2026-12-01T10:00:00+13:00', cancelled: true, token: 't-AAAA1111' },
  ]);
  expect(JSON.stringify({ ...localStorage })).not.toContain('Inland Revenue');
});

it('holds a token on a shared computer for its tab alone, and out of the address', () => {
  device.value = 'shared';
  holdToken('AAAA1111', 'secret');
  expect([keptToken('AAAA1111'), keptToken('BBBB2222'), localStorage.length]).toEqual(['secret', '', 0]);
  location.hash = '#given';
  expect(takeToken('BBBB2222')).toBe('given');
  expect(location.hash).toBe('');
  expect(takeToken('BBBB2222')).toBe('given');
});
