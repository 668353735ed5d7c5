import type { Confidence } from '../model/lexicon.ts';
import type { Span } from '../model/place.ts';
import { tokensOf } from '../text/tokens.ts';
import type { Analysis, Cue, Sentence } from './analysed.ts';
import { contentOf, overlap } from './content.ts';
import type { Before } from './context.ts';
import type { WordClass } from './grammar.ts';
import type { Head } from './head.ts';
import { reproachesIn } from './reproach.ts';
import { breakBefore, isA } from './scan.ts';

/** How a question leads; each has its message in the check. */
export type SuggestionKind =
  | 'tag'
  | 'assumption'
  | 'taken-for-granted'
  | 'supplied-feeling'
  | 'supplied-answer'
  | 'thesis'
  | 'others'
  | 'cleft'
  | 'presupposition'
  | 'ratifying'
  | 'negative'
  | 'modal';

/** A cue that puts the answer into the mouth; offsets into the turn's text. */
export interface Suggestion extends Span {
  readonly kind: SuggestionKind;
  readonly confidence: Confidence;
  readonly rewording?: string;
}

/** One sentence of a turn with what the rules ask about it. */
export interface Asked {
  readonly analysis: Analysis;
  readonly sentence: Sentence;
  /** The sentence before it in the turn. */
  readonly earlier: Sentence | undefined;
  /** No sentence behind it asks something else: an assertion there is handed over for an answer. */
  readonly closes: boolean;
  readonly before: Before;
}

export function suggestion(span: Span, kind: SuggestionKind, confidence: Confidence = 'medium'): Suggestion {
  return { kind, confidence, start: span.start, end: span.end };
}

/** The first phrase of the lexicon `question-leanings` with this id. */
export function leaning(sentence: Sentence, id: string): Cue | undefined {
  return sentence.cues.find((cue) => cue.kind === 'leanings' && cue.term.id === id);
}

/** Index of the first word that a span covers. */
export function indexOf(sentence: Sentence, span: Span): number {
  return sentence.scan.tokens.findIndex((token) => token.start >= span.start);
}

/** Index of the first word of a class, or −1. */
export function indexOfA(sentence: Sentence, name: WordClass): number {
  return sentence.scan.tokens.findIndex((_, i) => isA(sentence.scan, i, name));
}

/** Does a subordinate clause begin before token `at`, within its part of the sentence? */
export function subordinateBefore(sentence: Sentence, at: number): boolean {
  for (let k = at - 1; k >= 0 && !breakBefore(sentence.scan, k + 1); k--) {
    if (isA(sentence.scan, k, 'subordinator')) return true;
  }
  return false;
}

/** The person heard stands among the first words. */
export function subjectFirst(sentence: Sentence): boolean {
  return [0, 1, 2, 3].some((i) => isA(sentence.scan, i, 'second-person'));
}

/** The sentence names the person heard. */
export function addresses(sentence: Sentence): boolean {
  return indexOfA(sentence, 'second-person') !== -1;
}

/** It reports an earlier statement or a document. */
export function fromSource({ cues }: Sentence): boolean {
  // « Vous avez naturellement tout raconté à votre femme. » quotes nobody.
  return cues.some(
    (cue) =>
      cue.kind === 'confrontation' &&
      cue.term.id === 'source' &&
      !cues.some((one) => one.term.id === 'taken-for-granted' && one.start > cue.start && one.end < cue.end),
  );
}

/** A question word or a question's word order asks in it; « …, denk ik? » and « geef het maar toe » only comment. */
export function hasMainHead(sentence: Sentence): boolean {
  return sentence.heads.some((head) => head.main && !inverted(sentence, head) && !comments(sentence, head));
}

function comments({ cues }: Sentence, head: Head): boolean {
  return (
    head.kind === 'polar' &&
    head.link === 'comma' &&
    cues.some((cue) => cue.start <= head.start && cue.end >= head.end && cue.kind !== 'invitations')
  );
}

/** Dutch « en toen heeft hij u … »: behind an adverb the verb comes first without asking. */
function inverted({ scan }: Sentence, head: Head): boolean {
  return head.kind === 'polar' && adverbs.has(scan.tokens[head.at - 1]?.fold ?? '');
}

const adverbs = new Set([
  'toen',
  'dan',
  'daarna',
  'nadien',
  'dus',
  'daarom',
  'vandaar',
  'eigenlijk',
  'uiteindelijk',
]);

/** It gives back what the last answer said: no suggestion (domain §D.3). */
export function isEcho({ analysis, sentence, before }: Asked, share: number): boolean {
  if (before.answer === '') return false;
  const own = contentOf(analysis.text.slice(sentence.start, sentence.end), analysis.speech);
  return overlap(own, before.said?.() ?? contentOf(before.answer, analysis.speech)) >= share;
}

/** Most of it stood in earlier answers: a summary, not a conclusion of the officer's own. */
export function isRecap({ analysis, sentence, before }: Asked): boolean {
  const own = contentOf(analysis.text.slice(sentence.start, sentence.end), analysis.speech);
  return overlap(own, before.told()) >= 0.6;
}

/** May a negation in it expect an answer? Not in an offer, about an obstacle, behind « Non. », or where it is given back. */
export function expectsDenial(asked: Asked): boolean {
  const { sentence, before } = asked;
  if (!leaning(sentence, 'negated') || isEcho(asked, 0.5)) return false;
  if (['offer', 'ability', 'ignorance'].some((id) => leaning(sentence, id))) return false;
  return before.answer === '' || tokensOf(before.answer).length > 2;
}

/** « Après …, qui s'est occupé de vous ? »: the question word may stand behind a comma. */
export function asksWord({ scan, heads }: Sentence): boolean {
  return (
    heads.some((head) => head.kind === 'wh' && head.main) ||
    (scan.mark &&
      scan.tokens.some((_, i) => breakBefore(scan, i) && (isA(scan, i, 'wh') || isA(scan, i, 'wh-relative'))))
  );
}

/** « Donc, passons à votre famille. »: the officer says how the interview goes on. */
export function passesOn(sentence: Sentence): boolean {
  const cue = leaning(sentence, 'transition');
  return cue !== undefined && indexOf(sentence, cue) < 5;
}

/** The whole turn is one assertion about the person heard: nothing else can be asked of them than to agree. */
export function standsAlone({ analysis, sentence }: Asked): boolean {
  return (
    analysis.sentences.length === 1 &&
    addresses(sentence) &&
    !passesOn(sentence) &&
    reproachesIn(sentence).length === 0
  );
}
