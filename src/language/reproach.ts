import type { Analysis, Cue, Sentence } from './analysed.ts';

/** Ids of the terms of `question-reproaches`, but for `neutral`. */
export type ReproachKind =
  | 'why-not'
  | 'incredulity'
  | 'verdict'
  | 'counterfactual'
  | 'impatience'
  | 'belittling'
  | 'coaching';

/** Formulas of reproach in a sentence, those left out that a neutral phrase covers (« pourquoi n'avez-vous pas pu »). */
export function reproachesIn(sentence: Sentence): readonly Cue[] {
  return uncovered(sentence.cues.filter((cue) => cue.kind === 'reproaches'));
}

/** The cues that no `neutral` term of the same lexicon reaches over. */
export function uncovered(cues: readonly Cue[]): readonly Cue[] {
  if (cues.length === 0) return cues;
  const neutral = cues.filter((cue) => cue.term.id === 'neutral');
  const speaking = cues.filter((cue) => cue.term.id !== 'neutral');
  if (neutral.length === 0) return speaking;
  const reach = new Map<number, number>();
  for (const cue of neutral) reach.set(cue.start, Math.max(cue.end, reach.get(cue.start) ?? 0));
  const covers = [...reach].map(([start, end]) => ({ start, end })).slice(0, 20);
  return speaking.filter(
    (cue) =>
      !covers.some(
        (cover) =>
          cover.start === cue.start ||
          (cover.start <= cue.end && cue.start < cover.end && cover.end >= cue.end),
      ),
  );
}

const strength = { high: 3, medium: 2, low: 1 };

/** The reproaches of a turn, the strongest of each sentence (domain §D.4, Q3); none in a fair confrontation. */
export function reproachesOf(analysis: Analysis): readonly Cue[] {
  if (analysis.confrontation === 'fair') return [];
  const explain = analysis.sentences.some((sentence) =>
    sentence.cues.some((cue) => cue.kind === 'confrontation' && cue.term.id === 'explanation'),
  );
  return analysis.sentences.flatMap((sentence) => {
    if (sentence.procedural) return [];
    const found = reproachesIn(sentence).filter((cue) => !explain || cue.term.tier === 'high');
    const best = [...found].sort((a, b) => tierOf(b) - tierOf(a) || a.start - b.start || b.end - a.end)[0];
    return best ? [best] : [];
  });
}

function tierOf(cue: Cue): number {
  return strength[cue.term.tier ?? 'medium'];
}
