import { answersCache } from '../../lib/keeping';
import { answer, tidy } from './answers';
import { kindOf, oldShells, page } from './strategy';

declare const self: ServiceWorkerGlobalScope;

/** Written by the build: what the app is made of, and a name that changes with it. */
declare const build: { version: string; html: string; files: string[] };

const shells = 'heartland-shell-';
const app = build;
const shell = shells + app.version;
const files = new Set(app.files);
/** Under which address the shell is kept; it is drawn for any. */
const start = '/';

/** All files, or none: an app of which half is there is worse than none. */
async function install() {
  const cache = await caches.open(shell);
  try {
    await cache.addAll(app.files);
    const { headers } = await fetch(start, { cache: 'no-store' });
    const policy = headers.get('content-security-policy') ?? "default-src 'self'";
    await cache.put(
      start,
      new Response(app.html, {
        headers: {
          'content-type': 'text/html; charset=utf-8',
          'content-security-policy': policy,
          'referrer-policy': 'no-referrer',
        },
      }),
    );
  } catch (error) {
    await caches.delete(shell);
    throw error;
  }
  // It takes over at once, but an open page stays as it was: its files are kept
  // until the version after this one.
  await self.skipWaiting();
}

async function activate() {
  await Promise.all(oldShells(await caches.keys(), shells).map((name) => caches.delete(name)));
  await tidy(await caches.open(answersCache), Date.now());
  await self.clients.claim();
}

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const house = { caches, now: Date.now, finish: (work: Promise<unknown>) => event.waitUntil(work) };
  switch (kindOf(request, self.location.origin, files)) {
    case 'page':
      return event.respondWith(page(fetch(request), () => caches.match(start, { cacheName: shell })));
    case 'file':
      return event.respondWith(caches.match(request).then((found) => found ?? fetch(request)));
    case 'answer':
      return event.respondWith(answer(request, fetch(request), house));
  }
});
