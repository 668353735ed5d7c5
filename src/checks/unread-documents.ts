import { defineFileCheck } from '../model/check.ts';
import { isUnderstood, reportParts, reportsOf } from '../model/session-report.ts';

/** IOM handbook 2.1.1: documents in a language that the person understands. */
export default defineFileCheck({
  id: 'unread-documents',
  severity: 'error',
  records: ['session-report'],
  across: false,
  options: {},
  evident: ['other'],
  texts: {
    en: {
      title: 'Documents in a language that the person does not understand',
      why: 'A paper that cannot be read informs nobody.',
      remedy: 'Hand over a translation, or have it read out by an interpreter and note that.',
      messages: {
        other: 'The documents are in a language that is not among those the person understands.',
        understood: 'The documents are in a language that the person understands.',
        'no-documents': 'The report says that nothing was handed over.',
        'read-out':
          'The documents were read out or translated; whether the person understood them, a person should see.',
        unknown:
          'Whether the person understands the language of the documents cannot be told from the report.',
        silent: 'The report does not name the language of the documents.',
      },
    },
    fr: {
      title: 'Documents dans une langue que la personne ne comprend pas',
      why: 'Un papier que l’on ne peut lire n’informe personne.',
      remedy: 'Remettre une traduction, ou faire lire par un interprète et le noter.',
      messages: {
        other: 'Les documents sont dans une langue qui n’est pas de celles que la personne comprend.',
        understood: 'Les documents sont dans une langue que la personne comprend.',
        'no-documents': 'Le rapport dit que rien n’a été remis.',
        'read-out': 'Les documents ont été lus ou traduits ; une personne doit voir s’ils ont été compris.',
        unknown: 'Le rapport ne permet pas de dire si la personne comprend la langue des documents.',
        silent: 'Le rapport ne nomme pas la langue des documents.',
      },
    },
    nl: {
      title: 'Documenten in een taal die de persoon niet begrijpt',
      why: 'Een papier dat men niet kan lezen, informeert niemand.',
      remedy: 'Overhandig een vertaling, of laat een tolk voorlezen en noteer dat.',
      messages: {
        other: 'De documenten zijn in een taal die niet bij de talen hoort die de persoon begrijpt.',
        understood: 'De documenten zijn in een taal die de persoon begrijpt.',
        'no-documents': 'Het verslag zegt dat er niets overhandigd werd.',
        'read-out':
          'De documenten werden voorgelezen of vertaald; een persoon moet nagaan of ze begrepen werden.',
        unknown: 'Uit het verslag blijkt niet of de persoon de taal van de documenten begrijpt.',
        silent: 'Het verslag noemt de taal van de documenten niet.',
      },
    },
  },
  examples: {
    en: {
      breach: 'SESSION REPORT\n\nLanguages understood: Pashto, Dari\n⟦Language of the documents: English⟧',
      clean: 'SESSION REPORT\n\nLanguages understood: Pashto, English\nLanguage of the documents: English',
    },
    fr: {
      breach: 'RAPPORT DE SÉANCE\n\nLangues comprises : pachto, dari\n⟦Langue des documents : français⟧',
      clean: 'RAPPORT DE SÉANCE\n\nLangues comprises : pachto, français\nLangue des documents : français',
    },
    nl: {
      breach: 'SESSIEVERSLAG\n\nBegrepen talen: Pasjtoe, Dari\n⟦Taal van de documenten: Nederlands⟧',
      clean: 'SESSIEVERSLAG\n\nBegrepen talen: Pasjtoe, Nederlands\nTaal van de documenten: Nederlands',
    },
  },
  *run(file) {
    for (const { n, document } of reportsOf(file)) {
      const [part] = reportParts(document, 'documents-language');
      const understood = isUnderstood(document, 'documents-language');
      if (!part) yield { outcome: 'inconclusive', because: 'silent' };
      else if (part.answer === 'no') yield { outcome: 'not-applicable', because: 'no-documents' };
      else if (understood === 'yes') yield { outcome: 'pass', because: 'understood' };
      // What an interpreter reads out is understood, whatever it is written in.
      else if (part.nodes.some(({ cues }) => cues.some(({ id }) => id === 'read-out')))
        yield { outcome: 'inconclusive', because: 'read-out' };
      else if (understood === 'no') yield { message: 'other', record: n, at: part.at, verdict: 'breach' };
      else yield { outcome: 'inconclusive', because: 'unknown' };
    }
  },
});
