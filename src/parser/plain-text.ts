import type { Line } from './blocks.ts';

/**
 * What a reader read, one line per line, so that a person can hold it against the original: cells of a row side by
 * side, numbering as displayed, page furniture and notes named in brackets by `words`.
 */
export function plainText(
  lines: readonly Line[],
  words: { readonly pageMark: string; readonly note: string },
): string {
  const written: string[] = [];
  let previous: Line | undefined;
  for (const line of lines) {
    const text = said(line, words);
    if (previous && isBeside(previous, line)) written[written.length - 1] += ` | ${text}`;
    else written.push(text);
    previous = line;
  }
  return written.map((line) => `${line}\n`).join('');
}

function said({ kind, depth, label, text }: Line, words: Parameters<typeof plainText>[1]): string {
  const numbered = label ? `${label} ${text.trim()}` : text.trim();
  if (kind === 'heading') return `${'#'.repeat(depth ?? 1)} ${numbered}`;
  if (kind === 'text') return numbered;
  return `[${kind === 'note' ? words.note : words.pageMark}] ${numbered}`.trimEnd();
}

/** The next cell of the same row; a further paragraph of the same cell goes below. */
function isBeside(previous: Line, line: Line): boolean {
  const [a, b] = [previous.cell, line.cell];
  return (
    a !== undefined && b !== undefined && a.table === b.table && a.row === b.row && a.column !== b.column
  );
}
