import { forgetStorage, sayDevice } from './device';
import { answersCache } from './keeping';
import { language, useLanguage } from './words';

/** Forgets all that this browser keeps of its users; the app's own files tell of nobody. */
async function forgetEverything() {
  try {
    forgetStorage();
    await caches.delete(answersCache);
  } catch {
    // What this browser does not have, it has not kept.
  }
}

/** From now on nothing is kept, and what was is gone; the language of the page stays. */
export async function makeShared() {
  const forgotten = forgetEverything();
  sayDevice('shared');
  await Promise.all([forgotten, useLanguage(language.value)]);
}

/** A clean start for the next person: nothing kept, nothing behind the Back button, home. */
export async function cleanStart() {
  leaveNothing();
  await forgetEverything();
  location.replace('/');
}

/**
 * Empties the page before it is left, so that no browser brings it back by Back
 * as it was; a page that comes back so begins anew.
 */
export function leaveNothing() {
  document.body.replaceChildren();
  addEventListener('pageshow', () => location.reload());
}
