import { closeSync, existsSync, openSync, readFileSync, renameSync, writeFileSync, writeSync } from 'node:fs';
import { z } from 'zod';
import { LOAD_OUTCOMES, type LoadOutcome, type LoadProgress } from '../load/outcome.js';
import { CommandFailure } from './failure.js';

/** What became of every input, one JSON line each, written as soon as it is certain; see docs/loading.md. */
export interface LoadReport {
  add(progress: LoadProgress): void;
  /** The last line: how many inputs came to what, and how long it took. */
  end(times: { readonly startedAt: Date; readonly stopped: boolean }): void;
}

/** What a resumed load does not report again. What failed is tried again, so its lines go. */
const DONE: ReadonlySet<LoadOutcome> = new Set<LoadOutcome>(['loaded', 'replaced', 'unchanged', 'passedOver']);

const inputLine = z.object({ origin: z.string(), outcome: z.enum(LOAD_OUTCOMES) });

/**
 * Opens a report. One that is there is replaced, or, when a load is resumed, gone on with.
 * @throws CommandFailure when the file cannot be written, or is no report of ours
 */
export function openReport(file: string, resume: boolean): LoadReport {
  const before = existsSync(file) ? doneBefore(file) : new Map<string, Kept>();
  const kept = resume ? before : new Map<string, Kept>();
  const counts = countsOf([...kept.values()].map(({ outcome }) => outcome));
  const out = attempt(file, () => {
    const text = [...kept.values()].map(({ line }) => `${line}\n`).join('');
    writeFileSync(`${file}.part`, text);
    renameSync(`${file}.part`, file); // whole or not at all, should this be cut off too
    return openSync(file, 'a');
  });
  const write = (line: unknown) => writeSync(out, `${JSON.stringify(line)}\n`);
  return {
    add: ({ origin, articleId, outcome, claims, problem }) => {
      const before = kept.get(origin);
      const isKnown = before !== undefined && (outcome === 'unchanged' || outcome === before.outcome);
      if (isKnown) return;
      if (before !== undefined) counts[before.outcome] -= 1; // edited since: its later line counts
      counts[outcome] += 1;
      write({ origin, articleId, outcome, ...(problem ?? { claims }) });
    },
    end: ({ startedAt, stopped }) => {
      const endedAt = new Date();
      const seconds = (endedAt.getTime() - startedAt.getTime()) / 1000;
      write({ summary: counts, stopped, startedAt, endedAt, seconds });
      closeSync(out);
    },
  };
}

interface Kept {
  readonly outcome: LoadOutcome;
  readonly line: string;
}

/**
 * The inputs that the report of an earlier run has as done. Its last line may be torn.
 * @throws CommandFailure when it is some other file, which must not be overwritten
 */
function doneBefore(file: string): Map<string, Kept> {
  const kept = new Map<string, Kept>();
  const lines = attempt(file, () => readFileSync(file, 'utf8')).split('\n');
  lines.forEach((line, at) => {
    if (line === '') return;
    const parsed = parse(line);
    if (parsed === null) {
      if (at === lines.length - 1 && /^\{"(?:origin|summary)"/.test(line)) return;
      throw new CommandFailure(
        `${file}:${at + 1} is no line of a report of "dateline load", so it is left alone; name another file with --report.`,
      );
    }
    const known = inputLine.safeParse(parsed);
    if (known.success && DONE.has(known.data.outcome)) {
      kept.set(known.data.origin, { outcome: known.data.outcome, line });
    }
  });
  return kept;
}

function parse(line: string): object | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && ('origin' in value || 'summary' in value) ? value : null;
  } catch {
    return null; // told by the caller, with the line's number
  }
}

function countsOf(outcomes: readonly LoadOutcome[]): Record<LoadOutcome, number> {
  const counts = { loaded: 0, replaced: 0, unchanged: 0, failed: 0, passedOver: 0 };
  for (const outcome of outcomes) counts[outcome] += 1;
  return counts;
}

function attempt<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new CommandFailure(`The report ${file} cannot be written: ${reason}`, undefined, { cause });
  }
}
