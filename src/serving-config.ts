import { z } from 'zod';
import { DEFAULT_LIMITS, type Limits } from './graphql/limits.js';

/** How the server treats those who ask, and what it tells those who watch over it. */
export interface ServingConfig {
  readonly limits: Limits;
  /** Points that a client may spend a minute; null is no limit. */
  readonly rateLimit: number | null;
  /** Addresses of proxies whose `x-forwarded-for` is believed: addresses, networks or `loopback`, with commas between. */
  readonly trustedProxies: string | null;
  readonly maxBodyBytes: number;
  readonly introspection: boolean;
  /** File or folder of the only operations that are answered; null answers all. */
  readonly operations: string | null;
  /** Seconds that a cache may keep an answer without asking again. */
  readonly maxAge: number;
  /** Milliseconds from which on an operation is logged as slow. */
  readonly slowMs: number;
  /** Whether /metrics answers. */
  readonly metrics: boolean;
}

/** What holds on this machine when nothing is set. */
export const DEFAULT_SERVING: ServingConfig = {
  limits: DEFAULT_LIMITS,
  rateLimit: null,
  trustedProxies: null,
  maxBodyBytes: 1024 * 1024,
  introspection: true,
  operations: null,
  maxAge: 0,
  slowMs: 1000,
  metrics: true,
};

/** Of a server that others reach: 20 of the costliest operations that there may be, or thousands of usual ones. */
const USUAL_RATE_LIMIT = 1_000_000;
const LOOPBACK = /^(?:localhost|127\.|::1$)/;

const count = (fallback: number, least = 1) =>
  z
    .string()
    .trim()
    .regex(/^\d{1,12}$/)
    .transform(Number)
    .refine((value) => value >= least)
    .default(fallback);
const onOff = (fallback: boolean) =>
  z
    .enum(['on', 'off'])
    .transform((value) => value === 'on')
    .default(fallback);
const optionalText = z.string().trim().default('');

/** The variables; `config.ts` reads them. */
export const servingVariables = {
  DATELINE_MAX_TOKENS: count(DEFAULT_LIMITS.maxTokens),
  DATELINE_MAX_DEPTH: count(DEFAULT_LIMITS.maxDepth),
  DATELINE_MAX_ALIASES: count(DEFAULT_LIMITS.maxAliases, 0),
  DATELINE_MAX_ROOT_FIELDS: count(DEFAULT_LIMITS.maxRootFields),
  DATELINE_MAX_DIRECTIVES: count(DEFAULT_LIMITS.maxDirectives, 0),
  DATELINE_MAX_COST: count(DEFAULT_LIMITS.maxCost),
  DATELINE_TIME_LIMIT: count(DEFAULT_LIMITS.timeLimit),
  DATELINE_MAX_BODY: count(DEFAULT_SERVING.maxBodyBytes, 1024),
  DATELINE_RATE_LIMIT: count(-1, 0),
  DATELINE_TRUST_PROXY: optionalText,
  DATELINE_INTROSPECTION: onOff(DEFAULT_SERVING.introspection),
  DATELINE_OPERATIONS: optionalText,
  DATELINE_MAX_AGE: count(DEFAULT_SERVING.maxAge, 0),
  DATELINE_SLOW: count(DEFAULT_SERVING.slowMs, 0),
  DATELINE_METRICS: onOff(DEFAULT_SERVING.metrics),
};

/** What each variable should hold, for the one who has to mend it. */
export function expectedOfServing(variable: string): string | undefined {
  if (variable === 'DATELINE_INTROSPECTION' || variable === 'DATELINE_METRICS') return 'on or off';
  return variable in servingVariables ? 'a whole number, and not too small' : undefined;
}

/** @param host where the server listens: who can be reached from elsewhere limits its clients unless told otherwise */
export function servingOf(values: z.infer<z.ZodObject<typeof servingVariables>>, host: string): ServingConfig {
  const usual = LOOPBACK.test(host) ? 0 : USUAL_RATE_LIMIT;
  const rateLimit = values.DATELINE_RATE_LIMIT < 0 ? usual : values.DATELINE_RATE_LIMIT;
  return {
    limits: {
      maxTokens: values.DATELINE_MAX_TOKENS,
      maxDepth: values.DATELINE_MAX_DEPTH,
      maxAliases: values.DATELINE_MAX_ALIASES,
      maxRootFields: values.DATELINE_MAX_ROOT_FIELDS,
      maxDirectives: values.DATELINE_MAX_DIRECTIVES,
      maxCost: values.DATELINE_MAX_COST,
      timeLimit: values.DATELINE_TIME_LIMIT,
    },
    rateLimit: rateLimit === 0 ? null : rateLimit,
    trustedProxies: given(values.DATELINE_TRUST_PROXY),
    maxBodyBytes: values.DATELINE_MAX_BODY,
    introspection: values.DATELINE_INTROSPECTION,
    operations: given(values.DATELINE_OPERATIONS),
    maxAge: values.DATELINE_MAX_AGE,
    slowMs: values.DATELINE_SLOW,
    metrics: values.DATELINE_METRICS,
  };
}

function given(text: string): string | null {
  return text === '' ? null : text;
}
