import { byWord } from '../text/word-table.ts';
import type { Analysis, Cue, Form, Sentence } from './analysed.ts';
import { contentOf, contentOfWords, overlap } from './content.ts';
import type { Before } from './context.ts';
import { bit } from './grammar.ts';
import { breakBefore, isA, isAny } from './scan.ts';

/** Takes one feature of words: its kind, its words as numbers, and the tokens, first and last, that it stands on. */
export type Take = (kind: number, first: number, second: number, from: number, to: number) => void;

/**
 * Kinds of features: a word, its beginning, two words in a row, two words around a third, a fact of the analysis, two
 * kinds of meaning in a row.
 */
export const kinds = { word: 1, stem: 2, pair: 3, around: 4, fact: 5, row: 6 } as const;

/** Letters of a beginning: « expliquer », « expliquez » share it. */
export const stem = 5;

/** What the words of a sentence weigh together: this, times the root of their number. */
export const wordShare = 3;

const hashes = new Map<string, number>();
/** More different words than a batch of records needs at once; a hostile text must not fill the memory. */
const mostWords = 20_000;

/** A word as a number, the same in every run (FNV-1a over its UTF-16 units). */
export function hashOf(word: string): number {
  const known = hashes.get(word);
  if (known !== undefined) return known;
  const hash = freshHashOf(word);
  if (hashes.size >= mostWords) hashes.clear();
  if (word.length <= 64) hashes.set(word, hash);
  return hash;
}

/** The same, of a word that nobody will ask for again. */
export function freshHashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}

const hashOfWord = byWord(freshHashOf);
const hashOfStem = byWord((fold) => freshHashOf(fold.slice(0, stem)));

/** A kind and the numbers of one or two words as one number. */
export function keyOf(kind: number, first: number, second = 0): number {
  let key = Math.imul(first ^ Math.imul(kind, 0x9e3779b1), 0x85ebca6b);
  key = Math.imul(key ^ (key >>> 15) ^ second, 0x2c1b3c6d);
  key = Math.imul(key ^ (key >>> 13), 0x297a2d39);
  return key ^ (key >>> 16);
}

/** Signs that stand as words between the words: start, pause, end with and without a question mark; any number. */
export const signs = { start: '^', pause: ',', mark: '?', end: '.', number: '0' } as const;
const start = hashOf(signs.start);
const pause = hashOf(signs.pause);
const mark = hashOf(signs.mark);
const end = hashOf(signs.end);
const number = hashOf(signs.number);

/** The features of a sentence's words. Linear in their number. */
export function wordFeatures({ scan }: Sentence, take: Take): void {
  const { tokens } = scan;
  let [before, last, lastAt, beforeAt] = [0, start, 0, 0];
  const next = (word: number, at: number): void => {
    take(kinds.pair, last, word, lastAt, at);
    if (before !== 0) take(kinds.around, before, word, beforeAt, at);
    [before, beforeAt, last, lastAt] = [last, lastAt, word, at];
  };
  for (let i = 0; i < tokens.length; i++) {
    if (i > 0 && breakBefore(scan, i)) next(pause, i);
    const { fold } = tokens[i]!;
    const word = fold.charCodeAt(0) < 58 ? number : hashOfWord(tokens[i]!);
    take(kinds.word, word, 0, i, i);
    if (fold.length > stem) take(kinds.stem, hashOfStem(tokens[i]!), 0, i, i);
    next(word, i);
  }
  next(scan.mark ? mark : end, tokens.length - 1);
}

/** What the analysis says of a sentence, as words of their own: « form:tag », « told:none ». */
export function sentenceFacts(
  analysis: Analysis,
  at: number,
  { answer }: Before,
  said: ReadonlySet<string> = contentOf(answer, analysis.speech),
  news: News = toldOf(analysis.sentences[at]!, said, answer === ''),
): readonly string[] {
  const sentence = analysis.sentences[at]!;
  const { scan, heads, cues } = sentence;
  const { told, fresh } = news;
  const form = `${sentence.form}${scan.mark ? '?' : ''}`;
  const facts = [
    `form:${sentence.form}`,
    `part:${sentence.part}`,
    `form:${form}`,
    `told:${told}`,
    `form:${form}:told:${told}`,
    `form:${sentence.form}:fresh:${fresh}`,
    `words:${steps(sentence.words, [3, 6, 10, 16, 25])}`,
    `clauses:${Math.min(4, sentence.clauses.high)}`,
    `negations:${Math.min(2, sentence.negations)}`,
    `heads:${Math.min(3, heads.length)}`,
    ...placeFacts(analysis, at),
  ];
  for (const head of heads.slice(0, 3)) facts.push(`head:${head.kind}:${head.link}`);
  for (const cue of cues) {
    facts.push(`cue:${cue.kind}:${cue.term.id ?? ''}`);
    if (cue.kind === 'facts') facts.push(...graveFacts(analysis, cue, said, answer === '', sentence.form));
  }
  const you = scan.tokens.findIndex((_, i) => isA(scan, i, 'second-person'));
  facts.push(`you:${you === -1 ? 'no' : you < 3 ? 'first' : 'later'}`);
  if ([0, 1, 2, 3, 4].some((i) => isA(scan, i, 'negation'))) facts.push('negation:early');
  if (isAny(scan, scan.tokens.length - 1, bit.negation)) facts.push('negation:last');
  if (sentence.procedural) facts.push('procedural');
  return facts;
}

/** A grave fact named: has the answer before it named it too? */
function graveFacts(
  { text, speech }: Analysis,
  { start, end }: Cue,
  said: ReadonlySet<string>,
  unknown: boolean,
  form: Form,
): readonly string[] {
  const told = overlap(contentOf(text.slice(start, end), speech), said) > 0;
  const share = unknown ? 'unknown' : told ? 'told' : 'fresh';
  return [`grave:${share}`, `grave:${share}:${form}`];
}

function placeFacts({ sentences }: Analysis, at: number): readonly string[] {
  const last = sentences.length - 1;
  const facts = [`place:${last === 0 ? 'only' : at === 0 ? 'first' : at === last ? 'last' : 'amid'}`];
  if (at > 0) facts.push(`behind:${sentences[at - 1]!.part}`);
  if (at < last) facts.push(`ahead:${sentences[at + 1]!.part}`);
  if (last > 0 && last < 20 && sentences.some((one, i) => i !== at && one.asks)) facts.push('beside:asks');
  return facts;
}

/** How much of a sentence the answer before it has told, and how many words of content it has not. */
export interface News {
  readonly told: string;
  readonly fresh: string;
}

export function toldOf({ scan }: Sentence, said: ReadonlySet<string>, unknown: boolean): News {
  const own = contentOfWords(scan.tokens, scan.bits);
  if (unknown) return { told: 'unknown', fresh: `${steps(own.size, [0, 1, 2, 4, 7])}?` };
  if (own.size === 0) return { told: 'empty', fresh: '0' };
  const share = overlap(own, said);
  const told = share === 0 ? 'none' : share < 0.5 ? 'some' : share < 0.8 ? 'most' : 'all';
  return { told, fresh: steps(Math.round(own.size * (1 - share)), [0, 1, 2, 4, 7]) };
}

/** What the analysis says of a turn as a whole: how often it asks, and in how many places. */
export function turnFacts({ sentences }: Analysis): readonly string[] {
  let [asking, marks, main, polar, words, pauses, subjects, opens] = [0, 0, 0, 0, 0, 0, 0, 0];
  for (const { asks, scan, heads, part } of sentences) {
    if (asks) asking++;
    if (scan.mark) marks++;
    if (part === 'invitation') opens++;
    for (const head of heads) {
      if (head.main) main++;
      if (head.kind === 'polar') polar++;
    }
    let subject = false;
    for (let i = 0; i < scan.tokens.length; i++) {
      if (isAny(scan, i, bit.wh | bit['wh-relative'])) words++;
      if (breakBefore(scan, i) || isA(scan, i, 'and')) {
        pauses++;
        subject = false;
      }
      if (!subject && isA(scan, i, 'subject')) {
        subjects++;
        subject = true;
      }
    }
  }
  return [
    `turn:asking:${Math.min(3, asking)}`,
    `turn:marks:${Math.min(3, marks)}`,
    `turn:main:${Math.min(4, main)}`,
    `turn:polar:${Math.min(3, polar)}`,
    `turn:question-words:${Math.min(4, words)}`,
    `turn:pauses:${Math.min(5, pauses)}`,
    `turn:subjects:${Math.min(4, subjects)}`,
    `turn:invitations:${Math.min(2, opens)}`,
    `turn:main:${Math.min(4, main)}:marks:${Math.min(3, marks)}`,
    `turn:question-words:${Math.min(4, words)}:subjects:${Math.min(4, subjects)}`,
    `turn:main:${Math.min(4, main)}:pauses:${Math.min(3, pauses)}`,
  ];
}

function steps(value: number, limits: readonly number[]): string {
  return String(limits.find((limit) => value <= limit) ?? 'more');
}
