import { wordShareOf } from '../language/word-share.ts';
import { defineCheck } from '../model/check.ts';
import { sourceSpan, textOf } from '../model/turns.ts';

/** The samples of one language, of which `spoken` makes records long enough to be measured. */
const samples = {
  en: {
    officer: 'PO: ',
    applicant: 'A: ',
    question: 'Who opened the door of the workshop on that morning in the month of May?',
    answer: 'My uncle did.',
    long: 'The workshop stood behind the market, next to the mill, and whoever came by in the morning saw the machines, the cloth and the boys who carried water from the well to the kitchen of the house.',
  },
  fr: {
    officer: 'OP : ',
    applicant: 'DPI : ',
    question: 'Qui ouvrait la porte de l’atelier le matin au mois de mai ?',
    answer: 'Mon oncle.',
    long: 'L’atelier se trouvait derrière le marché, près du moulin, et ceux qui passaient le matin voyaient les machines, le tissu et les garçons qui portaient l’eau du puits jusqu’à la cuisine de la maison.',
  },
  nl: {
    officer: 'PO: ',
    applicant: 'VIB: ',
    question: 'Wie opende in de maand mei ’s morgens de deur van het atelier?',
    answer: 'Mijn oom.',
    long: 'Het atelier stond achter de markt, naast de molen, en wie er ’s morgens langskwam, zag de machines, de stof en de jongens die water van de put naar de keuken van het huis droegen.',
  },
};

/** A sample long enough to be measured: one person speaks, the other says little. */
function spoken(language: keyof typeof samples, most: 'officer' | 'applicant'): string {
  const { officer, applicant, long, question, answer } = samples[language];
  const turns = Array.from({ length: 20 }, (_, i) => {
    // Long turns make the share; the first of them is the one that is shown.
    const asked = most === 'officer' && i > 10 ? long : question;
    return `${officer}${asked}\n${applicant}${most === 'officer' ? answer : long}`;
  });
  const longest = most === 'officer' ? [`${officer}⟦${long}⟧`, `${applicant}${answer}`] : [];
  return [...turns.slice(0, 10), ...longest, ...turns.slice(10)].join('\n');
}

/** Charter 8.4, Q7: the officer speaks no more than needed; the share of words is measured in the hearing itself. */
export default defineCheck({
  id: 'dominant-officer',
  severity: 'warning',
  languages: ['fr', 'nl', 'en'],
  lexicons: ['question-grammar', 'question-procedural', 'information-items'],
  options: {
    mostShare: {
      type: 'number',
      default: 50,
      minimum: 1,
      maximum: 99,
      description: {
        en: 'Share of the words, in per cent, above which the officer is said to speak most.',
        fr: 'Part des mots, en pour cent, au-dessus de laquelle l’officier de protection est dit parler le plus.',
        nl: 'Aandeel van de woorden, in procent, waarboven de protection officer het meest aan het woord is.',
      },
    },
    longTurn: {
      type: 'number',
      default: 20,
      minimum: 1,
      description: {
        en: 'Words above which a turn of the officer is long; a large share in short turns only shows short answers.',
        fr: 'Nombre de mots au-dessus duquel une intervention de l’officier est longue ; une grande part en interventions courtes montre seulement des réponses brèves.',
        nl: 'Aantal woorden waarboven een beurt van de protection officer lang is; een groot aandeel in korte beurten wijst enkel op korte antwoorden.',
      },
    },
    leastWords: {
      type: 'number',
      default: 200,
      minimum: 1,
      description: {
        en: 'Words outside opening and closing below which no share is judged.',
        fr: 'Nombre de mots hors ouverture et clôture en dessous duquel aucune part n’est appréciée.',
        nl: 'Aantal woorden buiten inleiding en afsluiting waaronder geen aandeel beoordeeld wordt.',
      },
    },
  },
  texts: {
    en: {
      title: 'Officer speaking most of the time',
      why: 'The interview is there for the applicant’s account; whoever listens to long questions tells less.',
      remedy: 'Keep questions and explanations short, and leave room after an open invitation.',
      messages: {
        dominant:
          'Outside the opening and the closing, {share} per cent of the words are the officer’s; this is the longest turn. The officer speaks no more than needed.',
        moderate: 'Outside the opening and the closing, {share} per cent of the words are the officer’s.',
        brief:
          'Outside the opening and the closing, {share} per cent of the words are the officer’s, in short turns: the answers are short.',
        short: 'Outside the opening and the closing there are {words} words: too few to measure a share.',
        unsegregated: 'Some lines have no known speaker: a share of words would not be reliable.',
      },
    },
    fr: {
      title: 'Officier de protection parlant le plus',
      why: 'L’entretien est fait pour le récit du demandeur ; qui écoute de longues questions raconte moins.',
      remedy:
        'Garder questions et explications courtes, et laisser de la place après une invitation ouverte.',
      messages: {
        dominant:
          'Hors ouverture et clôture, {share} pour cent des mots sont de l’officier de protection ; voici l’intervention la plus longue. L’officier de protection ne parle pas plus que nécessaire.',
        moderate: 'Hors ouverture et clôture, {share} pour cent des mots sont de l’officier de protection.',
        brief:
          'Hors ouverture et clôture, {share} pour cent des mots sont de l’officier de protection, en interventions courtes : les réponses sont brèves.',
        short: 'Hors ouverture et clôture, il y a {words} mots : trop peu pour mesurer une part.',
        unsegregated: 'Des lignes n’ont pas d’auteur connu : une part des mots ne serait pas fiable.',
      },
    },
    nl: {
      title: 'Protection officer het meest aan het woord',
      why: 'Het onderhoud dient voor het relaas van de verzoeker; wie lange vragen hoort, vertelt minder.',
      remedy: 'Houd vragen en uitleg kort en laat ruimte na een open uitnodiging.',
      messages: {
        dominant:
          'Buiten inleiding en afsluiting is {share} procent van de woorden van de protection officer; dit is de langste beurt. De protection officer spreekt niet meer dan nodig.',
        moderate:
          'Buiten inleiding en afsluiting is {share} procent van de woorden van de protection officer.',
        brief:
          'Buiten inleiding en afsluiting is {share} procent van de woorden van de protection officer, in korte beurten: de antwoorden zijn kort.',
        short: 'Buiten inleiding en afsluiting staan er {words} woorden: te weinig om een aandeel te meten.',
        unsegregated:
          'Van sommige regels is de spreker niet bekend: een aandeel van de woorden zou niet betrouwbaar zijn.',
      },
    },
  },
  examples: {
    en: { breach: spoken('en', 'officer'), clean: spoken('en', 'applicant') },
    fr: { breach: spoken('fr', 'officer'), clean: spoken('fr', 'applicant') },
    nl: { breach: spoken('nl', 'officer'), clean: spoken('nl', 'applicant') },
  },
  *run(interview, { options, speech, lexicon }) {
    const { lines, assigned } = interview.segregation;
    // The charter's own measure of segregation (F1): below it nobody knows whose the words are.
    if (assigned * 100 < lines * leastAssigned) {
      yield { outcome: 'inconclusive', because: 'unsegregated' };
      return;
    }
    const { officer, applicant, longest, turns } = wordShareOf(
      interview,
      speech,
      lexicon('information-items'),
    );
    const words = officer + applicant;
    if (words < options.leastWords || !longest || applicant === 0) {
      yield { outcome: 'inconclusive', because: 'short', data: { words } };
      return;
    }
    const share = Math.round((officer * 100) / words);
    const most = officer * 100 > words * options.mostShare;
    // Many short questions and shorter answers are no long speeches.
    const long = turns.filter((each) => each > options.longTurn).reduce((sum, each) => sum + each, 0);
    if (most && long * 2 < officer) yield { outcome: 'inconclusive', because: 'brief', data: { share } };
    else if (most)
      yield {
        message: 'dominant',
        data: { share },
        at: sourceSpan(longest, 0, textOf(longest).trimEnd().length),
        verdict: 'review',
        turn: longest.n,
      };
    else yield { outcome: 'pass', because: 'moderate', data: { share } };
  },
});

/** Per cent of the lines whose speaker must be known. */
const leastAssigned = 98;
