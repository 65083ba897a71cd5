/** A booking that somebody wanted to keep on their own phone. */
export interface KeptBooking {
  reference: string;
  token: string;
  startsAt: string;
  centre: string;
  cancelled?: boolean;
}

const key = 'heartland.bookings';

/** The bookings kept on this phone, soonest first. */
export function keptBookings(): KeptBooking[] {
  try {
    const all = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(all) ? all.sort((a, b) => a.startsAt.localeCompare(b.startsAt)) : [];
  } catch {
    return [];
  }
}

function write(all: KeptBooking[]) {
  try {
    if (all.length) localStorage.setItem(key, JSON.stringify(all));
    else localStorage.removeItem(key);
  } catch {
    // A browser that keeps nothing still books; the reference is on the screen.
  }
}

export function keepBooking(booking: KeptBooking) {
  write([...keptBookings().filter((other) => other.reference !== booking.reference), booking]);
}

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

export const keptToken = (reference: string) => keptBookings().find((kept) => kept.reference === reference)?.token;

/** K7M4 P2Q9 */
export const groups = (reference: string) => `${reference.slice(0, 4)} ${reference.slice(4)}`;

/** K 7 M 4, P 2 Q 9: sign by sign, with a pause where the group ends. */
export const aloud = (reference: string) =>
  [reference.slice(0, 4), reference.slice(4)].map((group) => [...group].join(' ')).join(', ');
