import { useEffect, useState } from 'preact/hooks';
import type { TypedDocumentString } from '../graphql/graphql';
import { useQuery, type Answer } from './useQuery';

interface Connection<Node> {
  nodes: Node[];
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
}

/** A list read to its end, a page after the other; `data` is there once all of it is. */
export function useEveryPage<Result, Variables extends { after?: string | null }, Node>(
  document: TypedDocumentString<Result, Variables>,
  variables: Omit<Variables, 'after'>,
  listOf: (result: Result) => Connection<Node> | undefined,
): Answer<{ last: Result; nodes: Node[] }> {
  const key = JSON.stringify(variables);
  const [before, setBefore] = useState<{ key: string; nodes: Node[]; after: string | null }>();
  const { nodes, after } = before?.key === key ? before : { nodes: [], after: null };
  const { data, error, retry } = useQuery(document, { ...variables, after } as Variables);
  const page = data && listOf(data);
  const read = page ? [...nodes, ...page.nodes] : nodes;
  const next = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor! : null;
  useEffect(() => {
    if (next) setBefore({ key, nodes: read, after: next });
    // A cursor is enough to know that a page has come.
  }, [key, next]);
  return { data: data && !next ? { last: data, nodes: read } : undefined, error, retry };
}
