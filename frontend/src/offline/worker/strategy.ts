// What the service worker decides, apart from the browser, so that it can be tested.

/** How long the network is waited for where there is something to fall back on, in milliseconds. */
export const patience = 3_500;

/** What of the directory is kept at most: so many answers, so many bytes, so old in milliseconds. */
export const bounds = { answers: 60, bytes: 2_000_000, age: 14 * 86_400_000 };

export type Kind = 'page' | 'file' | 'answer' | 'other';

/** Addresses that the app does not draw. */
const notPages = /^\/(?:graphiql|graphql|calendar|dev|assets|livez|readyz)(?:\/|$)|\.\w+$/;

type Asked = Pick<Request, 'method' | 'mode' | 'cache' | 'url' | 'headers'>;

/** What a request is for; the worker leaves alone whatever is `other`. */
export function kindOf(request: Asked, origin: string, files: ReadonlySet<string>): Kind {
  const { origin: to, pathname } = new URL(request.url);
  if (request.method !== 'GET' || to !== origin) return 'other';
  if (request.mode === 'navigate') return notPages.test(pathname) ? 'other' : 'page';
  // Files of the version before this one too: an open page may still ask for them.
  if (files.has(pathname) || pathname.startsWith('/assets/')) return 'file';
  // Whoever asks for no-store wants nothing kept; whoever says who they are gets what is theirs alone.
  const anybodys = request.cache !== 'no-store' && !request.headers.has('authorization');
  return pathname === '/graphql' && anybodys ? 'answer' : 'other';
}

/** What came within a time; undefined when nothing did, or too late. */
export function within<T>(ms: number, coming: Promise<T>): Promise<T | undefined> {
  return new Promise((resolve) => {
    const late = setTimeout(() => resolve(undefined), ms);
    coming.then(resolve, () => resolve(undefined)).finally(() => clearTimeout(late));
  });
}

/** A page from the network, or where there is none in good time, the app's own shell. */
export async function page(coming: Promise<Response>, shell: () => Promise<Response | undefined>): Promise<Response> {
  const found = await within(patience, coming);
  if (found && found.status < 500) return found;
  return (await shell()) ?? coming;
}

/** True for an answer of the directory, false for a server in trouble or a captive portal. */
export const isAnswer = (response: Response) =>
  response.status < 500 && response.status !== 429 && /json/.test(response.headers.get('content-type') ?? '');

/** An answer as it can be shown later: free times change, so they are taken out. */
export async function forLater(response: Response, now: number, header: string): Promise<Response | undefined> {
  if (!response.ok || /no-store|private/.test(response.headers.get('cache-control') ?? '')) return undefined;
  const body = JSON.parse(await response.text());
  if (!body.data || body.errors) return undefined;
  const text = JSON.stringify({ data: body.data }, (name, value) =>
    name === 'freeSeats' ? null : name === 'freeSlots' ? [] : value,
  );
  const headers = { 'content-type': 'application/json', [header]: String(now), 'content-length': String(text.length) };
  return new Response(text, { headers });
}

/** Of kept answers, oldest first, those that must go so that the bounds hold. */
export function tooMuch<Key>(kept: { key: Key; at: number; bytes: number }[], now: number): Key[] {
  let bytes = 0;
  let count = 0;
  return [...kept]
    .sort((a, b) => b.at - a.at)
    .filter(({ at, bytes: more }) => {
      bytes += more;
      count += 1;
      return now - at > bounds.age || count > bounds.answers || bytes > bounds.bytes;
    })
    .map(({ key }) => key);
}

/** The caches of the app's files to drop: all but the newest and the one before, which an open page may still use. */
export const oldShells = (names: string[], prefix: string) =>
  names.filter((name) => name.startsWith(prefix)).slice(0, -2);
