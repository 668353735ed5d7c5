import { distressIn } from '../language/distress.ts';
import { defineCheck } from '../model/check.ts';

/** Charter 9.3 (5.4), V1: distress that was noted is met with support or the offer of a break (domain §F.1). */
export default defineCheck({
  id: 'unanswered-distress',
  severity: 'warning',
  languages: ['fr', 'nl', 'en'],
  lexicons: ['distress'],
  options: {
    withinTurns: {
      type: 'number',
      default: 6,
      minimum: 1,
      description: {
        en: 'Within how many of the officer’s turns support or the offer of a break must follow.',
        fr: 'Nombre d’interventions de l’officier dans lesquelles un soutien ou une pause doit suivre.',
        nl: 'Binnen hoeveel beurten van de protection officer steun of een pauze moet volgen.',
      },
    },
  },
  texts: {
    en: {
      title: 'Distress without a response',
      why: 'Somebody in distress can hardly give an account; a word of support or a break gives the interview back its footing.',
      remedy: 'Say that it was noticed, offer a break or water, and write that down.',
      messages: {
        unanswered:
          'Distress is noted, and the officer’s next {count} turns show neither a word of support nor the offer of a break. An adapted approach responds to it.',
        cut: 'Distress is noted where the session ends, so that no response could follow.',
        answered: 'Distress that is noted is met with support or a break.',
        calm: 'No distress is noted.',
      },
    },
    fr: {
      title: 'Détresse restée sans réponse',
      why: 'Une personne en détresse peut à peine faire son récit ; un mot de soutien ou une pause lui permet de reprendre pied.',
      remedy: 'Dire que cela a été vu, proposer une pause ou de l’eau, et le noter.',
      messages: {
        unanswered:
          'Une détresse est notée, et les {count} interventions suivantes de l’officier de protection ne montrent ni mot de soutien ni proposition de pause. Une approche adaptée y répond.',
        cut: 'Une détresse est notée à la fin de la séance, si bien qu’aucune réponse ne pouvait suivre.',
        answered: 'La détresse notée reçoit un mot de soutien ou une pause.',
        calm: 'Aucune détresse n’est notée.',
      },
    },
    nl: {
      title: 'Emotionele nood zonder reactie',
      why: 'Wie het erg moeilijk heeft, kan amper een relaas brengen; een woord van steun of een pauze geeft weer houvast.',
      remedy: 'Zeg dat het is opgemerkt, stel een pauze of water voor en noteer dat.',
      messages: {
        unanswered:
          'Er staat genoteerd dat de verzoeker het moeilijk heeft, en de volgende {count} beurten van de protection officer tonen geen woord van steun en geen voorstel voor een pauze. Een aangepaste aanpak gaat daarop in.',
        cut: 'Er staat genoteerd dat de verzoeker het moeilijk heeft waar de sessie eindigt, zodat geen reactie kon volgen.',
        answered: 'Waar de verzoeker het moeilijk heeft, volgt steun of een pauze.',
        calm: 'Er staat niet genoteerd dat de verzoeker het moeilijk heeft.',
      },
    },
  },
  examples: {
    en: {
      breach:
        'PO: What did they do then?\nA: They took my father away. [⟦cries⟧]\nPO: What was the name of the commander?\nA: Karim.\nPO: How many men were there?\nA: Six.',
      clean:
        'PO: What did they do then?\nA: They took my father away. [cries]\nPO: Take your time. Would you like a break?\nA: No.\nPO: How many men were there?\nA: Six, and my mother cried.',
    },
    fr: {
      breach:
        'OP : Qu’ont-ils fait ensuite ?\nDPI : Ils ont emmené mon père. [⟦pleure⟧]\nOP : Comment s’appelait le commandant ?\nDPI : Karim.\nOP : Combien étaient-ils ?\nDPI : Six.',
      clean:
        'OP : Qu’ont-ils fait ensuite ?\nDPI : Ils ont emmené mon père. [pleure]\nOP : Prenez votre temps. Voulez-vous une pause ?\nDPI : Non.\nOP : Combien étaient-ils ?\nDPI : Six, et ma mère pleurait.',
    },
    nl: {
      breach:
        'PO: Wat deden ze daarna?\nVIB: Ze namen mijn vader mee. [⟦huilt⟧]\nPO: Hoe heette de commandant?\nVIB: Karim.\nPO: Met hoeveel waren ze?\nVIB: Zes.',
      clean:
        'PO: Wat deden ze daarna?\nVIB: Ze namen mijn vader mee. [huilt]\nPO: Neem uw tijd. Wilt u een pauze?\nVIB: Nee.\nPO: Met hoeveel waren ze?\nVIB: Zes, en mijn moeder huilde.',
    },
  },
  *run(interview, { options, lexicon }) {
    const marks = distressIn(interview, lexicon('distress'), options.withinTurns);
    let reported = Number.NEGATIVE_INFINITY;
    for (const { at, turn, answer, turns } of marks) {
      if (answer !== 'unanswered') continue;
      // Tears that go on within the same turns are one and the same.
      if (turn - reported > 2 * options.withinTurns) {
        reported = turn;
        yield {
          message: 'unanswered',
          at,
          verdict: 'review',
          confidence: 'medium',
          turn,
          data: { count: turns },
        };
      }
    }
    if (marks.length === 0) yield { outcome: 'not-applicable', because: 'calm' };
    else if (marks.some(({ answer }) => answer === 'cut')) yield { outcome: 'inconclusive', because: 'cut' };
    else if (marks.every(({ answer }) => answer === 'answered'))
      yield { outcome: 'pass', because: 'answered' };
  },
});
