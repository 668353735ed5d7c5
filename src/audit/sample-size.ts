import { z } from '../model/estimate.ts';

/** The rate that quality units usually find met; with it, sizes are neither vain nor the worst case. */
const expected = 0.9;

/**
 * Records to read for a rate of 90 % to be known to ± `margin` at 95 %, out of `population` (Cochran, with the
 * correction for a finite population): 139 of very many, 134 of 4 000, 109 of 500 for five points (reports.md §5.2).
 */
export function sampleSize(population: number, margin = 0.05): number {
  const infinite = (z * z * expected * (1 - expected)) / (margin * margin);
  return Math.min(population, Math.ceil(infinite / (1 + (infinite - 1) / Math.max(1, population))));
}

/** What a sample of that size gives; undefined where there is nothing to estimate from. */
export function marginOf(size: number, population: number): number | undefined {
  if (size === 0) return undefined;
  const finite = population > 1 ? Math.sqrt((population - size) / (population - 1)) : 0;
  return z * Math.sqrt((expected * (1 - expected)) / size) * finite;
}
