import { troublesIn } from '../language/interpreter-troubles.ts';
import { isWithoutInterpreter } from '../language/interpreter-turns.ts';
import { has, markedIn } from '../language/marks.ts';
import { stageNotes } from '../language/stage-notes.ts';
import { defineCheck } from '../model/check.ts';

/** Charter 7.10, I4: difficulties of understanding between applicant and interpreter are noted. */
export default defineCheck({
  id: 'unnoted-misunderstanding',
  severity: 'warning',
  languages: ['fr', 'nl', 'en'],
  lexicons: ['interpreter-troubles', 'room-people'],
  options: {
    signals: {
      type: 'number',
      default: 2,
      minimum: 1,
      description: {
        en: 'So many signals that nobody takes up make a finding.',
        fr: 'Nombre de signaux restés sans suite à partir duquel il y a un constat.',
        nl: 'Vanaf zoveel signalen waarop niemand ingaat, is er een bevinding.',
      },
    },
  },
  texts: {
    en: {
      title: 'Misunderstanding with the interpreter not noted',
      why: 'A reader who does not know that the two hardly understood each other takes every answer as it stands.',
      remedy: 'Note the difficulty and what was done about it, and ask again in other words.',
      messages: {
        'not-noted':
          'The record shows {count} signals that applicant and interpreter do not understand each other, and neither a note nor an answer of the officer to them. Such difficulties are noted.',
        'no-interpreter': 'No interpreter took part.',
        none: 'The record shows no difficulty between applicant and interpreter, which does not show that there was none.',
        few: 'The record shows a sign of a difficulty with the interpreter, and no note of it.',
        'taken-up': 'The officer answers to a difficulty with the interpreter, and no remark notes it.',
        noted: 'A difficulty of understanding is noted.',
      },
    },
    fr: {
      title: 'Difficulté de compréhension avec l’interprète non notée',
      why: 'Qui ignore que les deux se comprenaient mal prend chaque réponse comme elle est écrite.',
      remedy: 'Noter la difficulté et ce qui a été fait, et reposer la question en d’autres termes.',
      messages: {
        'not-noted':
          'Les notes montrent {count} signaux que le demandeur et l’interprète ne se comprennent pas, sans note ni réaction de l’officier de protection. Ces difficultés sont notées.',
        'no-interpreter': 'Aucun interprète n’a participé.',
        none: 'Les notes ne montrent pas de difficulté entre le demandeur et l’interprète, ce qui ne montre pas qu’il n’y en a pas eu.',
        few: 'Les notes montrent un signe de difficulté avec l’interprète, et aucune remarque ne la note.',
        'taken-up':
          'L’officier de protection réagit à une difficulté avec l’interprète, et aucune remarque ne la note.',
        noted: 'Une difficulté de compréhension est notée.',
      },
    },
    nl: {
      title: 'Begripsprobleem met de tolk niet genoteerd',
      why: 'Wie niet weet dat de twee elkaar amper begrepen, neemt elk antwoord zoals het er staat.',
      remedy: 'Noteer de moeilijkheid en wat eraan gedaan werd, en stel de vraag in andere woorden.',
      messages: {
        'not-noted':
          'De notities tonen {count} signalen dat verzoeker en tolk elkaar niet begrijpen, zonder notitie of reactie van de protection officer. Zulke moeilijkheden worden genoteerd.',
        'no-interpreter': 'Er was geen tolk bij.',
        none: 'De notities tonen geen moeilijkheid tussen verzoeker en tolk, wat niet toont dat er geen was.',
        few: 'De notities tonen een teken van moeilijkheden met de tolk, en geen opmerking noteert ze.',
        'taken-up':
          'De protection officer reageert op een moeilijkheid met de tolk, en geen opmerking noteert ze.',
        noted: 'Er is een begripsprobleem genoteerd.',
      },
    },
  },
  examples: {
    en: {
      breach:
        'Interpreter: code 1234\nPO: Where did you live?\nA: ⟦I do not understand the interpreter.⟧\nPO: When was that?\nA: In May.\nPO: Who came?\nA: What is he saying?\nPO: Which month was it?\nA: June.',
      clean:
        'Interpreter: code 1234\nPO: Where did you live?\nA: I do not understand the question.\nPO: In which town?\nA: I do not understand what they wanted from us.\nPO: Who came?\nA: The police.',
    },
    fr: {
      breach:
        'Interprète : code 1234\nOP : Où avez-vous vécu ?\nDPI : ⟦Je ne comprends pas l’interprète.⟧\nOP : C’était quand ?\nDPI : En mai.\nOP : Qui est venu ?\nDPI : Qu’est-ce qu’il dit ?\nOP : Quel mois était-ce ?\nDPI : Juin.',
      clean:
        'Interprète : code 1234\nOP : Où avez-vous vécu ?\nDPI : Je ne comprends pas la question.\nOP : Dans quelle ville ?\nDPI : Je ne comprends pas ce qu’ils voulaient de nous.\nOP : Qui est venu ?\nDPI : La police.',
    },
    nl: {
      breach:
        'Tolk: code 1234\nPO: Waar hebt u gewoond?\nVIB: ⟦Ik begrijp de tolk niet.⟧\nPO: Wanneer was dat?\nVIB: In mei.\nPO: Wie kwam er?\nVIB: Wat zegt hij?\nPO: Welke maand was het?\nVIB: Juni.',
      clean:
        'Tolk: code 1234\nPO: Waar hebt u gewoond?\nVIB: Ik begrijp de vraag niet.\nPO: In welke stad?\nVIB: Ik begrijp niet wat ze van ons wilden.\nPO: Wie kwam er?\nVIB: De politie.',
    },
  },
  *run(interview, { options, lexicon }) {
    const words = lexicon('interpreter-troubles');
    const noted = stageNotes(interview, lexicon('room-people')).some(
      ({ text, certain, section }) =>
        certain !== 'low' &&
        section !== 'remarks' &&
        markedIn(text, words).some((each) => has(each, 'noted') && !has(each, 'question', 'elsewhere')),
    );
    const troubles = troublesIn(interview, words);
    const open = troubles.filter(({ handled }) => !handled);
    const first = open[0];
    if (isWithoutInterpreter(interview)) yield { outcome: 'not-applicable', because: 'no-interpreter' };
    else if (noted) yield { outcome: 'pass', because: 'noted' };
    else if (first && open.length >= options.signals)
      yield {
        message: 'not-noted',
        at: first.at,
        verdict: 'review',
        confidence: 'medium',
        turn: first.turn.n,
        data: { count: open.length },
      };
    else if (first) yield { outcome: 'inconclusive', because: 'few', at: first.at };
    else yield { outcome: 'inconclusive', because: troubles.length > 0 ? 'taken-up' : 'none' };
  },
});
