import { useEffect, useState } from 'preact/hooks';
import type { TypedDocumentString } from '../graphql/graphql';
import { query, type RequestError } from './request';

interface Page<Node> {
  nodes: Node[];
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
}

export interface Pages<Node> {
  nodes: Node[];
  total?: number;
  /** Reads the next page; missing when there is none. */
  more?: () => void;
  error?: RequestError;
  retry: () => void;
}

/** Reads a list page by page, and from the start when the variables change. */
export function usePages<Result, Variables extends { after?: string | null }, Node>(
  document: TypedDocumentString<Result, Variables>,
  variables: Omit<Variables, 'after'>,
  list: (result: Result) => Page<Node>,
): Pages<Node> {
  const key = JSON.stringify(variables);
  const [wanted, setWanted] = useState<{ key: string; after?: string | null; attempt: number }>({ key, attempt: 0 });
  const [read, setRead] = useState<{ key?: string; nodes: Node[]; page?: Page<Node>; error?: RequestError }>({
    nodes: [],
  });
  const after = wanted.key === key ? wanted.after : undefined;

  useEffect(() => {
    let current = true;
    query(document, { ...variables, after } as Variables).then(
      (result) => {
        const page = list(result);
        if (current) setRead((before) => ({ key, page, nodes: after ? [...before.nodes, ...page.nodes] : page.nodes }));
      },
      (error) => current && setRead((before) => ({ ...before, key, error, nodes: after ? before.nodes : [] })),
    );
    return () => {
      current = false;
    };
    // The key stands for the variables: an equal object must not ask again.
  }, [document, key, after, wanted.attempt]);

  const now = read.key === key ? read : { nodes: [] as Node[] };
  const info = now.page?.pageInfo;
  return {
    nodes: now.nodes,
    total: now.page?.totalCount,
    more: info?.hasNextPage ? () => setWanted({ key, after: info.endCursor, attempt: 0 }) : undefined,
    error: now.error,
    retry: () => setWanted((before) => ({ ...before, key, attempt: before.attempt + 1 })),
  };
}
