/** Newest first is this, downwards: unique, so that a page is a range of it. What has no date comes last. */
export function sortKey(date: string | null, id: string): string {
  return `${date ?? '0000-00-00'}|${id}`;
}
