import { defineCheck } from '../model/check.ts';
import { sectionsOf, sessionsOf, spanOf, turnsOf } from '../model/turns.ts';
import { wordCountOf } from '../text/turn-words.ts';

/** Charter 7.8, S4: a long answer leaves the interpreter room to translate all of it. The notes show no more than its length. */
export default defineCheck({
  id: 'unbroken-answer',
  severity: 'warning',
  languages: ['fr', 'nl', 'en'],
  lexicons: [],
  options: {
    longWords: {
      type: 'number',
      default: 250,
      minimum: 1,
      description: {
        en: 'Words from which an answer in one block is reported.',
        fr: 'Nombre de mots à partir duquel une réponse d’un seul bloc est signalée.',
        nl: 'Aantal woorden vanaf wanneer een antwoord in één blok wordt gemeld.',
      },
    },
    clearWords: {
      type: 'number',
      default: 500,
      minimum: 1,
      description: {
        en: 'Words from which the signal is more than a weak one.',
        fr: 'Nombre de mots à partir duquel le signal n’est plus faible.',
        nl: 'Aantal woorden vanaf wanneer het signaal meer dan zwak is.',
      },
    },
  },
  texts: {
    en: {
      title: 'Long answer in one block',
      why: 'What the interpreter cannot hold is lost, and nobody sees the loss in the notes.',
      remedy:
        'Pause a long answer with tact, so that all of it is translated, and show the pauses in the notes.',
      messages: {
        unbroken:
          'An answer of {words} words stands in one block, and an interpreter takes part. The officer makes sure that all of it can be translated.',
        'no-interpreter': 'No interpreter took part.',
        'none-long': 'No answer in one block is longer than {words} words.',
        broken:
          'Marks inside the long answers show that they were paused. Whether all was translated is not in the record.',
      },
    },
    fr: {
      title: 'Longue réponse d’un seul bloc',
      why: 'Ce que l’interprète ne peut retenir est perdu, et les notes ne le montrent pas.',
      remedy:
        'Interrompre une longue réponse avec tact pour que tout soit traduit, et le montrer dans les notes.',
      messages: {
        unbroken:
          'Une réponse de {words} mots forme un seul bloc, et un interprète participe. L’officier de protection s’assure que tout puisse être traduit.',
        'no-interpreter': 'Aucun interprète n’a participé.',
        'none-long': 'Aucune réponse d’un seul bloc ne dépasse {words} mots.',
        broken:
          'Des mentions dans les longues réponses montrent des interruptions. Les notes ne disent pas si tout a été traduit.',
      },
    },
    nl: {
      title: 'Lang antwoord in één blok',
      why: 'Wat de tolk niet kan onthouden, gaat verloren, en de notities tonen dat niet.',
      remedy: 'Onderbreek een lang antwoord met tact zodat alles vertaald wordt, en toon dat in de notities.',
      messages: {
        unbroken:
          'Een antwoord van {words} woorden staat in één blok, en er is een tolk bij. De protection officer zorgt ervoor dat alles vertaald kan worden.',
        'no-interpreter': 'Er was geen tolk bij.',
        'none-long': 'Geen antwoord in één blok is langer dan {words} woorden.',
        broken:
          'Vermeldingen in de lange antwoorden tonen onderbrekingen. Of alles vertaald is, staat niet in de notities.',
      },
    },
  },
  examples: {
    en: {
      breach: `Interpreter: code 1234\nPO: What happened?\nA: ⟦${'We waited at the river and nobody came to fetch us. '.repeat(55)}⟧\nPO: And then?\nA: We left.`,
      clean:
        'Interpreter: code 1234\nPO: What happened?\nA: We waited at the river.\nPO: And then?\nA: We left.',
    },
    fr: {
      breach: `Interprète : code 1234\nOP : Que s’est-il passé ?\nDPI : ⟦${'Nous attendions près du fleuve et personne ne venait nous chercher. '.repeat(55)}⟧\nOP : Et ensuite ?\nDPI : Nous sommes partis.`,
      clean:
        'Interprète : code 1234\nOP : Que s’est-il passé ?\nDPI : Nous attendions près du fleuve.\nOP : Et ensuite ?\nDPI : Nous sommes partis.',
    },
    nl: {
      breach: `Tolk: code 1234\nPO: Wat is er gebeurd?\nVIB: ⟦${'Wij wachtten aan de rivier en niemand kwam ons daar halen. '.repeat(55)}⟧\nPO: En daarna?\nVIB: Wij vertrokken.`,
      clean:
        'Tolk: code 1234\nPO: Wat is er gebeurd?\nVIB: Wij wachtten aan de rivier.\nPO: En daarna?\nVIB: Wij vertrokken.',
    },
  },
  *run(interview, { options }) {
    const sessions = sessionsOf(interview);
    if (sessions.every(({ attendance }) => attendance.interpreter === 'absent')) {
      yield { outcome: 'not-applicable', because: 'no-interpreter' };
      return;
    }
    const marks = sectionsOf(interview).flatMap(({ children }) =>
      children.flatMap((node) => (node.type === 'observation' && node.turn ? [node.turn] : [])),
    );
    const translated = sessions.filter(({ attendance }) => attendance.interpreter !== 'absent');
    const long = translated
      .flatMap((session) =>
        turnsOf(session).map((turn) => ({ turn, present: session.attendance.interpreter })),
      )
      .filter(({ turn }) => turn.speaker === 'applicant')
      .map((each) => ({ ...each, words: wordCountOf(each.turn) }))
      .filter(({ words }) => words > options.longWords);
    const unbroken = long.filter(({ turn }) => !marks.includes(turn.n));
    for (const { turn, words, present } of unbroken) {
      const clear = present === 'present' && words > options.clearWords;
      const confidence = clear ? ('medium' as const) : ('low' as const);
      const place = { at: spanOf(turn), turn: turn.n, verdict: 'review' as const };
      yield { message: 'unbroken', ...place, confidence, data: { words } };
    }
    const { longWords: words } = options;
    if (long.length === 0) yield { outcome: 'not-applicable', because: 'none-long', data: { words } };
    else if (unbroken.length === 0) yield { outcome: 'inconclusive', because: 'broken' };
  },
});
