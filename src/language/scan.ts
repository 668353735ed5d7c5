import type { Token } from '../text/tokens.ts';
import { bit, type WordClass } from './grammar.ts';

/** The words of one sentence with their classes: what the question rules walk over. */
export interface Scan {
  /** The whole (masked) text that the tokens point into. */
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly bits: readonly number[];
  /** Does the sentence close with a question mark? */
  readonly mark: boolean;
  /** Tokens right behind « dites-moi », « savez-vous »: a question word there asks. */
  readonly asked: ReadonlySet<number>;
  /** Tokens right behind « ainsi que », « as well as »: joined like behind « et ». */
  readonly joined: ReadonlySet<number>;
}

/** How a clause hangs on what stands before it. */
export type Link = 'start' | 'and' | 'or' | 'comma' | 'inner';

export function isA(scan: Scan, i: number, name: WordClass): boolean {
  return ((scan.bits[i] ?? 0) & bit[name]) !== 0;
}

export function isAny(scan: Scan, i: number, mask: number): boolean {
  return ((scan.bits[i] ?? 0) & mask) !== 0;
}

/** Is there a comma, colon, dash or the like between token `i` and the one before it? */
export function breakBefore(scan: Scan, i: number): boolean {
  if (i <= 0 || i >= scan.tokens.length) return false;
  const start = scan.tokens[i - 1]!.end;
  const end = scan.tokens[i]!.start;
  for (let k = start; k < end; k++) {
    const code = scan.text.charCodeAt(k);
    if (code === 44 || code === 58 || code === 59 || code === 0x2013 || code === 0x2014 || code === 0x2026)
      return true;
    if (code === 46 || code === 63 || code === 33) return true;
    if (code === 45 && scan.text.charCodeAt(k - 1) <= 32 && scan.text.charCodeAt(k + 1) <= 32) return true;
  }
  return false;
}

/** Are the tokens `i` and `i + 1` written with nothing but a hyphen between them? */
export function hyphenAfter(scan: Scan, i: number): boolean {
  const next = scan.tokens[i + 1];
  if (!next) return false;
  const from = scan.tokens[i]!.end;
  const code = scan.text.charCodeAt(from);
  return next.start === from + 1 && (code === 45 || code === 0x2010 || code === 0x2011);
}

export function isLast(scan: Scan, i: number): boolean {
  return i >= scan.tokens.length - 1;
}

/** First token of the prepositional phrase in which token `i` stands first: « avec | qui ». */
export function phraseStart(scan: Scan, i: number): number {
  let j = i;
  while (j > 0 && i - j < 6 && !breakBefore(scan, j) && isA(scan, j - 1, 'preposition')) j--;
  return j;
}

/** How the clause that begins at token `i` (after prepositions) is linked. */
export function linkOf(scan: Scan, i: number): Link {
  const j = phraseStart(scan, i);
  if (j === 0 || opensSentence(scan, j)) return 'start';
  if (scan.joined.has(j) || isA(scan, joinBefore(scan, j), 'and')) return 'and';
  if (colonBefore(scan, j) || isVocative(scan, j)) return 'start';
  if (isA(scan, j - 1, 'or')) return 'or';
  if (breakBefore(scan, j)) return 'comma';
  return isA(scan, j - 1, 'opener') && breakBefore(scan, j - 1) ? 'comma' : 'inner';
}

/** Index of the word before token `j`, adverbs left out: « et | enfin comment », « and, more generally, how ». */
export function joinBefore(scan: Scan, j: number): number {
  let k = j - 1;
  while (k > 0 && j - k < 4 && isA(scan, k, 'joining-adverb')) k--;
  return k;
}

/** A colon before token `j`: what follows begins anew. */
function colonBefore(scan: Scan, j: number): boolean {
  for (let k = scan.tokens[j - 1]!.end; k < scan.tokens[j]!.start; k++)
    if (scan.text.charCodeAt(k) === 58) return true;
  return false;
}

/** « Maître, … »: one word and a comma, and it does not ask itself. */
function isVocative(scan: Scan, j: number): boolean {
  return j === 1 && breakBefore(scan, 1) && !isAny(scan, 0, bit.wh | bit['wh-relative']);
}

/** Only openers (« et », « alors », « goed ») before token `j`; at most four, so that time stays linear. */
function opensSentence(scan: Scan, j: number): boolean {
  if (j > 4) return false;
  for (let k = 0; k < j; k++) if (!isA(scan, k, 'opener')) return false;
  return true;
}

/** « vous faisiez quoi », « c'était quand »: the sentence opens on a subject, and not on the officer's own « je ». */
export function opensOnOther(scan: Scan): boolean {
  for (let i = 0; i < 4 && i < scan.tokens.length; i++) {
    if (isA(scan, i, 'subject')) return !officers.has(scan.tokens[i]!.fold);
    if (!isA(scan, i, 'opener')) return false;
  }
  return false;
}

/** Pronouns by which an officer speaks of the office. */
const officers: ReadonlySet<string> = new Set(['je', 'j', 'nous', 'ik', 'we', 'wij', 'i']);

/**
 * « where did you sleep did you have money »: typed in a hurry, without a mark or a comma, a verb before its pronoun
 * opens the next question.
 */
export function runsOn(
  scan: Scan,
  i: number,
  next: number,
  heads: readonly { readonly at: number; readonly main: boolean }[],
): boolean {
  const last = heads.at(-1);
  if (scan.mark || !last?.main || i - last.at < 4 || !isA(scan, next, 'second-person')) return false;
  if (!isA(scan, next, 'pronoun') || isAny(scan, i - 1, bit.wh | bit['wh-relative'] | bit.subordinator))
    return false;
  const end = scan.text.charCodeAt(scan.tokens.at(-1)!.end);
  return end !== 46 && linkOf(scan, i) === 'inner';
}
