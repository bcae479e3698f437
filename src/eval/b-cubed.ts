/** A mention with the entity that it stands for and the one it was put to. */
export interface PlacedMention {
  readonly gold: string;
  readonly found: string;
}

export interface BCubed {
  readonly mentions: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/**
 * B³ (Bagga and Baldwin 1998): for each mention, which share of those put together with it belongs with it (precision), and
 * which share of those that belong with it was put together with it (recall); the mean over all mentions.
 */
export function bCubed(mentions: readonly PlacedMention[]): BCubed {
  const gold = counts(mentions.map((mention) => mention.gold));
  const found = counts(mentions.map((mention) => mention.found));
  const both = counts(mentions.map(pairOf));
  const mean = (share: (mention: PlacedMention) => number): number =>
    mentions.length === 0 ? 0 : mentions.reduce((sum, mention) => sum + share(mention), 0) / mentions.length;
  const precision = mean((mention) => (both.get(pairOf(mention)) ?? 0) / (found.get(mention.found) ?? 1));
  const recall = mean((mention) => (both.get(pairOf(mention)) ?? 0) / (gold.get(mention.gold) ?? 1));
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { mentions: mentions.length, precision, recall, f1 };
}

function pairOf({ gold, found }: PlacedMention): string {
  return JSON.stringify([gold, found]);
}

function counts(values: readonly string[]): Map<string, number> {
  const all = new Map<string, number>();
  for (const value of values) all.set(value, (all.get(value) ?? 0) + 1);
  return all;
}
