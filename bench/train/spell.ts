import {
  hashOf,
  keyOf,
  kinds,
  sentenceFacts,
  signs,
  stem,
  turnFacts,
  wordFeatures,
} from '../../src/language/learned-features.ts';
import { ruledOf, ruleFacts } from '../../src/language/learned-rules.ts';
import { links, senseRows } from '../../src/language/learned-senses.ts';
import type { Language } from '../../src/model/locale.ts';
import { beforeOf, type Read } from './examples.ts';

/** A feature in words. */
export interface Spelled {
  readonly kind: number;
  readonly words: readonly string[];
}

/**
 * Every feature of these turns in words, by key: models are written to be read. Two features with one key (of
 * some hundred thousand, a few) share a weight, in training as in use; the first of the language is written.
 */
export function spelledOf(reads: readonly Read[], language: Language): ReadonlyMap<number, Spelled> {
  const isOwn = ({ turn }: Read): boolean => turn.lang === language;
  const inOrder = [...reads.filter(isOwn), ...reads.filter((read) => !isOwn(read))];
  const spelled = new Map<number, Spelled>();
  const names = new Map(Object.values(signs).map((sign) => [hashOf(sign), sign as string]));
  for (const link of links) names.set(hashOf(link), link);
  const note = (kind: number, ...words: readonly string[]): void => {
    const key = keyOf(kind, hashOf(words[0]!), words[1] === undefined ? 0 : hashOf(words[1]));
    if (!spelled.has(key)) spelled.set(key, { kind, words });
  };
  for (const { analysis, turn } of inOrder) {
    const before = beforeOf(turn);
    for (const { fold } of analysis.tokens)
      for (const word of [fold, fold.slice(0, stem)]) names.set(hashOf(word), word);
    analysis.sentences.forEach((sentence, at) => {
      wordFeatures(sentence, (kind, first, second) => {
        const alone = kind === kinds.word || kind === kinds.stem;
        note(kind, ...[first, ...(alone ? [] : [second])].map((word) => names.get(word)!));
      });
      for (const fact of sentenceFacts(analysis, at, before)) note(kinds.fact, fact);
      for (const told of ['unknown', 'none', 'all'])
        senseRows(analysis, sentence, told, (first, second) =>
          note(kinds.row, links[first]!, links[second]!),
        );
    });
    for (const facts of ruleFacts(ruledOf(analysis, before), analysis.sentences))
      for (const fact of facts ?? []) note(kinds.fact, fact);
    for (const fact of turnFacts(analysis)) note(kinds.fact, fact);
  }
  return spelled;
}
