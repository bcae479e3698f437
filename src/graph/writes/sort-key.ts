/** Newest first is this, downwards: unique, so that a page is a range of it. What has no date comes last. */
export function sortKey(date: string | null, id: string): string {
  return `${date ?? '0000-00-00'}|${id}`;
}

/** Upwards, this is the entities that most articles mention first, then by id: unique, so that a page is a range of it. */
export const SET_FAME = `SET entity.fameKey = toString(999999999 - entity.articleCount) + '|' + entity.id`;
