export function referenceOf(text: string): string;
