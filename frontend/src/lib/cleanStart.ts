import { forgetKept } from './device';

/** A clean start for the next person: nothing kept, nothing behind the Back button, home. */
export async function cleanStart() {
  leaveNothing();
  await forgetKept();
  location.replace('/');
}

/**
 * Empties the page before it is left, so that no browser brings it back by Back
 * as it was; one that tries comes home.
 */
export function leaveNothing() {
  document.body.replaceChildren();
  addEventListener('pageshow', () => location.replace('/'));
}

/** True when the browser's Back from another site has loaded the page that is shown. */
export function cameBack(): boolean {
  const [arrival] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return arrival?.type === 'back_forward' && arrival.name === location.href;
}
