import type { Excerpt } from '../model/assessment.ts';
import type { Span } from '../model/place.ts';

/** Characters shown on either side, and of the marked words, at most. */
const around = 80;
const marked = 240;

/** The marked words with what stands around them on their line. */
export function excerptOf(text: string, at: Span): Excerpt {
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
