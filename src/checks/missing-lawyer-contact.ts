import type { FileRecord } from '../model/case-file.ts';
import { momentsOf, nodesOf } from '../model/case-file.ts';
import { defineFileCheck } from '../model/check.ts';
import { affirmed, isBare, reportParts, reportsOf, sessionDay } from '../model/session-report.ts';

/** Return houses report (2009): the coach keeps in contact with the lawyer. The text asks for no dates; a contact without one is for a person to judge. */
export default defineFileCheck({
  id: 'missing-lawyer-contact',
  severity: 'error',
  records: ['session-report'],
  across: true,
  options: {},
  evident: ['none'],
  texts: {
    en: {
      title: 'No contact with the lawyer',
      why: 'A chance to stay is lost when those who see it and those who can act do not speak.',
      remedy: 'Call or write to the lawyer, and note the day and what it was about.',
      messages: {
        none: 'The report says that there was no contact with the lawyer. The coach keeps in contact.',
        undated: 'The report speaks of contact with the lawyer without a date.',
        'left-open': 'The place for contacts with the lawyer is left open.',
        dated: 'Dated contacts with the lawyer: {count}, the first on {contact}.',
        planned: 'The only contacts with a date lie after the session.',
        unusable: 'The dates of the contacts with the lawyer cannot be used.',
        'no-lawyer': 'The report says that the family has no lawyer.',
        silent: 'The report does not speak of contacts with the lawyer.',
      },
    },
    fr: {
      title: 'Pas de contact avec l’avocat',
      why: 'Une chance de séjour se perd quand celui qui la voit et celui qui peut agir ne se parlent pas.',
      remedy: 'Appeler l’avocat ou lui écrire, et noter le jour et le sujet.',
      messages: {
        none: 'Le rapport dit qu’il n’y a pas eu de contact avec l’avocat. Le coach entretient ce contact.',
        undated: 'Le rapport parle d’un contact avec l’avocat sans date.',
        'left-open': 'La place des contacts avec l’avocat est laissée ouverte.',
        dated: 'Contacts datés avec l’avocat : {count}, le premier le {contact}.',
        planned: 'Les seuls contacts datés sont postérieurs à la séance.',
        unusable: 'Les dates des contacts avec l’avocat sont inutilisables.',
        'no-lawyer': 'Le rapport dit que la famille n’a pas d’avocat.',
        silent: 'Le rapport ne parle pas de contacts avec l’avocat.',
      },
    },
    nl: {
      title: 'Geen contact met de advocaat',
      why: 'Een kans op verblijf gaat verloren als wie ze ziet en wie kan handelen niet spreken.',
      remedy: 'Bel of schrijf de advocaat, en noteer de dag en het onderwerp.',
      messages: {
        none: 'Het verslag zegt dat er geen contact met de advocaat was. De coach onderhoudt dat contact.',
        undated: 'Het verslag spreekt over contact met de advocaat zonder datum.',
        'left-open': 'De plaats voor contacten met de advocaat is opengelaten.',
        dated: 'Gedateerde contacten met de advocaat: {count}, het eerste op {contact}.',
        planned: 'De enige gedateerde contacten liggen na de sessie.',
        unusable: 'De datums van de contacten met de advocaat zijn onbruikbaar.',
        'no-lawyer': 'Het verslag zegt dat het gezin geen advocaat heeft.',
        silent: 'Het verslag spreekt niet over contacten met de advocaat.',
      },
    },
  },
  examples: {
    en: {
      breach: 'COACHING REPORT\n\nDate of the session: 12 March 2026\n⟦Contacts with the lawyer: none⟧',
      clean:
        'COACHING REPORT\n\nDate of the session: 12 March 2026\nContacts with the lawyer: 12 March 2026, by telephone',
    },
    fr: {
      breach: 'RAPPORT DE COACHING\n\nDate de la séance : 12 mars 2026\n⟦Contacts avec l’avocat : aucun⟧',
      clean:
        'RAPPORT DE COACHING\n\nDate de la séance : 12 mars 2026\nContacts avec l’avocat : 12 mars 2026, par téléphone',
    },
    nl: {
      breach: 'COACHINGVERSLAG\n\nDatum van de sessie: 12 maart 2026\n⟦Contacten met de advocaat: geen⟧',
      clean:
        'COACHINGVERSLAG\n\nDatum van de sessie: 12 maart 2026\nContacten met de advocaat: 12 maart 2026, per telefoon',
    },
  },
  *run(file) {
    const reports = reportsOf(file);
    const contacts = reports.flatMap(contactsOf);
    const held = contacts.filter(
      ({ date, session }) => date !== undefined && (session === undefined || date <= session),
    );
    const parts = reports.flatMap(({ n, document }) =>
      reportParts(document, 'lawyer-contacts').map((part) => ({ n, ...part })),
    );
    const none = parts.find((each) => each.answer === 'no' && isBare(each));
    const [part] = parts;
    const alone = reports.some(
      ({ document }) =>
        affirmed(document, 'no-lawyer').length > 0 ||
        reportParts(document, 'lawyer').some(({ answer }) => answer === 'no'),
    );
    const [first] = held;
    if (first?.date !== undefined)
      yield {
        outcome: 'pass',
        because: 'dated',
        data: { count: held.length, contact: { date: first.date } },
      };
    else if (alone) yield { outcome: 'inconclusive', because: 'no-lawyer' };
    else if (contacts.length > 0)
      yield { outcome: 'inconclusive', because: contacts.some(({ date }) => date) ? 'planned' : 'unusable' };
    else if (none) yield { message: 'none', record: none.n, at: none.at, verdict: 'breach' };
    else if (part && part.answer !== 'open')
      yield { message: 'undated', record: part.n, at: part.at, verdict: 'review' };
    else if (part) yield { message: 'left-open', record: part.n, at: part.at, verdict: 'review' };
    else yield { outcome: 'inconclusive', because: 'silent' };
  },
});

/** Days that stand under a title or label for such contacts, and entries of a log that name the lawyer. */
function contactsOf(record: FileRecord) {
  const { document } = record;
  const day = sessionDay(record);
  const session = day.known === 'yes' ? day.moment.date : undefined;
  const under = new Set(reportParts(document, 'lawyer-contacts').flatMap(({ nodes }) => nodes));
  const named = nodesOf(document).filter(({ cues }) =>
    cues.some(({ id, denied }) => id === 'lawyer' && !denied),
  );
  const own = [...new Set([...under, ...named.filter(({ type }) => type === 'entry')])];
  const moments = own.flatMap((node) =>
    node.moments.filter(({ name }) => name === 'entry' || name === 'lawyer-contacts'),
  );
  const fields = momentsOf(record, 'lawyer-contacts').filter((moment) =>
    moments.every(({ at }) => at.start !== moment.at.start),
  );
  return [...moments, ...fields].map(({ date }) => ({ date, session }));
}
