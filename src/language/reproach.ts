import type { Analysis, Cue, Sentence } from './analysed.ts';
import { type Before, nothingBefore } from './context.ts';
import type { CueKind } from './grammar.ts';
import { isReported } from './reproach-voice.ts';

/** Ids of the terms of the lexicons of reproach, but for `neutral`. */
export type ReproachKind =
  | 'why-not'
  | 'incredulity'
  | 'verdict'
  | 'counterfactual'
  | 'impatience'
  | 'belittling'
  | 'coaching';

/** The lexicons of reproach. */
export const reproachful: ReadonlySet<CueKind> = new Set(['reproaches', 'disbelief', 'scorn']);

/** Formulas of reproach in a sentence, those left out that a neutral phrase covers (« pourquoi n'avez-vous pas pu »). */
export function reproachesIn(sentence: Sentence): readonly Cue[] {
  return uncovered(sentence.cues.filter((cue) => reproachful.has(cue.kind))).filter(
    (cue) => !isReported(cue, sentence),
  );
}

/** The given cues but for those that a `neutral` term among them reaches over. */
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

/**
 * The reproaches of a turn, the strongest of each sentence (domain §D.4, Q3); none in a fair confrontation, nor where
 * the officer informs (« ne pas répondre peut vous nuire » must be said, art. 3.17).
 */
export function reproachesOf(
  analysis: Analysis,
  { informs, confronts }: Before = nothingBefore,
): readonly Cue[] {
  if (analysis.confrontation === 'fair' || confronts) return [];
  const explain = analysis.sentences.some((sentence) =>
    sentence.cues.some((cue) => cue.kind === 'confrontation' && cue.term.id === 'explanation'),
  );
  return analysis.sentences.flatMap((sentence) => {
    if (sentence.procedural || (informs && !sentence.scan.mark)) return [];
    const found = reproachesIn(sentence).filter((cue) => !explain || cue.term.tier === 'high');
    const best = [...found].sort((a, b) => tierOf(b) - tierOf(a) || a.start - b.start || b.end - a.end)[0];
    return best ? [best] : [];
  });
}

function tierOf(cue: Cue): number {
  return strength[cue.term.tier ?? 'medium'];
}
