/** The code that Node gives its errors, such as `ENOENT`; null for other errors. */
export function errorReason(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
}
