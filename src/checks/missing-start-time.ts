import { defineCheck } from '../model/check.ts';
import { clockOf } from '../model/clock.ts';
import { minutesApart } from '../model/measure.ts';
import { fieldsFor, isBlank, timelineOf, unplacedTime } from '../model/timeline.ts';
import { headOf, spanOf } from '../model/turns.ts';

/** Charter 12.7, T1: each session has one start time. */
export default defineCheck({
  id: 'missing-start-time',
  severity: 'error',
  languages: ['fr', 'nl', 'en'],
  lexicons: [],
  immediate: true,
  options: {
    tolerance: {
      type: 'number',
      default: 1,
      minimum: 0,
      description: {
        en: 'Minutes by which two mentions may differ.',
        fr: 'Minutes dont deux mentions peuvent s’écarter.',
        nl: 'Minuten die twee vermeldingen mogen verschillen.',
      },
    },
  },
  texts: {
    en: {
      title: 'Start time missing',
      why: 'Without both times nobody can tell how long the person was questioned.',
      remedy: 'Write the start time of each session in the header or the footer.',
      messages: {
        missing:
          'The record of this session gives no start time. The notes must state when the interview started and ended.',
        conflict: 'The record gives two start times, {first} and {second}. They must agree.',
        unplaced: 'A time stands here whose meaning could not be told. It may be the start time.',
        unread: 'The start time is written in a form that could not be read.',
      },
    },
    fr: {
      title: 'Heure de début absente',
      why: 'Sans les deux heures, nul ne peut savoir combien de temps la personne a été interrogée.',
      remedy: 'Indiquer l’heure de début de chaque partie de l’entretien dans l’en-tête ou à la fin.',
      messages: {
        missing:
          'Les notes de cette partie de l’entretien ne donnent pas l’heure de début. Les heures de début et de fin doivent être mentionnées.',
        conflict:
          'Les notes donnent deux fois l’heure de début, {first} et {second}. Elles doivent concorder.',
        unplaced:
          'Une indication de temps figure ici, dont le sens n’a pas pu être établi. C’est peut-être l’heure de début.',
        unread: 'L’heure de début est écrite sous une forme qui n’a pas pu être lue.',
      },
    },
    nl: {
      title: 'Beginuur ontbreekt',
      why: 'Zonder beide uren kan niemand weten hoelang de persoon ondervraagd werd.',
      remedy: 'Vermeld het beginuur van elk deel van het onderhoud in de hoofding of op het einde.',
      messages: {
        missing:
          'De notities van dit deel van het onderhoud vermelden geen beginuur. Begin- en einduur moeten vermeld zijn.',
        conflict:
          'De notities vermelden twee keer het beginuur, {first} en {second}. Die moeten overeenstemmen.',
        unplaced:
          'Hier staat een tijdsaanduiding waarvan de betekenis niet vastgesteld kon worden. Misschien is het het beginuur.',
        unread: 'Het beginuur staat in een vorm die niet gelezen kon worden.',
      },
    },
  },
  examples: {
    en: {
      breach: '⟦Date: 12/03/2024⟧\nEnd: 12:50\nPO: Where were you born?\nA: In Conakry.',
      clean: 'Date: 12/03/2024\nStart: 9:05\nEnd: 12:50\nPO: Where were you born?\nA: In Conakry.',
    },
    fr: {
      breach: '⟦Date : 12/03/2024⟧\nHeure de fin : 12h50\nOP : Où êtes-vous né ?\nDPI : À Conakry.',
      clean:
        'Date : 12/03/2024\nHeure de début : 9h05\nHeure de fin : 12h50\nOP : Où êtes-vous né ?\nDPI : À Conakry.',
    },
    nl: {
      breach: '⟦Datum: 12/03/2024⟧\nEinduur: 12u50\nPO: Waar bent u geboren?\nVIB: In Conakry.',
      clean: 'Datum: 12/03/2024\nBeginuur: 9u05\nEinduur: 12u50\nPO: Waar bent u geboren?\nVIB: In Conakry.',
    },
  },
  *run(interview, { options }) {
    for (const { session } of timelineOf(interview).sessions) {
      const mentions = fieldsFor(interview, session, 'start');
      const read = mentions.filter((field) => field.clock !== undefined);
      const unread = mentions.find((field) => field.clock === undefined && !isBlank(field));
      const unplaced = mentions.length === 0 ? unplacedTime(interview) : undefined;
      if (session.start === undefined && unread) {
        yield { outcome: 'inconclusive', because: 'unread', at: spanOf(unread) };
      } else if (session.start === undefined && unplaced) {
        yield { outcome: 'inconclusive', because: 'unplaced', at: spanOf(unplaced) };
      } else if (session.start === undefined) {
        const at = mentions[0] ? spanOf(mentions[0]) : headOf(interview, session);
        yield { message: 'missing', at, verdict: 'breach' };
      }
      const first = clockOf(read[0]?.clock ?? '');
      const other = read.find(
        (field) => minutesApart(clockOf(field.clock!)!, first ?? 0) > options.tolerance,
      );
      if (first === undefined || !other) continue;
      const data = { first: { clock: first }, second: { clock: clockOf(other.clock!)! } };
      yield { message: 'conflict', at: spanOf(other), verdict: 'breach', data };
    }
  },
});
