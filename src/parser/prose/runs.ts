import type { Line, Run } from '../blocks.ts';

/** The words of a line: the concatenation of its leaves. */
export function textOf(source: string, runs: readonly Run[]): string {
  return runs.map((run) => source.slice(run.start, run.end)).join('');
}

/** Joins runs that touch and are formatted alike, and drops empty ones. */
export function joined(runs: readonly Run[]): readonly Run[] {
  const result: Run[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    if (run.start === run.end) continue;
    if (last && last.end === run.start && last.bold === run.bold && last.italic === run.italic) {
      result[result.length - 1] = { ...last, end: run.end };
    } else result.push(run);
  }
  return result;
}

/** The runs without white space at either end. */
export function trimmed(source: string, runs: readonly Run[]): readonly Run[] {
  const text = textOf(source, runs);
  const before = text.length - text.trimStart().length;
  const after = text.trimEnd().length;
  let at = 0;
  return runs.flatMap((run) => {
    const start = Math.max(run.start, run.start + before - at);
    const end = Math.min(run.end, run.start + after - at);
    at += run.end - run.start;
    return start < end ? [{ ...run, start, end }] : [];
  });
}

/** A line of the record out of its runs; undefined when there is nothing but white space. */
export function lineOf(
  source: string,
  runs: readonly Run[],
  rest: Omit<Line, 'text' | 'runs'>,
): Line | undefined {
  const text = textOf(source, runs);
  return /\S/.test(text) ? { text, runs: joined(runs), ...rest } : undefined;
}
