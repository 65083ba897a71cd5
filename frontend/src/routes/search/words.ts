import { useEffect, useState } from 'preact/hooks';

/**
 * The words that are searched for. They stand in the history's state and not in
 * the address, which browsers list and suggest to whoever uses them next.
 */
export function useWords(): string {
  const [words, setWords] = useState(current);
  useEffect(() => {
    const heard = () => setWords(current());
    addEventListener('popstate', heard);
    addEventListener(changed, heard);
    return () => {
      removeEventListener('popstate', heard);
      removeEventListener(changed, heard);
    };
  }, []);
  return words;
}

const changed = 'heartland-words';

function current(): string {
  const words = (history.state as { words?: unknown } | null)?.words;
  return typeof words === 'string' ? words : '';
}

/** Searches for other words: a new step in the history. */
export function searchFor(words: string) {
  history.pushState({ words }, '', location.href);
  dispatchEvent(new Event(changed));
}

/** Leaves no word of it in the history. */
export function forgetWords() {
  history.replaceState(null, '', location.href);
}
