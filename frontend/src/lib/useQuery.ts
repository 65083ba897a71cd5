import { useEffect, useState } from 'preact/hooks';
import type { TypedDocumentString } from '../graphql/graphql';
import { query, RequestError } from './request';

export interface Answer<Result> {
  data?: Result;
  error?: RequestError;
  retry: () => void;
}

/** Reads from the directory, and again when the variables change or on retry. */
export function useQuery<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Answer<Result> {
  const key = JSON.stringify(variables);
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<{ key?: string; data?: Result; error?: RequestError }>({});
  useEffect(() => {
    let wanted = true;
    query(document, variables).then(
      (data) => wanted && setState({ key, data }),
      (error) => wanted && setState({ key, error }),
    );
    return () => {
      wanted = false;
    };
    // The key stands for the variables: an equal object must not ask again.
  }, [document, key, attempt]);
  const current = state.key === key ? state : {};
  return { data: current.data, error: current.error, retry: () => setAttempt((n) => n + 1) };
}
