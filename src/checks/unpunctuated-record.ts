import { defineCheck } from '../model/check.ts';
import type { Interview, Role, Turn } from '../model/interview.ts';
import { sourceSpan, textOf, turnsOf } from '../model/turns.ts';
import { wordCountOf } from '../text/turn-words.ts';

/** A sign for charter 7.3, F5: notes that can be followed; long answers without any sign to end a sentence cannot. */
export default defineCheck({
  id: 'unpunctuated-record',
  severity: 'warning',
  languages: ['fr', 'nl', 'en'],
  lexicons: [],
  evident: ['answer', 'answers'],
  options: {
    longAnswer: {
      type: 'number',
      default: 60,
      minimum: 10,
      description: {
        en: 'From how many words an answer is expected to have sentence punctuation.',
        fr: 'Nombre de mots au-delà duquel une réponse devrait contenir une ponctuation de phrase.',
        nl: 'Vanaf hoeveel woorden een antwoord leestekens op het einde van een zin hoort te hebben.',
      },
    },
    mostUnsigned: {
      type: 'number',
      default: 30,
      minimum: 0,
      maximum: 100,
      description: {
        en: 'Share of the officer’s turns, in per cent, that may end without a sign.',
        fr: 'Part des interventions de l’officier, en pour cent, qui peut se terminer sans signe.',
        nl: 'Aandeel van de beurten van de protection officer, in procent, dat zonder leesteken mag eindigen.',
      },
    },
    massive: {
      type: 'number',
      default: 3,
      minimum: 1,
      description: {
        en: 'From how many such answers, if they are also half of the long ones, a person has to look.',
        fr: 'Nombre de ces réponses, si elles font aussi la moitié des longues, à partir duquel une personne doit regarder.',
        nl: 'Vanaf hoeveel zulke antwoorden, als ze ook de helft van de lange zijn, een mens moet kijken.',
      },
    },
  },
  texts: {
    en: {
      title: 'Record without punctuation',
      why: 'Without punctuation it is unclear who did what, and the applicant bears the doubt.',
      remedy: 'Part the answers into sentences while reading the notes over.',
      messages: {
        answer:
          'This answer of {words} words has no sign that ends a sentence. A faithful record can be followed.',
        answers:
          '{count} of {total} long answers have no sign that ends a sentence. A faithful record can be followed.',
        unsigned:
          '{share} % of the officer’s turns end without a sign. A question mark helps to tell questions from statements.',
      },
    },
    fr: {
      title: 'Notes sans ponctuation',
      why: 'Sans ponctuation, on ne sait plus qui a fait quoi, et c’est le demandeur qui en pâtit.',
      remedy: 'Séparer les phrases des réponses lors de la relecture des notes.',
      messages: {
        answer:
          'Cette réponse de {words} mots ne contient aucun signe de fin de phrase. Des notes fidèles se lisent sans équivoque.',
        answers:
          '{count} des {total} longues réponses ne contiennent aucun signe de fin de phrase. Des notes fidèles se lisent sans équivoque.',
        unsigned:
          '{share} % des interventions de l’officier de protection se terminent sans signe. Un point d’interrogation aide à distinguer questions et affirmations.',
      },
    },
    nl: {
      title: 'Notities zonder leestekens',
      why: 'Zonder leestekens is niet duidelijk wie wat deed, en de verzoeker draagt daar de gevolgen van.',
      remedy: 'Splits de antwoorden in zinnen bij het nalezen van de notities.',
      messages: {
        answer:
          'Dit antwoord van {words} woorden bevat geen enkel teken dat een zin afsluit. Getrouwe notities zijn goed te volgen.',
        answers:
          '{count} van de {total} lange antwoorden bevatten geen enkel teken dat een zin afsluit. Getrouwe notities zijn goed te volgen.',
        unsigned:
          '{share} % van de beurten van de protection officer eindigt zonder leesteken. Een vraagteken helpt om vragen en beweringen te onderscheiden.',
      },
    },
  },
  examples: {
    en: {
      breach: breach('PO: What happened?\nA: ', 'and then we went away and '),
      clean: 'PO: What happened?\nA: We went away. Then we came back.',
    },
    fr: {
      breach: breach('OP : Que s’est-il passé ?\nDPI : ', 'et puis on est partis et '),
      clean: 'OP : Que s’est-il passé ?\nDPI : On est partis. Puis on est revenus.',
    },
    nl: {
      breach: breach('PO: Wat is er gebeurd?\nVIB: ', 'en dan zijn we vertrokken en '),
      clean: 'PO: Wat is er gebeurd?\nVIB: We zijn vertrokken. Dan kwamen we terug.',
    },
  },
  *run(interview, { options }) {
    const long = by(interview, 'applicant').filter((turn) => wordCountOf(turn) > options.longAnswer);
    const bare = long.filter((turn) => !isPunctuated(textOf(turn)));
    const [first] = bare;
    const massive = bare.length >= options.massive && bare.length * 2 >= long.length;
    if (first && massive)
      yield {
        message: 'answers',
        ...place(first),
        confidence: 'medium',
        data: { count: bare.length, total: long.length },
      };
    else
      for (const turn of bare)
        yield {
          message: 'answer',
          ...place(turn),
          severity: 'note',
          data: { words: wordCountOf(turn) },
        };
    const asked = by(interview, 'officer');
    const unsigned = asked.filter((turn) => !/[.?!…:;»”")\]]\s*$/u.test(textOf(turn)));
    const share = Math.round((unsigned.length * 100) / Math.max(1, asked.length));
    if (unsigned[0] && asked.length >= fewest && share > options.mostUnsigned)
      yield { message: 'unsigned', ...place(unsigned[0]), severity: 'note', data: { share } };
  },
});

/** A share of very few turns says nothing. */
const fewest = 10;

function breach(opening: string, words: string): string {
  return `${opening}⟦${words.repeat(14)}⟧`;
}

function by(interview: Interview, role: Role): readonly Turn[] {
  return turnsOf(interview).filter((turn) => turn.speaker === role);
}

function place(turn: Turn) {
  return { at: sourceSpan(turn, 0, textOf(turn).length), verdict: 'review' as const, turn: turn.n };
}

/** Signs that end or part sentences, a blank line, or the points of a list; the dot of « M. » or « Dr. » is none. */
function isPunctuated(text: string): boolean {
  return /[?!…;:]|\.\.|(?<!(?:^|[^\p{L}])\p{L}{1,3})\.(?=[\s"»”')]|$)|\n\s*(?:\n|[-•*–])/u.test(text);
}
