/** `npm start`: makes the clone ready, loads seeds/ into the graph and serves it. */
import { relative } from 'node:path';
import { ensureBuilt, ROOT } from './ensure.mjs';

ensureBuilt();
const seeds = relative(process.cwd(), `${ROOT}seeds`) || '.';
process.argv.splice(2, 0, 'serve', '--load', seeds, '--');
await import('../dist/cli/main.js');
