import type { Locale, Localized } from '../model/locale.ts';
import type { QuestionForm } from '../model/questions.ts';

/** Short enough to stand beside a lane of a drawing. */
const words: Readonly<Record<QuestionForm, Localized>> = {
  open: { en: 'open', fr: 'ouverte', nl: 'open' },
  wh: { en: 'with a question word', fr: 'avec mot interrogatif', nl: 'met vraagwoord' },
  yesno: { en: 'yes or no', fr: 'oui ou non', nl: 'ja of nee' },
  option: { en: 'choice', fr: 'au choix', nl: 'keuze' },
  tag: { en: 'asks to agree', fr: 'demande d’acquiescer', nl: 'vraagt instemming' },
  declarative: { en: 'statement to confirm', fr: 'affirmation à confirmer', nl: 'te bevestigen zin' },
  statement: { en: 'no question', fr: 'sans question', nl: 'geen vraag' },
};

const meanings: Readonly<Record<QuestionForm, Localized>> = {
  open: {
    en: 'It invites to tell: “Tell me about …”.',
    fr: 'Elle invite à raconter\u00a0: «\u00a0Parlez-moi de …\u00a0».',
    nl: 'Ze nodigt uit om te vertellen: “Vertel mij over …”.',
  },
  wh: {
    en: 'Who, what, where, when, how, why.',
    fr: 'Qui, quoi, où, quand, comment, pourquoi.',
    nl: 'Wie, wat, waar, wanneer, hoe, waarom.',
  },
  yesno: {
    en: 'Yes or no is an answer.',
    fr: 'Oui ou non y répond.',
    nl: 'Ja of nee is een antwoord.',
  },
  option: {
    en: 'It offers answers to choose from.',
    fr: 'Elle propose des réponses entre lesquelles choisir.',
    nl: 'Ze biedt antwoorden aan om uit te kiezen.',
  },
  tag: {
    en: 'A statement, then “didn’t you?” or “right?”.',
    fr: 'Une affirmation, puis «\u00a0n’est-ce pas\u00a0?\u00a0» ou «\u00a0c’est bien cela\u00a0?\u00a0».',
    nl: 'Een bewering, dan “nietwaar?” of “klopt dat?”.',
  },
  declarative: {
    en: 'A statement with a question mark.',
    fr: 'Une affirmation suivie d’un point d’interrogation.',
    nl: 'Een bewering met een vraagteken.',
  },
  statement: {
    en: 'The officer informs or reacts.',
    fr: 'L’officier de protection informe ou réagit.',
    nl: 'De protection officer geeft informatie of reageert.',
  },
};

export const formWord = (form: QuestionForm, locale: Locale): string => words[form][locale];
export const formMeaning = (form: QuestionForm, locale: Locale): string => meanings[form][locale];
