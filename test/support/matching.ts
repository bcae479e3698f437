/** A text that fits the pattern, for use inside the objects that `toMatchObject` compares with. */
export function matching(pattern: RegExp): unknown {
  return expect.stringMatching(pattern);
}

/** What the action throws, for a look at more than its message. */
export function thrownBy(action: () => unknown): unknown {
  try {
    action();
  } catch (error) {
    return error;
  }
  throw new Error('Nothing was thrown.');
}
