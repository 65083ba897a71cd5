import type { TypedDocumentString } from '../graphql/graphql';
import type { graphql as typed } from '../graphql/gql';

/**
 * Marks a document, so that its result is typed. At run time a document is its
 * own text: nothing of the generated code reaches the browser.
 */
export const graphql = ((source: string) => source.replace(/\s+/g, ' ').trim()) as unknown as typeof typed;

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
