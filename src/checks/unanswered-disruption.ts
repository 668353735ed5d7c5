import { type Disruption, disruptionsIn } from '../language/disruptions.ts';
import { defineCheck } from '../model/check.ts';
import { turnsOf } from '../model/turns.ts';

/** Charter 5.8, 5.9, I1: disruption is met with a reminder to cooperate, and ends the interview if it goes on. */
export default defineCheck({
  id: 'unanswered-disruption',
  severity: 'warning',
  languages: ['fr', 'nl', 'en'],
  lexicons: ['disruptions', 'room-people'],
  instances: ['reminder', 'persistence'],
  options: {
    reach: {
      type: 'number',
      default: 5,
      minimum: 1,
      description: {
        en: 'Within how many turns a reminder must follow, or the interview must end.',
        fr: 'Nombre d’interventions dans lesquelles un rappel doit suivre, ou l’entretien prendre fin.',
        nl: 'Binnen hoeveel beurten een herinnering moet volgen of het onderhoud moet eindigen.',
      },
    },
  },
  texts: {
    en: {
      title: 'Disruption without a reminder',
      why: 'Disruption that nobody stops weighs on the account and on everybody in the room.',
      remedy:
        'Ask everybody to cooperate, and end the interview and tell the supervisor if it does not help.',
      instances: {
        reminder: 'No reminder after a disruption',
        persistence: 'Interview continued in spite of repeated disruption',
      },
      messages: {
        'no-reminder':
          'A disruption is noted and no reminder to cooperate is found shortly after it. The officer asks everybody to cooperate.',
        'goes-on':
          'A disruption is noted after a reminder, and the interview goes on. The officer ends an interview that is still disrupted.',
        'no-incident': 'No aggression or disruption is noted.',
        'no-second': 'No disruption is noted after a reminder.',
        paused: 'A break followed the disruption, and no reminder is noted.',
        'near-end': 'The record stops shortly after the second disruption without saying why.',
        reminded: 'A reminder or the end of the interview followed the disruption.',
        ended: 'The interview was ended after the second disruption.',
      },
    },
    fr: {
      title: 'Perturbation sans rappel',
      why: 'Une perturbation que personne n’arrête pèse sur le récit et sur toutes les personnes présentes.',
      remedy:
        'Demander à chacun de collaborer et, si cela ne suffit pas, mettre fin à l’entretien et avertir le chef fonctionnel.',
      instances: {
        reminder: 'Absence de rappel après une perturbation',
        persistence: 'Entretien poursuivi malgré une perturbation répétée',
      },
      messages: {
        'no-reminder':
          'Une perturbation est notée et aucun rappel à collaborer n’apparaît peu après. L’officier de protection demande à chacun de collaborer.',
        'goes-on':
          'Une perturbation est notée après un rappel et l’entretien continue. L’officier de protection met fin à un entretien qui reste perturbé.',
        'no-incident': 'Ni agressivité ni perturbation n’est notée.',
        'no-second': 'Aucune perturbation n’est notée après un rappel.',
        paused: 'Une pause a suivi la perturbation et aucun rappel n’est noté.',
        'near-end': 'Les notes s’arrêtent peu après la seconde perturbation sans dire pourquoi.',
        reminded: 'Un rappel ou la fin de l’entretien a suivi la perturbation.',
        ended: 'L’entretien a pris fin après la seconde perturbation.',
      },
    },
    nl: {
      title: 'Verstoring zonder herinnering',
      why: 'Een verstoring die niemand stopt, weegt op het relaas en op iedereen in het lokaal.',
      remedy:
        'Vraag iedereen om mee te werken. Helpt dat niet, beëindig dan het onderhoud en verwittig de functionele chef.',
      instances: {
        reminder: 'Geen herinnering na een verstoring',
        persistence: 'Onderhoud voortgezet ondanks herhaalde verstoring',
      },
      messages: {
        'no-reminder':
          'Er is een verstoring genoteerd en kort daarna staat er geen oproep om mee te werken. De protection officer vraagt iedereen om mee te werken.',
        'goes-on':
          'Na een herinnering is opnieuw een verstoring genoteerd en het onderhoud gaat voort. De protection officer beëindigt een onderhoud dat verstoord blijft.',
        'no-incident': 'Er is geen agressie of verstoring genoteerd.',
        'no-second': 'Er is geen verstoring genoteerd na een herinnering.',
        paused: 'Op de verstoring volgde een pauze, en er is geen herinnering genoteerd.',
        'near-end': 'De notities stoppen kort na de tweede verstoring zonder te zeggen waarom.',
        reminded: 'Op de verstoring volgde een herinnering of het einde van het onderhoud.',
        ended: 'Het onderhoud werd na de tweede verstoring beëindigd.',
      },
    },
  },
  examples: {
    en: {
      breach:
        'PO: Why did you leave?\nA: I told you.\n⟦[The applicant bangs on the table]⟧\nPO: When was that?\nA: In May.\nPO: Who came with you?\nA: My brother.',
      clean:
        'PO: Why did you leave?\nA: I told you. My uncle shouts at me and bangs on the table.\n[The applicant bangs on the table]\nPO: I ask you to stay calm and to cooperate.\nA: Sorry.',
    },
    fr: {
      breach:
        'OP : Pourquoi êtes-vous parti ?\nDPI : Je l’ai dit.\n⟦[Le DPI frappe du poing sur la table]⟧\nOP : C’était quand ?\nDPI : En mai.\nOP : Qui était avec vous ?\nDPI : Mon frère.',
      clean:
        'OP : Pourquoi êtes-vous parti ?\nDPI : Je l’ai dit. Mon oncle crie sur moi et frappe sur la table.\n[Le DPI frappe du poing sur la table]\nOP : Je vous demande de rester calme et de collaborer.\nDPI : Pardon.',
    },
    nl: {
      breach:
        'PO: Waarom bent u vertrokken?\nVIB: Dat heb ik gezegd.\n⟦[VIB slaat met de vuist op tafel]⟧\nPO: Wanneer was dat?\nVIB: In mei.\nPO: Wie was bij u?\nVIB: Mijn broer.',
      clean:
        'PO: Waarom bent u vertrokken?\nVIB: Dat heb ik gezegd. Mijn oom roept tegen mij en slaat op tafel.\n[VIB slaat met de vuist op tafel]\nPO: Ik vraag u om kalm te blijven en mee te werken.\nVIB: Sorry.',
    },
  },
  *run(interview, { options, lexicon }) {
    const all = disruptionsIn(interview, lexicon('disruptions'), lexicon('room-people'), options.reach);
    if (all.length === 0) {
      yield { outcome: 'not-applicable', because: 'no-incident' };
      return;
    }
    for (const { at, confidence, answer } of all) {
      const instance = 'reminder' as const;
      if (answer === 'none') yield { message: 'no-reminder', instance, at, verdict: 'review', confidence };
      else if (answer === 'paused') yield { outcome: 'inconclusive', because: 'paused', instance, at };
      else if (confidence !== 'low') yield { outcome: 'pass', because: 'reminded', instance };
    }
    const instance = 'persistence' as const;
    const again = all.filter((each, i) => all.slice(0, i).some((earlier) => persists(earlier, each)));
    if (again.length === 0) yield { outcome: 'not-applicable', because: 'no-second', instance };
    for (const { at, before, confidence, answer } of again) {
      const left = turnsOf(interview).slice(before + options.reach);
      const goesOn = left.some((turn) => turn.speaker === 'officer');
      if (answer === 'ended' && !goesOn) yield { outcome: 'pass', because: 'ended', instance };
      else if (goesOn) yield { message: 'goes-on', instance, at, verdict: 'review', confidence };
      else yield { outcome: 'inconclusive', because: 'near-end', instance, at };
    }
  },
});

/** The same person, as far as both notes name one, disrupts again behind a reminder; an end near it came later still. */
function persists(earlier: Disruption, { who, before }: Disruption): boolean {
  const same = earlier.who === undefined || who === undefined || earlier.who === who;
  return same && (earlier.answer === 'reminded' || earlier.answer === 'ended') && earlier.before < before;
}
