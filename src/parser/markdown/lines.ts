import { isRemembering } from '../../text/memory.ts';
import type { Line, Run } from '../blocks.ts';
import { blankedOut } from '../prose/front-matter.ts';
import { plainLines } from '../prose/plain-lines.ts';
import { lineOf } from '../prose/runs.ts';
import { blocksApart, blocksOf } from './apart.ts';
import type { Block } from './flatten.ts';
import { isHostile } from './hostile.ts';
import { lineEndTag } from './line-end-tags.ts';
import { pipeRows } from './pipe-rows.ts';
import { quickBlocks } from './quick-blocks.ts';

/**
 * Lines of a Markdown text from an offset on (front matter before it is not read): every source line of a paragraph
 * is a line of its own, since turns stand on consecutive lines. What would take the parser too long is read as plain
 * text, with its signs.
 */
export function markdownLines(text: string, from = 0): readonly Line[] {
  return linesFrom(
    text,
    from,
    (source) => (isRemembering() && blocksApart(source)) || quickBlocks(source, from),
  );
}

/** The same lines as the parser alone would read them, slowly: what the quick way is held to. */
export function parsedLines(text: string, from = 0): readonly Line[] {
  return linesFrom(text, from, blocksOf);
}

function linesFrom(text: string, from: number, read: (source: string) => readonly Block[]): readonly Line[] {
  if (isHostile(text)) return plainLines(text, from);
  try {
    const source = from > 0 ? blankedOut(text, { start: 0, end: from }) : text;
    return linesOf(read(source), source);
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
    return line !== undefined;
  };
  for (const { runs, depth, label: numbered } of blocks) {
    let label = numbered;
    let note = false;
    for (const written of sourceLines(runs, source)) {
      const defined = footnoteAt(source, written);
      note ||= defined !== undefined;
      if (defined) label = defined.label;
      const row = defined?.runs ?? written;
      const cells = depth === undefined ? cellsOf(row) : undefined;
      if (cells) {
        for (const { runs: words, cell } of cells) {
          number++;
          for (const part of partedAt(lineEndTag, words, source)) push(part, { kind: 'text', cell });
        }
        number++;
        continue;
      }
      const kind =
        depth === undefined
          ? ({ kind: note ? 'note' : 'text' } as const)
          : ({ kind: 'heading', depth } as const);
      for (const part of partedAt(lineEndTag, row, source))
        if (push(part, label ? { ...kind, label } : kind)) label = undefined;
    }
    number++;
  }
  return lines;
}

/** « [^1]: … » is the text of a footnote, whose number no run holds. */
function footnoteAt(
  source: string,
  runs: readonly Run[],
): { readonly label: string; readonly runs: readonly Run[] } | undefined {
  const [first] = runs;
  if (!first || source[first.start] !== '[' || source[first.start + 1] !== '^') return undefined;
  const mark = /^\[\^([^[\]\s]{1,24})\]:[ \t]*/.exec(source.slice(first.start, first.start + 60));
  if (!mark) return undefined;
  const from = first.start + mark[0].length;
  const rest = runs.flatMap((run) => (run.end <= from ? [] : [{ ...run, start: Math.max(run.start, from) }]));
  return { label: mark[1]!, runs: rest };
}

const lineEnd = /[\r\n\f\v\u2028\u2029]/;

/** The runs of each source line; a form feed and a soft break end a line too. */
function sourceLines(runs: readonly Run[], source: string): readonly (readonly Run[])[] {
  const pieces = runs.flatMap((run) =>
    [...source.slice(run.start, run.end).matchAll(/[^\r\n\f\v\u2028\u2029]+/g)].map((match) => {
      const start = run.start + match.index;
      return { ...run, start, end: start + match[0].length };
    }),
  );
  return partedAt(lineEnd, pieces, source);
}

/** Runs in rows: a new one begins where what lies before a run holds the sign. */
function partedAt(sign: RegExp, runs: readonly Run[], source: string): readonly (readonly Run[])[] {
  const rows: Run[][] = [];
  let end = Number.POSITIVE_INFINITY;
  for (const run of runs) {
    if (rows.length === 0 || run.start < end || sign.test(source.slice(end, run.start))) rows.push([]);
    rows.at(-1)!.push(run);
    end = run.end;
  }
  return rows;
}
