export interface List {
  readonly name: string;
  readonly query: (page: string) => string;
}
export function listsAround(entityId: string): List[];
export function walk(options: {
  readonly ask: (query: string) => Promise<Record<string, never>>;
  readonly list: List;
  readonly way: 'forwards' | 'backwards';
  readonly size: number;
  readonly beside?: () => Promise<void>;
}): Promise<string[]>;
export function faultsOf(
  seen: readonly string[],
  stayed: readonly string[],
): { missed: string[]; twice: string[]; outOfOrder: boolean };
