import { useEffect, useState } from 'preact/hooks';

/** From this width on a calendar has room. */
const wide = matchMedia('(min-width: 700px)');

/** Whether there is room for a calendar, also after the screen is turned. */
export function useRoom(): boolean {
  const [roomy, setRoomy] = useState(wide.matches);
  useEffect(() => {
    const heard = () => setRoomy(wide.matches);
    wide.addEventListener('change', heard);
    return () => wide.removeEventListener('change', heard);
  }, []);
  return roomy;
}
