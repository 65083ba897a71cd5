import { signal } from '../../lib/signal';

/** The centre under the pointer or the focus, on the map or in the list: both show it. */
export const lit = signal<string | undefined>(undefined);

/** What an entry of the list listens to, so that its pin shows. */
export const lights = (slug: string) => ({
  onMouseEnter: () => (lit.value = slug),
  onMouseLeave: () => (lit.value = undefined),
  onFocusCapture: () => (lit.value = slug),
  onBlurCapture: () => (lit.value = undefined),
});
