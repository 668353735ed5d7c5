import type { Form } from '../../src/language/analysed.ts';
import { analysisOfText } from '../../src/language/analysis.ts';
import { compoundOf } from '../../src/language/compound.ts';
import { reproachesOf } from '../../src/language/reproach.ts';
import { suggestionsOf } from '../../src/language/suggestion.ts';
import type { Speech } from '../../src/model/check.ts';
import type { Confidence } from '../../src/model/lexicon.ts';

/** What the question checks say of one turn on its own: 0 nothing, 1 low, 2 medium, 3 high. */
export interface Judgement {
  readonly form: Form;
  readonly compound: number;
  readonly suggestive: number;
  readonly reproachful: number;
}

const rank: Readonly<Record<Confidence, number>> = { low: 1, medium: 2, high: 3 };

export function judge(text: string, speech: Speech): Judgement {
  const analysis = analysisOfText(text, speech);
  const compound = compoundOf(analysis);
  return {
    form: analysis.form,
    compound: compound ? rank[compound.confidence] : 0,
    suggestive: Math.max(0, ...suggestionsOf(analysis).map((one) => rank[one.confidence])),
    reproachful: Math.max(0, ...reproachesOf(analysis).map((one) => rank[one.term.tier ?? 'medium'])),
  };
}
