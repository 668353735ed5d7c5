import { defineCheck } from '../model/check.ts';
import { clockOf } from '../model/clock.ts';
import { minutesApart } from '../model/measure.ts';
import { fieldsFor, isBlank, timelineOf, unplacedTime } from '../model/timeline.ts';
import { headOf, spanOf } from '../model/turns.ts';

/** Charter 12.7, T1: each session has one end time, after its start (domain §A.0). */
export default defineCheck({
  id: 'missing-end-time',
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
      title: 'End time missing',
      why: 'Without both times nobody can tell how long the person was questioned.',
      remedy: 'Write the end time of each session in the header or the footer.',
      messages: {
        missing:
          'The record of this session gives no end time. The notes must state when the interview started and ended.',
        conflict: 'The record gives two end times, {first} and {second}. They must agree.',
        unplaced: 'A time stands here whose meaning could not be told. It may be the end time.',
        unread: 'The end time is written in a form that could not be read.',
        same: 'The end time, {end}, is the start time. The end must be the time at which the interview ended.',
        inverted: 'The end time, {end}, lies before the start time: the times look inverted.',
      },
    },
    fr: {
      title: 'Heure de fin absente',
      why: 'Sans les deux heures, nul ne peut savoir combien de temps la personne a été interrogée.',
      remedy: 'Indiquer l’heure de fin de chaque partie de l’entretien dans l’en-tête ou à la fin.',
      messages: {
        missing:
          'Les notes de cette partie de l’entretien ne donnent pas l’heure de fin. Les heures de début et de fin doivent être mentionnées.',
        conflict: 'Les notes donnent deux fois l’heure de fin, {first} et {second}. Elles doivent concorder.',
        unplaced:
          'Une indication de temps figure ici, dont le sens n’a pas pu être établi. C’est peut-être l’heure de fin.',
        unread: 'L’heure de fin est écrite sous une forme qui n’a pas pu être lue.',
        same: 'L’heure de fin, {end}, est celle du début. Elle doit être l’heure à laquelle l’entretien a pris fin.',
        inverted: 'L’heure de fin, {end}, précède celle du début : les heures semblent inversées.',
      },
    },
    nl: {
      title: 'Einduur ontbreekt',
      why: 'Zonder beide uren kan niemand weten hoelang de persoon ondervraagd werd.',
      remedy: 'Vermeld het einduur van elk deel van het onderhoud in de hoofding of op het einde.',
      messages: {
        missing:
          'De notities van dit deel van het onderhoud vermelden geen einduur. Begin- en einduur moeten vermeld zijn.',
        conflict:
          'De notities vermelden twee keer het einduur, {first} en {second}. Die moeten overeenstemmen.',
        unplaced:
          'Hier staat een tijdsaanduiding waarvan de betekenis niet vastgesteld kon worden. Misschien is het het einduur.',
        unread: 'Het einduur staat in een vorm die niet gelezen kon worden.',
        same: 'Het einduur, {end}, is het beginuur. Het moet het uur zijn waarop het onderhoud eindigde.',
        inverted: 'Het einduur, {end}, ligt voor het beginuur: de uren lijken omgewisseld.',
      },
    },
  },
  examples: {
    en: {
      breach: '⟦Date: 12/03/2024⟧\nStart: 9:05\nPO: Where were you born?\nA: In Conakry.',
      clean: 'Date: 12/03/2024\nStart: 9:05\nEnd: 12:50\nPO: Where were you born?\nA: In Conakry.',
    },
    fr: {
      breach: '⟦Date : 12/03/2024⟧\nHeure de début : 9h05\nOP : Où êtes-vous né ?\nDPI : À Conakry.',
      clean:
        'Date : 12/03/2024\nHeure de début : 9h05\nHeure de fin : 12h50\nOP : Où êtes-vous né ?\nDPI : À Conakry.',
    },
    nl: {
      breach: '⟦Datum: 12/03/2024⟧\nBeginuur: 9u05\nPO: Waar bent u geboren?\nVIB: In Conakry.',
      clean: 'Datum: 12/03/2024\nBeginuur: 9u05\nEinduur: 12u50\nPO: Waar bent u geboren?\nVIB: In Conakry.',
    },
  },
  *run(interview, { options }) {
    for (const { session, measure } of timelineOf(interview).sessions) {
      const mentions = fieldsFor(interview, session, 'end');
      const read = mentions.filter((field) => field.clock !== undefined);
      const unread = mentions.find((field) => field.clock === undefined && !isBlank(field));
      const unplaced = mentions.length === 0 ? unplacedTime(interview) : undefined;
      if (session.end === undefined && unread) {
        yield { outcome: 'inconclusive', because: 'unread', at: spanOf(unread) };
      } else if (session.end === undefined && unplaced) {
        yield { outcome: 'inconclusive', because: 'unplaced', at: spanOf(unplaced) };
      } else if (session.end === undefined) {
        const at = mentions[0] ? spanOf(mentions[0]) : headOf(interview, session);
        yield { message: 'missing', at, verdict: 'breach' };
      }
      const first = clockOf(read[0]?.clock ?? '');
      const other = read.find(
        (field) => minutesApart(clockOf(field.clock!)!, first ?? 0) > options.tolerance,
      );
      if (measure.end !== undefined && measure.gross === undefined && measure.start !== undefined) {
        const at = read[0] ? spanOf(read[0]) : headOf(interview, session);
        const data = { end: { clock: measure.end } };
        if (measure.inverted) yield { outcome: 'inconclusive', because: 'inverted', at, data };
        else yield { message: 'same', at, verdict: 'breach', data };
      }
      if (first === undefined || !other) continue;
      const data = { first: { clock: first }, second: { clock: clockOf(other.clock!)! } };
      yield { message: 'conflict', at: spanOf(other), verdict: 'breach', data };
    }
  },
});
