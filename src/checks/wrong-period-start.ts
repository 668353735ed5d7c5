import { type CaseFile, type Known, knownMoment, momentsOf, recordsOf } from '../model/case-file.ts';
import { defineFileCheck } from '../model/check.ts';
import { firstDayAfter, measured } from '../model/deadlines.ts';

/**
 * Royal decree of 15 May 2014, art. 18: the period runs from the day after the filing, by the date that the
 * acknowledgment bears. How long it is stands in the act of 12 January 2007.
 */
export default defineFileCheck({
  id: 'wrong-period-start',
  severity: 'error',
  records: ['complaint', 'acknowledgment'],
  across: true,
  options: {},
  texts: {
    en: {
      title: 'Period of the complaint counted from the wrong day',
      why: 'A period that begins a day early ends a day early, and with it the right to go on.',
      remedy: 'Count from the day after the filing.',
      messages: {
        wrong: 'Filed on {filed}: the period begins on {first}, the day after. The record says {stated}.',
        right: 'Filed on {filed}: the period begins on {first}, the day after.',
        unstated:
          'Filed on {filed}: the period begins on {first}, the day after. No record says from when it is counted.',
        undated: 'The date of filing is missing, cannot be used or is contradicted.',
      },
    },
    fr: {
      title: 'Délai de la plainte compté d’un mauvais jour',
      why: 'Un délai qui débute un jour trop tôt finit un jour trop tôt, et avec lui le droit de poursuivre.',
      remedy: 'Compter à partir du lendemain du dépôt.',
      messages: {
        wrong: 'Déposée le {filed} : le délai débute le {first}, le lendemain. Le document dit le {stated}.',
        right: 'Déposée le {filed} : le délai débute le {first}, le lendemain.',
        unstated:
          'Déposée le {filed} : le délai débute le {first}, le lendemain. Aucun document ne dit d’où il est compté.',
        undated: 'La date de dépôt manque, est inutilisable ou contredite.',
      },
    },
    nl: {
      title: 'Termijn van de klacht vanaf een verkeerde dag geteld',
      why: 'Een termijn die een dag te vroeg begint, eindigt een dag te vroeg, en daarmee het recht om verder te gaan.',
      remedy: 'Tel vanaf de dag na de indiening.',
      messages: {
        wrong: 'Ingediend op {filed}: de termijn begint op {first}, de dag erna. Het document zegt {stated}.',
        right: 'Ingediend op {filed}: de termijn begint op {first}, de dag erna.',
        unstated:
          'Ingediend op {filed}: de termijn begint op {first}, de dag erna. Geen document zegt vanaf wanneer geteld wordt.',
        undated: 'De datum van indiening ontbreekt, is onbruikbaar of wordt tegengesproken.',
      },
    },
  },
  examples: {
    en: {
      breach:
        'ACKNOWLEDGMENT OF RECEIPT\n\nComplaint filed on: 28 February 2026\nStart of the period: ⟦28 February 2026⟧',
      clean:
        'ACKNOWLEDGMENT OF RECEIPT\n\nComplaint filed on: 28 February 2026\nStart of the period: 1 March 2026',
    },
    fr: {
      breach:
        'ACCUSÉ DE RÉCEPTION\n\nPlainte déposée le : 28 février 2026\nDébut du délai : ⟦28 février 2026⟧',
      clean: 'ACCUSÉ DE RÉCEPTION\n\nPlainte déposée le : 28 février 2026\nDébut du délai : 1er mars 2026',
    },
    nl: {
      breach:
        'ONTVANGSTBEWIJS VAN EEN KLACHT\n\nKlacht ingediend op: 28 februari 2026\nBegin van de termijn: ⟦28 februari 2026⟧',
      clean:
        'ONTVANGSTBEWIJS VAN EEN KLACHT\n\nKlacht ingediend op: 28 februari 2026\nBegin van de termijn: 1 maart 2026',
    },
  },
  *run(file) {
    const filed = filedOn(file);
    const first = filed.known === 'yes' ? firstDayAfter(filed.moment.date) : undefined;
    if (filed.known !== 'yes' || first === undefined) {
      yield { outcome: 'inconclusive', because: 'undated' };
      return;
    }
    const data = { filed: { date: filed.moment.date }, first: { date: first } };
    const stated = file.records.flatMap((record) => momentsOf(record, 'period-start'));
    if (stated.length === 0) yield { outcome: 'inconclusive', because: 'unstated', data };
    for (const { date, at, record } of stated) {
      const result =
        date === undefined ? undefined : measured({ unit: 'days', length: 1 }, filed.moment, { date });
      if (!result || date === undefined) {
        yield { outcome: 'inconclusive', because: 'undated' };
        continue;
      }
      yield {
        deadline: {
          from: 'filed',
          actual: 'period-start',
          measured: { ...result, outcome: date === first ? 'kept' : 'missed' },
        },
      };
      if (date === first) yield { outcome: 'pass', because: 'right', data };
      else
        yield {
          message: 'wrong',
          record: record.n,
          at,
          verdict: 'breach',
          data: { ...data, stated: { date } },
        };
    }
  },
});

/** The acknowledgment decides; without a date in it, the complaint itself. */
function filedOn(file: CaseFile): Known {
  const acknowledged = recordsOf(file, 'acknowledgment').flatMap((record) => momentsOf(record, 'filed'));
  if (acknowledged.length > 0) return knownMoment(acknowledged);
  const complaints = recordsOf(file, 'complaint');
  const own = complaints.flatMap((record) => momentsOf(record, 'filed'));
  return knownMoment(own.length > 0 ? own : complaints.flatMap((record) => momentsOf(record, 'date')));
}
