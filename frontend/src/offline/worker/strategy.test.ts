import { describe, expect, it, vi } from 'vitest';
import { bounds, forLater, isAnswer, kindOf, oldShells, page, patience, tooMuch } from './strategy';

const origin = 'https://heartland.example';
const asked = (path: string, change: Partial<Request> = {}) => ({
  method: 'GET',
  mode: 'cors' as RequestMode,
  cache: 'default' as RequestCache,
  url: new URL(path, origin).href,
  headers: new Headers(),
  ...change,
});
const json = (body: unknown, init: ResponseInit = {}) => Response.json(body, init);

describe('what a request is for', () => {
  const files = new Set(['/assets/app-1.js', '/icon.svg']);
  const kind = (path: string, change?: Partial<Request>) => kindOf(asked(path, change), origin, files);

  it.each(['/', '/towns/opotiki', '/needs/safety', '/book/name?visit=1', '/no/such/page'])('%s is a page', (path) =>
    expect(kind(path, { mode: 'navigate' })).toBe('page'),
  );
  it.each([
    '/graphiql',
    '/calendar/appointments/K.ics?token=1',
    '/dev/outbox',
    '/centres/opotiki/poster.pdf',
    '/livez',
  ])('%s is no page of the app', (path) => expect(kind(path, { mode: 'navigate' })).toBe('other'));
  it.each(['/icon.svg', '/assets/app-1.js', '/assets/of-the-version-before.js'])('%s is a file', (path) =>
    expect(kind(path)).toBe('file'),
  );
  it('keeps answers of the directory', () => expect(kind('/graphql?query={needs{name}}')).toBe('answer'));
  it.each([
    ['what is sent', { method: 'POST' }],
    ['what wants nothing kept', { cache: 'no-store' as const }],
    ['what says who asks', { headers: new Headers({ authorization: 'Bearer x' }) }],
  ])('leaves alone %s', (_, change) => expect(kind('/graphql?query={a}', change)).toBe('other'));
  it('leaves alone what is elsewhere', () => expect(kind('https://elsewhere.example/graphql?query={a}')).toBe('other'));
});

describe('a page', () => {
  const shell = async () => new Response('the shell');
  it('comes from the network', async () =>
    expect(await (await page(Promise.resolve(new Response('new')), shell)).text()).toBe('new'));
  it('is the shell without a connection, and from a server in trouble', async () => {
    expect(await (await page(Promise.reject(new TypeError()), shell)).text()).toBe('the shell');
    expect(await (await page(Promise.resolve(new Response('', { status: 502 })), shell)).text()).toBe('the shell');
  });
  it('is the shell when the network takes too long', async () => {
    vi.useFakeTimers();
    const drawn = page(new Promise(() => undefined), shell);
    await vi.advanceTimersByTimeAsync(patience);
    expect(await (await drawn).text()).toBe('the shell');
    vi.useRealTimers();
  });
});

describe('what is kept of an answer', () => {
  it('has its time, and no free seat', async () => {
    const visit = { freeSeats: 3, freeSlots: [{ startsAt: '9:30' }], provider: 'Inland Revenue' };
    const kept = await forLater(json({ data: { visit }, extensions: { cost: 1 } }), 42, 'at');
    expect(kept?.headers.get('at')).toBe('42');
    expect(await kept?.json()).toEqual({ data: { visit: { ...visit, freeSeats: null, freeSlots: [] } } });
  });
  it.each([
    ['an error', json({ data: { a: 1 }, errors: [{ message: 'no' }] })],
    ['nothing', json({ data: null })],
    ['a refusal', json({ data: { a: 1 } }, { status: 422 })],
    ['what is private', json({ data: { a: 1 } }, { headers: { 'cache-control': 'private, no-store' } })],
  ])('is nothing of %s', async (_, response) => expect(await forLater(response, 1, 'at')).toBeUndefined());

  it('is an answer only when it is JSON of a server that works', () => {
    expect(isAnswer(json({}))).toBe(true);
    expect(isAnswer(json({}, { status: 503 }))).toBe(false);
    expect(isAnswer(json({}, { status: 429 }))).toBe(false);
    expect(isAnswer(new Response('<html>a captive portal', { headers: { 'content-type': 'text/html' } }))).toBe(false);
  });
});

describe('what must go', () => {
  const one = (key: number, at = 1000 - key, bytes = 10) => ({ key, at, bytes });
  it('is the oldest beyond the count', () => {
    const all = Array.from({ length: bounds.answers + 2 }, (_, key) => one(key));
    expect(tooMuch(all, 1000)).toEqual([bounds.answers, bounds.answers + 1]);
  });
  it('is the oldest beyond the bytes', () =>
    expect(tooMuch([one(1), one(2, 998, bounds.bytes), one(3)], 1000)).toEqual([2, 3]));
  it('is whatever is too old', () => expect(tooMuch([one(1, 0), one(2, 5)], bounds.age + 4)).toEqual([1]));
  it('is every version of the app but two', () =>
    expect(oldShells(['shell-1', 'answers', 'shell-2', 'shell-3'], 'shell-')).toEqual(['shell-1']));
});
