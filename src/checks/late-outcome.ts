import {
  type CaseFile,
  type Known,
  knownMoment,
  momentsOf,
  recordsOf,
  signaturesOf,
  topOf,
} from '../model/case-file.ts';
import { defineFileCheck } from '../model/check.ts';
import { measured } from '../model/deadlines.ts';
import { isWorkingDay, workingDayAfter } from '../model/working-days.ts';

/**
 * Royal decree of 15 May 2014, art. 20, second paragraph: thirty days after the acknowledgment of the Agency or the
 * partner (that of art. 19, whatever number the text refers to). The decree does not move a limit on a holiday.
 */
export default defineFileCheck({
  id: 'late-outcome',
  severity: 'error',
  records: ['outcome'],
  across: true,
  options: {
    maximumDays: {
      type: 'number',
      default: 30,
      minimum: 1,
      description: {
        en: 'Calendar days after the acknowledgment within which the outcome is sent.',
        fr: 'Jours de calendrier après l’accusé de réception dans lesquels le résultat est envoyé.',
        nl: 'Kalenderdagen na het ontvangstbewijs waarbinnen het resultaat verzonden wordt.',
      },
    },
  },
  texts: {
    en: {
      title: 'Outcome of the complaint sent too late',
      why: 'Who complains must know within a month what became of it.',
      remedy: 'Send the registered letter within thirty days of the acknowledgment.',
      messages: {
        late: 'Acknowledged on {acknowledged}, sent on {sent}: {days} days. At most {maximum}, until {limit}.',
        'after-holiday':
          'Acknowledged on {acknowledged}, sent on {sent}: {days} days. The last day, {limit}, was no working day; the decree does not move it.',
        'in-time':
          'Acknowledged on {acknowledged}, sent on {sent}: {days} days. At most {maximum}, until {limit}.',
        undated:
          'The date of the Agency’s acknowledgment, or that of the sending, is missing, cannot be used or is contradicted.',
      },
    },
    fr: {
      title: 'Résultat de la plainte envoyé trop tard',
      why: 'Qui se plaint doit savoir dans le mois ce qu’il en est advenu.',
      remedy: 'Envoyer la lettre recommandée dans les trente jours de l’accusé de réception.',
      messages: {
        late: 'Accusé le {acknowledged}, envoyé le {sent} : {days} jours. Au plus {maximum}, jusqu’au {limit}.',
        'after-holiday':
          'Accusé le {acknowledged}, envoyé le {sent} : {days} jours. Le dernier, le {limit}, n’était pas ouvrable ; l’arrêté ne le reporte pas.',
        'in-time':
          'Accusé le {acknowledged}, envoyé le {sent} : {days} jours. Au plus {maximum}, jusqu’au {limit}.',
        undated:
          'La date de l’accusé de réception de l’Agence, ou celle de l’envoi, manque, est inutilisable ou contredite.',
      },
    },
    nl: {
      title: 'Resultaat van de klacht te laat verzonden',
      why: 'Wie klaagt, moet binnen de maand weten wat ervan geworden is.',
      remedy: 'Verzend de aangetekende brief binnen dertig dagen na het ontvangstbewijs.',
      messages: {
        late: 'Ontvangst gemeld op {acknowledged}, verzonden op {sent}: {days} dagen. Hoogstens {maximum}, tot {limit}.',
        'after-holiday':
          'Ontvangst gemeld op {acknowledged}, verzonden op {sent}: {days} dagen. De laatste dag, {limit}, was geen werkdag; het besluit verschuift hem niet.',
        'in-time':
          'Ontvangst gemeld op {acknowledged}, verzonden op {sent}: {days} dagen. Hoogstens {maximum}, tot {limit}.',
        undated:
          'De datum van het ontvangstbewijs van het Agentschap, of die van de verzending, ontbreekt, is onbruikbaar of wordt tegengesproken.',
      },
    },
  },
  examples: {
    en: {
      breach: '⟦OUTCOME OF YOUR COMPLAINT⟧\n\nAcknowledgment sent on: 2 March 2026\nSent on: 2 April 2026',
      clean: 'OUTCOME OF YOUR COMPLAINT\n\nAcknowledgment sent on: 2 March 2026\nSent on: 1 April 2026',
    },
    fr: {
      breach:
        '⟦RÉSULTAT DE LA PLAINTE⟧\n\nAccusé de réception de l’Agence : 2 mars 2026\nEnvoyé le : 2 avril 2026',
      clean:
        'RÉSULTAT DE LA PLAINTE\n\nAccusé de réception de l’Agence : 2 mars 2026\nEnvoyé le : 1er avril 2026',
    },
    nl: {
      breach:
        '⟦RESULTAAT VAN DE KLACHT⟧\n\nOntvangstbewijs van het Agentschap: 2 maart 2026\nVerzonden op: 2 april 2026',
      clean:
        'RESULTAAT VAN DE KLACHT\n\nOntvangstbewijs van het Agentschap: 2 maart 2026\nVerzonden op: 1 april 2026',
    },
  },
  *run(file, { options }) {
    for (const outcome of recordsOf(file, 'outcome')) {
      const own = momentsOf(outcome, 'sent');
      const sent = knownMoment(own.length > 0 ? own : momentsOf(outcome, 'date'));
      const from = acknowledgedOn(file);
      const result =
        sent.known === 'yes' && from.known === 'yes'
          ? measured({ unit: 'days', length: options.maximumDays }, from.moment, sent.moment)
          : undefined;
      if (!result || result.outcome === 'unknown') {
        yield { outcome: 'inconclusive', because: 'undated' };
        continue;
      }
      yield { deadline: { from: 'acknowledged', actual: 'sent', measured: result } };
      const limit = result.limit.date;
      const data = {
        acknowledged: { date: result.from.date },
        sent: { date: result.actual.date },
        days: result.between.low,
        limit: { date: limit },
      };
      const place = { record: outcome.n, at: topOf(outcome) };
      if (result.outcome === 'kept')
        yield { outcome: 'pass', because: 'in-time', data: { ...data, maximum: options.maximumDays } };
      else if (isNextWorkingDay(limit, result.actual.date))
        yield { message: 'after-holiday', ...place, verdict: 'review', data };
      else
        yield {
          message: 'late',
          ...place,
          verdict: 'breach',
          data: { ...data, maximum: options.maximumDays },
        };
    }
  },
});

/** Sent on the first working day after a limit that lay on none: other laws would allow it. */
function isNextWorkingDay(limit: string, sent: string): boolean {
  if (isWorkingDay(limit) !== false) return false;
  const next = workingDayAfter(limit, 1);
  return next !== undefined && sent <= next;
}

/** By the outcome or any other record; else the date of the acknowledgment that the Agency or the partner signed. */
function acknowledgedOn(file: CaseFile): Known {
  const told = file.records
    .filter(({ document }) => document.record !== 'register')
    .flatMap((record) => momentsOf(record, 'acknowledged'));
  const signed = recordsOf(file, 'acknowledgment')
    .filter(({ document }) => signaturesOf(document).some(({ role }) => role === 'director-general'))
    .flatMap((record) => momentsOf(record, 'date').slice(0, 1));
  // The letter itself says best when it was written; what others say of it must agree.
  return knownMoment([...signed, ...told]);
}
