import type { Cue, Sentence } from './analysed.ts';
import { uncovered } from './reproach.ts';
import { breakBefore } from './scan.ts';
import {
  type Asked,
  addresses,
  fromSource,
  hasMainHead,
  indexOf,
  isEcho,
  isRecap,
  passesOn,
  type Suggestion,
  type SuggestionKind,
  standsAlone,
  subjectFirst,
  subordinateBefore,
} from './suggestion-facts.ts';

/** Formulas of `question-assumptions`, where their place allows it (domain §D.4, Q2). */
export function formulasOf(asked: Asked): readonly Suggestion[] {
  const { sentence } = asked;
  const found: Suggestion[] = [];
  for (const cue of uncovered(sentence.cues.filter((one) => one.kind === 'assumptions'))) {
    const kind = cue.term.id as SuggestionKind;
    if (allows[kind]?.(asked, cue) ?? true) found.push(formula(cue, kind));
  }
  return found;
}

/** What each kind asks of its sentence, besides the phrase. */
const allows: Partial<Readonly<Record<SuggestionKind, (asked: Asked, cue: Cue) => boolean>>> = {
  presupposition: () => false,
  // « sauf erreur » behind what was told sums up.
  assumption: (asked, cue) => cue.term.tier === 'high' || !(fromSource(asked.sentence) || isRecap(asked)),
  'taken-for-granted': (asked, cue) => !asksWord(asked.sentence) && takesForGranted(asked, cue),
  'supplied-feeling': ({ sentence }, cue) =>
    sentence.heads.length === 0 && (cue.term.tier === 'high' || sentence.scan.mark),
  // « C'est bien votre frère qui a payé ? » behind « mon frère a payé » verifies.
  cleft: (asked) =>
    !asksWord(asked.sentence) &&
    asked.sentence.scan.mark &&
    !fromSource(asked.sentence) &&
    !isEcho(asked, 0.5),
  negative: ({ sentence }) => sentence.scan.mark && sentence.heads.length === 0 && subjectFirst(sentence),
  thesis: ({ sentence }) => !asksWord(sentence),
};

function asksWord(sentence: Sentence): boolean {
  return sentence.form === 'open' || sentence.heads.some((head) => head.kind === 'wh' && head.main);
}

/** « évidemment » in the main clause of an assertion handed to the person heard. */
function takesForGranted(asked: Asked, cue: Cue): boolean {
  const { analysis, sentence, closes, before } = asked;
  const { scan } = sentence;
  const at = indexOf(sentence, cue);
  if (scan.tokens.length < 4 || hasMainHead(sentence) || passesOn(sentence)) return false;
  // « Bien sûr, on en fait une copie. »: agrees with what the person heard asked.
  const behind = scan.tokens.findIndex((token) => token.start >= cue.end);
  if (!scan.mark && at === 0 && behind !== -1 && breakBefore(scan, behind)) return false;
  // Without a question mark the assertion must stand alone behind an answer, and be about the person heard or be long.
  const handedOver =
    closes &&
    (before.answer === ''
      ? standsAlone(asked)
      : addresses(sentence) || scan.tokens.length > 6 || analysis.sentences.length === 1) &&
    !fromSource(sentence);
  if (!(scan.mark ? addresses(sentence) || before.answer !== '' : handedOver)) return false;
  return !subordinateBefore(sentence, at);
}

function formula(cue: Cue, kind: SuggestionKind): Suggestion {
  const { rewording, tier } = cue.term;
  return {
    kind,
    confidence: tier ?? 'medium',
    start: cue.start,
    end: cue.end,
    ...(rewording ? { rewording } : {}),
  };
}
