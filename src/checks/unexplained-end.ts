import { endingOf } from '../language/early-end.ts';
import { defineCheck } from '../model/check.ts';
import type { Interview, Role } from '../model/interview.ts';
import type { Bounds } from '../model/measure.ts';
import { fieldsFor, type TimedSession, timelineOf } from '../model/timeline.ts';
import { spanOf, turnsOf } from '../model/turns.ts';

/** Charter 5.10, I1: an interview that is broken off says in its notes what happened. */
export default defineCheck({
  id: 'unexplained-end',
  severity: 'error',
  languages: ['fr', 'nl', 'en'],
  lexicons: ['early-ends', 'closing-cues', 'room-people'],
  options: {
    minutes: {
      type: 'number',
      default: 45,
      minimum: 1,
      description: {
        en: 'An interview shorter than so many minutes, breaks left out, ends early.',
        fr: 'Un entretien plus court que ce nombre de minutes, pauses déduites, se termine tôt.',
        nl: 'Een onderhoud korter dan zoveel minuten, zonder pauzes, eindigt vroeg.',
      },
    },
    turns: {
      type: 'number',
      default: 3,
      minimum: 1,
      description: {
        en: 'Officer and applicant must each speak so often for the record to count as an interview.',
        fr: 'L’officier et le demandeur doivent chacun intervenir autant de fois pour qu’il y ait entretien.',
        nl: 'Officer en verzoeker moeten elk zo vaak spreken om van een onderhoud te spreken.',
      },
    },
  },
  texts: {
    en: {
      title: 'Early end without a reason',
      why: 'If an interview breaks off, only the notes can show later what happened and who wished it.',
      remedy: 'Write down why the interview ended early, and what was agreed for later.',
      messages: {
        unexplained:
          'The interview lasts {minutes} minutes, stops without a closing, and gives no reason. An incident that ends the interview is noted.',
        ordinary: 'The interview does not end early.',
        closed: 'The short interview has a closing.',
        explained: 'The reason of the early end is noted.',
        perhaps: 'The short interview stops without a closing, and its last part may tell the reason.',
        times: 'Start and end do not tell how long the interview lasted.',
        'no-dialogue': 'The record shows too little of a conversation to tell how it ended.',
      },
    },
    fr: {
      title: 'Fin anticipée sans raison notée',
      why: 'Quand un entretien s’interrompt, seules les notes peuvent montrer plus tard ce qui s’est passé et qui l’a voulu.',
      remedy: 'Noter pourquoi l’entretien s’est terminé tôt et ce qui a été convenu pour la suite.',
      messages: {
        unexplained:
          'L’entretien dure {minutes} minutes, s’arrête sans clôture et ne donne pas de raison. Un incident qui met fin à l’entretien est noté.',
        ordinary: 'L’entretien ne se termine pas tôt.',
        closed: 'Le court entretien a une clôture.',
        explained: 'La raison de la fin anticipée est notée.',
        perhaps:
          'Le court entretien s’arrête sans clôture, et sa dernière partie en donne peut-être la raison.',
        times: 'Les heures de début et de fin ne disent pas combien de temps l’entretien a duré.',
        'no-dialogue': 'Les notes montrent trop peu de conversation pour dire comment elle s’est terminée.',
      },
    },
    nl: {
      title: 'Vroegtijdig einde zonder reden',
      why: 'Als een onderhoud afbreekt, kunnen alleen de notities later tonen wat er gebeurd is en wie dat wilde.',
      remedy: 'Noteer waarom het onderhoud vroeg eindigde en wat voor later is afgesproken.',
      messages: {
        unexplained:
          'Het onderhoud duurt {minutes} minuten, stopt zonder afsluiting en geeft geen reden. Een incident dat het onderhoud beëindigt, wordt genoteerd.',
        ordinary: 'Het onderhoud eindigt niet vroeg.',
        closed: 'Het korte onderhoud heeft een afsluiting.',
        explained: 'De reden van het vroegtijdige einde is genoteerd.',
        perhaps: 'Het korte onderhoud stopt zonder afsluiting, en het laatste deel geeft misschien de reden.',
        times: 'Begin en einde zeggen niet hoelang het onderhoud duurde.',
        'no-dialogue': 'De notities tonen te weinig gesprek om te zeggen hoe het eindigde.',
      },
    },
  },
  examples: {
    en: {
      breach:
        'Start: 09:00\nEnd: 09:20\n\nPO: Where were you born?\nA: In Conakry.\nPO: Where did you live?\nA: In Labe.\nPO: ⟦Who lived with you?⟧\nA: My uncle.',
      clean:
        'Start: 09:00\nEnd: 09:20\n\nPO: Where were you born?\nA: In Conakry.\nPO: Where did you live?\nA: I do not feel well.\nPO: Then we stop the interview because you are ill.\nA: Yes.',
    },
    fr: {
      breach:
        'Heure de début : 9h00\nHeure de fin : 9h20\n\nOP : Où êtes-vous né ?\nDPI : À Conakry.\nOP : Où avez-vous vécu ?\nDPI : À Labé.\nOP : ⟦Qui vivait avec vous ?⟧\nDPI : Mon oncle.',
      clean:
        'Heure de début : 9h00\nHeure de fin : 9h20\n\nOP : Où êtes-vous né ?\nDPI : À Conakry.\nOP : Où avez-vous vécu ?\nDPI : Je ne me sens pas bien.\nOP : Nous arrêtons l’entretien parce que vous êtes malade.\nDPI : Oui.',
    },
    nl: {
      breach:
        'Beginuur: 9u00\nEinduur: 9u20\n\nPO: Waar bent u geboren?\nVIB: In Conakry.\nPO: Waar hebt u gewoond?\nVIB: In Labé.\nPO: ⟦Wie woonde bij u?⟧\nVIB: Mijn oom.',
      clean:
        'Beginuur: 9u00\nEinduur: 9u20\n\nPO: Waar bent u geboren?\nVIB: In Conakry.\nPO: Waar hebt u gewoond?\nVIB: Ik voel me niet goed.\nPO: We stoppen het onderhoud omdat u ziek bent.\nVIB: Ja.',
    },
  },
  *run(interview, { options, lexicon }) {
    const nets = timelineOf(interview).sessions.map((timed) => certainNet(interview, timed));
    const low = nets.reduce((sum, net) => sum + (net?.low ?? 0), 0);
    const high = nets.reduce((sum, net) => sum + (net?.high ?? Number.POSITIVE_INFINITY), 0);
    if (low >= options.minutes) {
      yield { outcome: 'not-applicable', because: 'ordinary' };
      return;
    }
    const words = {
      ends: lexicon('early-ends'),
      cues: lexicon('closing-cues'),
      people: lexicon('room-people'),
    };
    const ending = endingOf(interview, words);
    if (ending === 'closed') yield { outcome: 'not-applicable', because: 'closed' };
    else if (high >= options.minutes) yield { outcome: 'inconclusive', because: 'times' };
    else if (ending === 'explained') yield { outcome: 'pass', because: 'explained' };
    else if (low !== high) yield { outcome: 'inconclusive', because: 'times' };
    else if (!isDialogue(interview, options.turns)) yield { outcome: 'inconclusive', because: 'no-dialogue' };
    else if (ending === 'perhaps') yield { outcome: 'inconclusive', because: 'perhaps' };
    else {
      const turn = turnsOf(interview).findLast(({ speaker }) => speaker === 'officer')!;
      const data = { minutes: low };
      yield { message: 'unexplained', at: spanOf(turn), verdict: 'breach', turn: turn.n, data };
    }
  },
});

/** The net minutes of a session, when its start and end are told once, or always the same. */
function certainNet(interview: Interview, { session, measure }: TimedSession): Bounds | undefined {
  const told = (['start', 'end'] as const).every(
    (name) => new Set(fieldsFor(interview, session, name).map(({ clock }) => clock)).size === 1,
  );
  return told && measure.net && measure.net.high > 0 ? measure.net : undefined;
}

/** Nearly all lines have a speaker, as in a record of questions and answers (F1). */
const leastAssigned = 0.9;

function isDialogue(interview: Interview, least: number): boolean {
  const { assigned, lines } = interview.segregation;
  const often = (role: Role): boolean =>
    turnsOf(interview).filter(({ speaker }) => speaker === role).length >= least;
  return often('officer') && often('applicant') && assigned >= lines * leastAssigned;
}
