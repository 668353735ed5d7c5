import type { FlowParagraph } from './flow.ts';
import type { PdfLine } from './line.ts';
import type { Draft } from './paragraphs.ts';

/** Text this much larger than the body is a heading, if it is short. */
const larger = 1.15;
const longest = 200;

/** The size of type that most letters have. */
export function bodySizeOf(lines: readonly PdfLine[]): number {
  const letters = new Map<number, number>();
  for (const { words } of lines)
    for (const { text, size } of words)
      letters.set(rounded(size), (letters.get(rounded(size)) ?? 0) + text.length);
  return [...letters].reduce((most, one) => (one[1] > most[1] ? one : most), [10, 0])[0];
}

/** Headings by their size alone: the largest is of depth 1. */
export function depthsOf(drafts: readonly Draft[], body: number): ReadonlyMap<FlowParagraph, number> {
  const headings = drafts.filter(({ lines, kind, cell }) => {
    const length = lines.reduce((sum, { line }) => sum + line.text.length, 0);
    return !kind && !cell && lines[0]!.line.size >= larger * body && length <= longest;
  });
  const sizes = [...new Set(headings.map(({ lines }) => rounded(lines[0]!.line.size)))].sort((a, b) => b - a);
  return new Map(
    headings.map(({ lines }) => [lines, Math.min(6, sizes.indexOf(rounded(lines[0]!.line.size)) + 1)]),
  );
}

function rounded(size: number): number {
  return Math.round(size * 2) / 2;
}
