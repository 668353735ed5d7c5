import type { Lexicon } from '../model/lexicon.ts';
import type { Span } from '../model/place.ts';
import { hasCapitals, hasDotted } from '../text/capitals.ts';
import type { Token } from '../text/tokens.ts';
import { byWord } from '../text/word-table.ts';

/** Letters that may be an abbreviation: capitals (« PDG »), letters with dots ("i.v.m."), small shorthand (« tjs »). */
export interface Abbreviation extends Span {
  readonly shape: 'capitals' | 'dotted' | 'small';
  /** The letters alone, in capitals, without accents: « O.P. » and « OP » are one. */
  readonly key: string;
}

/** Each with what every one of them holds, which is quick to look for. */
const shapes = [
  [
    'capitals',
    hasCapitals,
    /(?<![\p{L}\p{M}\p{N}.])(?:\p{Lu}\p{M}*){2,6}(?=(?:['’]?s)?(?![\p{L}\p{M}\p{N}]|\.\p{L}))/gu,
  ],
  [
    'dotted',
    hasDotted,
    /(?<![\p{L}\p{M}\p{N}.])(?:\p{L}\p{M}*\.){2,}(?:\p{L}\p{M}*(?![\p{L}\p{M}\p{N}]))?/gu,
  ],
] as const;

/** Small letters that stand by themselves, or begin a sentence with a capital. */
const small =
  /(?<![\p{L}\p{M}\p{N}@./'’-])(?:\p{Ll}|(?<=(?:^|[.!?…]\s))\p{Lu}(?=\p{Ll}{2}))[\p{Ll}\p{N}]{1,4}(?![\p{L}\p{M}\p{N}'’@/-])/gu;

/** All that may be abbreviations in a text, in order of place (domain §A.6, F2). Offsets into the text. */
export function abbreviationsIn(text: string): readonly Abbreviation[] {
  return shapes
    .flatMap(([shape, sign, pattern]) =>
      sign(text)
        ? [...text.matchAll(pattern)].map((match) => ({
            shape,
            key: keyOf(match[0]),
            start: match.index,
            end: match.index + match[0].length,
          }))
        : [],
    )
    .filter(({ key }) => !isNumeral(key))
    .sort((a, b) => a.start - b.start);
}

/**
 * Shorthand of the lexicon in words that were read already: of the few that it lists the surroundings are looked at,
 * and of all others nothing. `keys` as `listed` gives them.
 */
export function shorthandIn(
  text: string,
  tokens: readonly Token[],
  keys: ReadonlySet<string>,
): readonly Abbreviation[] {
  const isListed = listing(keys);
  return tokens
    .filter((token) => isListed(token) === 1)
    .flatMap(({ start, end }) => {
      const from = Math.max(0, start - 2);
      const stands = [...text.slice(from, end + 1).matchAll(small)].some(
        (match) => from + match.index === start && match[0].length === end - start,
      );
      return stands ? [{ shape: 'small' as const, key: keyOf(text.slice(start, end)), start, end }] : [];
    });
}

const longestShorthand = 5;

const listings = new WeakMap<ReadonlySet<string>, ReturnType<typeof byWord>>();

/** 1 for words that are listed, 0 for all others. */
function listing(keys: ReadonlySet<string>): ReturnType<typeof byWord> {
  const known =
    listings.get(keys) ??
    byWord((fold) => (fold.length <= longestShorthand && keys.has(fold.toUpperCase()) ? 1 : 0));
  listings.set(keys, known);
  return known;
}

export function keyOf(written: string): string {
  return written
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toUpperCase();
}

/** « XIV »; letters of thousands and hundreds are left to abbreviations (« MDC », « CD »). */
function isNumeral(key: string): boolean {
  return /^(?:X{0,3})(?:IX|IV|V?I{0,3})$/.test(key);
}

const keys = new WeakMap<Lexicon, ReadonlyMap<string, ReadonlySet<string>>>();

/** The keys that a lexicon lists under an id. */
export function listed(lexicon: Lexicon, id: string): ReadonlySet<string> {
  const known = keys.get(lexicon) ?? new Map(groups(lexicon));
  keys.set(lexicon, known);
  return known.get(id) ?? new Set();
}

function groups(lexicon: Lexicon): readonly (readonly [string, ReadonlySet<string>])[] {
  const ids = [...new Set(lexicon.terms.map((term) => term.id ?? ''))];
  return ids.map((id) => [
    id,
    new Set(lexicon.terms.filter((term) => (term.id ?? '') === id).map(({ term }) => keyOf(term))),
  ]);
}

/** Can be said as a word, as a family name or a place in capitals can: vowels, and no run of consonants. */
export function isSpeakable(key: string): boolean {
  return key.length > 3 && (key.match(/[AEIOUY]/g) ?? []).length > 1 && !/[^AEIOUY]{3}/.test(key);
}

const civility =
  /(?<!\p{L})(?:M|MM|Mr|Mme|Mlle|Me|Dr|Pr|Monsieur|Madame|Maître|Mevr|Mevrouw|Mijnheer|Meneer|Meester|Dhr|Mw|Mrs|Ms|Miss|Lt|Gen|Col|Gén|Cdt|Capt|Major|Majoor|Général|Generaal|Colonel|Kolonel|Commandant|Capitaine|Kapitein)\.?\s$/iu;

/** « Mamadou BAH », « BARRY Fatou », « M. SOW », « AB-123 », « BT 4471 »: a name or a code, whose letters stand for nothing. */
export function isNameOrCode(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  const behind = text.slice(end, end + 24);
  if (/[\p{N}][-/ ]?$|[@_#/\\]$/u.test(before) || /^[-/]?\s?\d/.test(behind) || /^[@_#\\]/.test(behind))
    return true;
  if (/^-\p{L}|^\.\p{L}{2}/u.test(behind) || /\p{L}-$/u.test(before)) return true;
  const first = /(?<!^|[.!?…:;«"“(]\s?)(?<=\s|['’])\p{Lu}\p{M}*\p{Ll}[\p{Ll}\p{M}'’-]+\s$/u.test(before);
  return civility.test(before) || first || /^\s\p{Lu}\p{M}*\p{Ll}{2}/u.test(behind);
}

/** A heading or a sentence in capitals: most letters around are, with words among them that no abbreviation is. */
export function isShouted(text: string, { start, end }: Span, words: ReadonlySet<string>): boolean {
  const around = text.slice(Math.max(0, start - 60), end + 60);
  const letters = around.match(/\p{L}/gu)?.length ?? 0;
  const capitals = around.match(/\p{Lu}/gu)?.length ?? 0;
  const plain = (around.match(/(?:\p{Lu}\p{M}*){2,}/gu) ?? []).map(keyOf);
  const others = plain.filter((word) => word.length > 6 || words.has(word));
  return letters > 0 && capitals / letters > 0.6 && others.length > 0;
}
