import type { Line } from '../blocks.ts';

/** Where the lines of a text were broken at a set width: which lines go on from the one before. */
export interface Wraps {
  /** No room was left on the line before for this line's first word. */
  continues(line: Line): boolean;
}

/** Narrower is a column, wider a paragraph. */
const narrowest = 30;
const widest = 140;
/** Lines of one length are many in a wrapped text. */
const leastFull = 4;

/**
 * Finds the width at which a text was wrapped: no line is longer, and many would be if they took one more word. A
 * text that was not wrapped has none.
 */
export function wrapsOf(lines: readonly Line[]): Wraps {
  const flowing = lines.filter((line) => line.kind === 'text' && !line.cell);
  const width = flowing.reduce((most, line) => Math.max(most, line.text.trimEnd().length), 0);
  const continuing = new Set<Line>();
  if (width < narrowest || width > widest) return { continues: () => false };
  for (let i = 1; i < flowing.length; i++) {
    const [before, line] = [flowing[i - 1]!, flowing[i]!];
    if (before.block !== line.block) continue;
    const first = /^\s*(\S+)/u.exec(line.text)?.[1]?.length ?? 0;
    const length = before.text.trimEnd().length;
    if (length >= width * 0.6 && length + 1 + first > width) continuing.add(line);
  }
  const wrapped = continuing.size >= leastFull;
  return { continues: (line) => wrapped && continuing.has(line) };
}
