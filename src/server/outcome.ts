/** How an operation ended. */
export type Outcome = 'ok' | 'refused' | 'rate_limited' | 'timed_out' | 'failed';

/** @param errorCodes those in the answer */
export function outcomeOf(errorCodes: readonly string[]): Outcome {
  if (errorCodes.length === 0) return 'ok';
  if (errorCodes.includes('RATE_LIMITED')) return 'rate_limited';
  if (errorCodes.includes('QUERY_TIMED_OUT')) return 'timed_out';
  return errorCodes.includes('INTERNAL_SERVER_ERROR') || errorCodes.includes('GRAPH_UNAVAILABLE')
    ? 'failed'
    : 'refused';
}
