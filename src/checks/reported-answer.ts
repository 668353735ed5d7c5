import { masked } from '../language/masked.ts';
import { defineCheck } from '../model/check.ts';
import type { Turn } from '../model/interview.ts';
import type { Confidence, Lexicon } from '../model/lexicon.ts';
import { sourceSpan, textOf, turnsOf } from '../model/turns.ts';
import { type Match, matchesIn } from '../text/phrase.ts';
import { matchesInTurn, wordCountOf } from '../text/turn-words.ts';

/** Charter 7.4, F3: the applicant's words are noted as said, not told of in the third person. */
export default defineCheck({
  id: 'reported-answer',
  severity: 'warning',
  languages: ['fr', 'nl', 'en'],
  lexicons: ['reported-speech'],
  evident: ['reported'],
  options: {
    mostShare: {
      type: 'number',
      default: 20,
      minimum: 0,
      maximum: 100,
      description: {
        en: 'Share of reported answers, in per cent, above which the sign is strong.',
        fr: 'Part de réponses rapportées, en pour cent, au-delà de laquelle l’indice est fort.',
        nl: 'Aandeel weergegeven antwoorden, in procent, waarboven de aanwijzing sterk is.',
      },
    },
    longAnswer: {
      type: 'number',
      default: 25,
      minimum: 5,
      description: {
        en: 'From how many words an answer without first person is looked at.',
        fr: 'Nombre de mots à partir duquel une réponse sans première personne est examinée.',
        nl: 'Vanaf hoeveel woorden een antwoord zonder eerste persoon bekeken wordt.',
      },
    },
  },
  texts: {
    en: {
      title: 'Answer reported instead of noted',
      why: 'What the applicant said cannot be weighed any more once only a report of it is left.',
      remedy: 'Write down the applicant’s own words, in the first person.',
      messages: {
        reported:
          'The answer tells of the applicant in the third person. The notes take over the applicant’s words as said.',
        'no-first-person':
          'A long answer holds no first person. It may tell of others; the notes take over the applicant’s words as said.',
        share:
          '{count} answers ({share} %) tell of the applicant in the third person. The notes take over the applicant’s words as said.',
        'no-answers': 'No answer of the applicant was recognised.',
      },
    },
    fr: {
      title: 'Réponse rapportée au lieu d’être notée',
      why: 'Les propos du demandeur ne peuvent plus être appréciés quand il n’en reste qu’un compte rendu.',
      remedy: 'Noter les mots du demandeur, à la première personne.',
      messages: {
        reported:
          'La réponse parle du demandeur à la troisième personne. Les notes reprennent les propos du demandeur à la lettre.',
        'no-first-person':
          'Une longue réponse ne contient aucune première personne. Elle parle peut-être d’autrui ; les notes reprennent les propos à la lettre.',
        share:
          '{count} réponses ({share} %) parlent du demandeur à la troisième personne. Les notes reprennent les propos du demandeur à la lettre.',
        'no-answers': 'Aucune réponse du demandeur n’a été reconnue.',
      },
    },
    nl: {
      title: 'Antwoord weergegeven in plaats van genoteerd',
      why: 'Wat de verzoeker zei, kan niet meer beoordeeld worden als er alleen een weergave van overblijft.',
      remedy: 'Noteer de woorden van de verzoeker zelf, in de eerste persoon.',
      messages: {
        reported:
          'Het antwoord spreekt over de verzoeker in de derde persoon. De notities nemen de woorden van de verzoeker letterlijk over.',
        'no-first-person':
          'Een lang antwoord bevat geen eerste persoon. Misschien gaat het over anderen; de notities nemen de woorden letterlijk over.',
        share:
          '{count} antwoorden ({share} %) spreken over de verzoeker in de derde persoon. De notities nemen de woorden van de verzoeker letterlijk over.',
        'no-answers': 'Er werd geen antwoord van de verzoeker herkend.',
      },
    },
  },
  examples: {
    en: {
      breach: 'PO: Where were you born?\nA: ⟦The applicant states that he was born in Conakry.⟧',
      clean: 'PO: What did your father say?\nA: He says that he wants to see me married.',
    },
    fr: {
      breach: 'OP : Où êtes-vous né ?\nDPI : ⟦Le demandeur déclare qu’il est né à Conakry.⟧',
      clean: 'OP : Qu’a dit votre père ?\nDPI : Il dit qu’il veut me voir mariée.',
    },
    nl: {
      breach: 'PO: Waar bent u geboren?\nVIB: ⟦Verzoeker verklaart dat hij in Conakry geboren is.⟧',
      clean: 'PO: Wat zei uw vader?\nVIB: Hij zegt dat hij mij getrouwd wil zien.',
    },
  },
  *run(interview, { options, lexicon }) {
    const words = lexicon('reported-speech');
    const turns = turnsOf(interview);
    const answers = turns.filter((turn) => turn.speaker === 'applicant' && wordCountOf(turn) > 1);
    if (answers.length === 0) {
      yield { outcome: 'inconclusive', because: 'no-answers' };
      return;
    }
    const asked = questionsBefore(turns);
    const found = answers.flatMap((turn) => {
      const question = asked.get(turn);
      const tier = tierOf(turn, question, words);
      return tier ? [{ turn, tier }] : [];
    });
    const told = new Set(found.map(({ turn }) => turn));
    const sure = found.filter(({ tier }) => tier !== 'low');
    const share = Math.round((sure.length * 100) / answers.length);
    const strong = sure.length >= fewest && share > options.mostShare;
    const [first] = sure;
    if (strong && first)
      yield {
        message: 'share',
        ...place(first.turn),
        confidence: 'high',
        data: { count: sure.length, share },
      };
    for (const { turn, tier } of strong ? found.filter((each) => each !== first) : found)
      yield { message: 'reported', ...place(turn), confidence: strong && tier !== 'low' ? 'high' : tier };
    for (const turn of answers)
      if (!told.has(turn) && tellsOfOthers(turn, options.longAnswer, words))
        yield { message: 'no-first-person', ...place(turn), confidence: 'low' };
  },
});

/** A share of very few answers says nothing. */
const fewest = 3;

/** The officer's last turn before each turn, in one walk: a record may have tens of thousands. */
function questionsBefore(turns: readonly Turn[]): ReadonlyMap<Turn, Turn> {
  const before = new Map<Turn, Turn>();
  let last: Turn | undefined;
  for (const turn of turns) {
    if (last) before.set(turn, last);
    if (turn.speaker === 'officer') last = turn;
  }
  return before;
}

function place(turn: Turn) {
  return { at: sourceSpan(turn, 0, textOf(turn).length), verdict: 'review' as const, turn: turn.n };
}

/** How surely an answer tells of the applicant: only its first words count, quoted speech left out. */
function tierOf(turn: Turn, question: Turn | undefined, words: Lexicon): Confidence | undefined {
  const answer = textOf(turn);
  const said = masked(answer);
  const found = said === answer ? matchesInTurn(turn, words) : matchesIn(said, words);
  const begin = said.search(/\p{L}/u);
  const opening = (id: string): boolean =>
    found.some((match) => match.start === begin && match.term.id === id);
  const own = has(found, 'first-person');
  if (opening('applicant')) return own ? undefined : 'high';
  if (own) return undefined;
  if (opening('elided') || opening('polite')) return 'medium';
  if (!opening('pronoun')) return undefined;
  const asked = question ? matchesInTurn(question, words) : [];
  // « Que dit votre père ? — Il dit qu'il… » reports the father; « Et ensuite ? » asks about anybody.
  if (has(asked, 'others')) return undefined;
  return has(asked, 'addressed') ? 'medium' : 'low';
}

function has(found: readonly Match[], id: string): boolean {
  return found.some((match) => match.term.id === id);
}

function tellsOfOthers(turn: Turn, longAnswer: number, words: Lexicon): boolean {
  if (wordCountOf(turn) <= longAnswer) return false;
  const found = matchesInTurn(turn, words);
  return !has(found, 'first-person') && has(found, 'third-person');
}
