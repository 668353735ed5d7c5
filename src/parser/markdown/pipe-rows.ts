import type { Cell, Run } from '../blocks.ts';
import { textOf, trimmed } from '../prose/runs.ts';

/** Numbers the rows of pipe tables (`| a | b |`) as they come by; `undefined` for a line that is none. */
export function pipeRows(source: string): (runs: readonly Run[]) => readonly PipeCell[] | undefined {
  let table = -1;
  let row = -1;
  let lastEnd = Number.NEGATIVE_INFINITY;
  return (runs) => {
    const start = runs[0]?.start ?? 0;
    if (source[start] !== '|') {
      lastEnd = Number.NEGATIVE_INFINITY;
      return undefined;
    }
    if (!Number.isFinite(lastEnd) || lineEndsIn(source.slice(lastEnd, start)) > 1) {
      table++;
      row = -1;
    }
    lastEnd = runs.at(-1)?.end ?? start;
    const cells = cellsOf(source, runs);
    if (cells.length > 0 && cells.every((cell) => /^:?-+:?$/.test(textOf(source, cell)))) return [];
    row++;
    return cells.map((cell, column) => ({
      runs: cell,
      cell: { table, row, column, columns: cells.length },
    }));
  };
}

export interface PipeCell {
  readonly runs: readonly Run[];
  readonly cell: Cell;
}

/** Cuts at pipes that no backslash escapes. */
function cellsOf(source: string, runs: readonly Run[]): readonly (readonly Run[])[] {
  const cells: Run[][] = [[]];
  for (const run of runs) {
    let from = run.start;
    for (let at = run.start; at < run.end; at++) {
      if (source[at] !== '|' || source[at - 1] === '\\') continue;
      cells.at(-1)!.push({ ...run, start: from, end: at });
      cells.push([]);
      from = at + 1;
    }
    cells.at(-1)!.push({ ...run, start: from, end: run.end });
  }
  const inner = cells.slice(1).map((cell) => trimmed(source, cell));
  return inner.length > 1 && inner.at(-1)!.length === 0 ? inner.slice(0, -1) : inner;
}

function lineEndsIn(text: string): number {
  return text.match(/\r\n|\r|\n/g)?.length ?? 0;
}
