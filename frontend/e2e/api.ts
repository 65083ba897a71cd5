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
