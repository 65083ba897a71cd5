import { signal } from './signal';

const shown = new Set<{ at: number }>();

/** When the oldest answer came of those on the page that were kept; undefined when all are new. */
export const keptAt = signal<number | undefined>(undefined);

const tell = () => {
  keptAt.value = shown.size ? Math.min(...[...shown].map(({ at }) => at)) : undefined;
};

/** Says that something on the page was kept; what it returns says that it is there no more. */
export function showKept(at: number) {
  const one = { at };
  shown.add(one);
  tell();
  return () => {
    shown.delete(one);
    tell();
  };
}

const missing = new Set<object>();

/** Says that something on the page did not come for want of a connection; what it returns takes it back. */
export function showMissing() {
  const one = {};
  missing.add(one);
  return () => void missing.delete(one);
}

/** True when something on the page is old or missing. */
export const isLacking = () => shown.size + missing.size > 0;

/** Counts up whenever what is on the page shall be asked for again. */
export const again = signal(0);

/** After a page about danger nothing more is kept until the app is loaded anew. */
let quiet = false;
export const keepQuiet = () => {
  quiet = true;
};
export const isQuiet = () => quiet;
