import { signal } from './signal';

/** Whose phone or computer this is; undefined until somebody has said. */
export type Device = 'own' | 'shared' | undefined;

const name = 'heartland.device';

/** Whose it is: said in this tab, or on an earlier day. */
export const device = signal<Device>(said());

function said(): Device {
  try {
    // A centre's bookmark makes a computer shared for good, and not so again.
    const asked = location.pathname === '/' ? location.search : '';
    if (asked === '?shared') localStorage.setItem(name, 'kiosk');
    if (asked === '?own') localStorage.removeItem(name);
    const mark = localStorage.getItem(name) ?? sessionStorage.getItem(name);
    return mark === 'own' ? 'own' : mark ? 'shared' : undefined;
  } catch {
    return undefined;
  }
}

/** True where the computer stays shared when somebody has finished. */
export function isKiosk(): boolean {
  try {
    return localStorage.getItem(name) === 'kiosk';
  } catch {
    return false;
  }
}

/** Says whose it is: one's own stays so, a shared one until its tab is closed. A kiosk is nobody's own. */
export function sayDevice(whose: 'own' | 'shared') {
  if (isKiosk()) return;
  try {
    const [to, from] = whose === 'own' ? [localStorage, sessionStorage] : [sessionStorage, localStorage];
    from.removeItem(name);
    to.setItem(name, whose);
  } catch {
    // A browser that keeps nothing asks again.
  }
  device.value = whose;
}

/** Forgets all that is kept here, and the worker that would keep more; but not that a kiosk is one. */
export async function forgetKept() {
  try {
    const kiosk = isKiosk();
    localStorage.clear();
    sessionStorage.clear();
    if (kiosk) localStorage.setItem(name, 'kiosk');
    await removeWorker();
  } catch {
    // What this browser does not have, it has not kept.
  }
}

/** A shared computer has no service worker: pages ask before their code can say whose computer it is. */
export async function removeWorker() {
  const workers = (await navigator.serviceWorker?.getRegistrations()) ?? [];
  await Promise.all(workers.map((worker) => worker.unregister()));
  await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
}

/** On a shared computer nothing outlives the tab. */
const place = () => (device.value === 'shared' ? sessionStorage : localStorage);

/** What was kept under a name; a browser that keeps nothing has none. */
export function kept(under: string): string | null {
  try {
    return place().getItem(under);
  } catch {
    return null;
  }
}

/** Keeps a text, or with null forgets it; a browser that keeps nothing still works. */
export function keep(under: string, text: string | null) {
  try {
    if (text === null) place().removeItem(under);
    else place().setItem(under, text);
  } catch {
    // Nothing is kept, and nothing else is wrong.
  }
}
