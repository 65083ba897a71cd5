import type { TypedDocumentString } from '../graphql/graphql';
import type { graphql as typed } from '../graphql/gql';
import { device } from './device';
import { keptAtHeader } from './keeping';
import { isQuiet } from './kept';

const fragments = new Map<string, string>();

/** A document with the fragments that it names and those that they name. */
function whole(source: string, already = new Set<string>()): string {
  const named = [...source.matchAll(/\.\.\. ?(\w+)/g)].map((match) => match[1]!).filter((name) => fragments.has(name));
  const fresh = named.filter((name) => !already.has(name) && already.add(name));
  return [source, ...fresh.map((name) => whole(fragments.get(name)!, already))].join(' ');
}

/** The text of a document with its fragments; a fragment is kept for the documents after it. */
export function document(source: string): string {
  const text = source.replace(/\s+/g, ' ').trim();
  const fragment = /^fragment (\w+)/.exec(text)?.[1];
  if (!fragment) return whole(text);
  fragments.set(fragment, text);
  return text;
}

/**
 * Marks a document or a fragment, so that its result is typed. At run time a
 * document is its own text: nothing of the generated code reaches the browser.
 */
export const graphql = document as unknown as typeof typed;

/** The server could not be reached, or could not answer. */
export class RequestError extends Error {
  constructor(
    message: string,
    readonly kind: 'offline' | 'server' | 'busy',
  ) {
    super(message);
  }
}

/** What came, and if the service worker had kept it, since when. */
export interface Told<Result> {
  data: Result;
  keptAt?: number;
}

/**
 * A directory read, by GET: it can be cached on the way, and kept for when there is
 * no connection. What somebody typed is never kept, nor anything on a shared computer.
 */
export function read<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  { typed = false } = {},
): Promise<Told<Result>> {
  const parameters = new URLSearchParams({ query: String(document), variables: JSON.stringify(variables ?? {}) });
  const unkept = typed || isQuiet() || device.value === 'shared';
  return answer(`/graphql?${parameters}`, { method: 'GET', cache: unkept ? 'no-store' : 'default' });
}

/** What a directory read says, whenever it was said. */
export const query = async <Result, Variables>(...asked: Parameters<typeof read<Result, Variables>>): Promise<Result> =>
  (await read(...asked)).data;

/** Whatever carries a token or a person, by POST: its address says nothing. */
export async function send<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const { data } = await answer<Result>('/graphql', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query: String(document), variables }),
  });
  return data;
}

/** The answers that may be kept but came before there was a service worker: it is handed them when it comes. */
export const early = new Map<string, Response>();

async function answer<Result>(url: string, init: RequestInit): Promise<Told<Result>> {
  let response: Response;
  try {
    response = await fetch(url, {
      ...init,
      headers: { Accept: 'application/graphql-response+json, application/json', ...init.headers },
    });
  } catch {
    throw new RequestError('no connection', 'offline');
  }
  if (init.cache === 'default' && !navigator.serviceWorker?.controller) early.set(url, response.clone());
  if (response.status === 429) throw new RequestError('too many requests', 'busy');
  let body: { data?: Result | null; errors?: { message: string }[] };
  try {
    body = await response.json();
  } catch {
    throw new RequestError(`no answer: ${response.status}`, 'server');
  }
  if (!body.data || body.errors?.length) throw new RequestError(body.errors?.[0]?.message ?? 'no data', 'server');
  const keptAt = Number(response.headers.get(keptAtHeader)) || undefined;
  return { data: body.data, keptAt };
}
