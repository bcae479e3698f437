import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { CLAIM_TYPES, MODALITIES, PLOVER_CLASSES, POLARITIES } from '../domain/claim.js';

const NER_LABELS = [
  'O',
  ...['PER', 'ORG', 'LOC'].flatMap((kind) => ['B', 'I', 'L', 'U'].map((part) => `${part}-${kind}`)),
];

/** What the numbers in the model's outputs mean. */
const labelsSchema = z.object({
  ner: z
    .array(z.string())
    .refine((labels) => NER_LABELS.every((label) => labels.includes(label)), 'BILOU over PER, ORG, LOC'),
  tags: z.array(z.string().regex(/^[A-Z]+\|.+$/, 'UPOS|XPOS')).min(1),
  deprels: z.array(z.string()).min(1),
  eventTypes: z.array(z.enum(['NONE', ...CLAIM_TYPES])).min(2),
  polarity: z.array(z.enum(POLARITIES)),
  modality: z.array(z.enum(MODALITIES)),
  roles: z.array(z.enum(['NONE', 'SUBJECT', 'OBJECT', 'TARGET', 'SOURCE'])),
  classes: z.array(z.enum(['NONE', ...PLOVER_CLASSES])).min(2),
});
export type ModelLabels = z.infer<typeof labelsSchema>;

export interface ModelFiles {
  readonly directory: string;
  readonly onnxPath: string;
  readonly vocabulary: string;
  readonly labels: ModelLabels;
}

const NAMES = { onnx: 'model.onnx', vocabulary: 'vocab.txt', labels: 'labels.json' };

/** Where the model lies that comes with the program: `models/reader`, beside `dist` or `src`. */
export function bundledModelDirectory(): string {
  let directory = dirname(fileURLToPath(import.meta.url));
  for (;;) {
    const candidate = join(directory, 'models', 'reader');
    if (existsSync(candidate)) return candidate;
    const parent = dirname(directory);
    if (parent === directory) return join(process.cwd(), 'models', 'reader');
    directory = parent;
  }
}

/** Reads what lies beside the network. @throws when a file is missing or says something else than the program expects. */
export function readModelFiles(directory: string): ModelFiles {
  for (const name of Object.values(NAMES)) {
    if (!existsSync(join(directory, name))) {
      throw new Error(
        `The reader's model is incomplete: ${join(directory, name)} is missing. ` +
          'Check the files out again (git checkout models/), or point DATELINE_MODEL to a folder with a model.',
      );
    }
  }
  return {
    directory,
    onnxPath: join(directory, NAMES.onnx),
    vocabulary: readFileSync(join(directory, NAMES.vocabulary), 'utf8'),
    labels: readLabels(join(directory, NAMES.labels)),
  };
}

function readLabels(path: string): ModelLabels {
  try {
    return labelsSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (cause) {
    throw new Error(`${path} does not describe a model of this version of Dateline`, { cause });
  }
}
