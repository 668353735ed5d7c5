import type { Line } from '../blocks.ts';
import type { Wraps } from './wraps.ts';

/** What one person may have said in one go: a line, with the lines that a set width broke off it. */
export interface Unit {
  readonly lines: readonly Line[];
  readonly text: string;
  /** A sign that opens it: "-", "—", "→"; empty when there is none. */
  readonly sign: string;
  /** Numbered, by hand or by the word processor. */
  readonly numbered: boolean;
  readonly indent: number;
  readonly italic: boolean;
  /** Offset in the first line where the words begin. */
  readonly from: number;
}

const opening = /^(\s*)(?:([-–—―•·*→»]|[=-]?>{1,2}|--)(?=\s))?\s*(\d{1,3}\s?[.)°/]\s+(?=\S))?/u;

/** Groups lines that nobody's mark opens; a line in `apart` parts what stands before from what stands behind. */
export function unitsIn(
  lines: readonly Line[],
  wraps: Wraps,
  apart: (line: Line) => boolean,
): readonly Unit[] {
  const units: (Unit & { lines: Line[]; text: string })[] = [];
  let last: Line | undefined;
  for (const line of lines) {
    if (line.kind === 'page-mark') continue;
    if (apart(line)) {
      last = undefined;
      continue;
    }
    const [, space = '', sign = '', number] = opening.exec(line.text)!;
    const own = sign !== '' || number !== undefined || line.label !== undefined;
    const unit = units.at(-1);
    if (unit && last && goesOn(last, line, wraps, own)) {
      unit.lines.push(line);
      unit.text += ` ${line.text.trim()}`;
    } else {
      const from = space.length + (own ? opening.exec(line.text)![0].length - space.length : 0);
      units.push({
        lines: [line],
        text: line.text.slice(from).trim(),
        sign,
        numbered: number !== undefined || /^\W{0,2}\d/u.test(line.label ?? ''),
        indent: width(space),
        italic: isStyled(line, 'italic'),
        from,
      });
    }
    last = line;
  }
  return units;
}

function goesOn(before: Line, line: Line, wraps: Wraps, own: boolean): boolean {
  if (wraps.continues(line)) return true;
  if (own || before.block !== line.block) return false;
  return /^\s*\p{Ll}/u.test(line.text) && !/[.?!…»"”]\s*$/u.test(before.text);
}

function width(space: string): number {
  return [...space].reduce((sum, sign) => sum + (sign === '\t' ? 4 : 1), 0);
}

/** Whether all words of a line stand in one style; white space and punctuation do not count. */
export function isStyled(line: Line, style: 'bold' | 'italic'): boolean {
  let at = 0;
  let styled = false;
  for (const run of line.runs) {
    const size = run.end - run.start;
    if (/[\p{L}\p{N}]/u.test(line.text.slice(at, at + size))) {
      if (!run[style]) return false;
      styled = true;
    }
    at += size;
  }
  return styled;
}
