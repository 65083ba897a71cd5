import type { TypedDocumentString } from '../graphql/graphql';
import type { graphql as typed } from '../graphql/gql';

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

/** A directory read, by GET: it can be cached on the way. */
export function query<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const parameters = new URLSearchParams({ query: String(document), variables: JSON.stringify(variables ?? {}) });
  return answer(`/graphql?${parameters}`, { method: 'GET' });
}

/** Whatever carries a token or a person, by POST: its address says nothing. */
export function send<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  return answer('/graphql', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query: String(document), variables }),
  });
}

async function answer<Result>(url: string, init: RequestInit): Promise<Result> {
  let response: Response;
  try {
    response = await fetch(url, {
      ...init,
      headers: { Accept: 'application/graphql-response+json, application/json', ...init.headers },
    });
  } catch {
    throw new RequestError('no connection', 'offline');
  }
  if (response.status === 429) throw new RequestError('too many requests', 'busy');
  let body: { data?: Result | null; errors?: { message: string }[] };
  try {
    body = await response.json();
  } catch {
    throw new RequestError(`no answer: ${response.status}`, 'server');
  }
  if (!body.data || body.errors?.length) throw new RequestError(body.errors?.[0]?.message ?? 'no data', 'server');
  return body.data;
}
