import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { land } from '../src/ui/Map/outline';

// Bytes on the wire, gzip, of the build in dist. `make test` builds it first.
const dist = join(import.meta.dirname, '..', 'dist');
const manifest: Record<
  string,
  { file: string; src?: string; css?: string[]; imports?: string[]; dynamicImports?: string[]; isEntry?: boolean }
> = existsSync(join(dist, '.vite/manifest.json'))
  ? JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'))
  : {};

/** How the outline of the map begins: it is in no other file. */
const coast = land.slice(0, 200);

const size = (file: string) => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length;

/** A chunk with all that it imports, each once. */
function files(key: string, found = new Set<string>()): Set<string> {
  const chunk = manifest[key];
  if (!chunk || found.has(chunk.file)) return found;
  found.add(chunk.file);
  chunk.css?.forEach((file) => found.add(file));
  chunk.imports?.forEach((other) => files(other, found));
  return found;
}

const total = (all: Iterable<string>, ending: string) =>
  [...all].filter((file) => file.endsWith(ending)).reduce((sum, file) => sum + size(file), 0);

describe('what a phone loads', () => {
  const home = files('index.html');

  it('is there', () => expect(home.size).toBeGreaterThan(1));

  it('is at most 20 kB of JavaScript for home', () => expect(total(home, '.js')).toBeLessThanOrEqual(20_000));

  it('is at most 60 kB for home in all', () =>
    expect(size('index.html') + total(home, '.js') + total(home, '.css')).toBeLessThanOrEqual(60_000));

  const pages = (manifest['index.html']?.dynamicImports ?? []).filter((key) => key.startsWith('src/routes/'));
  it('has every page', () => expect(pages.length).toBeGreaterThanOrEqual(13));

  it.each(pages)('is at most 28 kB of JavaScript for %s', (page) =>
    expect(total(new Set([...home, ...files(page)]), '.js')).toBeLessThanOrEqual(28_000),
  );

  it('is at most 11 kB more, scripts and styles, for the map, and nothing of it before it is shown', () => {
    const map = files('src/ui/Map/CentreMap.tsx');
    const shared = new Set(pages.flatMap((page) => [...home, ...files(page)]));
    const own = [...map].filter((file) => !shared.has(file));
    expect(own.some((file) => file.endsWith('.js') && readFileSync(join(dist, file), 'utf8').includes(coast))).toBe(
      true,
    );
    expect(own.reduce((sum, file) => sum + size(file), 0)).toBeLessThanOrEqual(11_000);
    const early = [...shared].filter((file) => readFileSync(join(dist, file), 'utf8').includes(coast));
    expect(early).toEqual([]);
  });
});

describe('the served page', () => {
  const html = readFileSync(join(dist, 'index.html'), 'utf8');

  it('has no script or style of its own, so that the strict policy holds', () => {
    expect(html).not.toMatch(/<script(?![^>]*src=)|<style|\son\w+=|style=/);
  });

  it('asks nobody else', () => expect(html).not.toMatch(/(?:src|href)="https?:/));
});

describe('what is kept for when there is no connection', () => {
  const worker = readFileSync(join(dist, 'sw.js'), 'utf8').replace(/html:.*?<\/html>/s, '');
  const kept = [...worker.matchAll(/["`',]\/((?:assets\/|icon\.)[\w.-]+)/g)].map((match) => match[1]!);

  it('is every page, each once', () => {
    for (const page of Object.values(manifest).filter(({ src }) => src?.startsWith('src/routes/')))
      expect(kept).toContain(page.file);
    expect(new Set(kept).size).toBe(kept.length);
  });

  it('is not the explorer, and at most 110 kB on the wire', () => {
    expect(kept).not.toContain(manifest['graphiql.html']?.file);
    expect(kept.reduce((sum, file) => sum + size(file), size('sw.js'))).toBeLessThanOrEqual(110_000);
  });
});
