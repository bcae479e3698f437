import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { CLAIM_TYPES, MODALITIES, POLARITIES } from '../domain/claim.js';
import { ENTITY_KINDS } from '../domain/entity.js';
import { attributionSchema } from './attribution-gold.js';

/** Accepts anything; only in `optionalClaims`. */
export const ANYTHING = '*';

const entitySchema = z.object({
  kind: z.enum(ENTITY_KINDS),
  name: z.string().min(1),
  alsoMatches: z.array(z.string()).default([]),
});

/** One value or a list of acceptable ones; null is "none". */
const alternatives = <T extends z.ZodType>(value: T) =>
  z
    .union([value.nullable(), z.array(value.nullable()).min(1)])
    .transform((given) => (Array.isArray(given) ? given : [given]));
const list = <T extends z.ZodType>(value: T) =>
  z.union([value, z.array(value).min(1)]).transform((given) => (Array.isArray(given) ? given : [given]));

const claimSchema = z.object({
  type: list(z.enum([...CLAIM_TYPES, ANYTHING])),
  subject: alternatives(z.string()),
  object: alternatives(z.string()).optional(),
  target: alternatives(z.string()).optional(),
  polarity: list(z.enum([...POLARITIES, ANYTHING])).optional(),
  modality: list(z.enum([...MODALITIES, ANYTHING])).optional(),
  attributedTo: alternatives(z.string()).optional(),
  occurredOn: alternatives(z.string()).optional(),
  evidence: z.string().min(1),
});

const factsSchema = z.object({
  file: z.string(),
  publishedAt: z.string().nullish(),
  entities: z.array(entitySchema),
  optional: z.array(entitySchema).default([]),
  mustNot: z.array(z.object({ name: z.string() })).default([]),
  claims: z.array(claimSchema),
  optionalClaims: z.array(claimSchema).default([]),
  attributions: z.array(attributionSchema).optional(),
});

/** A file that judges nothing but who says what. */
const sayingsSchema = z.strictObject({
  file: z.string(),
  publishedAt: z.string().nullish(),
  attributions: z.array(attributionSchema),
});

const goldSchema = z.unknown().transform((raw, context) => {
  const sayings = sayingsSchema.safeParse(raw);
  if (sayings.success)
    return {
      ...sayings.data,
      entities: [],
      optional: [],
      mustNot: [],
      claims: [],
      optionalClaims: [],
      factsJudged: false,
    };
  const facts = factsSchema.safeParse(raw);
  if (facts.success) return { ...facts.data, factsJudged: true };
  const { issues } = isSayings(raw) ? sayings.error : facts.error;
  for (const { message, path } of issues) context.addIssue({ code: 'custom', message, path: [...path] });
  return z.NEVER;
});

function isSayings(raw: unknown): boolean {
  return typeof raw === 'object' && raw !== null && 'attributions' in raw && !('entities' in raw || 'claims' in raw);
}

export type GoldEntity = z.infer<typeof entitySchema>;
/** A field that is left out was not judged: anything goes. */
export type GoldClaim = z.infer<typeof claimSchema>;

/**
 * The annotations of one article (CLAIMS.md, "Gold file"); `factsJudged` is false where only `attributions` are told, and
 * these are missing where nobody judged who says what.
 */
export interface Gold extends z.infer<typeof goldSchema> {
  /** The name of its file without extension. */
  readonly name: string;
  /** The path of the article it annotates. */
  readonly textPath: string;
}

/**
 * Reads every `*.json` of a folder as gold annotations, in the order of their names.
 * @throws naming the file when it is not in the gold format, and when the folder holds none
 */
export function readGold(directory: string): readonly Gold[] {
  const files = listJson(directory);
  if (files.length === 0) {
    throw new Error(`${directory} holds no gold annotations: expected one NAME.json beside each article NAME.txt`);
  }
  return files.map((file) => readGoldFile(directory, file));
}

function listJson(directory: string): string[] {
  try {
    return readdirSync(directory)
      .filter((file) => file.endsWith('.json'))
      .sort();
  } catch (cause) {
    throw new Error(`${directory} cannot be read as a folder of gold annotations`, { cause });
  }
}

function readGoldFile(directory: string, file: string): Gold {
  const path = join(directory, file);
  let raw: unknown;
  try {
    raw = JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    throw new Error(`${path} is not JSON`, { cause });
  }
  const parsed = goldSchema.safeParse(raw);
  if (!parsed.success) throw new Error(`${path} is not in the gold format:\n${z.prettifyError(parsed.error)}`);
  const gold = { ...parsed.data, name: basename(file, '.json'), textPath: join(directory, basename(parsed.data.file)) };
  checkNames(path, gold);
  return gold;
}

/** A participant that no entity of the file is named after could never be matched. */
function checkNames(path: string, { entities, optional, claims, optionalClaims }: Gold): void {
  const names = new Set([...entities, ...optional].map(({ name }) => name));
  for (const claim of [...claims, ...optionalClaims]) {
    for (const name of [claim.subject, claim.object, claim.target, claim.attributedTo].flatMap(
      (given) => given ?? [],
    )) {
      if (name !== null && name !== ANYTHING && !names.has(name)) {
        throw new Error(`${path}: the claim at "${claim.evidence}" names "${name}", which is not among the entities`);
      }
    }
  }
}
