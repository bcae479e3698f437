import type { Budget } from '../graphql/request-scope.js';

/** Gives each client its budget; the same client always gets the same one. */
export type RateLimiter = (client: string) => Budget;

interface Bucket {
  points: number;
  /** When the points were counted, in milliseconds since 1970. */
  at: number;
}

const MINUTE_MS = 60_000;
/** A bucket that has been forgotten is a full one: so many are kept that forgetting one takes many clients. */
const MOST_CLIENTS = 50_000;

/**
 * A bucket of points for each client, which fills evenly within a minute: who has spent none may spend a whole minute's
 * points at once. Kept in memory, so each server of several counts for itself.
 */
export function createRateLimiter(pointsPerMinute: number, now: () => number = Date.now): RateLimiter {
  const buckets = new Map<string, Bucket>();
  const pointsPerMs = pointsPerMinute / MINUTE_MS;

  const filled = (client: string): Bucket => {
    const at = now();
    const before = buckets.get(client);
    if (before) {
      before.points = Math.min(pointsPerMinute, before.points + (at - before.at) * pointsPerMs);
      before.at = at;
      return before;
    }
    if (buckets.size >= MOST_CLIENTS) forgetOldest(buckets);
    const bucket = { points: pointsPerMinute, at };
    buckets.set(client, bucket);
    return bucket;
  };

  return (client) => ({
    spend(points) {
      const bucket = filled(client);
      const needed = Math.min(points, pointsPerMinute); // what costs more than a whole minute gives waits for all of it
      if (bucket.points < needed) return (needed - bucket.points) / pointsPerMs;
      bucket.points -= needed;
      return 0;
    },
    status() {
      const { points, at } = filled(client);
      return {
        limit: pointsPerMinute,
        remaining: Math.floor(points),
        resetAt: at + (pointsPerMinute - points) / pointsPerMs,
      };
    },
  });
}

function forgetOldest(buckets: Map<string, Bucket>): void {
  for (const client of buckets.keys()) {
    buckets.delete(client);
    if (buckets.size < MOST_CLIENTS / 2) return;
  }
}
