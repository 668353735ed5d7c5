import type { Analysis, Sentence } from './analysed.ts';

/**
 * A sentence that asks, or that may ask in notes typed without signs (« qui était là »): it has no closing mark and denies
 * nothing. For checks whose words leave little doubt.
 */
export function seemsAsked(sentence: Sentence, { text }: Analysis): boolean {
  if (sentence.procedural) return false;
  if (sentence.asks) return true;
  return sentence.negations === 0 && !/[.!…:;]["'”’»)\]\s]*$/u.test(text.slice(sentence.start, sentence.end));
}
