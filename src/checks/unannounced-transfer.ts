import { knownMoment, momentsOf } from '../model/case-file.ts';
import { defineFileCheck } from '../model/check.ts';
import { reportParts, reportsOf } from '../model/session-report.ts';

/** Return houses report (2009): a family is told before it is moved; whether the transfer was humane no date can show. */
export default defineFileCheck({
  id: 'unannounced-transfer',
  severity: 'warning',
  records: ['session-report'],
  across: false,
  options: {},
  texts: {
    en: {
      title: 'Transfer not announced beforehand',
      why: 'A transfer nobody expected frightens children and ruins trust before the coach is met.',
      remedy: 'Tell the family on an earlier day, and note when and by whom.',
      messages: {
        none: 'The report says that the transfer was not announced.',
        late: 'Transfer on {transfer}, announced on {announced}: not before that day.',
        announced:
          'Transfer on {transfer}, announced on {announced}. Whether it was humane, a person should see.',
        undated:
          'The day of the transfer, or that of its announcement, is missing, cannot be used or is contradicted.',
      },
    },
    fr: {
      title: 'Transfert non annoncé à l’avance',
      why: 'Un transfert inattendu effraie les enfants et ruine la confiance avant même le coach.',
      remedy: 'Prévenir la famille un jour plus tôt, et noter quand et par qui.',
      messages: {
        none: 'Le rapport dit que le transfert n’a pas été annoncé.',
        late: 'Transfert le {transfer}, annoncé le {announced} : pas avant ce jour.',
        announced:
          'Transfert le {transfer}, annoncé le {announced}. S’il fut humain, une personne doit en juger.',
        undated: 'Le jour du transfert, ou celui de son annonce, manque, est inutilisable ou contredit.',
      },
    },
    nl: {
      title: 'Overbrenging niet vooraf aangekondigd',
      why: 'Een onverwachte overbrenging maakt kinderen bang en schaadt het vertrouwen nog voor de coach er is.',
      remedy: 'Verwittig het gezin op een eerdere dag, en noteer wanneer en door wie.',
      messages: {
        none: 'Het verslag zegt dat de overbrenging niet aangekondigd werd.',
        late: 'Overbrenging op {transfer}, aangekondigd op {announced}: niet vóór die dag.',
        announced:
          'Overbrenging op {transfer}, aangekondigd op {announced}. Of ze humaan was, moet een persoon beoordelen.',
        undated:
          'De dag van de overbrenging, of die van de aankondiging, ontbreekt, is onbruikbaar of wordt tegengesproken.',
      },
    },
  },
  examples: {
    en: {
      breach: 'COACHING REPORT\n\nTransfer: 10 March 2026\nTransfer announced on: ⟦10 March 2026⟧',
      clean: 'COACHING REPORT\n\nTransfer: 10 March 2026\nTransfer announced on: 9 March 2026',
    },
    fr: {
      breach: 'RAPPORT DE COACHING\n\nTransfert : 10 mars 2026\nTransfert annoncé le : ⟦10 mars 2026⟧',
      clean: 'RAPPORT DE COACHING\n\nTransfert : 10 mars 2026\nTransfert annoncé le : 9 mars 2026',
    },
    nl: {
      breach: 'COACHINGVERSLAG\n\nOverbrenging: 10 maart 2026\nOverbrenging aangekondigd op: ⟦10 maart 2026⟧',
      clean: 'COACHINGVERSLAG\n\nOverbrenging: 10 maart 2026\nOverbrenging aangekondigd op: 9 maart 2026',
    },
  },
  *run(file) {
    for (const record of reportsOf(file)) {
      const [transfer, announced] = [
        knownMoment(momentsOf(record, 'transfer')),
        knownMoment(momentsOf(record, 'announced')),
      ];
      const [part] = reportParts(record.document, 'announced');
      if (part?.answer === 'no') yield { message: 'none', record: record.n, at: part.at, verdict: 'review' };
      else if (transfer.known !== 'yes' || announced.known !== 'yes')
        yield { outcome: 'inconclusive', because: 'undated' };
      else {
        const data = { transfer: { date: transfer.moment.date }, announced: { date: announced.moment.date } };
        if (announced.moment.date < transfer.moment.date)
          yield { outcome: 'inconclusive', because: 'announced', data };
        else yield { message: 'late', record: record.n, at: announced.place.at, verdict: 'review', data };
      }
    }
  },
});
