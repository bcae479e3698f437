import type { GraphQLSchema } from 'graphql';

export interface Seen {
  readonly answers: readonly {
    readonly kind: string;
    readonly status: number;
    readonly text: string;
    readonly ms: number;
  }[];
  /** Before the first request and after each twentieth of them. */
  readonly memory: readonly (NodeJS.MemoryUsage | null)[];
  readonly alive: boolean;
}

export function attack(options: {
  readonly url: string;
  readonly schema: GraphQLSchema;
  readonly requests: number;
  readonly seconds: number;
  readonly seed: number;
  readonly memoryOf: () => Promise<NodeJS.MemoryUsage | null> | null;
}): Promise<Seen>;
