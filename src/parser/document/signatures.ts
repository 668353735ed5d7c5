import { isDateLike } from '../../text/dates.ts';
import { isFunction, type Label, personIn } from './labels.ts';
import type { DocumentWords } from './words.ts';

/** What one or a few lines of a signature block say. Offsets are those of the words handed in. */
export interface Signed {
  readonly role?: string;
  readonly name?: { readonly start: number; readonly end: number };
  readonly signed: boolean;
}

const mark =
  /\(?(?<![\p{L}.])(?:sign(?:é|e\u0301)e?|s(?:é|e\u0301)|s\.|get\.|w\.g\.|getekend|ondertekend|signed|sgd\.?)(?![\p{L}])\)?\s*[:.]?/iu;
/** A place left open, or one that says so. */
const open =
  /(?:non|pas) sign(?:é|e\u0301)|(?:à|a\u0300) signer|niet getekend|niet ondertekend|te tekenen|te ondertekenen|unsigned|not signed|to be signed|to sign/iu;
/** Capitalised words and initials, with the small words of names between. */
const personName =
  /\p{Lu}[\p{L}\p{M}'’.-]*(?:[ \t]+(?:(?:van|de|der|den|ter|ten|el|al|ben|bin|da|di|du|le|la|des|d’|d')[ \t]+)*\p{Lu}[\p{L}\p{M}'’.-]*)+/u;
const longest = 90;

/** Whether a line may belong to a signature block. */
export function mayBeSigned(text: string): boolean {
  return text.trim().length <= longest && !/[.!?;]\s+\p{Lu}\p{Ll}+\s+\p{Ll}/u.test(text) && !isDateLike(text);
}

/** The words of a block that is known to be one: after « Signature : » or « La directrice, ». */
export function signedIn(text: string, label: Label | undefined, words: DocumentWords): Signed {
  const role = label?.person ?? personIn(text, words);
  const name = nameIn(text, words);
  const isOpen = open.test(text);
  return {
    ...(role && { role }),
    ...(name && { name }),
    signed: !isOpen && (name !== undefined || mark.test(text)),
  };
}

/** A signature without a label: « (signé) Claire Dubois », « Claire Dubois, directrice », or the name above its function. */
export function looseSignature(
  text: string,
  next: string | undefined,
  words: DocumentWords,
): Signed | undefined {
  const bare = text.trim();
  if (!mayBeSigned(bare)) return undefined;
  const below = next !== undefined && isFunction(next, words) ? personIn(next, words) : undefined;
  const name = nameIn(text, words);
  if (mark.test(bare) && bare.search(mark) <= 1) {
    const role = personIn(bare, words) ?? below;
    return { ...(role && { role }), ...(name && { name }), signed: !open.test(bare) };
  }
  if (!name || name.start > text.length - text.trimStart().length) return undefined;
  const rest = text.slice(name.end).replace(/^[\s,–—(-]+|[\s,)]+$/gu, '');
  if (rest === '') return below ? { role: below, name, signed: true } : undefined;
  const role = isFunction(rest, words) ? personIn(rest, words) : undefined;
  return role ? { role, name, signed: true } : undefined;
}

function nameIn(text: string, words: DocumentWords): Signed['name'] {
  let from = 0;
  for (const piece of text.split(/(?<=[,\n(–—])/u)) {
    const match = personName.exec(piece);
    // « Directrice Claire Dubois »: what names a function is no name.
    if (match && !isFunction(match[0], words)) {
      const lead = functionLead(match[0], words);
      return { start: from + match.index + lead, end: from + match.index + match[0].length };
    }
    from += piece.length;
  }
  const initials = /(?<![\p{L}.])(?:\p{Lu}\.\s?){1,3}(?:-?\p{Lu}[\p{L}]+)?/u.exec(text);
  return initials ? { start: initials.index, end: initials.index + initials[0].trimEnd().length } : undefined;
}

function functionLead(name: string, words: DocumentWords): number {
  const space = /^\S+\s+/u.exec(name);
  return space && isFunction(space[0], words) ? space[0].length : 0;
}
