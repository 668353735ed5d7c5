import { colonOf, type Interview, type Speech, untitled } from './model.ts';
import { flowing, marked, paragraphsOf } from './parts.ts';
import type { Paragraph, Sheet } from './sheet.ts';

type Look = Pick<Paragraph, 'look' | 'styled'>;

function looking(interview: Interview, officer: Look, applicant: Look): Sheet {
  return flowing(untitled(interview), (speech) => {
    if (speech.speaker === 'officer') return paragraphsOf(speech.parts, officer);
    if (speech.speaker === 'applicant') return paragraphsOf(speech.parts, applicant);
    // Where questions are plain, a plain paragraph below the lawyer's mark would be the officer's.
    return marked(interview, officer.look ? speech : { ...speech, parts: [speech.parts.join(' ')] });
  });
}

/** Questions in bold runs. */
export function bold(interview: Interview): Sheet {
  return looking(interview, { look: 'bold' }, {});
}

/** Questions in a paragraph style that is bold. */
export function boldStyle(interview: Interview): Sheet {
  return looking(interview, { look: 'bold', styled: true }, {});
}

/** Answers in italics, questions plain. */
export function italicAnswers(interview: Interview): Sheet {
  return looking(interview, {}, { look: 'italic' });
}

/** Answers in a paragraph style that is italic, questions plain. */
export function italicStyle(interview: Interview): Sheet {
  return looking(interview, {}, { look: 'italic', styled: true });
}

/** Word numbers the questions « Q1 : »; no letter of the label is in the text. */
export function numberedQuestions(interview: Interview): Sheet {
  return numbered(interview, {});
}

/** Word numbers questions « V1: » and answers "A1:". */
export function numberedBoth(interview: Interview): Sheet {
  return numbered(interview, { list: 'answer' });
}

function numbered(interview: Interview, answer: Pick<Paragraph, 'list'>): Sheet {
  const colon = colonOf(interview);
  const { question, answer: letter } = interview.letters;
  const labels = { question: `${question}%1${colon}`, answer: `${letter}%1${colon}` };
  const first = (parts: Speech['parts'], more: Pick<Paragraph, 'list'>): readonly Paragraph[] =>
    paragraphsOf(parts).map((each, i) => (i === 0 ? { ...each, ...more } : each));
  const sheet = flowing(untitled(interview), (speech) => {
    // A second paragraph of a question would have no number, and so be an answer's.
    if (speech.speaker === 'officer') return first([speech.parts.join(' ')], { list: 'question' });
    if (speech.speaker === 'applicant') return first(speech.parts, answer);
    return marked(interview, speech);
  });
  return { ...sheet, labels };
}
