import { knownMoment, momentsOf } from '../model/case-file.ts';
import { defineFileCheck } from '../model/check.ts';
import { measured } from '../model/deadlines.ts';
import { reportParts, reportsOf, sessionDay } from '../model/session-report.ts';

/** IOM handbook 2.1.2, step 4: vulnerability is assessed, or assessed again, on arrival. The text names no number of days. */
export default defineFileCheck({
  id: 'late-assessment',
  severity: 'error',
  records: ['session-report'],
  across: false,
  options: {
    maximumDays: {
      type: 'number',
      default: 7,
      minimum: 0,
      description: {
        en: 'Days from arrival to the assessment above which a person should look at it; the guide says "on arrival".',
        fr: 'Jours de l’arrivée à l’évaluation au-delà desquels une personne doit apprécier ; le guide dit « dès l’arrivée ».',
        nl: 'Dagen van aankomst tot beoordeling waarboven een persoon moet oordelen; de gids zegt “bij aankomst”.',
      },
    },
  },
  evident: ['not-assessed'],
  texts: {
    en: {
      title: 'Vulnerability not assessed, or long after arrival',
      why: 'New needs and risks appear on arrival, and help has to be timed by them.',
      remedy: 'Assess vulnerability at the first contact after arrival, and note the day.',
      messages: {
        'not-assessed':
          'The report says that vulnerability was not assessed. It is assessed again on arrival.',
        'left-open': 'The place for the assessment of vulnerability is left open.',
        late: 'Arrival on {arrival}, assessed on {assessed} (days between: {days}). The guide says on arrival; {maximum} days are taken as the bound.',
        before: 'Arrival on {arrival}, assessed on {assessed}: before it. It is assessed again on arrival.',
        soon: 'Arrival on {arrival}, assessed on {assessed} (days between: {days}).',
        undated:
          'The date of arrival or that of the assessment is missing, cannot be used or is contradicted.',
        silent: 'The report has no assessment of vulnerability.',
      },
    },
    fr: {
      title: 'Vulnérabilités non évaluées, ou longtemps après l’arrivée',
      why: 'De nouveaux besoins et risques apparaissent à l’arrivée ; l’aide se règle sur eux.',
      remedy: 'Évaluer les vulnérabilités au premier contact après l’arrivée, et noter le jour.',
      messages: {
        'not-assessed':
          'Le rapport dit que les vulnérabilités n’ont pas été évaluées. Elles le sont de nouveau à l’arrivée.',
        'left-open': 'La place de l’évaluation des vulnérabilités est laissée ouverte.',
        late: 'Arrivée le {arrival}, évaluation le {assessed} (jours d’écart : {days}). Le guide dit dès l’arrivée ; la borne retenue est de {maximum} jours.',
        before: 'Arrivée le {arrival}, évaluation le {assessed} : avant elle. Elle se refait à l’arrivée.',
        soon: 'Arrivée le {arrival}, évaluation le {assessed} (jours d’écart : {days}).',
        undated: 'La date d’arrivée ou celle de l’évaluation manque, est inutilisable ou contredite.',
        silent: 'Le rapport ne contient pas d’évaluation des vulnérabilités.',
      },
    },
    nl: {
      title: 'Kwetsbaarheid niet beoordeeld, of lang na aankomst',
      why: 'Bij aankomst duiken nieuwe noden en risico’s op; de hulp richt zich ernaar.',
      remedy: 'Beoordeel de kwetsbaarheid bij het eerste contact na aankomst, en noteer de dag.',
      messages: {
        'not-assessed':
          'Het verslag zegt dat de kwetsbaarheid niet beoordeeld werd. Bij aankomst gebeurt dat opnieuw.',
        'left-open': 'De plaats voor de beoordeling van de kwetsbaarheid is opengelaten.',
        late: 'Aankomst op {arrival}, beoordeling op {assessed} (dagen ertussen: {days}). De gids zegt bij aankomst; {maximum} dagen gelden als grens.',
        before: 'Aankomst op {arrival}, beoordeling op {assessed}: ervoor. Bij aankomst gebeurt dat opnieuw.',
        soon: 'Aankomst op {arrival}, beoordeling op {assessed} (dagen ertussen: {days}).',
        undated:
          'De datum van aankomst of van de beoordeling ontbreekt, is onbruikbaar of wordt tegengesproken.',
        silent: 'Het verslag bevat geen beoordeling van de kwetsbaarheid.',
      },
    },
  },
  examples: {
    en: {
      breach: 'SESSION REPORT\n\nArrival: 2 March 2026\n⟦Vulnerability: not assessed⟧',
      clean: 'SESSION REPORT\n\nArrival: 2 March 2026\nVulnerability assessed on: 9 March 2026',
    },
    fr: {
      breach: 'RAPPORT DE SÉANCE\n\nArrivée : 2 mars 2026\n⟦Vulnérabilités : non évaluées⟧',
      clean: 'RAPPORT DE SÉANCE\n\nArrivée : 2 mars 2026\nVulnérabilités évaluées le : 9 mars 2026',
    },
    nl: {
      breach: 'SESSIEVERSLAG\n\nAankomst: 2 maart 2026\n⟦Kwetsbaarheid: niet beoordeeld⟧',
      clean: 'SESSIEVERSLAG\n\nAankomst: 2 maart 2026\nKwetsbaarheid beoordeeld op: 9 maart 2026',
    },
  },
  *run(file, { options }) {
    for (const record of reportsOf(file)) {
      const parts = reportParts(record.document, 'vulnerability');
      const place = (at: (typeof parts)[number]['at']) => ({ record: record.n, at });
      const own = momentsOf(record, 'assessed');
      const not = parts.find(({ answer }) => answer === 'unasked');
      const open = parts.find(({ answer }) => answer === 'open');
      const there = parts.some(({ answer }) => answer === 'words' || answer === 'yes' || answer === 'no');
      if (not) {
        yield { message: 'not-assessed', ...place(not.at), verdict: 'breach' };
        continue;
      }
      if (open && !there && own.length === 0) {
        yield { message: 'left-open', ...place(open.at), verdict: 'review' };
        continue;
      }
      const arrival = knownMoment(momentsOf(record, 'arrival'));
      // What was assessed in the session bears its date.
      const assessed =
        own.length > 0 ? knownMoment(own) : there ? sessionDay(record) : ({ known: 'no' } as const);
      const result =
        arrival.known === 'yes' && assessed.known === 'yes'
          ? measured({ unit: 'days', length: options.maximumDays }, arrival.moment, assessed.moment)
          : undefined;
      if (!result || assessed.known !== 'yes') {
        yield { outcome: 'inconclusive', because: there || own.length > 0 ? 'undated' : 'silent' };
        continue;
      }
      yield { deadline: { from: 'arrival', actual: 'assessed', measured: result } };
      const data = {
        arrival: { date: result.from.date },
        assessed: { date: result.actual.date },
        days: result.between.low,
      };
      if (result.outcome === 'kept') yield { outcome: 'pass', because: 'soon', data };
      else if (result.outcome === 'missed')
        yield {
          message: 'late',
          ...place(assessed.place.at),
          verdict: 'review',
          data: { ...data, maximum: options.maximumDays },
        };
      else
        yield {
          message: 'before',
          ...place(assessed.place.at),
          verdict: 'review',
          data: { arrival: data.arrival, assessed: data.assessed },
        };
    }
  },
});
