import type { Analysis, Sentence } from '../../src/language/analysed.ts';
import { analysisOfText } from '../../src/language/analysis.ts';
import { contentOf } from '../../src/language/content.ts';
import type { Before } from '../../src/language/context.ts';
import {
  hashOf,
  keyOf,
  kinds,
  sentenceFacts,
  toldOf,
  turnFacts,
  wordFeatures,
  wordShare,
} from '../../src/language/learned-features.ts';
import { ruledOf, ruleFacts } from '../../src/language/learned-rules.ts';
import { links, rowShare, senseRows } from '../../src/language/learned-senses.ts';
import type { LearnedFlag } from '../../src/model/learned.ts';
import type { Confidence } from '../../src/model/lexicon.ts';
import { speechOf } from '../../test/language/record.ts';
import { has, type Turn } from './data.ts';

/** Features by key, with how much of each; facts apart, since languages share them. */
export interface Features {
  readonly words: ReadonlyMap<number, number>;
  readonly facts: ReadonlySet<number>;
  /** Rows of senses, by key. */
  readonly rows: ReadonlyMap<number, number>;
}

/** A turn read once: features of each sentence, facts of the whole, what the rules say. */
export interface Read {
  readonly turn: Turn;
  readonly analysis: Analysis;
  readonly sentences: readonly Features[];
  readonly whole: ReadonlySet<number>;
  readonly rules: Readonly<Record<LearnedFlag, Confidence | 'none'>>;
  /** How much it teaches. */
  readonly weight: number;
}

/** A turn on its own, behind the answer that it follows. */
export function beforeOf({ previous = '', lang, informs = false }: Turn): Before {
  const told = contentOf(previous, speechOf(lang));
  return { answer: previous, misunderstood: false, informs, told: () => told };
}

export function readOf(turn: Turn, weight = 1): Read {
  const analysis = analysisOfText(turn.turn, speechOf(turn.lang));
  const before = beforeOf(turn);
  const ruled = ruledOf(analysis, before);
  const byRules = ruleFacts(ruled, analysis.sentences);
  const said = before.answer === '' ? undefined : contentOf(before.answer, analysis.speech);
  return {
    turn,
    weight,
    analysis,
    sentences: analysis.sentences.map((sentence, at) => {
      const facts = [...sentenceFacts(analysis, at, before), ...(byRules[at] ?? [])];
      return { words: wordsOf(sentence), facts: keysOf(facts), rows: rowsOf(analysis, sentence, said) };
    }),
    whole: keysOf(turnFacts(analysis)),
    rules: {
      suggestive: strongest(ruled.suggestions.map(({ confidence }) => confidence)),
      compound: ruled.compound?.confidence ?? 'none',
      reproachful: strongest(ruled.reproaches.map(({ term }) => term.tier ?? 'medium')),
    },
  };
}

/** Long sentences say everything more often: the words of a sentence weigh together as its root (`learned.ts`). */
function wordsOf(sentence: Sentence): ReadonlyMap<number, number> {
  const words = new Map<number, number>();
  let count = 0;
  wordFeatures(sentence, (kind, first, second) => {
    const key = keyOf(kind, first, second);
    words.set(key, (words.get(key) ?? 0) + 1);
    count++;
  });
  for (const [key, times] of words) words.set(key, (wordShare * times) / Math.sqrt(count));
  return words;
}

/** Weighed together as the words are. */
function rowsOf(
  analysis: Analysis,
  sentence: Sentence,
  said: ReadonlySet<string> | undefined,
): ReadonlyMap<number, number> {
  const rows = new Map<number, number>();
  let count = 0;
  const { told } = toldOf(sentence, said ?? new Set(), said === undefined);
  senseRows(analysis, sentence, told, (first, second) => {
    const key = rowKey(first, second);
    rows.set(key, (rows.get(key) ?? 0) + 1);
    count++;
  });
  for (const [key, times] of rows) rows.set(key, (rowShare * times) / Math.sqrt(count));
  return rows;
}

const linkHashes = links.map(hashOf);

/** The key of a row of senses, by the numbers of its links. */
export function rowKey(first: number, second: number): number {
  return keyOf(kinds.row, linkHashes[first]!, linkHashes[second]);
}

function keysOf(facts: readonly string[]): ReadonlySet<number> {
  return new Set(facts.map((fact) => keyOf(kinds.fact, hashOf(fact))));
}

function strongest(found: readonly Confidence[]): Confidence | 'none' {
  return (['high', 'medium', 'low'] as const).find((tier) => found.includes(tier)) ?? 'none';
}

/**
 * The pieces of a turn that are judged: the turn as a whole for compound questions, each sentence otherwise. Of a
 * flagged turn only the sentences that hold the words underlined are examples of the flag; the others teach nothing.
 */
export function piecesOf(read: Read, flag: LearnedFlag, teaching: boolean): readonly (readonly Features[])[] {
  const { sentences, analysis, turn } = read;
  if (flag === 'compound') return [[...sentences, { words: new Map(), facts: read.whole, rows: new Map() }]];
  if (!teaching || !has(turn, flag) || sentences.length === 1) return sentences.map((one) => [one]);
  const from = turn.cue === undefined ? -1 : turn.turn.indexOf(turn.cue);
  if (from === -1) return [];
  const to = from + turn.cue!.length;
  return sentences.flatMap((one, i) => {
    const { start, end } = analysis.sentences[i]!;
    return start < to && from < end ? [[one]] : [];
  });
}

/** How much a turn teaches without its question mark, beside itself: hurried notes have none. */
const hurriedWeight = 0.5;

/** The turns that end in a question mark, once more without it. */
export function hurriedReads(turns: readonly Turn[]): readonly Read[] {
  const bare = (text: string): string => text.replace(/[\s?]+$/u, '');
  return turns
    .filter(({ turn }) => /\?\s*$/u.test(turn))
    .map((turn) => {
      const cue = turn.cue === undefined ? {} : { cue: bare(turn.cue) };
      return readOf({ ...turn, turn: bare(turn.turn), ...cue }, hurriedWeight);
    });
}
