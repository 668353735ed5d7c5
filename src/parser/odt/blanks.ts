import type { Span } from '../../model/place.ts';
import type { Words } from './xml.ts';

/** Words as shown, with the place they come from. */
export interface Shown {
  readonly text: string;
  readonly origin: Span;
}

const uneven = /[\t\r\n\u2028\u2029]| {2}/;

/**
 * Words with white space as it is shown: one blank for many, none at the start or behind a blank (`after`), also
 * where a span cuts it (ODF 1.3 part 3 §6.1.2). Cut behind each blank that stands for several, so that within a
 * piece the n-th sign of the source is the n-th shown; where escapes stand, one piece has the place of all, and so has
 * the last of `most` pieces.
 */
export function shownOf({ text, from, to }: Words, after: boolean, most: number): readonly Shown[] {
  if (text === '') return [];
  if (!uneven.test(text) && !(after && text.startsWith(' ')))
    return [{ text, origin: { start: from, end: to } }];
  if (to - from !== text.length) {
    const single = evened(text);
    const rest = after ? single.replace(/^ /, '') : single;
    return rest === '' ? [] : [{ text: rest, origin: { start: from, end: to } }];
  }
  const found: Shown[] = [];
  for (let at = after ? pastBlanks(text, 0) : 0; at < text.length; ) {
    const next = found.length + 1 < most ? pieceEnd(text, at) : text.length;
    found.push({ text: evened(text.slice(at, next)), origin: { start: from + at, end: from + next } });
    at = next;
  }
  return found;
}

/** Behind the next blanks that are shown as one. */
function pieceEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++)
    if (isBlank(text, at) && isBlank(text, at + 1)) return pastBlanks(text, at);
  return text.length;
}

function pastBlanks(text: string, from: number): number {
  let at = from;
  while (isBlank(text, at)) at++;
  return at;
}

function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d;
}

function evened(text: string): string {
  return text.replace(/[ \t\r\n]+/g, ' ').replace(/[\u2028\u2029]/g, ' ');
}
