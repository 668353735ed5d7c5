import type { Estimate } from '../../../src/model/estimate.ts';

export type Cell = string | number;

/** A Markdown table whose columns stand under each other in a terminal too. */
export function table(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const cells = [head, ...rows.map((row) => row.map(String))];
  const widths = head.map((_, i) => Math.max(3, ...cells.map((row) => (row[i] ?? '').length)));
  const line = (row: readonly string[]): string =>
    `| ${widths.map((width, i) => (row[i] ?? '').padEnd(width)).join(' | ')} |`;
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`;
  return [line(cells[0]!), rule, ...cells.slice(1).map(line)].join('\n');
}

/** « 0.92 [0.84, 0.96] » */
export function estimate(one: Estimate | undefined): string {
  if (!one) return '–';
  return `${one.value.toFixed(2)} [${one.low.toFixed(2)}, ${one.high.toFixed(2)}]`;
}

/** « 3.1 [0.9, 11.2] » per thousand. */
export function perThousand(one: Estimate | undefined): string {
  if (!one) return '–';
  const [value, low, high] = [one.value, one.low, one.high].map((share) => (1000 * share).toFixed(1));
  return `${value} [${low}, ${high}]`;
}
