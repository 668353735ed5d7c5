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

/** Control characters, soft hyphens, zero-width spaces, marks of direction, byte order marks inside the text. */
const unseen =
  /[\0-\x08\x0e-\x1f\x7f\xad\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]|(?<=[\0-\u024f]|^)[\u200c\u200d]|[\u200c\u200d](?=[\0-\u024f]|$)/g;

/**
 * The runs without characters that nobody sees: one before a colon or in a word would hide a mark or a time. Joiners
 * stay in scripts that spell with them, and in emoji.
 */
export function seenOnly(source: string, runs: readonly Run[]): readonly Run[] {
  return runs.flatMap((run) => {
    const text = source.slice(run.start, run.end);
    if (text.search(unseen) === -1) return [run];
    const kept: Run[] = [];
    let from = run.start;
    for (const { index } of text.matchAll(unseen)) {
      const at = run.start + index;
      if (at > from) kept.push({ ...run, start: from, end: at });
      from = at + 1;
    }
    return from < run.end ? [...kept, { ...run, start: from }] : kept;
  });
}

/** A line of the record out of its runs, as it is seen; undefined when there is nothing but white space. */
export function lineOf(
  source: string,
  runs: readonly Run[],
  rest: Omit<Line, 'text' | 'runs'>,
): Line | undefined {
  const seen = seenOnly(source, runs);
  const text = textOf(source, seen);
  return /\S/.test(text) ? { text, runs: joined(seen), ...rest } : undefined;
}
