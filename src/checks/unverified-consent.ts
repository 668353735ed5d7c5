import { defineFileCheck } from '../model/check.ts';
import { reportParts, reportsOf, rowsWith } from '../model/session-report.ts';

const asked = [
  ['understanding', 'understood'],
  ['agreement', 'agreed'],
  ['consent', 'consented'],
] as const;

/** IOM handbook 2.1.2, step 3: the person is asked whether they understand, agree and consent. To ask is the duty; a no is an answer. */
export default defineFileCheck({
  id: 'unverified-consent',
  severity: 'error',
  records: ['session-report'],
  across: false,
  options: {},
  instances: ['understanding', 'agreement', 'consent'],
  evident: ['unasked'],
  texts: {
    en: {
      title: 'Understanding, agreement or consent not asked',
      why: 'Help that nobody agreed to is no help of their choice.',
      remedy: 'Ask each of the three, and note the answer.',
      instances: { understanding: 'understanding', agreement: 'agreement', consent: 'consent' },
      messages: {
        unasked: 'The report says that this was not asked.',
        'left-open': 'The place for the answer is left open.',
        'refused-yet': 'The answer is no, and the report holds a plan all the same.',
        recorded: 'The report records the answer.',
        silent: 'The report has no place for it. That does not prove that it was not asked.',
      },
    },
    fr: {
      title: 'Compréhension, accord ou consentement non demandés',
      why: 'Une aide que personne n’a acceptée n’est pas choisie.',
      remedy: 'Demander chacun des trois points, et noter la réponse.',
      instances: { understanding: 'compréhension', agreement: 'accord', consent: 'consentement' },
      messages: {
        unasked: 'Le rapport dit que cela n’a pas été demandé.',
        'left-open': 'La place de la réponse est laissée ouverte.',
        'refused-yet': 'La réponse est non, et le rapport contient pourtant un plan.',
        recorded: 'Le rapport consigne la réponse.',
        silent: 'Le rapport ne lui fait pas de place. Cela ne prouve pas que ce n’a pas été demandé.',
      },
    },
    nl: {
      title: 'Begrip, akkoord of toestemming niet gevraagd',
      why: 'Hulp waar niemand mee instemde, is geen eigen keuze.',
      remedy: 'Vraag elk van de drie punten, en noteer het antwoord.',
      instances: { understanding: 'begrip', agreement: 'akkoord', consent: 'toestemming' },
      messages: {
        unasked: 'Het verslag zegt dat dit niet gevraagd werd.',
        'left-open': 'De plaats voor het antwoord is opengelaten.',
        'refused-yet': 'Het antwoord is neen, en toch bevat het verslag een plan.',
        recorded: 'Het verslag vermeldt het antwoord.',
        silent: 'Het verslag heeft er geen plaats voor. Dat bewijst niet dat het niet gevraagd werd.',
      },
    },
  },
  examples: {
    en: {
      breach: 'SESSION REPORT\n\nUnderstanding: yes, in her own words\n⟦Consent: not asked⟧',
      clean: 'SESSION REPORT\n\nUnderstanding: yes, in her own words\nConsent: yes',
    },
    fr: {
      breach: 'RAPPORT DE SÉANCE\n\nCompréhension : oui, avec ses mots\n⟦Consentement : non demandé⟧',
      clean: 'RAPPORT DE SÉANCE\n\nCompréhension : oui, avec ses mots\nConsentement : oui',
    },
    nl: {
      breach: 'SESSIEVERSLAG\n\nBegrip: ja, in eigen woorden\n⟦Toestemming: niet gevraagd⟧',
      clean: 'SESSIEVERSLAG\n\nBegrip: ja, in eigen woorden\nToestemming: ja',
    },
  },
  *run(file) {
    for (const { n, document } of reportsOf(file))
      for (const [instance, label] of asked) {
        const [part] = reportParts(document, label);
        if (!part) yield { outcome: 'inconclusive', because: 'silent', instance };
        else if (part.answer === 'unasked')
          yield { message: 'unasked', record: n, at: part.at, verdict: 'breach', instance };
        else if (part.answer === 'open')
          yield { message: 'left-open', record: n, at: part.at, verdict: 'review', instance };
        else if (part.answer === 'no' && rowsWith(document, 'action').length > 0)
          yield { message: 'refused-yet', record: n, at: part.at, verdict: 'review', instance };
        else yield { outcome: 'pass', because: 'recorded', instance };
      }
  },
});
