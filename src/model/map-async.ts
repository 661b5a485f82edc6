/** Does work for each item, `atOnce` at most under way; the results stand in the order of the items. */
export async function inTurns<T, R>(
  items: readonly T[],
  work: (item: T) => Promise<R>,
  atOnce = 32,
): Promise<readonly R[]> {
  const results = new Map<number, R>();
  const waiting = items.map((item, index) => ({ item, index })).reverse();
  const worker = async (): Promise<void> => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      results.set(next.index, await work(next.item));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return [...results.entries()].sort(([a], [b]) => a - b).map(([, result]) => result);
}
