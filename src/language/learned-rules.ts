import type { Confidence } from '../model/lexicon.ts';
import type { Span } from '../model/place.ts';
import type { Analysis, Cue } from './analysed.ts';
import { type Compound, compoundOf } from './compound.ts';
import type { Before } from './context.ts';
import { firstFrom } from './phrases.ts';
import { reproachesOf } from './reproach.ts';
import { type Suggestion, suggestionsOf } from './suggestion.ts';

/** What the rules found in a turn, before anything learned is asked. */
export interface Ruled {
  readonly suggestions: readonly Suggestion[];
  readonly compound: Compound | undefined;
  readonly reproaches: readonly Cue[];
}

export function ruledOf(analysis: Analysis, before: Before): Ruled {
  return {
    suggestions: suggestionsOf(analysis, before),
    compound: compoundOf(analysis, before),
    reproaches: reproachesOf(analysis, before),
  };
}

/** The findings of the rules as facts of the sentences that they stand in, by index of the sentence. */
export function ruleFacts(ruled: Ruled, sentences: readonly Span[]): readonly (readonly string[])[] {
  const facts: string[][] = [];
  const add = (at: Span, flag: string, kind: string, tier: Confidence): void => {
    for (let i = Math.max(0, firstFrom(sentences, at.start + 1) - 1); i < sentences.length; i++) {
      if (sentences[i]!.start >= at.end) break;
      facts[i] ??= [];
      facts[i]!.push(`${flag}:${kind}:${tier}`, `${flag}:${tier}`);
    }
  };
  for (const one of ruled.suggestions) add(one, 'suggestive', one.kind, one.confidence);
  for (const one of ruled.reproaches) add(one, 'reproachful', one.term.id ?? '', one.term.tier ?? 'medium');
  if (ruled.compound) add(ruled.compound, 'compound', ruled.compound.kind, ruled.compound.confidence);
  return facts;
}
