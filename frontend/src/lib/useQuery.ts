import { useEffect, useState } from 'preact/hooks';
import type { TypedDocumentString } from '../graphql/graphql';
import { query, RequestError, send } from './request';

export interface Answer<Result> {
  data?: Result;
  error?: RequestError;
  retry: () => void;
}

/**
 * Reads from the directory, and again when the variables change or on retry. What
 * is `unkept` goes by POST, so that no address and no browser's cache tells of it.
 */
export function useQuery<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  { unkept = false } = {},
): Answer<Result> {
  const key = JSON.stringify(variables);
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<{ key?: string; data?: Result; error?: RequestError }>({});
  useEffect(() => {
    let wanted = true;
    const ask = unkept ? send : query;
    ask(document, variables).then(
      (data) => wanted && setState({ key, data }),
      (error) => wanted && setState({ key, error }),
    );
    return () => {
      wanted = false;
    };
    // The key stands for the variables: an equal object must not ask again.
  }, [document, key, unkept, attempt]);
  const current = state.key === key ? state : {};
  return { data: current.data, error: current.error, retry: () => setAttempt((n) => n + 1) };
}
