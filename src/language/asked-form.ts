import type { Analysis, Form } from './analysed.ts';
import type { Before } from './context.ts';
import { type Likeness, learningOf } from './learned.ts';

/**
 * The form of a turn, with what examples taught: an assertion about the person heard, typed without a question mark
 * (« Vous avez eu peur. »), has the words of a statement and is handed over to be confirmed, unless it blames.
 */
export function formOf(analysis: Analysis, before: Before): Form {
  if (analysis.form !== 'statement' || before.informs || analysis.confrontation === 'fair')
    return analysis.form;
  const { likenesses, suggestions } = learningOf(analysis, before);
  if (suggestions.some(({ kind, confidence }) => kind === 'tag' && confidence === 'high')) return 'tag';
  const blames = likenesses('reproachful');
  const handsOver = (one: Likeness): boolean =>
    one.open && one.likely >= likelyEnough && !blames.some((blame) => isLikelier(blame, one));
  if (likenesses('suggestive').some(handsOver)) return 'declarative';
  return blames.length === 0 && suggestions.some(({ confidence }) => confidence !== 'low')
    ? 'declarative'
    : analysis.form;
}

/** From folds held back: above, more forms are missed; below, more statements are taken for questions. */
const likelyEnough = 0.4;

function isLikelier(blame: Likeness, one: Likeness): boolean {
  return blame.start === one.start && blame.likely > one.likely;
}
