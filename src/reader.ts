import { explain } from './explain.js';
import { extract, readStages, type Reader } from './extract.js';
import { createAnalyzer } from './language/analyzer.js';

export interface ReaderOptions {
  /** Folder of the encoder's files; the one that comes with the program when left out. */
  readonly modelDir?: string;
  /** Threads of one analysis; more than one helps only where nothing else runs beside it. */
  readonly threads?: number;
}

/** Loads the encoder once and reads any number of articles. @throws with what to do when the model is missing. */
export async function createReader(options: ReaderOptions = {}): Promise<Reader> {
  const analyzer = await createAnalyzer(options);
  return {
    read: (article, given) => extract(analyzer, article, given),
    explain: async (article, given) => explain(await readStages(analyzer, article, given)),
    close: () => analyzer.close(),
  };
}
