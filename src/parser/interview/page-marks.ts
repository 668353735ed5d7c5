import type { Line } from '../blocks.ts';
import { pageNumbersIn } from './page-numbers.ts';

const pageWithin =
  /(?:^|\s)(?:p(?:age|agina)?|pg|blz|bladzijde)\.?\s?\d{1,4}(?:\s?(?:\/|sur|van|of)\s?\d{1,4})?\s*$|\s[-–|]\s?\d{1,3}\s?\/\s?\d{1,3}\s*$|\s{2}\d{1,3}\s?\/\s?\d{1,3}\s*$/iu;

/** Running heads are short, repeated, and stand at the edge of a page. */
const longest = 100;
const least = 3;

/**
 * Lines that are furniture of the page, not of the record (domain §C.2 pageMark): page numbers, form feeds, and
 * running heads, which occur at least three times, beside a page number or at like distances.
 */
export function pageMarksIn(lines: readonly Line[]): ReadonlySet<Line> {
  const marks = new Set(pageNumbersIn(lines));
  const groups = new Map<string, number[]>();
  lines.forEach((line, i) => {
    if (marks.has(line) || line.kind !== 'text' || line.cell || line.text.length > longest) return;
    const key = keyOf(line.text);
    const group = groups.get(key);
    if (group) group.push(i);
    else groups.set(key, [i]);
  });
  const repeated = [...groups].filter(([, at]) => at.length >= 2);
  // A head of several lines: those beside the number first, then those beside these.
  for (let round = 0; round < 3; round++) {
    const before = marks.size;
    for (const [key, at] of repeated)
      if (isHead(key, at, lines, marks)) for (const i of at) marks.add(lines[i]!);
    if (marks.size === before) break;
  }
  return marks;
}

/** Digits of a page number differ from page to page. */
function keyOf(text: string): string {
  const words = text.trim();
  return pageWithin.test(words) || / {2,}\d{1,4}$/.test(words)
    ? words.replace(/\d+/g, '#').replace(/\s+/g, ' ')
    : words;
}

function isHead(
  key: string,
  at: readonly number[],
  lines: readonly Line[],
  marks: ReadonlySet<Line>,
): boolean {
  const text = lines[at[0]!]!.text.trim();
  if (at.length < least) {
    // On two pages only: at the edge of each, and long enough for a head.
    const edges = at.every((i) => marks.has(lines[i - 1]!) || marks.has(lines[i + 1]!));
    return edges && text.length >= 12 && !/[.?!…:]$/.test(text) && /\d{3}/.test(text);
  }
  if (key.includes('#')) return pageWithin.test(text) || counts(at.map((i) => lines[i]!.text));
  if (text.length < 4 || /[.?!…:]$/.test(text) || /^[[(]/.test(text)) return false;
  const beside = at.filter((i) => marks.has(lines[i - 1]!) || marks.has(lines[i + 1]!)).length;
  const labelled = /^\p{L}{1,4}\s?\d*\s?:/u.test(text);
  // « CG : 19/12345 » begins like a turn: only beside the page's other marks every time but the first.
  if (labelled) return /\d{3}/.test(text) && beside >= at.length - 1;
  if (beside * 2 >= at.length) return true;
  return text.length >= 15 && /\s/.test(text) && (/\d{3}/.test(text) || regular(at));
}

/** « … 1 », « … 2 », « … 3 ». */
function counts(texts: readonly string[]): boolean {
  const numbers = texts.map((text) => Number(/(\d{1,4})\s*$/.exec(text)?.[1]));
  return numbers.every((number, i) => i === 0 || number === numbers[i - 1]! + 1);
}

/** As many lines from one to the next, nearly: a page has room for so many. */
function regular(at: readonly number[]): boolean {
  const gaps = at.slice(1).map((i, k) => i - at[k]!);
  const [low, high] = [Math.min(...gaps.slice(0, 500)), Math.max(...gaps.slice(0, 500))];
  return low >= 8 && high - low <= Math.max(4, low * 0.25);
}

/**
 * What is left of the lines without furniture. Where a page ended in the middle of a sentence, its lines are of one
 * block again.
 */
export function withoutPageMarks(lines: readonly Line[], marks: ReadonlySet<Line>): readonly Line[] {
  if (marks.size === 0) return lines;
  const kept: Line[] = [];
  const renamed = new Map<number, number>();
  lines.forEach((line, i) => {
    if (marks.has(line)) return;
    const last = kept.at(-1);
    const cut =
      last !== undefined && marks.has(lines[i - 1]!) && line.kind === 'text' && !line.cell && !last.cell;
    if (
      cut &&
      last.block !== line.block &&
      !/[.?!…»"”)\]:]\s*$/u.test(last.text) &&
      /^\s*\p{Ll}/u.test(line.text)
    )
      renamed.set(line.block, last.block);
    const block = renamed.get(line.block);
    kept.push(block === undefined ? line : { ...line, block });
  });
  return kept;
}
