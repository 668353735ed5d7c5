import type { Line } from '../blocks.ts';
import { lineOf } from './runs.ts';

/**
 * Lines of a text without formatting, blank ones left out. Line ends: LF, CRLF, CR, and the soft breaks that word
 * processors leave behind (vertical tab, U+2028, U+2029). Lines with no blank line between them share a block.
 * A form feed is a line of its own, a page-mark.
 */
export function plainLines(text: string, from = 0): readonly Line[] {
  const lines: Line[] = [];
  const pieces = /(\f)|([^\r\n\f\v\u2028\u2029]+)|\r\n|[\r\n\v\u2028\u2029]/g;
  pieces.lastIndex = from;
  let block = 0;
  let blank = false;
  for (const match of text.matchAll(pieces)) {
    const [whole, feed, words] = match;
    if (words === undefined && !feed) {
      // A line end right after a line end: a blank line.
      if (blank && lines.length > 0 && lines.at(-1)!.block === block) block++;
      blank = true;
      continue;
    }
    const run = { start: match.index, end: match.index + whole.length, bold: false, italic: false };
    const line: Line | undefined = feed
      ? { text: whole, runs: [run], block, kind: 'page-mark' }
      : lineOf(text, [run], { block, kind: 'text' });
    // White space alone, or what nobody sees, leaves the line blank.
    if (!line) continue;
    blank = false;
    lines.push(line);
  }
  return lines;
}
