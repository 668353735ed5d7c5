import type { Run } from '../blocks.ts';
import type { Block } from './flatten.ts';

/** Blocks of a text in which a Markdown parser would see nothing but words, and what it has to read itself. */
export interface Parted {
  /** In reading order: paragraphs, and a number for each stretch of markup that stands between them. */
  readonly pieces: readonly (Block | number)[];
  /** Stretches with markup, from the first line to behind the last; blank lines part them from what is plain. */
  readonly markup: readonly { readonly start: number; readonly end: number }[];
}

/** What reaches over blank lines when it is opened: fences, comments and other HTML. Undefined is the answer then. */
const reaching = /^[ \t>*+\-\d.)]*(?:<|```|~~~)/m;

/** At the top of what it is given, the parser passes over it. */
const byteOrderMark = '\ufeff';

/** A first sign that may begin a heading, a quote, a list, a rule, a table of code; and a list's number. */
const opening = /^(?:[ \t#>+\-*=_`~]|\d{1,9}[.)](?:[ \t]|$))/;
/** Signs that may stand for formatting, wherever they are. */
const formatting = /[`<\\*_\0]|&[#A-Za-z]/;
/** The same, with brackets, in a text that has targets for them. */
const linking = /[`<\\*_\0[\]]|&[#A-Za-z]/;
/** A mark in bold at the start of a line, « **OP :** », with nothing between its stars that could be anything else. */
const boldMark = /^\*\*(?=[\p{L}\p{N}])([^*_`<\\&[\]\0]*[\p{L}\p{N}:.)])\*\*(?=[ \t]|$)/u;

/**
 * Parts a text from an offset on into plain paragraphs and stretches with markup. A paragraph is plain when no line of
 * it begins with white space or with a sign of a block, and none holds a sign of formatting but a bold mark at its
 * start. Undefined when something in the text may reach from one stretch into the next.
 */
export function partedBlocks(text: string, from: number): Parted | undefined {
  if (reaching.test(from > 0 ? text.slice(from) : text) || text.includes(byteOrderMark)) return undefined;
  const formatted = text.includes('](') || text.includes(']:') ? linking : formatting;
  const pieces: (Block | number)[] = [];
  const markup: { start: number; end: number }[] = [];
  let runs: Run[] | undefined = [];
  let start = from;
  let last = from;
  const close = (): void => {
    if (runs === undefined) {
      if (typeof pieces.at(-1) === 'number') markup[markup.length - 1] = { ...markup.at(-1)!, end: last };
      else pieces.push(markup.push({ start, end: last }) - 1);
    } else if (runs.length > 0) pieces.push({ runs });
    runs = [];
  };
  let at = from;
  let open = false;
  while (at < text.length) {
    const end = lineEnd(text, at);
    const trimmed = trimmedEnd(text, at, end);
    if (trimmed === at) {
      if (open) close();
      open = false;
    } else {
      if (!open) start = at;
      open = true;
      last = end;
      if (runs !== undefined) {
        const found = plainRuns(text, at, trimmed, formatted);
        if (found === undefined) runs = undefined;
        else runs.push(...found);
      }
    }
    at = text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? end + 2 : end + 1;
  }
  if (open) close();
  return { pieces, markup };
}

/** The runs of one line, without the white space at its end; undefined when it may hold markup. */
function plainRuns(text: string, start: number, end: number, formatted: RegExp): readonly Run[] | undefined {
  const line = text.slice(start, end);
  const mark = line.startsWith('**') ? boldMark.exec(line) : null;
  if (!mark) {
    return opening.test(line) || formatted.test(line)
      ? undefined
      : [{ start, end, bold: false, italic: false }];
  }
  const behind = start + mark[0].length;
  if (formatted.test(line.slice(mark[0].length))) return undefined;
  const bold = { start: start + 2, end: behind - 2, bold: true, italic: false };
  return behind < end ? [bold, { start: behind, end, bold: false, italic: false }] : [bold];
}

function lineEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13) break;
    at++;
  }
  return at;
}

function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && (text.charCodeAt(at - 1) === 32 || text.charCodeAt(at - 1) === 9)) at--;
  return at;
}
