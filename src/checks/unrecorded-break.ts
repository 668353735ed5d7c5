import { defineCheck } from '../model/check.ts';
import type { Lexicon } from '../model/lexicon.ts';
import { type TimedSession, timelineOf } from '../model/timeline.ts';
import { spanOf, textOf } from '../model/turns.ts';
import { matchesIn } from '../text/phrase.ts';

/** Charter 11.2, T3: each break has both limits, in order, inside its session. */
export default defineCheck({
  id: 'unrecorded-break',
  severity: 'error',
  languages: ['fr', 'nl', 'en'],
  lexicons: ['early-ends', 'break-marks'],
  evident: ['no-limits', 'one-limit', 'not-after'],
  options: {
    endMinutes: {
      type: 'number',
      default: 15,
      minimum: 0,
      description: {
        en: 'Minutes before the end of a session within which « the interview is stopped » may tell that end, and no break.',
        fr: 'Minutes avant la fin d’un entretien dans lesquelles « l’entretien est interrompu » peut en dire la fin, et non une pause.',
        nl: 'Minuten voor het einde van een onderhoud waarin “het onderhoud wordt onderbroken” dat einde kan betekenen, en geen pauze.',
      },
    },
  },
  texts: {
    en: {
      title: 'Break without both limits',
      why: 'A break counts only when the record shows when it began and ended; otherwise nobody can tell how long the person was questioned at a stretch.',
      remedy: 'Write both times of each break, as in [BREAK 10:35–10:50].',
      messages: {
        'no-limits': 'This break has neither a start nor an end time. Both must be recorded.',
        'one-limit': 'This break has only one of its two times. Both must be recorded.',
        'not-after': 'This break ends before it starts. Both times must be recorded truly.',
        outside: 'This break lies outside the times of its session. Both must agree.',
        overlap: 'This break overlaps another. Each break must have its own times.',
        'perhaps-end':
          'The interview is stopped here, shortly before its end. If this was a break, its end must be recorded too.',
        unplaced:
          'A time stands here among the turns in words that could not be read; it may tell of a break.',
        'no-breaks': 'No break is mentioned.',
      },
    },
    fr: {
      title: 'Pause sans ses deux heures',
      why: 'Une pause ne compte que si les notes montrent quand elle a commencé et fini ; sinon nul ne sait combien de temps la personne a été interrogée d’affilée.',
      remedy: 'Noter les deux heures de chaque pause, comme [PAUSE 10h35–10h50].',
      messages: {
        'no-limits': 'Cette pause n’a ni heure de début ni heure de fin. Les deux doivent être indiquées.',
        'one-limit': 'Cette pause n’a qu’une de ses deux heures. Les deux doivent être indiquées.',
        'not-after': 'Cette pause finit avant de commencer. Les deux heures doivent être exactes.',
        outside: 'Cette pause se situe hors des heures de l’entretien. Les heures doivent concorder.',
        overlap: 'Cette pause en chevauche une autre. Chaque pause a ses propres heures.',
        'perhaps-end':
          'L’entretien est interrompu ici, peu avant sa fin. S’il s’agit d’une pause, son heure de fin doit aussi être indiquée.',
        unplaced:
          'Une heure figure ici entre les interventions, dans des termes qui n’ont pas pu être lus ; il s’agit peut-être d’une pause.',
        'no-breaks': 'Aucune pause n’est mentionnée.',
      },
    },
    nl: {
      title: 'Pauze zonder beide uren',
      why: 'Een pauze telt enkel als de notities tonen wanneer ze begon en eindigde; anders weet niemand hoelang de persoon aan één stuk ondervraagd werd.',
      remedy: 'Noteer beide uren van elke pauze, zoals [PAUZE 10u35–10u50].',
      messages: {
        'no-limits': 'Deze pauze heeft geen beginuur en geen einduur. Beide moeten vermeld zijn.',
        'one-limit': 'Deze pauze heeft maar één van beide uren. Beide moeten vermeld zijn.',
        'not-after': 'Deze pauze eindigt voor ze begint. Beide uren moeten juist zijn.',
        outside: 'Deze pauze valt buiten de uren van het onderhoud. De uren moeten overeenstemmen.',
        overlap: 'Deze pauze overlapt een andere. Elke pauze heeft haar eigen uren.',
        'perhaps-end':
          'Het onderhoud wordt hier onderbroken, kort voor het einde. Was dit een pauze, dan moet ook haar einduur vermeld zijn.',
        unplaced:
          'Hier staat tussen de beurten een uur in woorden die niet gelezen konden worden; misschien gaat het om een pauze.',
        'no-breaks': 'Er is geen pauze vermeld.',
      },
    },
  },
  examples: {
    en: {
      breach: 'PO: Where were you born?\nA: In Conakry.\n⟦[BREAK 10:35]⟧\nPO: And then?\nA: I left.',
      clean: 'PO: Where were you born?\nA: In Conakry.\n[BREAK 10:35–10:50]\nPO: And then?\nA: I left.',
    },
    fr: {
      breach:
        'OP : Où êtes-vous né ?\nDPI : À Conakry.\n⟦[PAUSE 10h35]⟧\nOP : Et ensuite ?\nDPI : Je suis parti.',
      clean:
        'OP : Où êtes-vous né ?\nDPI : À Conakry.\n[PAUSE 10h35–10h50]\nOP : Et ensuite ?\nDPI : Je suis parti.',
    },
    nl: {
      breach:
        'PO: Waar bent u geboren?\nVIB: In Conakry.\n⟦[PAUZE 10u35]⟧\nPO: En daarna?\nVIB: Ik ben vertrokken.',
      clean:
        'PO: Waar bent u geboren?\nVIB: In Conakry.\n[PAUZE 10u35–10u50]\nPO: En daarna?\nVIB: Ik ben vertrokken.',
    },
  },
  *run(interview, { options, lexicon }) {
    const { sessions } = timelineOf(interview);
    const words = { ends: lexicon('early-ends'), breaks: lexicon('break-marks') };
    const unplaced = interview.unplaced.filter(({ amidTurns }) => amidTurns);
    for (const each of unplaced) yield { outcome: 'inconclusive', because: 'unplaced', at: spanOf(each) };
    if (unplaced.length === 0 && sessions.every(({ breaks }) => breaks.length === 0))
      yield { outcome: 'not-applicable', because: 'no-breaks' };
    for (const session of sessions)
      for (const { node, measured } of session.breaks) {
        if (!measured.fault) continue;
        const at = spanOf(node);
        if (node === session.breaks.at(-1)?.node && isPerhapsEnd(session, words, options))
          yield { message: 'perhaps-end', at, verdict: 'review' };
        else yield { message: measured.fault, at, verdict: 'breach' };
      }
  },
});

/**
 * « Entretien interrompu à 10h25 » where the session ends at 10h30: its last mark tells the end rather than a break
 * that nobody closed. A mark that names a break never does.
 */
function isPerhapsEnd(
  { breaks, measure }: TimedSession,
  words: { readonly ends: Lexicon; readonly breaks: Lexicon },
  { endMinutes }: { readonly endMinutes: number },
): boolean {
  const last = breaks.at(-1);
  if (last?.measured.start === undefined || last.measured.end !== undefined || measure.end === undefined)
    return false;
  const left = measure.end - last.measured.start;
  if (left < 0 || left > endMinutes) return false;
  const says = (lexicon: Lexicon, id: string): boolean =>
    matchesIn(textOf(last.node), lexicon).some(({ term }) => term.id === id);
  return says(words.ends, 'stopped') && !says(words.breaks, 'break');
}
