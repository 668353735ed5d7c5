import type { Span } from '../model/place.ts';
import type { Analysis } from './analysed.ts';
import type { Compound } from './compound.ts';
import { bit } from './grammar.ts';
import { breakBefore, isA, isAny, type Scan } from './scan.ts';

/** « …, et si oui, depuis quand ? » behind a question, in its sentence or the next: the second hangs on the answer. */
export function chainIn(analysis: Analysis, i: number): Compound | undefined {
  const sentence = analysis.sentences[i]!;
  const cue = sentence.cues.find(
    (one) => one.kind === 'chains' && one.term.id !== 'joining' && opensPart(one, sentence.scan),
  );
  // « whose fault is it, if not yours? » names the answer.
  if (!cue || isAny(sentence.scan, indexBehind(cue, sentence.scan), bit['second-person'] | bit.determiner))
    return undefined;
  const first = sentence.heads.some((head) => head.start < cue.start);
  const earlier = first ? undefined : analysis.sentences[i - 1];
  const behind = earlier?.asks && !earlier.procedural && (sentence.asks || sentence.heads.length > 0);
  const within = sentence.scan.mark && cue.start > sentence.start + 10;
  if (!first && !behind && !within) return undefined;
  return { kind: 'conditional-chain', confidence: 'high', ...spanOf(cue, sentence.scan) };
}

/** Index of the word right behind the cue, −1 behind a pause. */
function indexBehind(cue: Span, scan: Scan): number {
  const at = scan.tokens.findIndex((token) => token.start >= cue.end);
  return breakBefore(scan, at) ? -1 : at;
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

/** The cue with its « et ». */
function spanOf(cue: Span, scan: Scan): Span {
  const at = scan.tokens.findIndex((token) => token.start === cue.start);
  const joiner = isA(scan, at - 1, 'and') ? scan.tokens[at - 1]! : cue;
  return { start: joiner.start, end: cue.end };
}
