import type { BCubed } from '../../eval/b-cubed.js';
import { evaluateIdentity } from '../../eval/identity.js';
import type { Reader } from '../../extract.js';
import { EXIT } from '../failure.js';
import { printLine } from '../standard-output.js';
import type { EvaluateOptions } from './evaluate.js';

/** Scores who was held to be who across all articles of some folders, and prints the figures. */
export async function evaluateWhoIsWho(
  folders: readonly string[],
  options: EvaluateOptions,
  openReader: () => Promise<Reader>,
): Promise<number> {
  const reader = await openReader();
  try {
    const { articles, all, byFolder, mistakes } = await evaluateIdentity(folders, reader);
    if (options.json === true) {
      await printLine(JSON.stringify({ articles, all, byFolder: Object.fromEntries(byFolder), mistakes }, null, 2));
      return EXIT.done;
    }
    if (options.verbose === true) for (const mistake of mistakes) await printLine(mistake);
    await printLine(`${articles} articles, B³ over the mentions whose entity is known`);
    await printLine(row('all', all));
    for (const [folder, figures] of byFolder) if (figures.mentions > 0) await printLine(row(folder, figures));
  } finally {
    await reader.close();
  }
  return EXIT.done;
}

function row(name: string, { mentions, precision, recall, f1 }: BCubed): string {
  const figures = `P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`;
  return `${name.padEnd(28)} ${String(mentions).padStart(5)} mentions  ${figures}`;
}
