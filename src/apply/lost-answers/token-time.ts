const second = 1000;

/**
 * Milliseconds by which a client shows a later token than an answer did; 0 if it shows the same token with less
 * precision (whole seconds, truncated or rounded), or if a time is missing, which is no evidence.
 */
export function laterBy(answered: string | null, shown: string | null): number {
  if (answered === null || shown === null) return 0;
  const [from, to] = [Date.parse(answered), Date.parse(shown)];
  const later = to - from;
  if (Number.isNaN(later) || later <= imprecision(from, to)) return 0;
  return later;
}

/** Whether a reading is older than the answer, so that it shows an earlier token. */
export function isBehind(answered: string | null, shown: string | null): boolean {
  if (answered === null || shown === null) return false;
  return Math.floor(Date.parse(shown) / second) < Math.floor(Date.parse(answered) / second);
}

/** How much later the same moment may appear if one of the two times is in whole seconds. */
function imprecision(answered: number, shown: number): number {
  const [coarseAnswer, coarseShown] = [answered % second === 0, shown % second === 0];
  if (coarseAnswer === coarseShown) return 0;
  return coarseAnswer ? second - 1 : second / 2;
}
