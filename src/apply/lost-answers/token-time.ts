const second = 1000;

/**
 * Milliseconds by which a client shows a later token than the one that an answer told of; 0 where it shows the same
 * one, told less precisely (whole seconds, cut off or rounded), or where a time is missing: that is no evidence.
 */
export function laterBy(answered: string | null, shown: string | null): number {
  if (answered === null || shown === null) return 0;
  const [from, to] = [Date.parse(answered), Date.parse(shown)];
  const later = to - from;
  if (Number.isNaN(later) || later <= imprecision(from, to)) return 0;
  return later;
}

/** Whether a reading is older than the answer: it tells of an earlier token. */
export function isBehind(answered: string | null, shown: string | null): boolean {
  if (answered === null || shown === null) return false;
  return Math.floor(Date.parse(shown) / second) < Math.floor(Date.parse(answered) / second);
}

/** How much later the same moment may look, where one of the two is told in whole seconds. */
function imprecision(answered: number, shown: number): number {
  const [coarseAnswer, coarseShown] = [answered % second === 0, shown % second === 0];
  if (coarseAnswer === coarseShown) return 0;
  return coarseAnswer ? second - 1 : second / 2;
}
