// Builds the service worker into dist/sw.js, with the list of files that the app
// is made of: what index.html leads to, now or later.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const frontend = join(import.meta.dirname, '..');
const dist = join(frontend, 'dist');
const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));

const files = new Set(['icon.svg']);
const follow = (key) => {
  const { file, css = [], assets = [], imports = [], dynamicImports = [] } = manifest[key];
  if (files.has(file)) return;
  [file, ...css, ...assets].forEach((name) => files.add(name));
  [...imports, ...dynamicImports].forEach(follow);
};
follow('index.html');

const html = readFileSync(join(dist, 'index.html'), 'utf8');
const hash = createHash('sha256').update(html);
[...files].sort().forEach((file) => hash.update(readFileSync(join(dist, file))));
const made = { version: hash.digest('hex').slice(0, 12), html, files: [...files].map((file) => `/${file}`) };

await build({
  configFile: false,
  logLevel: 'error',
  root: frontend,
  publicDir: false,
  define: { build: JSON.stringify(made) },
  build: {
    outDir: dist,
    emptyOutDir: false,
    target: 'es2020',
    rollupOptions: {
      input: join(frontend, 'src/offline/worker/sw.ts'),
      output: { format: 'iife', entryFileNames: 'sw.js' },
    },
  },
});
