import type { Speech } from '../model/check.ts';
import type { Interview, Turn } from '../model/interview.ts';
import type { Confidence, Lexicon } from '../model/lexicon.ts';
import type { Span } from '../model/place.ts';
import { turnsOf } from '../model/turns.ts';
import { matchesInTurn } from '../text/turn-words.ts';
import { analysisOf } from './analysis.ts';
import { seemsAsked } from './asked.ts';
import { inside, named, outside, phrasesIn } from './phrases.ts';

/** Ids of `intrusive-questions` that are barred whatever the file. */
export type BarredKind = 'practice' | 'stereotype' | 'proof';

/** A question on intimate life; offsets into the turn's text. */
export interface Intrusion extends Span {
  readonly turn: Turn;
  readonly kind: BarredKind | 'press';
  readonly confidence: Confidence;
}

/** Officer's turns after the last mention of sexual violence in which a question is still about it. */
const passage = 2;

/**
 * Questions of the kinds that are barred (CJEU C-148/13, domain §F.1), one per turn. Quoted words, statements and what
 * only looks alike (`neutral`) are left out.
 */
export function barredIn(interview: Interview, speech: Speech, lexicon: Lexicon): readonly Intrusion[] {
  return turnsOf(interview).flatMap((turn): Intrusion[] => {
    if (turn.speaker !== 'officer' || matchesInTurn(turn, lexicon).length === 0) return [];
    const found = asked(turn, speech, lexicon).filter(({ term }) =>
      /^(practice|stereotype|proof)$/.test(term.id ?? ''),
    );
    const best = found.find(({ term }) => term.tier === 'high') ?? found[0];
    if (!best) return [];
    const { term, start, end } = best;
    return [{ turn, kind: term.id as BarredKind, confidence: term.tier ?? 'medium', start, end }];
  });
}

/**
 * Demands for the details of sexual violence, in reading order: within a passage about it, questions that press. An open
 * invitation to tell is none.
 */
export function pressedIn(interview: Interview, speech: Speech, lexicon: Lexicon): readonly Intrusion[] {
  const pressed: Intrusion[] = [];
  let left = 0;
  for (const turn of turnsOf(interview)) {
    const matches = matchesInTurn(turn, lexicon);
    const spoken = outside(matches, named(matches, 'neutral'));
    if (named(spoken, 'violence').length > 0 && /^(officer|applicant)$/.test(turn.speaker)) left = passage;
    else if (turn.speaker === 'officer') left--;
    if (turn.speaker !== 'officer' || left < 0 || analysisOf(turn, speech).form === 'open') continue;
    const press = named(asked(turn, speech, lexicon), 'press')[0];
    if (press)
      pressed.push({ turn, kind: 'press', confidence: 'medium', start: press.start, end: press.end });
  }
  return pressed;
}

/** Whether the record speaks of orientation, identity or sexual violence at all. */
export function isIntimate(interview: Interview, lexicon: Lexicon): boolean {
  return turnsOf(interview).some((turn) => {
    const matches = matchesInTurn(turn, lexicon);
    const own = outside(matches, named(matches, 'neutral'));
    return named(own, 'violence', 'orientation', 'practice').length > 0;
  });
}

/** Terms in what a turn asks: not in quotes, statements, house rules. */
function asked(turn: Turn, speech: Speech, lexicon: Lexicon): ReturnType<typeof phrasesIn> {
  const analysis = analysisOf(turn, speech);
  const matches = phrasesIn(analysis, lexicon);
  const own = outside(matches, named(matches, 'neutral'));
  return analysis.sentences
    .filter((sentence) => seemsAsked(sentence, analysis))
    .flatMap((sentence) => inside(own, sentence));
}
