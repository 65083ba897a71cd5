import type { APIRequestContext } from '@playwright/test';

/** A time that can be booked. */
export interface FreeTime {
  visit: string;
  startsAt: string;
}

async function ask<Data>(request: APIRequestContext, query: string, variables: unknown = {}): Promise<Data> {
  const response = await request.post('/graphql', { data: { query, variables } });
  const { data, errors } = await response.json();
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

/** Free times at a centre on different visits, so that tests do not take each other's. */
export async function freeTimes(request: APIRequestContext, centre: string): Promise<FreeTime[]> {
  const data = await ask<{
    centre: { visits: { nodes: { id: string; seats: number; freeSlots: { startsAt: string; free: number }[] }[] } };
  }>(
    request,
    `query ($slug: String!) { centre(slug: $slug) { visits(filter: { onlyWithFreeSeats: true }, first: 30) {
      nodes { id seats freeSlots { startsAt free } } } } }`,
    { slug: centre },
  );
  return data.centre.visits.nodes.flatMap(({ id, freeSlots }) =>
    freeSlots.filter((slot) => slot.free === 1).map((slot) => ({ visit: id, startsAt: slot.startsAt })),
  );
}

/** The centre and the month with the most visits, of all that are written ahead. */
export async function busiestMonth(
  request: APIRequestContext,
): Promise<{ slug: string; month: string; count: number }> {
  const now = new Date();
  let busiest = { slug: '', month: '', count: 0 };
  for (let ahead = 0; ahead <= 12; ahead++) {
    const month = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + ahead)).toISOString().slice(0, 7);
    const last = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + ahead + 1, 0)).toISOString().slice(0, 10);
    const { centres } = await ask<{ centres: { nodes: { slug: string; visits: { totalCount: number } }[] } }>(
      request,
      `query ($from: Date!, $to: Date!) { centres(first: 100) { nodes { slug
        visits(filter: { from: $from, to: $to }, first: 1) { totalCount } } } }`,
      { from: `${month}-01`, to: last },
    );
    for (const { slug, visits } of centres.nodes) {
      if (visits.totalCount > busiest.count) busiest = { slug, month, count: visits.totalCount };
    }
  }
  return busiest;
}

/** A booking, with the address of its confirmation. */
export async function bookedPath(request: APIRequestContext, { visit, startsAt }: FreeTime): Promise<string> {
  const { bookAppointment } = await ask<{ bookAppointment: { token: string; appointment: { reference: string } } }>(
    request,
    `mutation ($input: BookAppointmentInput!) { bookAppointment(input: $input) { token appointment { reference } } }`,
    { input: { visit, startsAt, person: { name: 'Hinemoa' }, idempotencyKey: `printed-${Math.random()}` } },
  );
  return `/bookings/${bookAppointment.appointment.reference}#${bookAppointment.token}`;
}

/** Books as somebody else would, on another phone. */
export async function takeSeat(request: APIRequestContext, { visit, startsAt }: FreeTime) {
  await ask(
    request,
    `mutation ($input: BookAppointmentInput!) { bookAppointment(input: $input) { errors { message } } }`,
    { input: { visit, startsAt, person: { name: 'Somebody quicker' }, idempotencyKey: `quicker-${Math.random()}` } },
  );
}

export const bookPath = ({ visit, startsAt }: FreeTime, step = 'name') =>
  `/book/${step}?visit=${encodeURIComponent(visit)}&time=${encodeURIComponent(startsAt)}`;
