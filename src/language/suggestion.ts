import type { Analysis } from './analysed.ts';
import { type Before, nothingBefore } from './context.ts';
import { askedOf } from './suggestion-asked.ts';
import { declaredOf, tagsOf } from './suggestion-declared.ts';
import type { Asked, Suggestion } from './suggestion-facts.ts';
import { formulasOf } from './suggestion-formulas.ts';
import { presupposedOf } from './suggestion-presupposed.ts';

export type { Suggestion, SuggestionKind } from './suggestion-facts.ts';

const strength = { high: 3, medium: 2, low: 1 };

/** The suggestive cues of a turn, at most one per sentence (domain §D.4, Q2). */
export function suggestionsOf(analysis: Analysis, before: Before = nothingBefore): readonly Suggestion[] {
  if (analysis.confrontation === 'fair' || before.confronts) return [];
  const { sentences } = analysis;
  const invited = sentences.some((sentence) =>
    sentence.cues.some((cue) => cue.kind === 'reformulations' && cue.term.id === 'correction'),
  );
  const lastAsking = sentences.findLastIndex((sentence) => sentence.asks && sentence.form !== 'tag');
  const found: Suggestion[] = [];
  sentences.forEach((sentence, i) => {
    if (sentence.procedural || (before.informs && !sentence.scan.mark)) return;
    const asked: Asked = {
      analysis,
      sentence,
      earlier: sentences[i - 1],
      closes: i >= lastAsking,
      before,
    };
    const best = strongest([
      ...formulasOf(asked),
      ...(invited ? [] : [...tagsOf(asked), ...declaredOf(asked), ...askedOf(asked)]),
      ...presupposedOf(asked),
    ]);
    if (best) found.push({ ...best, ...rewordingOf(best, analysis) });
  });
  return found;
}

/**
 * The strongest cue, the first of equals; two kinds of at least medium make it high (domain §D.2), and the place
 * reaches over both, but for a tag, which is short and at the end.
 */
function strongest(cues: readonly Suggestion[]): Suggestion | undefined {
  const best = [...cues].sort(
    (a, b) => strength[b.confidence] - strength[a.confidence] || a.start - b.start,
  )[0];
  const clear = cues.filter((cue) => cue.confidence !== 'low');
  if (!best || new Set(clear.map((cue) => cue.kind)).size < 2) return best;
  if (best.kind === 'tag') return { ...best, confidence: 'high' };
  const start = Math.min(...clear.map((cue) => cue.start));
  return { ...best, confidence: 'high', start, end: Math.max(...clear.map((cue) => cue.end)) };
}

/** A neutral wording for the kind, where the formula has none of its own. */
function rewordingOf({ kind, rewording }: Suggestion, { speech }: Analysis): { readonly rewording?: string } {
  const wording =
    rewording ?? speech.lexicons.get('question-rewordings')?.terms.find((term) => term.id === kind)?.term;
  return wording === undefined ? {} : { rewording: wording };
}
