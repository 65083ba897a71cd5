import { afterEach, expect, it, vi } from 'vitest';
import type { TypedDocumentString } from '../graphql/graphql';
import { document, query, RequestError, send } from './request';

afterEach(() => vi.unstubAllGlobals());

const read = document(
  'query Centre($slug: String!) { centre(slug: $slug) { name } }',
) as unknown as TypedDocumentString<unknown, { slug: string }>;

it('sends the fragments that a document names, and those that they name, once', () => {
  document('fragment OnePlace on Place { name }');
  document('fragment OneCentre on Centre { name place { ...OnePlace } parent { place { ...OnePlace } } }');
  const whole = String(
    document('query Both { a: centre(slug: "a") { ...OneCentre } b: centre(slug: "b") { ...OneCentre } }'),
  );
  expect(whole.match(/fragment OneCentre/g)).toHaveLength(1);
  expect(whole.match(/fragment OnePlace/g)).toHaveLength(1);
});

it('reads by GET, and sends persons by POST with nothing in the address', async () => {
  const fetch = vi.fn(async () => Response.json({ data: { centre: null } }));
  vi.stubGlobal('fetch', fetch);
  await query(read, { slug: 'opotiki' });
  await send(read, { slug: 'opotiki' });
  type Call = [string, RequestInit];
  const [[asked, how], [written, toWrite]] = fetch.mock.calls as unknown as [Call, Call];
  expect([how.method, toWrite.method]).toEqual(['GET', 'POST']);
  expect(asked).toContain('opotiki');
  expect(written).toBe('/graphql');
});

it.each([
  ['offline', () => Promise.reject(new TypeError('failed'))],
  ['busy', async () => new Response('', { status: 429 })],
  ['server', async () => new Response('<html>', { status: 502 })],
  ['server', async () => Response.json({ errors: [{ message: 'no' }] })],
])('says that it is %s', async (kind, fetch) => {
  vi.stubGlobal('fetch', fetch);
  const failed = await query(read, { slug: 'x' }).catch((error: RequestError) => error);
  expect(failed).toBeInstanceOf(RequestError);
  expect((failed as RequestError).kind).toBe(kind);
});
