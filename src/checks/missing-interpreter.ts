import { defineFileCheck } from '../model/check.ts';
import { affirmed, isUnderstood, reportParts, reportsOf } from '../model/session-report.ts';

/** IOM handbook 2.1.2, step 1, and return houses report (2009), information: an interpreter where one is needed, told about confidentiality. */
export default defineFileCheck({
  id: 'missing-interpreter',
  severity: 'error',
  records: ['session-report'],
  across: false,
  options: {},
  instances: ['present', 'briefed'],
  evident: ['none'],
  texts: {
    en: {
      title: 'No interpreter although one was needed',
      why: 'Who does not understand cannot decide, and what they say is not heard.',
      remedy: 'Postpone until there is an interpreter, tell them about confidentiality, and note both.',
      instances: { present: 'interpreter there', briefed: 'interpreter briefed' },
      messages: {
        none: 'The session was held in a language that is not among those the person understands, without an interpreter.',
        'not-briefed': 'The report says that the interpreter was not told about confidentiality.',
        there: 'An interpreter was there.',
        briefed: 'The interpreter was told about confidentiality.',
        'briefing-silent': 'The report does not say whether the interpreter was told about confidentiality.',
        'not-needed': 'The person understands the language of the session.',
        nobody: 'There was no interpreter.',
        unknown:
          'The languages of the session and of the person, or whether an interpreter was there, are not known.',
      },
    },
    fr: {
      title: 'Pas d’interprète alors qu’il en fallait un',
      why: 'Qui ne comprend pas ne peut décider, et ce qu’il dit n’est pas entendu.',
      remedy:
        'Reporter jusqu’à ce qu’il y ait un interprète, l’informer de la confidentialité, et noter les deux.',
      instances: { present: 'interprète présent', briefed: 'interprète informé' },
      messages: {
        none: 'La séance s’est tenue dans une langue qui n’est pas de celles que la personne comprend, sans interprète.',
        'not-briefed': 'Le rapport dit que l’interprète n’a pas été informé de la confidentialité.',
        there: 'Un interprète était présent.',
        briefed: 'L’interprète a été informé de la confidentialité.',
        'briefing-silent': 'Le rapport ne dit pas si l’interprète a été informé de la confidentialité.',
        'not-needed': 'La personne comprend la langue de la séance.',
        nobody: 'Il n’y avait pas d’interprète.',
        unknown:
          'Les langues de la séance et de la personne, ou la présence d’un interprète, ne sont pas connues.',
      },
    },
    nl: {
      title: 'Geen tolk hoewel er een nodig was',
      why: 'Wie niet begrijpt, kan niet beslissen, en wat hij zegt, wordt niet gehoord.',
      remedy: 'Stel uit tot er een tolk is, licht die in over de vertrouwelijkheid, en noteer beide.',
      instances: { present: 'tolk aanwezig', briefed: 'tolk ingelicht' },
      messages: {
        none: 'De sessie werd gehouden in een taal die niet bij de talen hoort die de persoon begrijpt, zonder tolk.',
        'not-briefed': 'Het verslag zegt dat de tolk niet ingelicht werd over de vertrouwelijkheid.',
        there: 'Er was een tolk.',
        briefed: 'De tolk werd ingelicht over de vertrouwelijkheid.',
        'briefing-silent': 'Het verslag zegt niet of de tolk ingelicht werd over de vertrouwelijkheid.',
        'not-needed': 'De persoon begrijpt de taal van de sessie.',
        nobody: 'Er was geen tolk.',
        unknown:
          'De talen van de sessie en van de persoon, of de aanwezigheid van een tolk, zijn niet bekend.',
      },
    },
  },
  examples: {
    en: {
      breach:
        'SESSION REPORT\n\nLanguage of the session: English\nLanguages understood: Pashto, Dari\n⟦Interpreter: none⟧',
      clean:
        'SESSION REPORT\n\nLanguage of the session: English\nLanguages understood: Pashto, Dari\nInterpreter: yes, by telephone',
    },
    fr: {
      breach:
        'RAPPORT DE SÉANCE\n\nLangue de la séance : français\nLangues comprises : pachto, dari\n⟦Interprète : aucun⟧',
      clean:
        'RAPPORT DE SÉANCE\n\nLangue de la séance : français\nLangues comprises : pachto, dari\nInterprète : oui, par téléphone',
    },
    nl: {
      breach: 'SESSIEVERSLAG\n\nTaal van de sessie: Nederlands\nBegrepen talen: Pasjtoe, Dari\n⟦Tolk: geen⟧',
      clean:
        'SESSIEVERSLAG\n\nTaal van de sessie: Nederlands\nBegrepen talen: Pasjtoe, Dari\nTolk: ja, per telefoon',
    },
  },
  *run(file) {
    for (const { n, document } of reportsOf(file)) {
      const [part] = reportParts(document, 'interpreter');
      const speaks = isUnderstood(document, 'session-language');
      const away = part?.nodes.some(({ cues }) => cues.some(({ id }) => id === 'no-show')) ?? false;
      const absent = part !== undefined && (away || part.answer === 'no');
      // « Interprète : demandée »: who was asked for need not have come.
      const planned = part?.nodes.some(({ cues }) => cues.some(({ id }) => id === 'planned')) ?? false;
      const there = !away && (part?.answer === 'yes' || (part?.answer === 'words' && !planned));
      if (there) {
        yield { outcome: 'pass', because: 'there', instance: 'present' };
        const [briefed] = reportParts(document, 'briefed');
        if (briefed?.answer === 'no' || briefed?.answer === 'unasked')
          yield { message: 'not-briefed', record: n, at: briefed.at, verdict: 'review', instance: 'briefed' };
        else if (briefed?.answer === 'yes' || affirmed(document, 'briefed').length > 0)
          yield { outcome: 'pass', because: 'briefed', instance: 'briefed' };
        else yield { outcome: 'inconclusive', because: 'briefing-silent', instance: 'briefed' };
        continue;
      }
      if (speaks === 'yes') yield { outcome: 'not-applicable', because: 'not-needed' };
      else if (absent && speaks === 'no') {
        yield { message: 'none', record: n, at: part.at, verdict: 'breach', instance: 'present' };
        yield { outcome: 'not-applicable', because: 'nobody', instance: 'briefed' };
      } else yield { outcome: 'inconclusive', because: 'unknown' };
    }
  },
});
