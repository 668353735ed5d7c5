import type { Line } from '../blocks.ts';

const row = /^\s*\|.*\|\s*$/u;
const rule = /^[\s|:+-]+$/u;

/**
 * Tables that plain text draws with bars (`| Action | Who |`), as cells: their words, their columns and the way back to
 * the source. A line alone with bars is no table, and formats that have tables give them as cells already.
 */
export function withPipedTables(lines: readonly Line[]): readonly Line[] {
  const found: Line[] = [];
  let i = 0;
  while (i < lines.length) {
    let to = i;
    while (to < lines.length && isRow(lines[to]!)) to++;
    // Tables of the format itself count from 0.
    if (to - i > 1) found.push(...cellsOf(lines.slice(i, to), -1 - i));
    else found.push(...lines.slice(i, Math.max(to, i + 1)));
    i = Math.max(to, i + 1);
  }
  return found;
}

function isRow({ text, cell, runs, kind }: Line): boolean {
  const [run] = runs;
  const whole = runs.length === 1 && run !== undefined && run.end - run.start === text.length;
  return !cell && kind === 'text' && whole && row.test(text);
}

function cellsOf(lines: readonly Line[], table: number): readonly Line[] {
  const rows = lines.filter(({ text }) => !rule.test(text)).map(piecesOf);
  const columns = Math.max(1, ...rows.map((pieces) => pieces.length));
  return rows.flatMap((pieces, r) =>
    pieces.flatMap(({ line, start, end }, column): readonly Line[] => {
      const from = line.runs[0]!.start;
      return start === end
        ? []
        : [
            {
              ...line,
              text: line.text.slice(start, end),
              runs: [{ ...line.runs[0]!, start: from + start, end: from + end }],
              cell: { table, row: r, column, columns },
            },
          ];
    }),
  );
}

/** What stands between the bars of a row, without the space around it. */
function piecesOf(
  line: Line,
): readonly { readonly line: Line; readonly start: number; readonly end: number }[] {
  const { text } = line;
  const bars = [...text.matchAll(/\|/gu)].map(({ index }) => index);
  return bars.slice(0, -1).map((bar, i) => {
    const inner = text.slice(bar + 1, bars[i + 1]);
    const start = bar + 1 + inner.length - inner.trimStart().length;
    return { line, start, end: Math.max(start, bar + 1 + inner.trimEnd().length) };
  });
}
