import { formOf } from '../language/asked-form.ts';
import { officerTurns } from '../language/context.ts';
import { named, phrasesIn } from '../language/phrases.ts';
import type { Speech } from '../model/check.ts';
import type { Interview } from '../model/interview.ts';
import type { Lexicons } from '../model/lexicon.ts';
import type { Language } from '../model/locale.ts';
import { type QuestionForm, type Questions, questionForms } from '../model/questions.ts';

/**
 * The form of every turn of the officer. Undefined where the language is not known or nobody is known to ask. The
 * analysis is the one that the checks share, so that counting costs next to nothing.
 */
export function questionsOf(
  interview: Interview,
  lexicons: Readonly<Record<Language, Lexicons>>,
): Questions | undefined {
  if (interview.language === 'und') return undefined;
  const speech: Speech = { language: interview.language, lexicons: lexicons[interview.language] };
  const invitations = speech.lexicons.get('topic-changes');
  const turns = Object.fromEntries(questionForms.map((form) => [form, []])) as unknown as Record<
    QuestionForm,
    number[]
  >;
  const procedural: number[] = [];
  let heard = 0;
  for (const { turn, analysis, before } of officerTurns(interview, speech)) {
    heard++;
    const form = formOf(analysis, before);
    // « Venons-en à votre départ. » asks to tell, though no sentence of it is a question.
    const invites =
      form === 'statement' &&
      invitations !== undefined &&
      named(phrasesIn(analysis, invitations), 'invitation').length > 0;
    turns[invites ? 'open' : form].push(turn.n);
    if (analysis.procedural) procedural.push(turn.n);
  }
  return heard === 0 ? undefined : { turns, procedural };
}

/**
 * The same, or nothing where the analysis stumbles: the checks that share it say so, and the run goes on.
 */
export function questionsIn(...given: Parameters<typeof questionsOf>): Questions | undefined {
  try {
    return questionsOf(...given);
  } catch {
    return undefined;
  }
}
