import { repetitionsIn } from '../language/repetition.ts';
import { defineCheck } from '../model/check.ts';
import { sourceSpan } from '../model/turns.ts';

/** Charter 8.3, Q9: a question that was answered is not asked again in the same words (domain §D.4). Information only. */
export default defineCheck({
  id: 'repeated-question',
  severity: 'note',
  languages: ['fr', 'nl', 'en'],
  lexicons: ['question-grammar', 'question-reformulations', 'question-repetition'],
  options: {
    withinTurns: {
      type: 'number',
      default: 10,
      minimum: 2,
      description: {
        en: 'Turns, of all speakers, within which the same question counts as repeated.',
        fr: 'Interventions, de toutes les personnes, au cours desquelles la même question compte comme répétée.',
        nl: 'Beurten, van alle sprekers, waarbinnen dezelfde vraag als herhaald telt.',
      },
    },
  },
  texts: {
    en: {
      title: 'Repeated question',
      why: 'Whoever is asked the same thing again may think the first answer was wrong and change it.',
      remedy: 'Say why the question comes back, or ask about the part of the answer that is not clear.',
      messages: {
        repeated:
          'The question seems the same as in turn {turn}, which was answered. Where it comes back, it helps to say why.',
      },
    },
    fr: {
      title: 'Question répétée',
      why: 'La personne à qui l’on repose la même question peut croire que sa première réponse était mauvaise et la changer.',
      remedy:
        'Dire pourquoi la question revient, ou interroger sur la partie de la réponse qui n’est pas claire.',
      messages: {
        repeated:
          'La question semble la même qu’à l’intervention {turn}, qui a reçu une réponse. Quand elle revient, il est utile de dire pourquoi.',
      },
    },
    nl: {
      title: 'Herhaalde vraag',
      why: 'Wie dezelfde vraag opnieuw krijgt, kan denken dat het eerste antwoord fout was en het veranderen.',
      remedy: 'Zeg waarom de vraag terugkomt, of vraag naar het deel van het antwoord dat niet duidelijk is.',
      messages: {
        repeated:
          'De vraag lijkt dezelfde als in beurt {turn}, waarop een antwoord kwam. Als ze terugkomt, helpt het te zeggen waarom.',
      },
    },
  },
  examples: {
    en: {
      breach:
        'PO: Who gave you the passport?\nA: My uncle.\nPO: When did you leave?\nA: In May.\nPO: ⟦Who gave you the passport?⟧\nA: My uncle.',
      clean:
        'PO: Who gave you the passport?\nA: I don’t understand.\nPO: Who gave you the passport?\nA: My uncle.\nPO: What is the name of your brother?\nA: Ali.\nPO: What is the name of your sister?\nA: Nour.',
    },
    fr: {
      breach:
        'OP : Qui vous a remis le passeport ?\nDPI : Mon oncle.\nOP : Quand êtes-vous partie ?\nDPI : En mai.\nOP : ⟦Qui vous a remis le passeport ?⟧\nDPI : Mon oncle.',
      clean:
        'OP : Qui vous a remis le passeport ?\nDPI : Je n’ai pas compris.\nOP : Qui vous a remis le passeport ?\nDPI : Mon oncle.\nOP : Quel est le nom de votre frère ?\nDPI : Ali.\nOP : Quel est le nom de votre sœur ?\nDPI : Nour.',
    },
    nl: {
      breach:
        'PO: Wie gaf u de reispas?\nVIB: Mijn oom.\nPO: Wanneer bent u vertrokken?\nVIB: In mei.\nPO: ⟦Wie gaf u de reispas?⟧\nVIB: Mijn oom.',
      clean:
        'PO: Wie gaf u de reispas?\nVIB: Ik begrijp het niet.\nPO: Wie gaf u de reispas?\nVIB: Mijn oom.\nPO: Hoe heet uw broer?\nVIB: Ali.\nPO: Hoe heet uw zus?\nVIB: Nour.',
    },
  },
  *run(interview, { options, speech, lexicon }) {
    const repetitions = repetitionsIn(interview, speech, lexicon('question-repetition'), options.withinTurns);
    for (const { turn, first, start, end } of repetitions) {
      yield {
        message: 'repeated',
        data: { turn: first.n },
        at: sourceSpan(turn, start, end),
        verdict: 'review',
        confidence: 'medium',
        severity: 'note',
        turn: turn.n,
      };
    }
  },
});
