import type { PdfLine } from './line.ts';
import { isCount } from './margins.ts';
import type { PdfWords } from './pages.ts';

/** What is known of the text that a line stands in. */
export interface Setting {
  /** Where lines begin and end. */
  readonly left: number;
  readonly right: number;
  /** From base line to base line, in parts of the type's size. */
  readonly leading: number;
  /** Whether paragraphs stand further apart than their lines. */
  readonly spaced: boolean;
  /** Whether a text begins with a speaker's mark or the like. */
  isMark(text: string): boolean;
}

/** soft: another line of the same paragraph that does not go on from the one before. */
export type Joint = 'goes-on' | 'soft' | 'ends';

const endSign = /[.?!…:;][)»”"'’\]\s]*$/;
/** No paragraph begins with what ends a quotation or a question, but a list may have it for its sign. */
const closing = /^\s*(?:[)\]”,;]|[»?!][\s.,;:?!)»]*$)/;
const smallStart = /^[\s"“«'‘(]*\p{Ll}/u;

/**
 * Whether the line below goes on with the paragraph of the line above. Writers break a line where the next word no
 * longer fits: if it had, a paragraph ended. Where a line is full, spacing, indents, type and marks tell.
 * `begins` says that `above` is the first line of its paragraph.
 */
export function jointOf(above: PdfLine, below: PdfLine, setting: Setting, begins: PdfLine): Joint {
  const level = above.page === below.page;
  const room = roomFor(above, below, setting);
  if (level && typeof above.tag === 'number' && typeof below.tag === 'number') {
    if (above.tag !== below.tag) return 'ends';
    return room === 'enough' ? 'soft' : 'goes-on';
  }
  if (closing.test(below.text) && room !== 'enough' && !isOther(above, below)) return 'goes-on';
  if (room === 'enough' || isOther(above, below) || isCount(above.text) || isCount(below.text)) return 'ends';
  const full = endSign.test(above.text);
  if (setting.isMark(below.text) || (full && /^\s*(?:[•▪●◦[(–—-]|\d{1,3}[.)]\s)/.test(below.text)))
    return 'ends';
  if (/^\s*[•▪●◦]/.test(below.text) || haveMarks(begins, below)) return 'ends';
  if (above.bold !== below.bold && above.bold !== 'some' && below.bold !== 'some' && (full || !level))
    return 'ends';
  if (level && standsApart(above, below, setting.leading)) return 'ends';
  if (isIndented(above, below, begins)) return 'ends';
  if (smallStart.test(below.text)) return 'goes-on';
  return full && room === 'doubtful' && !(level && setting.spaced) ? 'ends' : 'goes-on';
}

/** Whether both have something short, a mark or a number, before a hole up to the same place. */
function haveMarks(begins: PdfLine, below: PdfLine): boolean {
  const [first, stop] = below.words;
  if (!first || !stop || first.text.length > 12 || Math.abs(first.x - begins.x) > 3) return false;
  const hole = stop.x - first.x - first.width;
  return hole > 0.9 * first.size && begins.words.slice(1, 2).some(({ x }) => Math.abs(x - stop.x) < 3);
}

/** Whether there is more space between two lines of a page than lines of a paragraph have. */
export function standsApart(above: PdfLine, below: PdfLine, leading: number): boolean {
  return above.y - below.y > 1.25 * leading * Math.max(above.size, below.size);
}

/** Another size of type: a heading, a note. */
function isOther(above: PdfLine, below: PdfLine): boolean {
  return Math.max(above.size, below.size) > 1.12 * Math.min(above.size, below.size);
}

/** Whether the first word below would have found room above. */
function roomFor(above: PdfLine, below: PdfLine, { right }: Setting): 'none' | 'doubtful' | 'enough' {
  const first = firstWidth(below);
  const blank = /\p{L}[-/]\s*$|\s$/u.test(above.text) ? 0 : 0.25 * above.size;
  const left = right - above.right - blank;
  if (left > first * 1.03 + 1) return 'enough';
  return left > first * 0.97 ? 'doubtful' : 'none';
}

/** Of its first word with the signs that no line end parts from it, be they set in another type. */
function firstWidth({ words }: PdfLine): number {
  const [word, ...others] = words as readonly [PdfWords, ...PdfWords[]];
  let width = word.first;
  let whole = word.first > word.width - 0.1 * word.size;
  for (const next of others) {
    if (!whole || !/^\s*[»”)\]?!:;,.…]/.test(next.text)) break;
    width = next.x + next.first - word.x;
    whole = next.first > next.width - 0.1 * next.size;
  }
  return width;
}

/**
 * Another paragraph by where it begins. A step to the right begins one, unless the line above is the first of a hanging
 * paragraph (a mark, a number, a bullet, then text at that place); a step to the left too, unless the line above is a
 * first one that is indented.
 */
function isIndented(above: PdfLine, below: PdfLine, begins: PdfLine): boolean {
  const step = below.x - above.x;
  if (above.page !== below.page || Math.abs(step) <= 0.4 * above.size) return false;
  if (above !== begins) return true;
  if (step < 0) return false;
  const stops = above.words.slice(1).some(({ x }) => Math.abs(x - below.x) < 3);
  return !stops && !/^\s*(?:[•▪●◦–-]|\S{1,8}[.):])\s/.test(above.text);
}
