/**
 * Runs `work` on each item with at most `atOnce` under way, and gives the results in the order of the items. No more
 * items are taken in than are under way: a stream stays a stream.
 */
export async function* mapInOrder<T, R>(
  items: AsyncIterable<T>,
  atOnce: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const underWay: Promise<R>[] = [];
  for await (const item of items) {
    const result = work(item);
    result.catch(() => undefined); // it is awaited below, in its turn: until then a failure is not unhandled
    underWay.push(result);
    const first = underWay.length >= atOnce ? underWay.shift() : undefined;
    if (first) yield await first;
  }
  for (const result of underWay) yield await result;
}
