import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keptAtHeader } from '../../lib/keeping';
import { answer } from './answers';
import { bounds, patience } from './strategy';

/** As much of the browser's cache as the worker uses: addresses in the order in which they were put. */
function fakeCaches() {
  const kept = new Map<string, Response>();
  const cache = {
    match: async (key: Request) => kept.get(key.url)?.clone(),
    put: async (key: Request, response: Response) => void (kept.delete(key.url), kept.set(key.url, response)),
    delete: async (key: Request) => kept.delete(key.url),
    keys: async () => [...kept.keys()].map((url) => new Request(url)),
  };
  return { kept, caches: { open: async () => cache } as unknown as CacheStorage };
}

const { kept, caches } = fakeCaches();
let now = 1_000;
let work: Promise<unknown>[] = [];
const house = { caches, now: () => now, finish: (one: Promise<unknown>) => void work.push(one) };
const request = (slug: string) => new Request(`https://heartland.example/graphql?query={${slug}}`);
const ask = (slug: string, coming: Promise<Response>) => answer(request(slug), coming, house);
const says = (text: string) => Promise.resolve(Response.json({ data: { text } }));
const gone = () => Promise.reject(new TypeError('no connection'));
const textOf = async (response: Response) => (await response.json()).data.text;

beforeEach(() => {
  kept.clear();
  now = 1_000;
  work = [];
});
afterEach(() => vi.useRealTimers());

it('comes from the network, and without one as it was last, with its time', async () => {
  expect(await textOf(await ask('a', says('first')))).toBe('first');
  await Promise.all(work);
  now = 2_000;
  const later = await ask('a', gone());
  expect(later.headers.get(keptAtHeader)).toBe('1000');
  expect(await textOf(later)).toBe('first');
  await expect(ask('b', gone())).rejects.toThrow();
});

it('is the kept one for a server in trouble and a captive portal', async () => {
  await ask('a', says('first'));
  await Promise.all(work);
  const portal = new Response('<html>', { headers: { 'content-type': 'text/html' } });
  expect(await textOf(await ask('a', Promise.resolve(portal)))).toBe('first');
  expect(await textOf(await ask('a', Promise.resolve(Response.json({}, { status: 503 }))))).toBe('first');
});

it('is the kept one when the network takes too long, and the late one the next time', async () => {
  await ask('a', says('first'));
  await Promise.all(work);
  vi.useFakeTimers();
  let arrive: (response: Response) => void = () => undefined;
  const slow = ask('a', new Promise<Response>((resolve) => (arrive = resolve)));
  await vi.advanceTimersByTimeAsync(patience);
  expect(await textOf(await slow)).toBe('first');
  now = 3_000;
  arrive(Response.json({ data: { text: 'second' } }));
  await Promise.all(work);
  const next = await ask('a', gone());
  expect([next.headers.get(keptAtHeader), await textOf(next)]).toEqual(['3000', 'second']);
});

it('is none that is too old, and no more than the bounds are kept', async () => {
  for (let n = 0; n < bounds.answers + 5; n++) {
    now += 1;
    await ask(`a${n}`, says('x'));
    await Promise.all(work);
  }
  expect(kept.size).toBe(bounds.answers);
  now += bounds.age + 1;
  await expect(ask(`a${bounds.answers}`, gone())).rejects.toThrow();
});
