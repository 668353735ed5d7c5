import { daysBetween } from '../model/calendar.ts';
import { knownMoment, momentsOf, recordsOf, topOf } from '../model/case-file.ts';
import { defineFileCheck } from '../model/check.ts';
import { decisionsOf } from '../model/file-events.ts';

/** Royal decree of 15 May 2014, art. 8: written down by the member of staff, and brought to the director at once. */
export default defineFileCheck({
  id: 'missing-notice',
  severity: 'error',
  records: ['decision', 'notice'],
  across: true,
  options: {
    maximumDays: {
      type: 'number',
      default: 3,
      minimum: 0,
      description: {
        en: 'Days from the notice to the director above which a person should look at it; the decree says "as soon as possible".',
        fr: 'Jours entre le constat et l’information du directeur au-delà desquels une personne doit apprécier ; l’arrêté dit « le plus rapidement possible ».',
        nl: 'Dagen tussen vaststelling en directeur waarboven een persoon moet oordelen; het besluit zegt “zo snel mogelijk”.',
      },
    },
  },
  instances: ['written', 'informed'],
  texts: {
    en: {
      title: 'No notice behind the sanction, or a late one',
      why: 'What was written down at once can be trusted and contested.',
      remedy: 'Put the notice in the file, with the day on which the director received it.',
      instances: { written: 'breach recorded in writing', informed: 'director informed' },
      messages: {
        none: 'The file shows a procedure of sanction and holds no notice by a member of staff.',
        late: 'Notice of {noticed}, director informed on {informed}: {days} days later. The decree asks for it as soon as possible.',
        there: 'A notice is in the file.',
        soon: 'Notice of {noticed}, director informed on {informed}.',
        unseen: 'What was examined holds no notice.',
        unstated: 'No record says when the director was informed.',
        'no-sanction': 'There is no procedure of sanction.',
      },
    },
    fr: {
      title: 'Sanction sans constat, ou constat tardif',
      why: 'Ce qui est consigné aussitôt est fiable et peut être contesté.',
      remedy: 'Verser le constat au dossier, avec le jour où le directeur l’a reçu.',
      instances: { written: 'manquement consigné par écrit', informed: 'directeur informé' },
      messages: {
        none: 'Le dossier montre une procédure de sanction sans constat d’un membre du personnel.',
        late: 'Constat du {noticed}, directeur informé le {informed} : {days} jours plus tard. L’arrêté le veut le plus rapidement possible.',
        there: 'Un constat est au dossier.',
        soon: 'Constat du {noticed}, directeur informé le {informed}.',
        unseen: 'Ce qui a été examiné ne contient pas de constat.',
        unstated: 'Aucun document ne dit quand le directeur a été informé.',
        'no-sanction': 'Il n’y a pas de procédure de sanction.',
      },
    },
    nl: {
      title: 'Sanctie zonder vaststelling, of een late',
      why: 'Wat meteen opgeschreven werd, is betrouwbaar en kan betwist worden.',
      remedy: 'Voeg de vaststelling bij het dossier, met de dag waarop de directeur ze ontving.',
      instances: { written: 'tekortkoming schriftelijk vastgesteld', informed: 'directeur ingelicht' },
      messages: {
        none: 'Het dossier toont een sanctieprocedure zonder vaststelling door een personeelslid.',
        late: 'Vaststelling van {noticed}, directeur ingelicht op {informed}: {days} dagen later. Het besluit wil het zo snel mogelijk.',
        there: 'Een vaststelling zit in het dossier.',
        soon: 'Vaststelling van {noticed}, directeur ingelicht op {informed}.',
        unseen: 'Wat onderzocht werd, bevat geen vaststelling.',
        unstated: 'Geen document zegt wanneer de directeur ingelicht werd.',
        'no-sanction': 'Er is geen sanctieprocedure.',
      },
    },
  },
  examples: {
    en: {
      breach: 'HEARING MINUTES\n\nDate: 9 March 2026\n\n⟦DECISION ON SANCTION⟧\n\nDate: 10 March 2026',
      clean:
        'NOTICE OF BREACH\n\nDate: 4 March 2026\n\nHEARING MINUTES\n\nDate: 9 March 2026\n\nDECISION ON SANCTION\n\nDate: 10 March 2026',
    },
    fr: {
      breach:
        'PROCÈS-VERBAL D’AUDITION\n\nDate : 9 mars 2026\n\n⟦DÉCISION DE SANCTION⟧\n\nDate : 10 mars 2026',
      clean:
        'CONSTAT\n\nDate : 4 mars 2026\n\nPROCÈS-VERBAL D’AUDITION\n\nDate : 9 mars 2026\n\nDÉCISION DE SANCTION\n\nDate : 10 mars 2026',
    },
    nl: {
      breach:
        'PROCES-VERBAAL VAN VERHOOR\n\nDatum: 9 maart 2026\n\n⟦SANCTIEBESLISSING⟧\n\nDatum: 10 maart 2026',
      clean:
        'VASTSTELLING\n\nDatum: 4 maart 2026\n\nPROCES-VERBAAL VAN VERHOOR\n\nDatum: 9 maart 2026\n\nSANCTIEBESLISSING\n\nDatum: 10 maart 2026',
    },
  },
  *run(file, { options }) {
    const [decision] = decisionsOf(file, 'sanction');
    const notices = recordsOf(file, 'notice');
    if (!decision && notices.length === 0) {
      for (const instance of ['written', 'informed'] as const)
        yield { outcome: 'not-applicable', because: 'no-sanction', instance };
      return;
    }
    const others = recordsOf(file, 'summons', 'hearing', 'inventory', 'notification').length > 0;
    if (notices.length > 0) yield { outcome: 'pass', because: 'there', instance: 'written' };
    else if (decision && file.whole && others)
      yield {
        message: 'none',
        record: decision.n,
        at: topOf(decision),
        verdict: 'breach',
        instance: 'written',
      };
    else yield { outcome: 'inconclusive', because: 'unseen', instance: 'written' };
    if (notices.length === 0) yield { outcome: 'inconclusive', because: 'unseen', instance: 'informed' };
    for (const notice of notices) {
      const noticed = knownMoment(momentsOf(notice, 'date'));
      const informed = knownMoment(momentsOf(notice, 'informed'));
      const days =
        noticed.known === 'yes' && informed.known === 'yes'
          ? daysBetween(noticed.moment.date, informed.moment.date)
          : undefined;
      if (days === undefined || noticed.known !== 'yes' || informed.known !== 'yes' || days < 0) {
        yield { outcome: 'inconclusive', because: 'unstated', instance: 'informed' };
        continue;
      }
      const data = { noticed: { date: noticed.moment.date }, informed: { date: informed.moment.date } };
      if (days <= options.maximumDays) yield { outcome: 'pass', because: 'soon', data, instance: 'informed' };
      else
        yield {
          message: 'late',
          record: notice.n,
          at: informed.place.at,
          verdict: 'review',
          data: { ...data, days },
          instance: 'informed',
        };
    }
  },
});
