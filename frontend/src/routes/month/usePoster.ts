import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { PosterProps } from './Poster';

/**
 * The poster, which paper shows in place of the page. Few people print: it is
 * loaded when somebody asks for it, by the button or by the browser's keys.
 */
export function usePoster() {
  const [Poster, setPoster] = useState<ComponentType<PosterProps>>();
  const [state, setState] = useState<'asked' | 'failed'>();
  const ask = () => {
    setState('asked');
    import('./Poster').then(
      ({ Poster }) => setPoster(() => Poster),
      () => setState('failed'),
    );
  };
  useEffect(() => {
    if (!Poster || state !== 'asked') return;
    setState(undefined);
    print();
  }, [Poster, state]);
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== 'p' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      event.preventDefault();
      ask();
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, []);
  return { Poster, ask, failed: state === 'failed' };
}
