import { knownMoment, momentsOf } from '../model/case-file.ts';
import { defineFileCheck } from '../model/check.ts';
import { order } from '../model/file-events.ts';
import { reportParts, reportsOf } from '../model/session-report.ts';

/** IOM handbook 2.1.2, step 1: information goes to others only with the consent of the person. */
export default defineFileCheck({
  id: 'unconsented-sharing',
  severity: 'error',
  records: ['session-report'],
  across: false,
  options: {},
  evident: ['without', 'before'],
  texts: {
    en: {
      title: 'Information shared without consent',
      why: 'Whoever trusts one worker has not thereby trusted all others.',
      remedy: 'Ask for consent before anything is passed on, and note the answer with its date.',
      messages: {
        without:
          'The report says that information was shared, and that consent to it was not given or not asked.',
        before: 'Shared on {shared}, consent on {consent}: consent comes first.',
        'consent-open': 'Information was shared, and the place for the consent is left open.',
        consented: 'The report records consent to what was shared.',
        'nothing-shared': 'The report says that nothing was shared.',
        silent: 'The report does not say whether information was shared.',
        'consent-silent': 'Information was shared; the report does not speak of consent.',
        unclear: 'What the report says of consent is neither a yes nor a no.',
        unusable: 'The date of the consent, or that of the sharing, cannot be used.',
      },
    },
    fr: {
      title: 'Informations partagées sans consentement',
      why: 'Se confier à une personne n’est pas se confier à toutes.',
      remedy: 'Demander le consentement avant toute transmission, et noter la réponse avec sa date.',
      messages: {
        without:
          'Le rapport dit que des informations ont été partagées, et que le consentement n’a pas été donné ou n’a pas été demandé.',
        before: 'Partage le {shared}, consentement le {consent} : le consentement vient d’abord.',
        'consent-open':
          'Des informations ont été partagées, et la place du consentement est laissée ouverte.',
        consented: 'Le rapport consigne un consentement au partage.',
        'nothing-shared': 'Le rapport dit que rien n’a été partagé.',
        silent: 'Le rapport ne dit pas si des informations ont été partagées.',
        'consent-silent': 'Des informations ont été partagées ; le rapport ne parle pas de consentement.',
        unclear: 'Ce que le rapport dit du consentement n’est ni un oui ni un non.',
        unusable: 'La date du consentement, ou celle du partage, est inutilisable.',
      },
    },
    nl: {
      title: 'Informatie gedeeld zonder toestemming',
      why: 'Wie één begeleider vertrouwt, heeft daarmee niet alle anderen vertrouwd.',
      remedy: 'Vraag toestemming voor er iets doorgegeven wordt, en noteer het antwoord met de datum.',
      messages: {
        without:
          'Het verslag zegt dat er informatie gedeeld werd, en dat de toestemming niet gegeven of niet gevraagd werd.',
        before: 'Gedeeld op {shared}, toestemming op {consent}: toestemming gaat voor.',
        'consent-open': 'Er werd informatie gedeeld, en de plaats voor de toestemming is opengelaten.',
        consented: 'Het verslag vermeldt toestemming voor wat gedeeld werd.',
        'nothing-shared': 'Het verslag zegt dat er niets gedeeld werd.',
        silent: 'Het verslag zegt niet of er informatie gedeeld werd.',
        'consent-silent': 'Er werd informatie gedeeld; het verslag spreekt niet over toestemming.',
        unclear: 'Wat het verslag over de toestemming zegt, is geen ja en geen neen.',
        unusable: 'De datum van de toestemming, of die van het delen, is onbruikbaar.',
      },
    },
  },
  examples: {
    en: {
      breach: 'SESSION REPORT\n\nConsent to share: no\n⟦Information shared with: the town hall⟧',
      clean: 'SESSION REPORT\n\nConsent to share: yes\nInformation shared with: the town hall',
    },
    fr: {
      breach:
        'RAPPORT DE SÉANCE\n\nConsentement au partage : non\n⟦Informations partagées avec : la commune⟧',
      clean: 'RAPPORT DE SÉANCE\n\nConsentement au partage : oui\nInformations partagées avec : la commune',
    },
    nl: {
      breach: 'SESSIEVERSLAG\n\nToestemming om te delen: neen\n⟦Informatie gedeeld met: de gemeente⟧',
      clean: 'SESSIEVERSLAG\n\nToestemming om te delen: ja\nInformatie gedeeld met: de gemeente',
    },
  },
  *run(file) {
    for (const record of reportsOf(file)) {
      const [shared] = reportParts(record.document, 'shared');
      const [consent] = reportParts(record.document, 'consent-sharing');
      if (!shared || shared.answer === 'open') {
        yield { outcome: 'inconclusive', because: 'silent' };
        continue;
      }
      if (shared.answer === 'no') {
        yield { outcome: 'not-applicable', because: 'nothing-shared' };
        continue;
      }
      const [given, passed] = [
        knownMoment(momentsOf(record, 'consent-sharing')),
        knownMoment(momentsOf(record, 'shared')),
      ];
      const place = { record: record.n, at: shared.at };
      if (!consent) yield { outcome: 'inconclusive', because: 'consent-silent' };
      else if (consent.answer === 'no' || consent.answer === 'unasked')
        yield { message: 'without', ...place, verdict: 'breach' };
      else if (consent.answer === 'open') yield { message: 'consent-open', ...place, verdict: 'review' };
      else if (consent.answer === 'words' && given.known !== 'yes')
        yield { outcome: 'inconclusive', because: 'unclear' };
      else if (given.known === 'yes' && passed.known === 'yes' && order(passed.moment, given.moment) < 0)
        yield {
          message: 'before',
          ...place,
          verdict: 'breach',
          data: { shared: { date: passed.moment.date }, consent: { date: given.moment.date } },
        };
      else if (given.known === 'faulty' || passed.known === 'faulty')
        yield { outcome: 'inconclusive', because: 'unusable' };
      else yield { outcome: 'pass', because: 'consented' };
    }
  },
});
