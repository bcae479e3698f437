import { readdirSync, readFileSync } from 'node:fs';
import { CLAIM_TYPES, PLOVER_CLASSES } from '../../src/domain/claim.js';

const FOLDER = 'training/data/sentences';
const TYPES: ReadonlySet<unknown> = new Set(CLAIM_TYPES);
const CLASSES: ReadonlySet<unknown> = new Set([...PLOVER_CLASSES, 'NONE', undefined, null]);

interface Line {
  readonly t: string;
  readonly per?: readonly string[];
  readonly org?: readonly string[];
  readonly loc?: readonly string[];
  readonly c?: readonly (readonly (string | null)[])[];
}

const files = readdirSync(FOLDER).filter((name) => name.endsWith('.jsonl') && name !== 'parses.jsonl');
const linesOf = (name: string): Line[] =>
  readFileSync(`${FOLDER}/${name}`, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line); // what it holds is what this test checks

/** "he@2" is the second "he". */
const isTold = (text: string, words: string): boolean => text.includes(words.replace(/@\d+$/, ''));

describe('our labelled sentences', () => {
  // They were lost once, by a rule in .gitignore that nobody noticed.
  it('are in the repository', () => {
    expect(files).toHaveLength(6);
    expect(files.flatMap(linesOf).length).toBeGreaterThan(4500);
  });

  it.each(files)('%s names only types there are and words that are in the sentence', (name) => {
    const wrong = linesOf(name).flatMap(({ t, per = [], org = [], loc = [], c = [] }) => {
      const lost = [...per, ...org, ...loc].filter((words) => !isTold(t, words));
      const unknown = c.filter(([type, trigger, subject, object, target, , , source, plover]) => {
        const parts = [trigger, subject, object, target, source].filter((part) => typeof part === 'string');
        return !TYPES.has(type) || !CLASSES.has(plover) || trigger == null || !parts.every((part) => isTold(t, part));
      });
      return [...lost, ...unknown].map((one) => `${t}: ${JSON.stringify(one)}`);
    });
    expect(wrong).toEqual([]);
  });
});
