import type { Span } from '../model/place.ts';
import { wordCount } from '../text/tokens.ts';
import type { Analysis } from './analysed.ts';

/** One question sentence and its words, recap and sources left out. */
export interface QuestionLength extends Span {
  readonly words: number;
}

const known = new WeakMap<Analysis, readonly QuestionLength[]>();

/** The length of each question sentence of a turn (Q4). Before a colon or semicolon stands the recap, not the question. */
export function questionLengths(analysis: Analysis): readonly QuestionLength[] {
  const before = known.get(analysis);
  if (before) return before;
  const lengths = measured(analysis);
  known.set(analysis, lengths);
  return lengths;
}

function measured(analysis: Analysis): readonly QuestionLength[] {
  return analysis.sentences
    .filter((sentence) => sentence.asks)
    .map((sentence) => {
      const first = sentence.heads.find((head) => head.main)?.start ?? sentence.start;
      const recap = lastRecapEnd(analysis.masked, sentence.start, first);
      const start = recap + leadingSpace(analysis.masked, recap);
      return { start, end: sentence.end, words: wordCount(analysis.masked.slice(start, sentence.end)) };
    });
}

function lastRecapEnd(text: string, from: number, to: number): number {
  const before = text.slice(from, to);
  const at = Math.max(before.lastIndexOf(':'), before.lastIndexOf(';'));
  return at === -1 ? from : from + at + 1;
}

function leadingSpace(text: string, from: number): number {
  return /\S/.exec(text.slice(from, from + 50))?.index ?? 0;
}
