#!/usr/bin/env node
/**
 * Evaluates the shipped model through the code that runs it:
 *   node scripts/eval-language.mjs [--data ../shared] [--model models/reader] [--split test] [--threads 1] [--runtime native|wasm]
 * Run `npm run build` first.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared' },
    model: { type: 'string' },
    split: { type: 'string', default: 'test' },
    threads: { type: 'string', default: '1' },
    runtime: { type: 'string', default: 'auto' },
  },
});
const built = new URL('../dist/eval/language.js', import.meta.url);
if (!existsSync(built)) {
  console.error('Not built yet: run `npm run build` first.');
  process.exit(1);
}
if (!existsSync(`${values.data}/treebanks`)) {
  console.error(`No treebanks in ${values.data}: name the folder that holds treebanks/ and wikigold/ with --data.`);
  process.exit(1);
}
const { evaluateLanguage } = await import(built.href);
const options = { data: values.data, split: values.split, threads: Number(values.threads), runtime: values.runtime };
for await (const line of evaluateLanguage(values.model ? { ...options, modelDir: values.model } : options)) {
  console.log(line);
}
