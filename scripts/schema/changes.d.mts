export function changesBetween(released: string, now: string): { breaking: string[]; dangerous: string[] };
export function deprecatedWithoutReason(text: string): string[];
