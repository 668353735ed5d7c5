import { complexitiesOf } from '../language/complexity.ts';
import { officerTurns } from '../language/context.ts';
import { rewordingOf } from '../language/rewording.ts';
import { defineCheck } from '../model/check.ts';
import { sourceSpan } from '../model/turns.ts';

/** Charter 8.6, Q5: a question built simply enough to be understood and translated (domain §D.4, §F.2). */
export default defineCheck({
  id: 'complex-question',
  severity: 'warning',
  languages: ['fr', 'nl', 'en'],
  lexicons: ['question-grammar', 'question-complexity', 'question-rewordings'],
  immediate: true,
  options: {
    maxSubordinators: {
      type: 'number',
      default: 2,
      minimum: 0,
      description: {
        en: 'Subordinate clauses in one question above which it is reported.',
        fr: 'Propositions subordonnées d’une question au-delà desquelles elle est signalée.',
        nl: 'Bijzinnen in een vraag waarboven ze gemeld wordt.',
      },
    },
    maxNegations: {
      type: 'number',
      default: 1,
      minimum: 0,
      description: {
        en: 'Negations in one question above which it is reported.',
        fr: 'Négations d’une question au-delà desquelles elle est signalée.',
        nl: 'Ontkenningen in een vraag waarboven ze gemeld wordt.',
      },
    },
  },
  texts: {
    en: {
      title: 'Complex question',
      why: 'A question with clauses inside clauses, or with two negations, is easily misheard and mistranslated; the answer may then be to something else.',
      remedy: 'Say what is known in a sentence of its own, then ask in a simple and positive one.',
      messages: {
        clauses:
          'The question seems to have {count} subordinate clauses. Above {limit}, it is worth asking it more simply.',
        negations:
          'The question seems to have {count} negations. Above {limit}, yes and no can each be taken in two ways.',
      },
    },
    fr: {
      title: 'Question complexe',
      why: 'Une question aux propositions emboîtées, ou à deux négations, s’entend et se traduit facilement de travers ; la réponse porte alors sur autre chose.',
      remedy:
        'Dire ce qui est connu dans une phrase à part, puis poser une question simple et sans négation.',
      messages: {
        clauses:
          'La question semble compter {count} propositions subordonnées. Au-delà de {limit}, il y a lieu de la poser plus simplement.',
        negations:
          'La question semble compter {count} négations. Au-delà de {limit}, un oui comme un non peut se comprendre de deux façons.',
      },
    },
    nl: {
      title: 'Ingewikkelde vraag',
      why: 'Een vraag met bijzinnen in bijzinnen of met twee ontkenningen wordt gemakkelijk verkeerd verstaan en vertaald; het antwoord slaat dan op iets anders.',
      remedy: 'Zeg in een aparte zin wat al bekend is en stel daarna een eenvoudige vraag zonder ontkenning.',
      messages: {
        clauses:
          'De vraag lijkt {count} bijzinnen te tellen. Boven {limit} is het nuttig ze eenvoudiger te stellen.',
        negations:
          'De vraag lijkt {count} ontkenningen te tellen. Boven {limit} kunnen ja en nee telkens twee dingen betekenen.',
      },
    },
  },
  examples: {
    en: {
      breach:
        'PO: ⟦Do you know whether the man who lent you the car which you sold had a licence because he worked there?⟧\nA: No.',
      clean:
        'PO: Your neighbour lent you the car that you later sold. Do you know whether he had a licence?\nA: No.\nPO: Do you not have any other documents?\nA: No.',
    },
    fr: {
      breach:
        'OP : ⟦Est-ce que l’homme dont vous parliez savait que la maison où vous dormiez appartenait à votre oncle ?⟧\nDPI : Non.',
      clean:
        'OP : Vous dormiez dans une maison qui appartenait à votre oncle. Est-ce que le gardien le savait ?\nDPI : Non.\nOP : N’avez-vous pas d’autres documents ?\nDPI : Non.',
    },
    nl: {
      breach: 'PO: ⟦Is het niet zo dat niemand u die dag gezegd heeft dat de grens gesloten was?⟧\nVIB: Ja.',
      clean:
        'PO: U zei dat de grens die dag gesloten was. Wie heeft u dat gezegd?\nVIB: Mijn oom.\nPO: Hebt u geen andere documenten?\nVIB: Nee.',
    },
  },
  *run(interview, { options, speech, lexicon }) {
    const positive = rewordingOf('negative', lexicon('question-rewordings'));
    for (const { turn, analysis } of officerTurns(interview, speech)) {
      for (const { start, end, subordinates, negations } of complexitiesOf(
        analysis,
        lexicon('question-complexity'),
      )) {
        const at = sourceSpan(turn, start, end);
        const place = { at, verdict: 'review', confidence: 'medium', turn: turn.n } as const;
        // One question, one remark: the clauses weigh more.
        if (subordinates > options.maxSubordinators)
          yield {
            ...place,
            message: 'clauses',
            data: { count: subordinates, limit: options.maxSubordinators },
          };
        else if (negations > options.maxNegations)
          yield {
            ...place,
            ...positive,
            message: 'negations',
            data: { count: negations, limit: options.maxNegations },
          };
      }
    }
  },
});
