import { knownMoment, momentsOf } from '../model/case-file.ts';
import { defineFileCheck } from '../model/check.ts';
import { mention, reportsOf, sessionDay } from '../model/session-report.ts';

/** IOM handbook 2.1.1: counselling for reintegration begins before departure where that is possible. */
export default defineFileCheck({
  id: 'late-counselling',
  severity: 'warning',
  records: ['session-report'],
  across: true,
  options: {},
  texts: {
    en: {
      title: 'Counselling that began only after departure',
      why: 'Who learns before leaving what awaits them decides with open eyes.',
      remedy: 'Note which counselling there was before departure, or why there was none.',
      messages: {
        before: 'The report shows counselling before departure.',
        after:
          'The report says that there was none before departure; whether it was possible, a person should see.',
        silent: 'The report does not say whether there was counselling before departure.',
      },
    },
    fr: {
      title: 'Consultations commencées seulement après le départ',
      why: 'Qui apprend avant de partir ce qui l’attend décide en connaissance de cause.',
      remedy: 'Noter quelles consultations ont eu lieu avant le départ, ou pourquoi aucune.',
      messages: {
        before: 'Le rapport montre une consultation avant le départ.',
        after:
          'Le rapport dit qu’il n’y en eut pas avant le départ ; une personne doit voir si c’était possible.',
        silent: 'Le rapport ne dit pas s’il y eut une consultation avant le départ.',
      },
    },
    nl: {
      title: 'Begeleiding die pas na het vertrek begon',
      why: 'Wie vóór het vertrek verneemt wat wacht, beslist met open ogen.',
      remedy: 'Noteer welke begeleiding er vóór het vertrek was, of waarom niet.',
      messages: {
        before: 'Het verslag toont begeleiding vóór het vertrek.',
        after:
          'Het verslag zegt dat er vóór het vertrek geen was; een persoon moet nagaan of het mogelijk was.',
        silent: 'Het verslag zegt niet of er vóór het vertrek begeleiding was.',
      },
    },
  },
  examples: {
    en: {
      breach:
        'SESSION REPORT\n\nDate of the session: 12 March 2026\nDeparture: 2 March 2026\n⟦Counselling before departure: none⟧',
      clean: 'SESSION REPORT\n\nDate of the session: 1 March 2026\nDeparture: 2 March 2026',
    },
    fr: {
      breach:
        'RAPPORT DE SÉANCE\n\nDate de la séance : 12 mars 2026\nDépart : 2 mars 2026\n⟦Consultation avant le départ : aucune⟧',
      clean: 'RAPPORT DE SÉANCE\n\nDate de la séance : 1er mars 2026\nDépart : 2 mars 2026',
    },
    nl: {
      breach:
        'SESSIEVERSLAG\n\nDatum van de sessie: 12 maart 2026\nVertrek: 2 maart 2026\n⟦Gesprek vóór het vertrek: geen⟧',
      clean: 'SESSIEVERSLAG\n\nDatum van de sessie: 1 maart 2026\nVertrek: 2 maart 2026',
    },
  },
  *run(file) {
    const reports = reportsOf(file);
    const earlier = reports.map(({ n, document }) => ({ n, ...mention(document, 'before-departure') }));
    const left = knownMoment(reports.flatMap((record) => momentsOf(record, 'departure')));
    const days = reports.flatMap((record) => {
      const day = sessionDay(record);
      return day.known === 'yes' ? [day.moment.date] : [];
    });
    const before = left.known === 'yes' && days.some((day) => day < left.moment.date);
    const not = earlier.find(({ denied }) => denied);
    if (before || earlier.some(({ said }) => said)) yield { outcome: 'pass', because: 'before' };
    else if (not?.denied) yield { message: 'after', record: not.n, at: not.denied, verdict: 'review' };
    else yield { outcome: 'inconclusive', because: 'silent' };
  },
});
