import { minutesBetween } from '../model/belgian-time.ts';
import { knownMoment, momentsOf } from '../model/case-file.ts';
import { defineFileCheck } from '../model/check.ts';
import { decisionsOf, notifiedOn } from '../model/file-events.ts';

/** Royal decree of 15 May 2014, art. 12 § 4: enforceable once it has been notified, and not before. */
export default defineFileCheck({
  id: 'early-execution',
  severity: 'error',
  records: ['decision'],
  across: true,
  options: {},
  texts: {
    en: {
      title: 'Sanction carried out before its notification',
      why: 'Nobody should bear a sanction they have not been told of.',
      remedy: 'Notify first, and only then carry out.',
      messages: {
        early:
          'Carried out from {executed}, notified on {notified}. A sanction is enforceable from its notification.',
        after: 'Notified on {notified}, carried out from {executed}.',
        'same-day':
          'Notified and carried out on {notified}. Without the hours it cannot be told which came first.',
        unstated: 'No record says from when the sanction was carried out.',
        undated:
          'The moment of the notification or of the execution is missing, cannot be used or is contradicted.',
        'no-sanction': 'There is no decision on a sanction.',
      },
    },
    fr: {
      title: 'Sanction exécutée avant sa notification',
      why: 'Nul ne doit subir une sanction dont il n’a pas été informé.',
      remedy: 'Notifier d’abord, exécuter ensuite.',
      messages: {
        early:
          'Exécutée à partir du {executed}, notifiée le {notified}. Une sanction est exécutoire dès sa notification.',
        after: 'Notifiée le {notified}, exécutée à partir du {executed}.',
        'same-day':
          'Notifiée et exécutée le {notified}. Sans les heures, on ne peut dire ce qui est venu d’abord.',
        unstated: 'Aucun document ne dit à partir de quand la sanction a été exécutée.',
        undated: 'Le moment de la notification ou de l’exécution manque, est inutilisable ou contredit.',
        'no-sanction': 'Il n’y a pas de décision de sanction.',
      },
    },
    nl: {
      title: 'Sanctie uitgevoerd vóór de kennisgeving',
      why: 'Niemand mag een sanctie ondergaan waarvan hij niet op de hoogte is.',
      remedy: 'Breng eerst ter kennis, voer dan pas uit.',
      messages: {
        early:
          'Uitgevoerd vanaf {executed}, kennisgegeven op {notified}. Een sanctie is uitvoerbaar vanaf haar kennisgeving.',
        after: 'Kennisgegeven op {notified}, uitgevoerd vanaf {executed}.',
        'same-day':
          'Kennisgegeven en uitgevoerd op {notified}. Zonder de uren valt niet te zeggen wat eerst kwam.',
        unstated: 'Geen document zegt vanaf wanneer de sanctie uitgevoerd werd.',
        undated:
          'Het tijdstip van de kennisgeving of van de uitvoering ontbreekt, is onbruikbaar of wordt tegengesproken.',
        'no-sanction': 'Er is geen beslissing over een sanctie.',
      },
    },
  },
  examples: {
    en: {
      breach: 'DECISION ON SANCTION\n\nNotified on: 10 March 2026\nCarried out from: ⟦9 March 2026⟧',
      clean: 'DECISION ON SANCTION\n\nNotified on: 10 March 2026\nCarried out from: 11 March 2026',
    },
    fr: {
      breach: 'DÉCISION DE SANCTION\n\nNotifiée le : 10 mars 2026\nExécutée à partir du : ⟦9 mars 2026⟧',
      clean: 'DÉCISION DE SANCTION\n\nNotifiée le : 10 mars 2026\nExécutée à partir du : 11 mars 2026',
    },
    nl: {
      breach: 'SANCTIEBESLISSING\n\nKennisgegeven op: 10 maart 2026\nUitgevoerd vanaf: ⟦9 maart 2026⟧',
      clean: 'SANCTIEBESLISSING\n\nKennisgegeven op: 10 maart 2026\nUitgevoerd vanaf: 11 maart 2026',
    },
  },
  *run(file) {
    const [decision, ...others] = decisionsOf(file, 'sanction');
    if (!decision) {
      yield { outcome: 'not-applicable', because: 'no-sanction' };
      return;
    }
    // Of several sanctions, only what each says of itself is its own.
    const sources = others.length > 0 ? [decision, ...others] : [undefined];
    for (const source of sources) {
      const own = source ?? decision;
      const mentions = (source ? [source] : file.records).flatMap((record) => momentsOf(record, 'execution'));
      const executed = knownMoment(mentions);
      const notified = notifiedOn(file, own);
      if (executed.known === 'no') {
        yield { outcome: 'inconclusive', because: 'unstated' };
        continue;
      }
      const between =
        executed.known === 'yes' && notified.known === 'yes'
          ? minutesBetween(notified.moment, executed.moment)
          : undefined;
      if (!between || executed.known !== 'yes' || notified.known !== 'yes') {
        yield { outcome: 'inconclusive', because: 'undated' };
        continue;
      }
      const data = { notified: { moment: notified.moment }, executed: { moment: executed.moment } };
      if (between.high < 0)
        yield {
          message: 'early',
          record: executed.place.record.n,
          at: executed.place.at,
          verdict: 'breach',
          data,
        };
      else if (between.low >= 0) yield { outcome: 'pass', because: 'after', data };
      else yield { outcome: 'inconclusive', because: 'same-day', data: { notified: data.notified } };
    }
  },
});
