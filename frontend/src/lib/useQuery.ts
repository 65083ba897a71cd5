import { useEffect, useState } from 'preact/hooks';
import type { TypedDocumentString } from '../graphql/graphql';
import { again, showKept, showMissing } from './kept';
import { read, send, type RequestError, type Told } from './request';
import { useSignal } from './signal';

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
  const asked = useSignal(again);
  const [state, setState] = useState<{ key?: string; told?: Told<Result>; error?: RequestError }>({});
  useEffect(() => {
    let wanted = true;
    const ask = unkept ? async () => ({ data: await send(document, variables) }) : () => read(document, variables);
    ask().then(
      (told) => wanted && setState({ key, told }),
      // What is on the page stays there, however old.
      (error) => wanted && setState((last) => (last.key === key && last.told ? last : { key, error })),
    );
    return () => {
      wanted = false;
    };
    // The key stands for the variables: an equal object must not ask again.
  }, [document, key, unkept, attempt, asked]);
  const { told, error } = state.key === key ? state : ({} as typeof state);
  useEffect(() => (told?.keptAt ? showKept(told.keptAt) : undefined), [told]);
  useEffect(() => (error?.kind === 'offline' ? showMissing() : undefined), [error]);
  return { data: told?.data, error, retry: () => setAttempt((n) => n + 1) };
}
