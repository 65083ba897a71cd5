import { answersCache, keptAtHeader } from '../../lib/keeping';
import { bounds, forLater, isAnswer, patience, tooMuch, within } from './strategy';

interface House {
  caches: CacheStorage;
  now: () => number;
  /** Lets the worker live until this is done. */
  finish: (work: Promise<unknown>) => void;
}

/** An answer of the directory: from the network, or without one the last that was kept. */
export async function answer(request: Request, coming: Promise<Response>, house: House): Promise<Response> {
  const { caches, now, finish } = house;
  // Taken at once, even when it comes too late for the page: the next time it is there.
  const copied = coming.then((response) => (isAnswer(response) ? response.clone() : undefined));
  finish(copied.then((copy) => copy && keep(request, copy, house)).catch(() => undefined));
  const cache = await caches.open(answersCache);
  const kept = await cache.match(request);
  if (!kept || now() - timeOf(kept) > bounds.age) return coming;
  const fresh = await within(patience, coming);
  return fresh && isAnswer(fresh) ? fresh : kept;
}

/** Keeps an answer that may be kept, without its free seats. */
export async function keep(request: Request, response: Response, { caches, now }: Pick<House, 'caches' | 'now'>) {
  const kept = await forLater(response, now(), keptAtHeader);
  if (!kept) return;
  const cache = await caches.open(answersCache);
  await cache.put(request, kept);
  await tidy(cache, now());
}

/** Drops what is too old or too much. */
export async function tidy(cache: Cache, now: number) {
  const keys = await cache.keys();
  const all = await Promise.all(
    keys.map(async (key) => {
      const kept = await cache.match(key);
      return { key, at: kept ? timeOf(kept) : 0, bytes: Number(kept?.headers.get('content-length')) };
    }),
  );
  await Promise.all(tooMuch(all, now).map((key) => cache.delete(key)));
}

const timeOf = (response: Response) => Number(response.headers.get(keptAtHeader));
