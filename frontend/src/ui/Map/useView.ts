import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { listen } from './gestures';
import { clamp, isWhole, whole, type Size, type View } from './view';

const hintFor = 1800; // ms

/**
 * What of the map is shown, and how gestures change it. A pin that has the focus
 * keeps it when it goes into a number, and gets it when it comes out of one.
 */
export function useView(frame: RefObject<HTMLElement>, size: Size, begin: () => View) {
  const [view, setView] = useState(begin);
  const [hint, setHint] = useState<'touch' | 'wheel'>();
  const now = useRef({ view, size });
  const focused = useRef<string>();

  const show = (next: View) => {
    focused.current = centresOf(document.activeElement)[0];
    now.current.view = next;
    setView(next);
  };

  useEffect(() => {
    const { view: before, size: old } = now.current;
    now.current.size = size;
    show(isWhole(before, old) ? whole(size) : clamp(before, size));
  }, [size]);

  useEffect(() => listen(frame.current!, () => ({ ...now.current, show, hint: setHint })), []);

  useEffect(() => {
    const timer = setTimeout(() => setHint(undefined), hintFor);
    return () => clearTimeout(timer);
  }, [hint]);

  useLayoutEffect(() => {
    const slug = focused.current;
    focused.current = undefined;
    if (slug && !frame.current!.contains(document.activeElement))
      frame.current!.querySelector<HTMLElement>(`[data-centres~="${slug}"]`)?.focus();
  }, [view]);

  return { view, show, hint };
}

/** The centres of a pin or of a number. */
export const centresOf = (element: Element | null): string[] =>
  element?.closest<HTMLElement>('[data-centres]')?.dataset.centres?.split(' ') ?? [];
