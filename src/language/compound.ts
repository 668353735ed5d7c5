import type { Confidence } from '../model/lexicon.ts';
import type { Span } from '../model/place.ts';
import type { Analysis, Sentence } from './analysed.ts';
import { contentOf, overlap } from './content.ts';
import { type Before, nothingBefore } from './context.ts';
import type { Head } from './head.ts';
import { breakBefore, isA, type Scan } from './scan.ts';

export type CompoundKind =
  | 'wh-coordination'
  | 'clause-coordination'
  | 'embedded-coordination'
  | 'conditional-chain'
  | 'second-question'
  | 'alternative-clauses';

/** Several pieces of information asked at once; offsets into the turn's text. */
export interface Compound extends Span {
  readonly kind: CompoundKind;
  readonly confidence: Confidence;
}

const strength = { high: 3, medium: 2, low: 1 };

/** The strongest sign of a compound question in a turn (domain §D.4, Q1), or undefined. */
export function compoundOf(analysis: Analysis, before: Before = nothingBefore): Compound | undefined {
  const found: Compound[] = [];
  analysis.sentences.forEach((sentence, i) => {
    if (sentence.procedural) return;
    const chain = chainIn(analysis, i);
    if (chain) found.push(chain);
    else if (sentence.asks) found.push(...coordinationIn(sentence));
  });
  const second = before.misunderstood ? undefined : secondQuestion(analysis, before);
  if (second) found.push(second);
  return found.sort((a, b) => strength[b.confidence] - strength[a.confidence] || a.start - b.start)[0];
}

/** « …, et si oui, depuis quand ? » behind a question. */
function chainIn(analysis: Analysis, i: number): Compound | undefined {
  const sentence = analysis.sentences[i]!;
  const cue = sentence.cues.find((one) => one.kind === 'chains' && opensPart(one, sentence.scan));
  if (!cue) return undefined;
  const first = sentence.heads.find((head) => head.start < cue.start);
  const earlier = first ? undefined : analysis.sentences[i - 1];
  if (first) return { kind: 'conditional-chain', confidence: 'high', start: first.start, end: cue.end };
  const behind = earlier?.asks && (sentence.asks || sentence.heads.length > 0);
  if (behind || (sentence.scan.mark && cue.start > sentence.start + 10)) {
    return {
      kind: 'conditional-chain',
      confidence: 'high',
      start: behind ? cue.start : sentence.start,
      end: cue.end,
    };
  }
  return undefined;
}

/** At the head of a clause: first, behind a comma, or with its own « et ». */
function opensPart(cue: Span, scan: Scan): boolean {
  const at = scan.tokens.findIndex((token) => token.start === cue.start);
  return (
    at === 0 ||
    breakBefore(scan, at) ||
    isA(scan, at, 'and') ||
    isA(scan, at - 1, 'and') ||
    isA(scan, at - 1, 'opener')
  );
}

function coordinationIn(sentence: Sentence): readonly Compound[] {
  const { heads } = sentence;
  const lone = loneEllipsis(sentence);
  if (lone) return [lone];
  for (let i = 1; i < heads.length; i++) {
    const head = heads[i]!;
    const prior = heads[i - 1]!;
    if (isRepair(prior, head)) continue;
    const verdict = verdictOf(head, prior, heads[0]!, sentence);
    if (!verdict) continue;
    const last = heads.findLast((other, k) => k >= i && (other.link === 'and' || k === i)) ?? head;
    return [{ ...verdict, start: heads[0]!.start, end: last.end }];
  }
  return [];
}

/** « dites-moi qui était là, et pourquoi »: the first question is told, only the second asks by itself. */
function loneEllipsis(sentence: Sentence): Compound | undefined {
  const [head] = sentence.heads;
  if (
    sentence.heads.length !== 1 ||
    head?.kind !== 'wh' ||
    head.link !== 'and' ||
    head.end < sentence.scan.tokens.at(-1)!.end
  )
    return undefined;
  const cue = sentence.cues.find((one) => one.kind === 'invitations' && one.end < head.start);
  return cue
    ? { kind: 'embedded-coordination', confidence: 'medium', start: cue.start, end: head.end }
    : undefined;
}

/** The same words again within three: the speaker starts anew (guard 3). */
function isRepair(prior: Head, head: Head): boolean {
  return prior.kind === head.kind && prior.word === head.word && head.at - prior.at <= 3;
}

function verdictOf(
  head: Head,
  prior: Head,
  first: Head,
  sentence: Sentence,
): Pick<Compound, 'kind' | 'confidence'> | undefined {
  const asked = first.main || prior.main;
  if (head.link === 'and') {
    if (head.kind === 'polar') return asked ? { kind: 'clause-coordination', confidence: 'high' } : undefined;
    if (head.adjacent) return { kind: 'wh-coordination', confidence: 'high' };
    if (head.main && asked) return { kind: 'wh-coordination', confidence: 'high' };
    return { kind: 'embedded-coordination', confidence: 'medium' };
  }
  if (
    head.link === 'comma' &&
    head.main &&
    prior.main &&
    head.kind === 'wh' &&
    prior.kind === 'wh' &&
    head.word !== prior.word &&
    sentence.scan.mark
  ) {
    return { kind: 'clause-coordination', confidence: 'medium' };
  }
  if (head.link === 'or' && head.main && prior.main && head.kind === 'polar' && prior.kind === 'polar') {
    const oneChoice =
      has(sentence, 'open-option') || subjectOf(head, sentence) === subjectOf(prior, sentence);
    return oneChoice ? undefined : { kind: 'alternative-clauses', confidence: 'low' };
  }
  return undefined;
}

/** Who the yes/no question is about: two alternatives about the same subject are one forced choice (guard 6). */
function subjectOf(head: Head, { scan }: Sentence): string | undefined {
  const at = scan.tokens.findIndex((token) => token.end === head.end);
  const fold = scan.tokens[at]?.fold;
  return fold === 'que' || fold === 'qu' ? scan.tokens[at + 1]?.fold : fold;
}

/** A second question in the turn that is not the first in other words, an example, a check or an aside. */
function secondQuestion(analysis: Analysis, before: Before): Compound | undefined {
  const questions = analysis.sentences.filter(isFullQuestion);
  // Most turns ask once: the words of the answer before need not be looked at.
  if (questions.length < 2) return undefined;
  const said = before.answer ? contentOf(before.answer, analysis.speech) : undefined;
  let words: Set<string> | undefined;
  let marked = false;
  for (const sentence of questions) {
    const own = contentOf(analysis.text.slice(sentence.start, sentence.end), analysis.speech);
    if (said && sentence.form === 'declarative' && overlap(own, said) >= 0.8) continue;
    if (words === undefined) {
      words = new Set(own);
      marked = sentence.scan.mark;
      continue;
    }
    if (overlap(own, words) >= 0.5 || overlap(words, own) >= 0.5) {
      for (const word of own) words.add(word);
      continue;
    }
    const confidence = marked && sentence.scan.mark ? 'high' : 'medium';
    return { kind: 'second-question', confidence, start: sentence.start, end: sentence.end };
  }
  return undefined;
}

function isFullQuestion(sentence: Sentence): boolean {
  if (!sentence.asks || sentence.procedural || sentence.part === 'invitation') return false;
  if (
    has(sentence, 'aside') ||
    has(sentence, 'verification') ||
    has(sentence, 'reformulation') ||
    has(sentence, 'example')
  )
    return false;
  if (
    sentence.heads.length === 0 &&
    sentence.cues.some((cue) => cue.kind === 'tags') &&
    sentence.scan.tokens.length <= 4
  )
    return false;
  return sentence.heads.length > 0 || (sentence.scan.mark && sentence.words >= 5);
}

function has(sentence: Sentence, id: string): boolean {
  return sentence.cues.some((cue) => cue.kind === 'reformulations' && cue.term.id === id);
}
