import {
  cuesOf,
  type FileRecord,
  knownMoment,
  momentsOf,
  recordsOf,
  signaturesOf,
  topOf,
} from '../model/case-file.ts';
import { defineFileCheck } from '../model/check.ts';

/**
 * Royal decree of 15 May 2014, art. 16: a written receipt that bears the date of the complaint; art. 19: another, of the
 * Director-General or whom the partner designated, once the written complaint has arrived there.
 */
export default defineFileCheck({
  id: 'missing-acknowledgment',
  severity: 'error',
  records: ['complaint', 'acknowledgment', 'settlement', 'outcome'],
  across: true,
  options: {},
  instances: ['centre', 'agency'],
  texts: {
    en: {
      title: 'Complaint not acknowledged as it must be',
      why: 'The receipt proves the day from which every period runs.',
      remedy: 'Hand over a written receipt that bears the date of the complaint.',
      instances: {
        centre: 'acknowledgment by the centre',
        agency: 'acknowledgment by the Agency or the partner',
      },
      messages: {
        none: 'The complaint was dealt with, and the file holds no acknowledgment of it.',
        undated: 'The acknowledgment does not bear the date of the complaint.',
        'other-date':
          'The acknowledgment says that the complaint is of {acknowledged}; the complaint says {filed}.',
        'none-agency':
          'An outcome was sent, and nothing shows that the Agency or the partner acknowledged the complaint.',
        there: 'The acknowledgment is in the file and bears the date of the complaint.',
        'there-agency': 'The Agency or the partner acknowledged the complaint.',
        unseen: 'What was examined holds no acknowledgment.',
        'not-reached': 'The complaint did not go on to the Agency or the partner.',
      },
    },
    fr: {
      title: 'Plainte non accusée comme il se doit',
      why: 'L’accusé de réception prouve le jour dont part tout délai.',
      remedy: 'Remettre un accusé de réception écrit portant la date de la plainte.',
      instances: {
        centre: 'accusé de réception de la structure',
        agency: 'accusé de réception de l’Agence ou du partenaire',
      },
      messages: {
        none: 'La plainte a été traitée et le dossier n’en contient pas d’accusé de réception.',
        undated: 'L’accusé de réception ne porte pas la date de la plainte.',
        'other-date': 'L’accusé de réception date la plainte du {acknowledged} ; la plainte, du {filed}.',
        'none-agency':
          'Un résultat a été envoyé, et rien ne montre que l’Agence ou le partenaire a accusé réception de la plainte.',
        there: 'L’accusé de réception est au dossier et porte la date de la plainte.',
        'there-agency': 'L’Agence ou le partenaire a accusé réception de la plainte.',
        unseen: 'Ce qui a été examiné ne contient pas d’accusé de réception.',
        'not-reached': 'La plainte n’est pas allée jusqu’à l’Agence ou au partenaire.',
      },
    },
    nl: {
      title: 'Ontvangst van de klacht niet gemeld zoals het hoort',
      why: 'Het ontvangstbewijs bewijst de dag vanaf wanneer elke termijn loopt.',
      remedy: 'Overhandig een schriftelijk ontvangstbewijs met de datum van de klacht.',
      instances: {
        centre: 'ontvangstbewijs van de opvangstructuur',
        agency: 'ontvangstbewijs van het Agentschap of de partner',
      },
      messages: {
        none: 'De klacht werd behandeld en het dossier bevat er geen ontvangstbewijs van.',
        undated: 'Het ontvangstbewijs vermeldt de datum van de klacht niet.',
        'other-date': 'Het ontvangstbewijs dateert de klacht op {acknowledged}; de klacht zelf op {filed}.',
        'none-agency':
          'Er werd een resultaat verzonden, en niets toont dat het Agentschap of de partner de ontvangst van de klacht meldde.',
        there: 'Het ontvangstbewijs zit in het dossier en vermeldt de datum van de klacht.',
        'there-agency': 'Het Agentschap of de partner meldde de ontvangst van de klacht.',
        unseen: 'Wat onderzocht werd, bevat geen ontvangstbewijs.',
        'not-reached': 'De klacht ging niet tot bij het Agentschap of de partner.',
      },
    },
  },
  examples: {
    en: {
      breach:
        'COMPLAINT\n\nFiled on: 28 February 2026\n\n⟦ACKNOWLEDGMENT OF RECEIPT⟧\n\nWe received your complaint.',
      clean:
        'COMPLAINT\n\nFiled on: 28 February 2026\n\nACKNOWLEDGMENT OF RECEIPT\n\nComplaint filed on: 28 February 2026',
    },
    fr: {
      breach:
        'PLAINTE\n\nDéposée le : 28 février 2026\n\n⟦ACCUSÉ DE RÉCEPTION⟧\n\nNous avons bien reçu votre plainte.',
      clean:
        'PLAINTE\n\nDéposée le : 28 février 2026\n\nACCUSÉ DE RÉCEPTION\n\nPlainte déposée le : 28 février 2026',
    },
    nl: {
      breach:
        'KLACHT\n\nIngediend op: 28 februari 2026\n\n⟦ONTVANGSTBEWIJS VAN EEN KLACHT⟧\n\nWij ontvingen uw klacht.',
      clean:
        'KLACHT\n\nIngediend op: 28 februari 2026\n\nONTVANGSTBEWIJS VAN EEN KLACHT\n\nKlacht ingediend op: 28 februari 2026',
    },
  },
  *run(file) {
    const all = recordsOf(file, 'acknowledgment');
    const own = all.filter((record) => !isAgencys(record));
    const later = recordsOf(file, 'settlement', 'outcome');
    const [complaint] = recordsOf(file, 'complaint');
    const anchor = complaint ?? later[0];
    const wrote = complaint ? momentsOf(complaint, 'filed') : [];
    const filed = knownMoment(wrote.length > 0 ? wrote : complaint ? momentsOf(complaint, 'date') : []);
    if (own.length === 0) {
      if (anchor && file.whole && later.length > 0)
        yield { message: 'none', record: anchor.n, at: topOf(anchor), verdict: 'breach', instance: 'centre' };
      else yield { outcome: 'inconclusive', because: 'unseen', instance: 'centre' };
    }
    for (const record of own) {
      const place = { record: record.n, at: topOf(record) };
      const bears = knownMoment(momentsOf(record, 'filed'));
      if (bears.known === 'no') yield { message: 'undated', ...place, verdict: 'breach', instance: 'centre' };
      else if (bears.known !== 'yes')
        yield { outcome: 'inconclusive', because: 'unseen', instance: 'centre' };
      else if (filed.known === 'yes' && filed.moment.date !== bears.moment.date)
        yield {
          message: 'other-date',
          ...place,
          verdict: 'review',
          data: { acknowledged: { date: bears.moment.date }, filed: { date: filed.moment.date } },
          instance: 'centre',
        };
      else yield { outcome: 'pass', because: 'there', instance: 'centre' };
    }
    const outcomes = recordsOf(file, 'outcome');
    const went =
      outcomes.length > 0 || later.some(({ document }) => cuesOf(document, 'procedure-goes-on').length > 0);
    const told = [...outcomes, ...all].some((record) => momentsOf(record, 'acknowledged').length > 0);
    const [outcome] = outcomes;
    if (!went) yield { outcome: 'not-applicable', because: 'not-reached', instance: 'agency' };
    else if (told || all.some(isAgencys))
      yield { outcome: 'pass', because: 'there-agency', instance: 'agency' };
    else if (outcome && file.whole)
      yield {
        message: 'none-agency',
        record: outcome.n,
        at: topOf(outcome),
        verdict: 'breach',
        instance: 'agency',
      };
    else yield { outcome: 'inconclusive', because: 'unseen', instance: 'agency' };
  },
});

function isAgencys({ document }: FileRecord): boolean {
  return signaturesOf(document).some(({ role }) => role === 'director-general');
}
