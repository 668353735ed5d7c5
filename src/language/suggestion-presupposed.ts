import { contentOf, overlap } from './content.ts';
import { type Asked, addresses, asksWord, type Suggestion, suggestion } from './suggestion-facts.ts';

/**
 * « Quand a-t-il commencé à … », « which of the guards abused you »: leads when no earlier answer has told the fact.
 * Low where nothing was said before, so that nobody can know; medium where it is absent from the answers at hand.
 */
export function presupposedOf(asked: Asked): readonly Suggestion[] {
  const { sentence } = asked;
  if (!sentence.asks) return [];
  return [...byFormula(asked), ...byFact(asked)].slice(0, 1);
}

/** Content words of the earlier answers from which on their silence says something. */
const enough = 60;

function byFormula({ analysis, sentence, before }: Asked): readonly Suggestion[] {
  const cue = sentence.cues.find((one) => one.kind === 'assumptions' && one.term.id === 'presupposition');
  if (!cue || !addresses(sentence)) return [];
  const told = before.told();
  const words = contentOf(analysis.text.slice(sentence.start, sentence.end), analysis.speech);
  if (overlap(words, told) > 0) return [];
  if (told.size === 0) return [suggestion(cue, 'presupposition', 'low')];
  // « When did you begin to work? » takes little for granted, unless much was told without it; for a grave fact
  // its whole family is looked for below.
  return told.size < enough || sentence.cues.some((one) => one.kind === 'facts')
    ? []
    : [suggestion(cue, 'presupposition', 'low')];
}

/** A grave fact of `question-facts` in a question with a question word, of whose family no answer has a word. */
function byFact({ analysis, sentence, before }: Asked): readonly Suggestion[] {
  if (!asksWord(sentence)) return [];
  const cue = sentence.cues.find((one) => one.kind === 'facts');
  if (!cue) return [];
  const told = before.told();
  if (told.size === 0) return [];
  const family = analysis.speech.lexicons
    .get('question-facts')
    ?.terms.filter((term) => term.id === cue.term.id);
  const words = (family ?? [])
    .map((term) => term.term)
    .join(' ')
    .replaceAll('/', ' ')
    .replaceAll('*', '');
  const stems = contentOf(words, analysis.speech);
  for (const word of told) if ([...stems].some((stem) => word.startsWith(stem))) return [];
  return [suggestion(cue, 'presupposition')];
}
