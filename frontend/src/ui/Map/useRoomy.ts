import { useEffect, useState } from 'preact/hooks';

/** Where there is room for a list and its map side by side: the style sheets say the same. */
const roomy = '(min-width: 43.75rem)';

/** Whether there is room for both, now and whenever the window changes. */
export function useRoomy(): boolean {
  const [matches, setMatches] = useState(() => matchMedia(roomy).matches);
  useEffect(() => {
    const media = matchMedia(roomy);
    const follow = () => setMatches(media.matches);
    media.addEventListener('change', follow);
    return () => media.removeEventListener('change', follow);
  }, []);
  return matches;
}
