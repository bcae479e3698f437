import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';
import type { ReadObserver, RequestScope } from '../graphql/request-scope.js';
import { outcomeOf, type Outcome } from './outcome.js';

export interface Metrics {
  readonly answered: (scope: RequestScope, seconds: number) => void;
  readonly read: ReadObserver;
  /** In Prometheus's text format. */
  readonly text: () => Promise<string>;
  readonly contentType: string;
  readonly close: () => void;
}

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const POINTS = [1, 10, 100, 1_000, 10_000, 100_000];
/** Names come from clients, and each is a series that Prometheus keeps: the first so many get their own. */
const MOST_NAMES = 100;

/** Counts operations and reads. The process's own figures (memory, processor, event loop) are among them. */
export function createMetrics(): Metrics {
  const registers = [new Registry()];
  const [registry = new Registry()] = registers;
  collectDefaultMetrics({ register: registry });
  const operations = new Counter({
    name: 'dateline_operations_total',
    help: 'GraphQL operations by name, type and how they ended.',
    labelNames: ['operation', 'type', 'outcome'],
    registers,
  });
  const seconds = new Histogram({
    name: 'dateline_operation_seconds',
    help: 'From the first byte of a request to the last of its answer.',
    labelNames: ['operation'],
    buckets: SECONDS,
    registers,
  });
  const cost = new Histogram({
    name: 'dateline_operation_cost_points',
    help: 'What operations cost.',
    buckets: POINTS,
    registers,
  });
  const rateLimited = new Counter({
    name: 'dateline_rate_limited_total',
    help: 'Requests of clients that had no points left.',
    registers,
  });
  const reads = new Histogram({
    name: 'dateline_read_seconds',
    help: 'Statements that were read from the graph, by name.',
    labelNames: ['statement', 'outcome'],
    buckets: SECONDS,
    registers,
  });
  const nameOf = namer(MOST_NAMES);

  return {
    answered(scope, took) {
      const outcome = outcomeOf(scope.errorCodes);
      if (outcome === 'rate_limited') rateLimited.inc();
      const operation = nameOf(scope.operation?.name ?? null, outcome);
      operations.inc({ operation, type: scope.operation?.type ?? 'none', outcome });
      seconds.observe({ operation }, took);
      if (scope.operation) cost.observe(scope.cost);
    },
    read(statement) {
      const from = performance.now();
      return (succeeded) => {
        reads.observe({ statement, outcome: succeeded ? 'ok' : 'failed' }, (performance.now() - from) / 1000);
      };
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
    close() {
      registry.clear();
    },
  };
}

/** What is refused gets no name of its own, or anyone could use the names up. */
function namer(most: number) {
  const names = new Set<string>();
  return (name: string | null, outcome: Outcome): string => {
    if (name === null) return 'anonymous';
    if (names.has(name)) return name;
    if (outcome !== 'ok' || names.size >= most || name.length > 100) return 'other';
    names.add(name);
    return name;
  };
}
