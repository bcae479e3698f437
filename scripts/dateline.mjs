#!/usr/bin/env node
/** `npm run dateline -- …`: the command line of a clone, made ready first where that is needed. */
import { ensureBuilt } from './ensure.mjs';

ensureBuilt();
await import('../dist/cli/main.js');
