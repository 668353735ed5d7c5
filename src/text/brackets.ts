import type { Span } from '../model/place.ts';

/** Words in square or round brackets; offsets into the text, brackets included. */
export interface Bracketed extends Span {
  readonly written: string;
}

const bracketed = /\[[^[\]]{3,200}\]|\([^()]{3,200}\)/gu;

const none: readonly Bracketed[] = [];

/** Pieces of a text in brackets, in order of place: a remark among what was said. Most texts have none, and are not read. */
export function bracketsIn(text: string): readonly Bracketed[] {
  if (!text.includes('[') && !text.includes('(')) return none;
  return [...text.matchAll(bracketed)].map((match) => ({
    written: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}
