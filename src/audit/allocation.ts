/**
 * How many to draw from strata of these sizes: in proportion (largest remainder, the earlier stratum where remainders
 * are equal), at least one from each as far as `wished` allows, never more than there are.
 */
export function allocation(sizes: readonly number[], wished: number): readonly number[] {
  const population = sizes.reduce((sum, size) => sum + size, 0);
  const n = Math.min(wished, population);
  const filled = sizes.flatMap((size, i) => (size > 0 ? [i] : []));
  // Where there are more strata than records to draw, the largest are served.
  const served = [...filled].sort((one, other) => sizes[other]! - sizes[one]! || one - other).slice(0, n);
  const drawn = sizes.map((_, i): number => (served.includes(i) ? 1 : 0));
  const rest = (): number => n - drawn.reduce((sum, count) => sum + count, 0);
  // What a stratum should have by its size, less what it has already.
  const lacks = (i: number): number => (n * sizes[i]!) / population - drawn[i]!;
  for (const i of served)
    drawn[i] = drawn[i]! + Math.min(rest(), sizes[i]! - drawn[i]!, Math.max(0, Math.floor(lacks(i))));
  while (rest() > 0) {
    const open = filled.filter((i) => drawn[i]! < sizes[i]!);
    const next = open.reduce((best, i) => (lacks(i) > lacks(best) ? i : best), open[0]!);
    drawn[next] = drawn[next]! + 1;
  }
  return drawn;
}
