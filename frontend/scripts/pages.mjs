// Writes dist/.vite/pages.json for our own server: what each page loads at once,
// so that its HTML can say so. The query is not worked out here but overheard:
// the built application opens each page in a pretended browser, and the first
// address that it reads by GET is the one.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Window } from 'happy-dom';

const frontend = join(import.meta.dirname, '..');
const dist = join(frontend, 'dist');
const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));
const main = readFileSync(join(frontend, 'src/main.tsx'), 'utf8');

/** Pages whose address says something of a person are not prepared. */
const personal = /^\/(book|bookings|my-bookings|search)(\/|$)/;

const chunks = new Map(
  [...main.matchAll(/const (\w+) = page\(\(\) => import\('\.\/([^']+)'\)\)/g)].map(([, name, file]) => [
    name,
    `src/${file}.tsx`,
  ]),
);
const routes = [...main.matchAll(/<Route path="([^"]+)" component=\{(\w+)\}/g)]
  .map(([, path, component]) => ({ path, chunk: chunks.get(component) }))
  .filter(({ path }) => !personal.test(path));
if (!routes.length) throw new Error('src/main.tsx has no <Route path= component=>');

/** Stands in the overheard address where the server puts a slug or an id. */
const blank = 'blank0slug';
const settleMs = 250;
const patienceMs = 20_000;

const window = new Window({ url: 'http://127.0.0.1/' });
const { document } = window;
document.write('<!doctype html><html lang="en-NZ"><head></head><body><div id="app"></div></body></html>');
// A style sheet has always come: nothing is drawn here.
document.head.appendChild = (link) => queueMicrotask(() => link.dispatchEvent(new window.Event('load')));
const browser = {
  window,
  document,
  location: window.location,
  history: window.history,
  navigator: window.navigator,
  localStorage: window.localStorage,
  Event: window.Event,
  addEventListener: window.addEventListener.bind(window),
  removeEventListener: window.removeEventListener.bind(window),
  scrollTo: () => {},
};
for (const name of Object.getOwnPropertyNames(window)) if (!(name in globalThis)) browser[name] ??= window[name];
for (const [name, value] of Object.entries(browser))
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
console.warn = () => {};

let asked, busy;
globalThis.fetch = window.fetch = (address, { method = 'GET' } = {}) => {
  busy = true;
  if (method === 'GET') asked ??= String(address);
  return new Promise(() => {});
};

const pause = (ms) => new Promise((done) => setTimeout(done, ms));

/** The first address that a page reads, or nothing when it reads none by GET. */
async function overhear(path) {
  asked = busy = undefined;
  window.history.pushState(null, '', path.replace(/:\w+/, blank));
  window.dispatchEvent(new window.PopStateEvent('popstate'));
  for (const end = Date.now() + patienceMs; Date.now() < end; await pause(5)) {
    if (asked) return asked;
    if (busy || document.querySelector('main h1')) return pause(settleMs).then(() => asked);
  }
  throw new Error(`${path} neither asks for anything nor shows a heading`);
}

/** The files that a page needs beside those of the first page, as in the manifest. */
function files(key, known, found = new Set()) {
  const chunk = manifest[key];
  if (!chunk || known.has(chunk.file) || found.has(chunk.file)) return found;
  found.add(chunk.file);
  chunk.css?.forEach((file) => known.has(file) || found.add(file));
  chunk.imports?.forEach((other) => files(other, known, found));
  return found;
}

const start = files('index.html', new Set());
const pages = {};
await import(pathToFileURL(join(dist, manifest['index.html'].file)).href);
for (const { path, chunk } of routes) {
  const query = await overhear(path);
  pages[path.replace(/:\w+/, '*')] = { query: query?.replace(blank, '*'), files: [...files(chunk, start)] };
}
writeFileSync(join(dist, '.vite/pages.json'), `${JSON.stringify(pages, null, 2)}\n`);
process.exit();
