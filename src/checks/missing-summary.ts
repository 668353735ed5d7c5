import { topOf } from '../model/case-file.ts';
import { defineFileCheck } from '../model/check.ts';
import { affirmed, denied, reportParts, reportsOf } from '../model/session-report.ts';

/** IOM handbook 2.1.2, step 6: whoever leaves the plan to another session closes by summing up. A charter of notes forbids what this one asks for. */
export default defineFileCheck({
  id: 'missing-summary',
  severity: 'warning',
  records: ['session-report'],
  across: false,
  options: {},
  evident: ['none'],
  texts: {
    en: {
      title: 'No summary at the close',
      why: 'A summary lets the person correct what was misunderstood before everybody acts on it.',
      remedy: 'Close by summing up the main points with the person, and note it.',
      messages: {
        none: 'The report says that the main points were not summed up. The guide closes a session with a summary.',
        'left-open': 'The place for the summary is left open.',
        absent:
          'The report comes to its close and the next step without a summary. The guide asks for one where the plan is left to another session.',
        there: 'The report holds a summary or says that one was given.',
        silent: 'The report does not tell how the session ended.',
      },
    },
    fr: {
      title: 'Pas de résumé à la clôture',
      why: 'Un résumé permet à la personne de corriger un malentendu avant que chacun agisse.',
      remedy: 'Clore en résumant les points principaux avec la personne, et le noter.',
      messages: {
        none: 'Le rapport dit que les points principaux n’ont pas été résumés. Le guide clôt la séance par un résumé.',
        'left-open': 'La place du résumé est laissée ouverte.',
        absent:
          'Le rapport en vient à la clôture et à la suite sans résumé. Le guide en demande un quand le plan est remis à une autre séance.',
        there: 'Le rapport contient un résumé ou dit qu’il a été fait.',
        silent: 'Le rapport ne dit pas comment la séance s’est terminée.',
      },
    },
    nl: {
      title: 'Geen samenvatting bij de afsluiting',
      why: 'Met een samenvatting kan de persoon een misverstand rechtzetten voor iedereen ernaar handelt.',
      remedy: 'Sluit af door de hoofdpunten met de persoon samen te vatten, en noteer dat.',
      messages: {
        none: 'Het verslag zegt dat de hoofdpunten niet samengevat werden. De gids sluit een sessie met een samenvatting af.',
        'left-open': 'De plaats voor de samenvatting is opengelaten.',
        absent:
          'Het verslag komt bij de afsluiting en het vervolg zonder samenvatting. De gids vraagt er een als het plan voor een andere sessie is.',
        there: 'Het verslag bevat een samenvatting of zegt dat ze gegeven werd.',
        silent: 'Het verslag zegt niet hoe de sessie eindigde.',
      },
    },
  },
  examples: {
    en: {
      breach: 'SESSION REPORT\n\nTopics: work.\n⟦Summary: none, no time left⟧',
      clean: 'SESSION REPORT\n\nTopics: work.\nSummary: she will look for a room; we ask for the papers.',
    },
    fr: {
      breach: 'RAPPORT DE SÉANCE\n\nThèmes : travail.\n⟦Résumé : aucun, faute de temps⟧',
      clean:
        'RAPPORT DE SÉANCE\n\nThèmes : travail.\nRésumé : elle cherche une chambre ; nous demandons les papiers.',
    },
    nl: {
      breach: 'SESSIEVERSLAG\n\nThema’s: werk.\n⟦Samenvatting: geen, er was geen tijd⟧',
      clean:
        'SESSIEVERSLAG\n\nThema’s: werk.\nSamenvatting: zij zoekt een kamer; wij vragen de papieren aan.',
    },
  },
  *run(file) {
    for (const record of reportsOf(file)) {
      const { n, document } = record;
      const parts = reportParts(document, 'summary');
      const said = parts.some(({ answer }) => answer === 'words' || answer === 'yes');
      const open = parts.find(({ answer }) => answer === 'open');
      const none = parts.find(({ answer }) => answer === 'no' || answer === 'unasked');
      const [not] = denied(document, 'summary');
      if (said || affirmed(document, 'summary').length > 0) yield { outcome: 'pass', because: 'there' };
      else if (none) yield { message: 'none', record: n, at: none.at, verdict: 'breach' };
      else if (not) yield { message: 'none', record: n, at: not.at, verdict: 'review', confidence: 'medium' };
      else if (open) yield { message: 'left-open', record: n, at: open.at, verdict: 'review' };
      else if (reportParts(document, 'closing', 'follow-up').length > 0)
        yield { message: 'absent', record: n, at: topOf(record), verdict: 'review' };
      else yield { outcome: 'inconclusive', because: 'silent' };
    }
  },
});
