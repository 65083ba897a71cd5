import { useEffect } from 'preact/hooks';
import { cameBack, leaveNothing } from './cleanStart';
import { keepQuiet } from './kept';

/** While a page about danger stands nothing is kept, and Back from elsewhere does not bring it. */
export function useGuard(guarded = false) {
  useEffect(() => {
    if (!guarded) return;
    if (cameBack()) return location.replace('/');
    keepQuiet();
    addEventListener('pagehide', leaveNothing);
    return () => removeEventListener('pagehide', leaveNothing);
  }, [guarded]);
}
