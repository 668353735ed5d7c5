import { momentsOf } from '../model/case-file.ts';
import { defineFileCheck } from '../model/check.ts';
import { reportParts, reportsOf, sessionDay } from '../model/session-report.ts';

/** IOM handbook 2.1.2, step 6: the date of the next session is chosen before this one ends. */
export default defineFileCheck({
  id: 'missing-follow-up',
  severity: 'error',
  records: ['session-report'],
  across: false,
  options: {},
  evident: ['not-after', 'open'],
  texts: {
    en: {
      title: 'No date for the next session',
      why: 'Whoever leaves without a date has to find the way back alone.',
      remedy: 'Choose the date of the next session together and note it, with the year.',
      messages: {
        'not-after': 'Session on {session}, next session on {next}: the next one has to come after.',
        open: 'The next session has no date yet. It is chosen before this one ends.',
        undated: 'The report speaks of the next step without a date.',
        fixed: 'Session on {session}, next session on {next}.',
        'undated-session': 'The date of the session itself is missing, cannot be used or is contradicted.',
        unusable: 'The date of the next session cannot be used, or another one contradicts it.',
        silent: 'The report does not speak of a next session.',
      },
    },
    fr: {
      title: 'Pas de date pour la séance suivante',
      why: 'Qui part sans date doit retrouver seul le chemin.',
      remedy: 'Choisir ensemble la date de la séance suivante et la noter, avec l’année.',
      messages: {
        'not-after': 'Séance le {session}, suite le {next} : la suite doit venir après.',
        open: 'La séance suivante n’a pas encore de date. Elle se choisit avant la fin de celle-ci.',
        undated: 'Le rapport parle de la suite sans date.',
        fixed: 'Séance le {session}, suite le {next}.',
        'undated-session': 'La date de la séance elle-même manque, est inutilisable ou contredite.',
        unusable: 'La date de la suite est inutilisable, ou une autre la contredit.',
        silent: 'Le rapport ne parle pas d’une séance suivante.',
      },
    },
    nl: {
      title: 'Geen datum voor de volgende sessie',
      why: 'Wie zonder datum vertrekt, moet alleen de weg terug vinden.',
      remedy: 'Kies samen de datum van de volgende sessie en noteer die, met het jaar.',
      messages: {
        'not-after': 'Sessie op {session}, vervolg op {next}: het vervolg moet erna komen.',
        open: 'De volgende sessie heeft nog geen datum. Die wordt gekozen vóór het einde van deze.',
        undated: 'Het verslag spreekt over het vervolg zonder datum.',
        fixed: 'Sessie op {session}, vervolg op {next}.',
        'undated-session': 'De datum van de sessie zelf ontbreekt, is onbruikbaar of wordt tegengesproken.',
        unusable: 'De datum van het vervolg is onbruikbaar, of een andere spreekt hem tegen.',
        silent: 'Het verslag spreekt niet over een volgende sessie.',
      },
    },
  },
  examples: {
    en: {
      breach: 'SESSION REPORT\n\nDate of the session: 12 March 2026\nNext session: ⟦12 March 2026⟧',
      clean: 'SESSION REPORT\n\nDate of the session: 12 March 2026\nNext session: 13 March 2026',
    },
    fr: {
      breach: 'RAPPORT DE SÉANCE\n\nDate de la séance : 12 mars 2026\nProchaine séance : ⟦12 mars 2026⟧',
      clean: 'RAPPORT DE SÉANCE\n\nDate de la séance : 12 mars 2026\nProchaine séance : 13 mars 2026',
    },
    nl: {
      breach: 'SESSIEVERSLAG\n\nDatum van de sessie: 12 maart 2026\nVolgende sessie: ⟦12 maart 2026⟧',
      clean: 'SESSIEVERSLAG\n\nDatum van de sessie: 12 maart 2026\nVolgende sessie: 13 maart 2026',
    },
  },
  *run(file) {
    for (const record of reportsOf(file)) {
      const mentions = momentsOf(record, 'follow-up');
      const [part] = reportParts(record.document, 'follow-up');
      const session = sessionDay(record);
      const dated = mentions.filter(({ date }) => date !== undefined);
      const [next] = dated;
      if (next?.date !== undefined) {
        if (session.known !== 'yes') yield { outcome: 'inconclusive', because: 'undated-session' };
        else {
          const held = session.moment.date;
          const data = { session: { date: held }, next: { date: next.date } };
          const later = dated.filter(({ date }) => date! > held).length;
          if (later === dated.length) yield { outcome: 'pass', because: 'fixed', data };
          else if (later > 0) yield { outcome: 'inconclusive', because: 'unusable' };
          else yield { message: 'not-after', record: record.n, at: next.at, verdict: 'breach', data };
        }
      } else if (mentions.length > 0) yield { outcome: 'inconclusive', because: 'unusable' };
      else if (!part) yield { outcome: 'inconclusive', because: 'silent' };
      else if (part.answer === 'words' || part.answer === 'yes')
        yield { message: 'undated', record: record.n, at: part.at, verdict: 'review' };
      else yield { message: 'open', record: record.n, at: part.at, verdict: 'breach' };
    }
  },
});
