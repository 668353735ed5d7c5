import { fold, normal } from './fold.ts';
import { recalled } from './memory.ts';
import { recent } from './recent.ts';
import { wordHash } from './word-hash.ts';

/** One word: a run of letters or digits. Elision, clitic hyphens and dots part words: « n'est-ce » is n · est · ce. */
export interface Token {
  /** UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
  readonly fold: string;
  readonly normal: string;
  /** Number that stands for the folded word's letters, for searches. */
  readonly hash: number;
  /** Number of the folded word while it is remembered (`firstNumber`); −1 for a word too long to remember. */
  readonly number: number;
}

/** Letters to Unicode, apostrophes to whoever typed them. */
const letterLikeApostrophes = /[\u02b9\u02bb-\u02bd\u02c8]/;

/** What a UTF-16 unit does in a word: 0 not asked yet, 1 parts words, 2 opens one or stands in it, 3 only stands in it. */
const kinds = new Uint8Array(0x10000);
const parting = 1;
const opening = 2;
const inside = 3;

function kindOf(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const known = kinds[code]!;
  if (known !== 0) return known;
  if (code >= 0xd800 && code <= 0xdbff) return kindOfSign(String.fromCodePoint(text.codePointAt(at)!));
  const kind = kindOfSign(text[at]!);
  kinds[code] = kind;
  return kind;
}

/** Invisible characters (soft hyphen, zero-width space, marks of direction) stand inside a word, or at its end. */
function kindOfSign(sign: string): number {
  if (/[\p{L}\p{N}]/u.test(sign)) return letterLikeApostrophes.test(sign) ? parting : opening;
  return /[\p{M}\p{Cf}]/u.test(sign) ? inside : parting;
}

/** UTF-16 units of the character at an offset. */
function unitsAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 0xd800 || code > 0xdbff) return 1;
  const low = text.charCodeAt(at + 1);
  return low >= 0xdc00 && low <= 0xdfff ? 2 : 1;
}

/** Forms of words met before: notes repeat their words, and folding is the dear part. */
const forms = new Map<string, Form>();
const numbers = new Map<string, number>();
/** More different words than a batch of records needs at once; a hostile text must not fill the memory. */
const mostForms = 20_000;
let first = 0;
let next = 0;

/** The lowest number of a word that is remembered; those below stood for words that were forgotten. */
export function firstNumber(): number {
  return first;
}

type Form = Pick<Token, 'fold' | 'normal' | 'hash' | 'number'>;

function formOf(written: string): Form {
  const known = forms.get(written);
  if (known) return known;
  const folded = fold(written);
  const bare = { fold: folded, normal: normal(written), hash: wordHash(folded) };
  if (written.length > 32) return { ...bare, number: -1 };
  if (forms.size >= mostForms) {
    forms.clear();
    numbers.clear();
    first = next;
  }
  const made = { ...bare, number: numbers.get(folded) ?? next++ };
  forms.set(written, made);
  numbers.set(folded, made.number);
  return made;
}

/** Words of a text, in order; linear in its length. */
export function tokensOf(text: string): readonly Token[] {
  return recalled(text, tokensIn, tokensIn);
}

const tokensIn = recent(tokensRead);

function tokensRead(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const start = at;
    const first = kindOf(text, at);
    at += unitsAt(text, at);
    if (first !== opening) continue;
    while (at < text.length && kindOf(text, at) !== parting) at += unitsAt(text, at);
    const { fold, normal, hash, number } = formOf(text.slice(start, at));
    tokens.push({ start, end: at, fold, normal, hash, number });
  }
  return tokens;
}

/** Apostrophes, hyphens and letters that stand for them join two words to one for a reader. */
const joining: ReadonlySet<number> = new Set([
  0x27, 0x2019, 0x2010, 0x2011, 0x2d, 0x2b9, 0x2bb, 0x2bc, 0x2bd, 0x2c8,
]);

/** How many words a text has, as a reader counts them: « l'homme » and « avez-vous » are one each. */
export function wordCount(text: string): number {
  return recalled(text, countedIn, countedIn);
}

const countedIn = recent(wordsCounted);

function wordsCounted(text: string): number {
  let count = 0;
  let at = 0;
  while (at < text.length) {
    const first = kindOf(text, at);
    at += unitsAt(text, at);
    if (first !== opening) continue;
    count++;
    while (at < text.length && (kindOf(text, at) !== parting || joining.has(text.charCodeAt(at))))
      at += unitsAt(text, at);
  }
  return count;
}
