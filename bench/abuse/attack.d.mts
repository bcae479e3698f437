import type { GraphQLSchema } from 'graphql';

export interface Seen {
  readonly answers: readonly {
    readonly kind: string;
    readonly status: number;
    readonly text: string;
    readonly ms: number;
  }[];
  readonly memory: readonly (number | null)[];
  readonly alive: boolean;
}

export function attack(options: {
  readonly url: string;
  readonly schema: GraphQLSchema;
  readonly requests: number;
  readonly seconds: number;
  readonly seed: number;
  readonly rss: () => number | null;
}): Promise<Seen>;
