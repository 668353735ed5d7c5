/** An estimate with its 95 % interval, as shares of one. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Of the normal distribution, for 95 %. */
export const z = 1.959964;

/**
 * Wilson's interval for a share: it stays within 0 … 1 and says something even of 0 out of n. Undefined where there is
 * nothing to estimate from.
 */
export function wilson(right: number, all: number): Estimate | undefined {
  if (all === 0) return undefined;
  const share = right / all;
  const middle = (share + (z * z) / (2 * all)) / (1 + (z * z) / all);
  const half = (z / (1 + (z * z) / all)) * Math.sqrt((share * (1 - share)) / all + (z * z) / (4 * all * all));
  return { value: share, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}
