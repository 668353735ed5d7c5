import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Line, Run } from '../blocks.ts';
import { blankedOut } from '../prose/front-matter.ts';
import { plainLines } from '../prose/plain-lines.ts';
import { lineOf } from '../prose/runs.ts';
import { type Block, flattened } from './flatten.ts';
import { isHostile } from './hostile.ts';
import { pipeRows } from './pipe-rows.ts';

const processor = unified().use(remarkParse).freeze();

/**
 * Lines of a Markdown text from an offset on (front matter before it is not read): every source line of a paragraph
 * is a line of its own, since turns stand on consecutive lines. What would take the parser too long is read as plain
 * text, with its signs.
 */
export function markdownLines(text: string, from = 0): readonly Line[] {
  if (isHostile(text)) return plainLines(text, from);
  try {
    const source = from > 0 ? blankedOut(text, { start: 0, end: from }) : text;
    return linesOf(flattened(processor.parse(source), source), source);
  } catch (error) {
    // The stack is finite and nesting is not.
    if (error instanceof RangeError) return plainLines(text, from);
    throw error;
  }
}

function linesOf(blocks: readonly Block[], source: string): readonly Line[] {
  const lines: Line[] = [];
  const cellsOf = pipeRows(source);
  let number = 0;
  const push = (runs: readonly Run[], rest: Omit<Line, 'text' | 'runs' | 'block'>) => {
    const line = lineOf(source, runs, { block: number, ...rest });
    if (line) lines.push(line);
  };
  for (const { runs, depth } of blocks) {
    for (const row of sourceLines(runs, source)) {
      const cells = depth === undefined ? cellsOf(row) : undefined;
      if (cells) {
        for (const cell of cells) {
          number++;
          push(cell.runs, { kind: 'text', cell: cell.cell });
        }
        number++;
      } else push(row, depth === undefined ? { kind: 'text' } : { kind: 'heading', depth });
    }
    number++;
  }
  return lines;
}

/** The runs of each source line; a form feed and a soft break end a line too. */
function sourceLines(runs: readonly Run[], source: string): readonly (readonly Run[])[] {
  const rows: Run[][] = [];
  let end = Number.POSITIVE_INFINITY;
  for (const run of runs) {
    for (const piece of source.slice(run.start, run.end).matchAll(/[^\r\n\f\v\u2028\u2029]+/g)) {
      const start = run.start + piece.index;
      const between = start < end ? '\n' : source.slice(end, start);
      if (/[\r\n\f\v\u2028\u2029]/.test(between)) rows.push([]);
      end = start + piece[0].length;
      rows.at(-1)!.push({ ...run, start, end });
    }
  }
  return rows;
}
