/// <reference types="vitest/config" />
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import { wordsOfAPage } from './scripts/wordsOfAPage.mjs';

type Look = (id: string) => { importers: readonly string[] } | null;

/** What the first page needs beside its own start goes into one file: in several it weighs a kilobyte more. */
function firstPage(id: string, look: Look): string | null {
  const seen = new Set<string>();
  const leadsHere = (one: string): boolean => {
    if (one.endsWith('/src/main.tsx')) return true;
    if (seen.has(one)) return false;
    seen.add(one);
    return Boolean(look(one)?.importers.some(leadsHere));
  };
  return leadsHere(id) && !/src\/main/.test(id) ? 'first' : null;
}

export default defineConfig({
  root: import.meta.dirname,
  plugins: [wordsOfAPage(), preact({ reactAliasesEnabled: false, devToolsEnabled: false })],
  build: {
    target: 'es2020',
    modulePreload: { polyfill: false },
    manifest: true,
    chunkSizeWarningLimit: 4000, // the explorer is for developers and loads apart
    rollupOptions: {
      input: ['index.html', 'graphiql.html'].map((page) => `${import.meta.dirname}/${page}`),
      output: {
        codeSplitting: {
          groups: [
            // Apart, so that the explorer does not load the app for their sake.
            { name: 'helpers', test: /preload-helper|@oxc-project/, priority: 1 },
            { name: (id, bundle) => firstPage(id, (one) => bundle.getModuleInfo(one)) },
            // What several pages share comes in one file: each costs a phone a request.
            { name: 'shared', test: /src\/(?:ui|lib|routes\/not-found)\//, minShareCount: 7 },
            { name: 'keeping', test: /src\/lib\/(?:draft|bookings)|turnUp/ },
          ],
        },
      },
    },
  },
  server: { proxy: { '/graphql': 'http://127.0.0.1:8080', '/calendar': 'http://127.0.0.1:8080' } },
  test: { environment: 'happy-dom', include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'] },
});
