/** `node examples/front-end/build.mjs`: bundles the example into examples/front-end/dist, a static page. */
import { cpSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
mkdirSync(here('dist/'), { recursive: true });
for (const name of ['index.html', 'style.css']) cpSync(here(name), here(`dist/${name}`));
await build({
  entryPoints: [here('main.ts')],
  outfile: here('dist/main.js'),
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  logLevel: 'warning',
});
