import type { Span } from '../../model/place.ts';

/** A `---` further down than this many lines is a rule, not a fence. */
const mostLines = 200;

/**
 * The YAML block at the very top, fences included, without the line end after the closing one (domain §C.6).
 * A rule at the top of a plain record is told apart by what follows it: a key, a comment or a brace.
 */
export function frontMatterOf(text: string): Span | undefined {
  const opening = /^---[ \t]*(?:\r\n|\r|\n)/.exec(text);
  if (!opening) return undefined;
  const lines = /([^\r\n]*)(\r\n|\r|\n|$)/y;
  lines.lastIndex = opening[0].length;
  let started = false;
  for (let n = 0; n < mostLines && lines.lastIndex < text.length; n++) {
    const at = lines.lastIndex;
    const line = lines.exec(text)?.[1] ?? '';
    if (/^---[ \t]*$/.test(line)) return { start: 0, end: at + line.length };
    if (!started && /\S/.test(line)) {
      if (!/^(?:"?[\p{L}_][\p{L}\w-]*"?[ \t]*:(?:[ \t]|$)|#|\{)/u.test(line)) return undefined;
      started = true;
    }
  }
  return undefined;
}

/** The same text with blanks for a stretch of it: every offset and every line end stays. */
export function blankedOut(text: string, { start, end }: Span): string {
  return text.slice(0, start) + text.slice(start, end).replace(/[^\r\n]/g, ' ') + text.slice(end);
}
