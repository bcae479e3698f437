import type { Seen } from './attack.mjs';

export function verdict(seen: Seen, log: string): { readonly text: string; readonly failures: readonly string[] };
