import type { Term } from '../model/lexicon.ts';
import { fold, normal } from './fold.ts';
import { tokensOf } from './tokens.ts';
import { wholeHash, wordHash } from './word-hash.ts';

/** Letters that beginnings are looked up by; a shorter one is no use in a lexicon. */
export const letters = 2;

/** One of 32 bits for a word: a sentence without the bit is without the word. */
export function signOf(hash: number): number {
  return 1 << wholeHash(hash, 31);
}

/** Words of one part, and ways to read a phrase: more is no phrase but a list, and dear to look for. */
const mostSlots = 16;
const mostReadings = 256;

/**
 * Is this a phrase in the notation of lexicons, for one that nobody reviewed? Every part has words, neither begins nor
 * ends with a gap, and a beginning has letters enough to be looked up by.
 */
export function isPhrase(written: string): boolean {
  let readings = 1;
  return written.split(' & ').every((part) => {
    const slots = part
      .trim()
      .replace(/^\^|\$$/g, '')
      .trim()
      .split(/\s+/);
    const gaps = slots.map((slot) => slot === '…' || slot === '...');
    const choices = slots.map((slot) => slot.split('/'));
    for (const choice of choices)
      if (choice.some((one) => wordsOf(one).length > 1)) readings *= choice.length;
    return (
      slots.length <= mostSlots &&
      readings <= mostReadings &&
      !gaps[0] &&
      !gaps.at(-1) &&
      gaps.every((is, i) => !is || !gaps[i + 1]) &&
      choices.every((choice, i) => gaps[i] || choice.every(isLookedUp))
    );
  });
}

function isLookedUp(written: string): boolean {
  const words = wordsOf(written);
  return words.length > 0 && words.every(({ fold, prefix }) => !prefix || fold.length >= letters);
}

export type Word = { readonly fold: string; readonly normal: string; readonly prefix: boolean };
/** Alternatives of one place; of many, the folded forms are looked up before any is compared. */
export interface Choice {
  readonly words: readonly Word[];
  readonly folds: ReadonlySet<string> | undefined;
}
type Slot = 'gap' | Choice;
export interface Part {
  readonly slots: readonly Slot[];
  readonly atStart: boolean;
  readonly atEnd: boolean;
}
export interface Compiled {
  readonly term: Term;
  /** All must stand in the sentence; the first gives the place. */
  readonly parts: readonly Part[];
  /** Signs of the words that it cannot do without. */
  readonly signs: number;
  /** For each place with several whole words, the signs of these: it cannot do without one of them. */
  readonly choices: readonly number[];
}
/** A term as matchable parts; several when an alternative of a slot has more than one word. */
export function compile(term: Term): readonly Compiled[] {
  const variants = term.term.split(' & ').map(partsOf);
  return combinations(variants).map((parts) => ({ term, parts, ...signsOf(parts) }));
}

/**
 * The first words of a term, without reading the rest: most terms of a lexicon are never met. Undefined for a term that
 * opens with alternatives of several words, which are as many openings.
 */
export function firstWordsOf({ term }: Term): readonly Word[] | undefined {
  const first = /^\^?\s*([^\s^$…][^\s$…]*)\$?(?:\s|$)/.exec(term)?.[1];
  const alternatives = first?.split('/').map(wordsOf);
  if (alternatives === undefined || alternatives.some((words) => words.length === 0)) return undefined;
  if (alternatives.length === 1) return alternatives[0]!.slice(0, 1);
  return alternatives.every((words) => words.length === 1)
    ? alternatives.map((words) => words[0]!)
    : undefined;
}

function signsOf(parts: readonly Part[]): Pick<Compiled, 'signs' | 'choices'> {
  let signs = 0;
  const choices: number[] = [];
  for (const { slots } of parts)
    for (const slot of slots) {
      if (slot === 'gap' || slot.words.some((word) => word.prefix)) continue;
      const any = slot.words.reduce((all, word) => all | signOf(wordHash(word.fold)), 0);
      if (slot.words.length === 1) signs |= any;
      else choices.push(any);
    }
  return { signs, choices };
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
  if (alternatives.every((words) => words.length === 1))
    return [[choiceOf(alternatives.map((words) => words[0]!))]];
  return alternatives.map((words) => words.map((word) => choiceOf([word])));
}

function choiceOf(words: readonly Word[]): Choice {
  const many = words.length > 4 && !words.some((word) => word.prefix);
  return { words, folds: many ? new Set(words.map((word) => word.fold)) : undefined };
}

const singleWord = /^[a-zà-öø-ÿœ]+$/;

/** Words read before: the terms of a language share them, and lexicons are compiled at every start. */
const read = new Map<string, readonly Word[]>();
/** More than the lexicons of three languages hold; those of a plug-in must not fill the memory. */
const mostRead = 50_000;

function wordsOf(written: string): readonly Word[] {
  const known = read.get(written);
  if (known) return known;
  if (read.size >= mostRead) read.clear();
  const words = wordsRead(written);
  read.set(written, words);
  return words;
}

function wordsRead(written: string): readonly Word[] {
  const prefix = written.endsWith('*');
  // Most are single words of plain letters.
  const word = prefix ? written.slice(0, -1) : written;
  if (singleWord.test(word)) return [{ fold: fold(word), normal: normal(word), prefix }];
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
