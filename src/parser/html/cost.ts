import type { Limits } from '../limits.ts';
import { Unreadable } from '../unreadable.ts';

/** Per element allowed: characters, and characters at which the tokenizer has to begin something. */
const charactersPerElement = 32;
const signsPerElement = 3;

/**
 * Refuses what would take the parser longer than a few seconds, before it begins. Its cost is linear (parse5 8.1 has
 * indexes where the standard's lists are quadratic) but high: 0.1 µs for a character, and up to 1 µs for each word,
 * attribute, tag or entity. Throws `Unreadable`.
 */
export function checkCost(html: string, { elements }: Pick<Limits, 'elements'>): void {
  if (html.length > charactersPerElement * elements || signsIn(html) > signsPerElement * elements)
    throw new Unreadable('too-large');
}

/** Beginnings of words, and the signs that end or begin a part of a tag or an entity. */
function signsIn(html: string): number {
  let signs = 0;
  let blank = true;
  for (let i = 0; i < html.length; i++) {
    const code = html.charCodeAt(i);
    if (code <= 0x20) blank = true;
    else {
      // & / < = and the null character aside, which counts as blank.
      if (blank || code === 0x26 || code === 0x2f || code === 0x3c || code === 0x3d) signs++;
      blank = false;
    }
  }
  return signs;
}
