import type { TurnUpFragment } from '../graphql/graphql';
import { device, keep, kept } from './device';

/** A booking that somebody wanted to keep on their own phone; it names neither agency nor need. */
export interface KeptBooking {
  reference: string;
  token: string;
  startsAt: string;
  centre: string;
  cancelled?: boolean;
  /** What one needs to turn up, and when it was so, in milliseconds since 1970. */
  turnUp?: TurnUpFragment & { at: number };
}

const key = 'heartland.bookings';
const held = 'heartland.held';

/** The bookings kept on this phone, soonest first. */
export function keptBookings(): KeptBooking[] {
  try {
    const all = JSON.parse(kept(key) ?? '[]');
    return Array.isArray(all) ? all.sort((a, b) => a.startsAt.localeCompare(b.startsAt)) : [];
  } catch {
    return [];
  }
}

const write = (all: KeptBooking[]) => keep(key, all.length ? JSON.stringify(all) : null);

/** Keeps a booking with what one needs to turn up, as it is now. */
export function keepBooking(row: TurnUpFragment, token: string, cancelled = false) {
  const { reference, startsAt } = row;
  const others = keptBookings().filter((other) => other.reference !== reference);
  const { timeZone, room, centre } = row.visit;
  const turnUp = { reference, startsAt, endsAt: row.endsAt, whatToBring: row.whatToBring, at: Date.now() };
  const booking = { reference, token, startsAt, centre: centre.name, cancelled };
  write([...others, { ...booking, turnUp: { ...turnUp, visit: { timeZone, room, centre } } }]);
}

/** Writes a booking anew that is kept here; one that is not stays so. */
export function renewKept(row: TurnUpFragment & { status: string }) {
  const before = keptBooking(row.reference);
  if (before) keepBooking(row, before.token, row.status === 'CANCELLED');
}

/** On a shared computer: lets the page of this booking be loaded again until its tab is closed. */
export const holdToken = (reference: string, token: string) => keep(held, JSON.stringify({ reference, token }));

/** Marks a booking that is kept here; one that is not stays so. */
export function markCancelled(reference: string) {
  write(keptBookings().map((kept) => (kept.reference === reference ? { ...kept, cancelled: true } : kept)));
}

export function forgetBooking(reference: string) {
  write(keptBookings().filter((other) => other.reference !== reference));
}

export function forgetAllBookings() {
  write([]);
}

export const keptBooking = (reference: string) => keptBookings().find((kept) => kept.reference === reference);

function heldToken(reference: string): string {
  try {
    const one = JSON.parse(kept(held) ?? '{}');
    return one.reference === reference ? one.token : '';
  } catch {
    return '';
  }
}

/** The token of a booking that is kept or held here, else empty. */
export const keptToken = (reference: string): string => keptBooking(reference)?.token ?? heldToken(reference);

/** The token after the # of a link, or the kept one; a shared computer's history does not get it. */
export function takeToken(reference: string): string {
  const given = location.hash.slice(1);
  if (!given) return keptToken(reference);
  if (device.value === 'shared') {
    holdToken(reference, given);
    history.replaceState(history.state, '', location.pathname);
  }
  return given;
}

/** K7M4 P2Q9 */
export const groups = (reference: string) => `${reference.slice(0, 4)} ${reference.slice(4)}`;

/** K 7 M 4, P 2 Q 9: sign by sign, with a pause where the group ends. */
export const aloud = (reference: string) =>
  [reference.slice(0, 4), reference.slice(4)].map((group) => [...group].join(' ')).join(', ');
