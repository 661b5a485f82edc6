const second = 1000;

/**
 * Milliseconds by which a client shows a later token than an answer did; 0 if it shows the same token with less
 * precision (whole seconds, truncated or rounded), or if a time is missing, which is no evidence.
 */
export function laterBy(answered: string | null, shown: string | null): number {
  const [from, to] = [moment(answered), moment(shown)];
  const later = to - from;
  return later > imprecision(from, to) ? later : 0;
}

/** Whether a reading is older than the answer, so that it shows an earlier token. */
export function isBehind(answered: string | null, shown: string | null): boolean {
  return Math.floor(moment(shown) / second) < Math.floor(moment(answered) / second);
}

/** In ms since 1970; NaN, which is neither later nor earlier than any other, if it is missing or invalid. */
function moment(time: string | null): number {
  return Date.parse(time ?? "");
}

/** How much later the same moment may appear if one of the two times is in whole seconds. */
function imprecision(answered: number, shown: number): number {
  const [coarseAnswer, coarseShown] = [answered % second === 0, shown % second === 0];
  if (coarseAnswer === coarseShown) return 0;
  return coarseAnswer ? second - 1 : second / 2;
}
