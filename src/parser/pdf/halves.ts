import { cellSetting } from './flow.ts';
import { lineOf, type PdfLine } from './line.ts';
import { jointOf } from './wrap.ts';

/** The narrowest gutter there is. */
export const narrowest = 8;

/** A line parted by the gutter: what stands left and right of it. */
export interface Halves {
  readonly line: PdfLine;
  readonly left: PdfLine | undefined;
  readonly right: PdfLine | undefined;
}

/** Undefined when a word stands in the gutter. */
export function halvesOf(line: PdfLine, x: number): Halves | undefined {
  const left = line.words.filter((one) => one.x + one.width <= x - narrowest + 2);
  const right = line.words.filter((one) => one.x >= x - 2);
  if (left.length + right.length < line.words.length) return undefined;
  const half = (words: typeof left) => (words.length > 0 ? lineOf(words, line.page) : undefined);
  return { line, left: half(left), right: half(right) };
}

/** What stands left when nothing stands right. */
export function lone(halves: Halves | undefined): PdfLine | undefined {
  return halves?.right ? undefined : halves?.left;
}

export function goesOn(above: PdfLine | undefined, below: PdfLine | undefined, edge: number): boolean {
  if (!above || !below) return false;
  return jointOf(above, below, cellSetting([above, below], above.x, edge, 1.2), above) === 'goes-on';
}

/** Where text on the left breaks: at the end of its longest line, if that is near the gutter. */
export function columnEdge(halves: readonly (Halves | undefined)[], x: number): number {
  const longest = Math.max(...halves.map((one) => one?.left?.right ?? 0));
  return Math.min(x - narrowest, Math.max(longest, x - 2 * narrowest));
}
