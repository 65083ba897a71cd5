/// <reference types="vitest/config" />
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import { wordsOfAPage } from './scripts/wordsOfAPage.mjs';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [wordsOfAPage(), preact({ reactAliasesEnabled: false, devToolsEnabled: false })],
  build: {
    target: 'es2020',
    modulePreload: { polyfill: false },
    manifest: true,
    chunkSizeWarningLimit: 4000, // the explorer is for developers and loads apart
    rollupOptions: { input: ['index.html', 'graphiql.html'].map((page) => `${import.meta.dirname}/${page}`) },
  },
  server: { proxy: { '/graphql': 'http://127.0.0.1:8080', '/calendar': 'http://127.0.0.1:8080' } },
  test: { environment: 'happy-dom', include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'] },
});
