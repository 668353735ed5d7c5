import type { Excerpt } from '../model/assessment.ts';
import type { Source } from '../model/interview.ts';
import type { Span } from '../model/place.ts';
import { lineHashes } from '../text/line-hashes.ts';

/** Characters shown on either side, and of the marked words, at most. */
const around = 80;
const marked = 240;

/**
 * The excerpt at a place of a record. Over what is masked, which no other finding's surroundings may show either, stand
 * dots. With `hashing`, GitHub's hash of the line in a text file; of none over which something is masked, since a name
 * could be tried.
 */
export function excerpts(
  { text, format }: Pick<Source, 'text' | 'format'>,
  masked: readonly Span[],
  hashing: boolean,
): (at: Span, line: number) => Excerpt {
  const words = withoutMasked(text, masked);
  const hashes = hashing && (format === 'markdown' || format === 'text');
  const open = hashes ? lineHashes(text) : [];
  const left = hashes && words !== text ? lineHashes(words) : open;
  return (at, line) => {
    const lineHash = open[line - 1] === left[line - 1] ? open[line - 1] : undefined;
    return { ...excerptOf(words, at), ...(lineHash === undefined ? {} : { lineHash }) };
  };
}

function withoutMasked(text: string, masked: readonly Span[]): string {
  return masked.reduce(
    (left, at) =>
      left.slice(0, at.start) +
      // Line ends stay, so that lines keep their number.
      left.slice(at.start, at.end).replace(/[^\r\n]/g, '•') +
      left.slice(at.end),
    text,
  );
}

/** The marked words with what stands around them on their line. */
function excerptOf(text: string, at: Span): Excerpt {
  const end = Math.min(at.end, at.start + marked);
  const lineStart = lastBreak(text, at.start) + 1;
  const lineEnd = nextBreak(text, end);
  return {
    before: cut(text, Math.max(lineStart, at.start - around), at.start, at.start - around > lineStart, false),
    marked: text.slice(at.start, end),
    after: cut(text, end, Math.min(lineEnd, end + around), false, end + around < lineEnd || end < at.end),
  };
}

function cut(text: string, start: number, end: number, more: boolean, goesOn: boolean): string {
  return `${more ? '…' : ''}${text.slice(start, end)}${goesOn ? '…' : ''}`;
}

function lastBreak(text: string, before: number): number {
  let at = before - 1;
  while (at >= 0 && text[at] !== '\n' && text[at] !== '\r' && text[at] !== '\u2028') at--;
  return at;
}

function nextBreak(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== '\n' && text[at] !== '\r' && text[at] !== '\u2028') at++;
  return at;
}
