import type { Lexicon, Term } from '../model/lexicon.ts';
import type { Span } from '../model/place.ts';
import { sameWord } from './fold.ts';
import { sentencesOf } from './sentences.ts';
import { type Token, tokensOf } from './tokens.ts';

/** One place where a term of a lexicon stands. Offsets into the text that was searched. */
export interface Match extends Span {
  readonly term: Term;
}

type Word = { readonly fold: string; readonly normal: string; readonly prefix: boolean };
type Slot = 'gap' | readonly Word[];
interface Part {
  readonly slots: readonly Slot[];
  readonly atStart: boolean;
  readonly atEnd: boolean;
}
interface Compiled {
  readonly term: Term;
  /** All must stand in the sentence; the first gives the place. */
  readonly parts: readonly Part[];
}
interface Matcher {
  readonly byFirst: ReadonlyMap<string, readonly Compiled[]>;
  /** Terms that open with a beginning, by its first letters: few words of a text share them. */
  readonly byLetters: ReadonlyMap<string, readonly Compiled[]>;
}

/** Letters that beginnings are looked up by; a shorter one is no use in a lexicon. */
const letters = 2;

/** Words a gap `…` may jump over at most: enough for a noun phrase, too few to join two clauses. */
const gap = 6;
const compiled = new WeakMap<Lexicon, Matcher>();

/** All matches of a lexicon's terms, in order of place, longest first at one place. Time is linear in the text. */
export function matchesIn(text: string, lexicon: Lexicon): readonly Match[] {
  return matchesInTokens(tokensOf(text), sentencesOf(text), lexicon);
}

/** The same, for a caller that has tokens and sentences already. */
export function matchesInTokens(
  tokens: readonly Token[],
  sentences: readonly Span[],
  lexicon: Lexicon,
): readonly Match[] {
  const matcher = matcherOf(lexicon);
  const found: Match[] = [];
  let at = 0;
  for (const sentence of sentences) {
    const from = at;
    while (at < tokens.length && tokens[at]!.start < sentence.end) at++;
    const words: Words = { tokens, from, to: at };
    let stands: ((part: Part) => boolean) | undefined;
    for (let i = from; i < at; i++) {
      const first = tokens[i]!.fold;
      for (const candidates of [matcher.byFirst.get(first), matcher.byLetters.get(first.slice(0, letters))]) {
        if (candidates === undefined) continue;
        stands ??= presenceIn(words);
        for (const candidate of candidates) tryAt(words, i, candidate, stands, found);
      }
    }
  }
  return found.length < 2 ? found : found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The words of one sentence: a stretch of a turn's tokens. */
interface Words {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
}

function tryAt(
  words: Words,
  at: number,
  { term, parts }: Compiled,
  stands: (part: Part) => boolean,
  found: Match[],
): void {
  const end = endOf(words, at, parts[0]!);
  if (end === -1) return;
  for (let i = 1; i < parts.length; i++) if (!stands(parts[i]!)) return;
  found.push({ term, start: words.tokens[at]!.start, end: words.tokens[end - 1]!.end });
}

/** Whether a part stands anywhere in one sentence, looked for once: many first parts may ask. */
function presenceIn(words: Words): (part: Part) => boolean {
  const known = new Map<Part, boolean>();
  return (part) => {
    const before = known.get(part);
    if (before !== undefined) return before;
    let answer = false;
    for (let i = words.from; i < words.to && !answer; i++) answer = endOf(words, i, part) !== -1;
    known.set(part, answer);
    return answer;
  };
}

/** Index after the last word when the part stands at `at`, or −1. */
function endOf(words: Words, at: number, part: Part): number {
  if (part.atStart && at !== words.from) return -1;
  let i = at;
  for (let s = 0; s < part.slots.length; s++) {
    const slot = part.slots[s]!;
    if (slot === 'gap') {
      const next = part.slots[s + 1] as readonly Word[];
      const limit = Math.min(words.to, i + gap + 1);
      while (i < limit && !fits(words.tokens[i]!, next)) i++;
      if (i === limit) return -1;
    } else {
      if (i >= words.to || !fits(words.tokens[i]!, slot)) return -1;
      i++;
    }
  }
  return part.atEnd && i !== words.to ? -1 : i;
}

function fits(token: Token, slot: readonly Word[]): boolean {
  for (const word of slot)
    if (word.prefix ? token.fold.startsWith(word.fold) : sameWord(token, word)) return true;
  return false;
}

function matcherOf(lexicon: Lexicon): Matcher {
  const known = compiled.get(lexicon);
  if (known) return known;
  const byFirst = new Map<string, Compiled[]>();
  const byLetters = new Map<string, Compiled[]>();
  const add = (map: Map<string, Compiled[]>, key: string, entry: Compiled): void => {
    const entries = map.get(key);
    if (!entries) map.set(key, [entry]);
    else if (entries.at(-1) !== entry) entries.push(entry);
  };
  for (const entry of lexicon.terms.flatMap(compile)) {
    const first = entry.parts[0]!.slots[0] as readonly Word[];
    // One beginning among the alternatives: all are looked up by letters, so that no place is found twice.
    const prefix = first.some((word) => word.prefix);
    for (const word of first)
      add(prefix ? byLetters : byFirst, prefix ? word.fold.slice(0, letters) : word.fold, entry);
  }
  const matcher = { byFirst, byLetters };
  compiled.set(lexicon, matcher);
  return matcher;
}

/** A term as matchable parts; several when an alternative of a slot has more than one word. */
function compile(term: Term): readonly Compiled[] {
  const variants = term.term.split(' & ').map(partsOf);
  return combinations(variants).map((parts) => ({ term, parts }));
}

function partsOf(written: string): readonly Part[] {
  const trimmed = written.trim();
  const atStart = trimmed.startsWith('^');
  const atEnd = trimmed.endsWith('$');
  const body = trimmed.slice(atStart ? 1 : 0, atEnd ? -1 : undefined).trim();
  const choices = body.split(/\s+/).map(slotChoices);
  return combinations(choices).map((slots) => ({ slots: slots.flat(), atStart, atEnd }));
}

/** « a/b » is one slot with two words; « n'est-ce » three slots; « of niet/hé » two ways to go on. */
function slotChoices(written: string): readonly (readonly Slot[])[] {
  if (written === '…' || written === '...') return [['gap']];
  const alternatives = written.split('/').map((alternative) => wordsOf(alternative));
  if (alternatives.every((words) => words.length === 1)) return [[alternatives.map((words) => words[0]!)]];
  return alternatives.map((words) => words.map((word) => [word]));
}

function wordsOf(written: string): readonly Word[] {
  const prefix = written.endsWith('*');
  // Most words are plain, and a lexicon is compiled at every start.
  if (/^[a-z]+\*?$/.test(written)) {
    const word = prefix ? written.slice(0, -1) : written;
    return [{ fold: word, normal: word, prefix }];
  }
  const words = tokensOf(written);
  return words.map(({ fold, normal }, i) => ({ fold, normal, prefix: prefix && i === words.length - 1 }));
}

function combinations<T>(choices: readonly (readonly T[])[]): readonly (readonly T[])[] {
  if (choices.every((choice) => choice.length === 1)) return [choices.map((choice) => choice[0]!)];
  return choices.reduce<readonly (readonly T[])[]>(
    (done, next) => done.flatMap((head) => next.map((tail) => [...head, tail])),
    [[]],
  );
}
