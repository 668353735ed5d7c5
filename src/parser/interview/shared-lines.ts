import type { Role } from '../../model/interview.ts';
import type { Line, Run } from '../blocks.ts';
import { type Ground, isEscaped } from './leaves.ts';
import { readingsOf } from './readings.ts';
import type { Words } from './words.ts';

const opening = /^\s*(\p{Lu}[\p{Lu}.]{0,5}\s?\d{0,4})\s?[:\uff1a]\s/u;
/** A capital mark with its colon, after the end of a sentence. */
const further = /[.?!…»"”]\s{1,4}(\p{Lu}[\p{Lu}.]{0,5}\s?\d{0,4})\s?[:\uff1a]\s/gu;

/**
 * « Q : Votre nom ? R : Bah. » on one line is two turns: such lines are cut before each mark of the other party.
 * Only where the line itself begins with a mark, since « Dr. A : … » within a story is no turn.
 */
export function splitTurns(
  lines: readonly Line[],
  ground: Pick<Ground, 'text'>,
  words: Words,
): readonly Line[] {
  return lines.flatMap((line) => {
    if (line.kind !== 'text' || line.cell) return [line];
    const first = opening.exec(line.text)?.[1];
    let speaker = first === undefined ? undefined : party(first, words);
    if (!speaker) return [line];
    const cuts: number[] = [];
    for (const match of line.text.matchAll(further)) {
      const next = party(match[1]!, words);
      if (!next || next === speaker || isEscaped(ground, line, match.index + match[0].length - 2)) continue;
      speaker = next;
      cuts.push(match.index + match[0].indexOf(match[1]!, 1));
    }
    const starts = [0, ...cuts];
    return cuts.length === 0 ? [line] : starts.map((from, i) => part(line, from, starts[i + 1]));
  });
}

function party(mark: string, words: Words): Role | undefined {
  const roles = readingsOf(mark.replace(/\s?\d+$/, ''), words, new Map());
  return roles.find((role) => role === 'officer' || role === 'applicant');
}

/** A stretch of a line as a line of its own, up to the white space before the next. */
function part(line: Line, from: number, next = line.text.length): Line {
  const to = from + line.text.slice(from, next).trimEnd().length;
  const runs: Run[] = [];
  let at = 0;
  for (const run of line.runs) {
    const start = run.start + Math.max(0, from - at);
    const end = Math.min(run.end, run.start + to - at);
    if (start < end) runs.push({ ...run, start, end });
    at += run.end - run.start;
  }
  return { ...line, text: line.text.slice(from, to), runs };
}

/** So many lines with a question in one style and an answer in another make it the record's way. */
const leastShared = 3;

/**
 * « **Où êtes-vous né ?** À Conakry. » on one line is two turns: cut where the style changes, if that is how the
 * record tells question and answer apart.
 */
export function splitStyles(lines: readonly Line[]): readonly Line[] {
  for (const style of ['bold', 'italic'] as const) {
    const cuts = new Map(lines.flatMap((line) => cutOf(line, style).map((at) => [line, at] as const)));
    const asked = [...cuts].filter(([line, at]) => /\?\s*$/.test(line.text.slice(0, at)));
    if (asked.length < Math.max(leastShared, cuts.size / 2)) continue;
    return lines.flatMap((line) => {
      const at = cuts.get(line);
      return at === undefined ? [line] : [part(line, 0, at), part(line, at)];
    });
  }
  return lines;
}

/** Where a sentence in the style ends and other words begin. */
function cutOf(line: Line, style: 'bold' | 'italic'): readonly number[] {
  if (line.kind !== 'text' || (line.cell && line.cell.columns > 1)) return [];
  let at = 0;
  for (const run of line.runs) {
    const text = line.text.slice(at, at + run.end - run.start);
    if (!run[style] && /[\p{L}\p{N}]/u.test(text)) break;
    at += text.length;
  }
  if (at === 0 || at >= line.text.length) return [];
  return /[\p{L}\p{N}][\s)]{0,2}[.?!…][\s.?!…»"”]*$/u.test(line.text.slice(0, at)) ? [at] : [];
}
