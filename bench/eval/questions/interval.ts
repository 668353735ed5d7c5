import type { Estimate } from '../../../src/model/estimate.ts';

const draws = 1000;

/**
 * F1 with a bootstrap interval: the rows are drawn anew a thousand times. The seed is fixed, so that the same rows
 * give the same figures everywhere.
 */
export function f1(right: number, wrong: number, missed: number, rows: number): Estimate | undefined {
  if (right + missed === 0) return undefined;
  const random = seeded(20_030_711);
  const values: number[] = [];
  for (let draw = 0; draw < draws; draw++) {
    let [tp, fp, fn] = [0, 0, 0];
    for (let row = 0; row < rows; row++) {
      const at = random() * rows;
      if (at < right) tp++;
      else if (at < right + wrong) fp++;
      else if (at < right + wrong + missed) fn++;
    }
    values.push(harmonic(tp, fp, fn));
  }
  values.sort((a, b) => a - b);
  return {
    value: harmonic(right, wrong, missed),
    low: values[Math.floor(draws * 0.025)]!,
    high: values[Math.ceil(draws * 0.975) - 1]!,
  };
}

/** F1; 1 where there was nothing to find and nothing was found. */
function harmonic(right: number, wrong: number, missed: number): number {
  const weight = 2 * right + wrong + missed;
  return weight === 0 ? 1 : (2 * right) / weight;
}

/** Mulberry32: 0 … 1, the same sequence for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
  };
}
