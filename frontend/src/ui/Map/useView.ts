import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { listen } from './gestures';
import { clamp, isWhole, whole, type Size, type View } from './view';

const hintFor = 1800; // ms

/** What of the map is shown, and how large it is. */
export interface Seen {
  view: View;
  size: Size;
  show: (view: View) => void;
}

/**
 * The view of a map in its frame, once the frame has a size, and how gestures change
 * it. A pin that has the focus keeps it when it goes into a number, and gets it when
 * it comes out of one.
 */
export function useView(frame: RefObject<HTMLElement>, begin: (size: Size) => View) {
  const [seen, setSeen] = useState<Seen>();
  const [hint, setHint] = useState<'touch' | 'wheel'>();
  const now = useRef<Seen>();
  const focused = useRef<string>();

  const change = (view: View, size: Size) => {
    focused.current = centresOf(document.activeElement)[0];
    now.current = { view, size, show: (next) => change(next, now.current!.size) };
    setSeen(now.current);
  };

  useLayoutEffect(() => {
    const element = frame.current!;
    const measure = () => {
      const size = { width: element.clientWidth, height: element.clientHeight };
      const old = now.current;
      if (!size.width || (old?.size.width === size.width && old.size.height === size.height)) return;
      if (!old) change(begin(size), size);
      else change(isWhole(old.view, old.size) ? whole(size) : clamp(old.view, size), size);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const drawn = Boolean(seen);
  useEffect(() => {
    if (drawn) return listen(frame.current!, () => ({ ...now.current!, hint: setHint }));
  }, [drawn]);

  useEffect(() => {
    const timer = setTimeout(() => setHint(undefined), hintFor);
    return () => clearTimeout(timer);
  }, [hint]);

  useLayoutEffect(() => {
    const slug = focused.current;
    focused.current = undefined;
    if (slug && !frame.current!.contains(document.activeElement))
      frame.current!.querySelector<HTMLElement>(`[data-centres~="${slug}"]`)?.focus();
  }, [seen]);

  return { seen, hint };
}

/** The centres of a pin or of a number. */
export const centresOf = (element: Element | null): string[] =>
  element?.closest<HTMLElement>('[data-centres]')?.dataset.centres?.split(' ') ?? [];
