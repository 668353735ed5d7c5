import { themeCount, themeTurns } from '../language/themes.ts';
import { defineCheck } from '../model/check.ts';
import { spanOf, turnsOf } from '../model/turns.ts';
import { matchesInTurn, wordCountOf } from '../text/turn-words.ts';

/** Charter 6.3, S4: statements that do not bear on the application are brought back to it. */
export default defineCheck({
  id: 'unsteered-answer',
  severity: 'warning',
  languages: ['fr', 'nl', 'en'],
  lexicons: ['topics', 'topic-titles', 'redirect-cues'],
  options: {
    longWords: {
      type: 'number',
      default: 400,
      minimum: 1,
      description: {
        en: 'Words from which an answer is looked at.',
        fr: 'Nombre de mots à partir duquel une réponse est examinée.',
        nl: 'Aantal woorden vanaf wanneer een antwoord bekeken wordt.',
      },
    },
    fewThemes: {
      type: 'number',
      default: 1,
      minimum: 0,
      description: {
        en: 'Words of the topics per hundred words below which an answer seems to stray.',
        fr: 'Nombre de mots des thèmes par cent mots en dessous duquel une réponse semble s’écarter.',
        nl: 'Aantal woorden van de thema’s per honderd woorden waaronder een antwoord lijkt af te dwalen.',
      },
    },
    withinTurns: {
      type: 'number',
      default: 2,
      minimum: 1,
      description: {
        en: 'Within how many turns of the officer the applicant is brought back.',
        fr: 'Nombre d’interventions de l’officier dans lesquelles le demandeur est ramené au sujet.',
        nl: 'Binnen hoeveel beurten van de protection officer de verzoeker wordt teruggebracht.',
      },
    },
  },
  texts: {
    en: {
      title: 'Straying answer not brought back',
      why: 'Time spent beside the application is missing where it counts for the applicant.',
      remedy: 'Bring the applicant back to the application with tact.',
      messages: {
        unsteered:
          'An answer of {words} words names hardly any topic of the application, and no return to it was recognised. The officer brings the applicant back to the essential elements.',
        steered: 'Each of the {count} straying answers is followed by a return to the application.',
      },
    },
    fr: {
      title: 'Réponse hors sujet non recadrée',
      why: 'Le temps passé à côté de la demande manque là où il compte pour le demandeur.',
      remedy: 'Ramener le demandeur à sa demande avec tact.',
      messages: {
        unsteered:
          'Une réponse de {words} mots ne touche presque aucun thème de la demande, et aucun retour à celle-ci n’a été reconnu. L’officier de protection ramène le demandeur aux éléments essentiels.',
        steered: 'Chacune des {count} réponses qui s’écartent est suivie d’un retour à la demande.',
      },
    },
    nl: {
      title: 'Afdwalend antwoord niet bijgestuurd',
      why: 'Tijd die naast het verzoek gaat, ontbreekt waar ze voor de verzoeker telt.',
      remedy: 'Breng de verzoeker met tact terug naar het verzoek.',
      messages: {
        unsteered:
          'Een antwoord van {words} woorden raakt bijna geen thema van het verzoek, en er werd geen terugkeer ernaar herkend. De protection officer brengt de verzoeker terug naar de essentiële elementen.',
        steered:
          'Elk van de {count} afdwalende antwoorden wordt gevolgd door een terugkeer naar het verzoek.',
      },
    },
  },
  examples: {
    en: {
      breach: `PO: Were you alone?\nA: ⟦${'The hens were eating the maize and we were laughing about it. '.repeat(40)}⟧\nPO: Were there many hens?\nA: Ten.`,
      clean: `PO: Were you alone?\nA: ${'The hens were eating the maize and we were laughing about it. '.repeat(40)}\nPO: Let us come back to your application.\nA: Yes.`,
    },
    fr: {
      breach: `OP : Étiez-vous seul ?\nDPI : ⟦${'Les poules mangeaient le maïs et nous en rions tous ensemble. '.repeat(42)}⟧\nOP : Y avait-il beaucoup de poules ?\nDPI : Dix.`,
      clean: `OP : Étiez-vous seul ?\nDPI : ${'Les poules mangeaient le maïs et nous en rions tous ensemble. '.repeat(42)}\nOP : Revenons à votre demande.\nDPI : Oui.`,
    },
    nl: {
      breach: `PO: Was u alleen?\nVIB: ⟦${'De kippen aten de mais op en wij lachten er allemaal mee. '.repeat(40)}⟧\nPO: Waren er veel kippen?\nVIB: Tien.`,
      clean: `PO: Was u alleen?\nVIB: ${'De kippen aten de mais op en wij lachten er allemaal mee. '.repeat(40)}\nPO: Laten we terugkeren naar uw verzoek.\nVIB: Ja.`,
    },
  },
  *run(interview, { options, speech, lexicon }) {
    const cues = lexicon('redirect-cues');
    const officer = themeTurns(interview, speech);
    const straying = turnsOf(interview)
      .filter((turn) => turn.speaker === 'applicant')
      .map((turn) => ({ turn, words: wordCountOf(turn) }))
      .filter(({ words }) => words > options.longWords)
      .map((each) => ({ ...each, themes: themeCount(each.turn, speech) }))
      .filter(({ themes, words }) => (themes * 100) / words < options.fewThemes);
    const followed = straying.filter(({ turn }) => officer.some((later) => later.turn.n > turn.n));
    const unsteered = followed.filter(({ turn: { n } }) => {
      const next = officer.filter(({ turn }) => turn.n > n).slice(0, options.withinTurns);
      // A question on a theme leads back as well as a reminder does.
      return !next.some(({ turn, asked }) => asked.size > 0 || matchesInTurn(turn, cues).length > 0);
    });
    for (const { turn, words, themes } of unsteered) {
      const confidence = themes === 0 ? ('medium' as const) : ('low' as const);
      const place = { at: spanOf(turn), turn: turn.n, verdict: 'review' as const };
      yield { message: 'unsteered', ...place, confidence, data: { words } };
    }
    // Behind the last turn of the officer nothing is left to lead back to: that answer shows neither.
    if (followed.length > 0 && followed.length === straying.length && unsteered.length === 0)
      yield { outcome: 'pass', because: 'steered', data: { count: straying.length } };
  },
});
