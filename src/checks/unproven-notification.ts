import { type CaseFile, cuesOf, type FileRecord, partsOf, signaturesOf, topOf } from '../model/case-file.ts';
import { defineFileCheck } from '../model/check.ts';
import { decisionsOf, notificationsOf, notifiedOn } from '../model/file-events.ts';

/**
 * Royal decree of 15 May 2014, art. 6, third paragraph, art. 7 and art. 12 § 3: by hand against receipt or by registered
 * letter, a sanction at the elected domicile; a general measure by service note or in the same way.
 */
export default defineFileCheck({
  id: 'unproven-notification',
  severity: 'error',
  records: ['decision'],
  across: true,
  options: {},
  instances: ['measure', 'general', 'sanction'],
  texts: {
    en: {
      title: 'Notification not shown',
      why: 'A decision holds from its notification, and every time limit runs from it.',
      remedy: 'Note the mode, the day and the hour, and keep the receipt or the proof of posting.',
      instances: {
        measure: 'notification of the order measure',
        general: 'communication of the general measure',
        sanction: 'notification of the sanction',
      },
      messages: {
        none: 'Nothing in the file shows how the decision was notified: by hand against receipt, or by registered letter.',
        ordinary:
          'The decision was sent by ordinary post. It is notified by hand against receipt, or by registered letter.',
        undated: 'The mode of the notification is noted, and no day of it.',
        'no-receipt': 'The decision was handed over and nobody signed for it.',
        refused: 'The resident refused to sign for receipt: a person judges whether it was handed over.',
        domicile: 'The letter was registered, and nothing shows that it went to the elected domicile.',
        shown: 'Mode and day of the notification are noted.',
        unseen: 'What was examined does not show the notification.',
        'not-this-kind': 'There is no decision of this kind.',
      },
    },
    fr: {
      title: 'Notification non établie',
      why: 'Une décision vaut dès sa notification, et tout délai en part.',
      remedy: 'Noter le mode, le jour et l’heure, et garder l’accusé de réception ou la preuve d’envoi.',
      instances: {
        measure: 'notification de la mesure d’ordre',
        general: 'communication de la mesure générale',
        sanction: 'notification de la sanction',
      },
      messages: {
        none: 'Rien au dossier ne montre comment la décision a été notifiée : en mains propres contre accusé de réception, ou par recommandé.',
        ordinary:
          'La décision a été envoyée par courrier ordinaire. Elle se notifie en mains propres contre accusé de réception, ou par recommandé.',
        undated: 'Le mode de notification est noté, sans le jour.',
        'no-receipt': 'La décision a été remise sans que personne signe pour réception.',
        refused:
          'Le résident a refusé de signer pour réception : une personne apprécie si la remise a eu lieu.',
        domicile: 'Le pli était recommandé, et rien ne montre qu’il a été adressé au domicile élu.',
        shown: 'Le mode et le jour de la notification sont notés.',
        unseen: 'Ce qui a été examiné ne montre pas la notification.',
        'not-this-kind': 'Il n’y a pas de décision de ce genre.',
      },
    },
    nl: {
      title: 'Kennisgeving niet aangetoond',
      why: 'Een beslissing geldt vanaf haar kennisgeving, en elke termijn loopt vanaf dan.',
      remedy:
        'Noteer de wijze, de dag en het uur, en bewaar het ontvangstbewijs of het bewijs van verzending.',
      instances: {
        measure: 'kennisgeving van de ordemaatregel',
        general: 'mededeling van de algemene maatregel',
        sanction: 'kennisgeving van de sanctie',
      },
      messages: {
        none: 'Niets in het dossier toont hoe de beslissing ter kennis gebracht werd: persoonlijk tegen ontvangstbewijs, of aangetekend.',
        ordinary:
          'De beslissing werd met de gewone post verzonden. De kennisgeving gebeurt persoonlijk tegen ontvangstbewijs, of aangetekend.',
        undated: 'De wijze van kennisgeving is genoteerd, zonder de dag.',
        'no-receipt': 'De beslissing werd overhandigd en niemand tekende voor ontvangst.',
        refused:
          'De bewoner weigerde voor ontvangst te tekenen: een persoon oordeelt of de overhandiging gebeurde.',
        domicile: 'De brief was aangetekend, en niets toont dat hij naar de gekozen woonplaats ging.',
        shown: 'Wijze en dag van de kennisgeving zijn genoteerd.',
        unseen: 'Wat onderzocht werd, toont de kennisgeving niet.',
        'not-this-kind': 'Er is geen beslissing van deze soort.',
      },
    },
  },
  examples: {
    en: {
      breach:
        '⟦DECISION ON SANCTION⟧\n\nReasons: noise.\nMode of notification: ordinary post\nNotified on: 10 March 2026',
      clean:
        'DECISION ON SANCTION\n\nReasons: noise.\nMode of notification: handed over in person against receipt\nNotified on: 10 March 2026',
    },
    fr: {
      breach:
        '⟦DÉCISION DE SANCTION⟧\n\nMotifs : bruit.\nMode de notification : courrier ordinaire\nNotifiée le : 10 mars 2026',
      clean:
        'DÉCISION DE SANCTION\n\nMotifs : bruit.\nMode de notification : remise en mains propres contre accusé de réception\nNotifiée le : 10 mars 2026',
    },
    nl: {
      breach:
        '⟦SANCTIEBESLISSING⟧\n\nRedenen: lawaai.\nWijze van kennisgeving: gewone post\nKennisgegeven op: 10 maart 2026',
      clean:
        'SANCTIEBESLISSING\n\nRedenen: lawaai.\nWijze van kennisgeving: persoonlijk overhandigd tegen ontvangstbewijs\nKennisgegeven op: 10 maart 2026',
    },
  },
  *run(file) {
    for (const instance of ['measure', 'general', 'sanction'] as const) {
      const decisions = decisionsOf(file, instance);
      if (decisions.length === 0) yield { outcome: 'not-applicable', because: 'not-this-kind', instance };
      for (const decision of decisions) {
        const found = faultOf(file, decision, instance);
        if (found === 'shown') yield { outcome: 'pass', because: found, instance };
        else if (found === 'unseen') yield { outcome: 'inconclusive', because: found, instance };
        else {
          const verdict = found === 'refused' || found === 'domicile' ? 'review' : 'breach';
          yield { message: found, record: decision.n, at: topOf(decision), verdict, instance };
        }
      }
    }
  },
});

type Fault = 'none' | 'ordinary' | 'undated' | 'no-receipt' | 'refused' | 'domicile' | 'shown' | 'unseen';

function faultOf(file: CaseFile, decision: FileRecord, kind: 'measure' | 'general' | 'sanction'): Fault {
  const records = notificationsOf(file, decision);
  const has = (...ids: readonly string[]): boolean =>
    records.some(({ document }) => cuesOf(document, ...ids).length > 0);
  if (kind === 'general' && has('service-note')) return 'shown';
  const notified = notifiedOn(file, decision);
  const receipt =
    has('receipt') ||
    records.some(({ document }) =>
      signaturesOf(document).some(({ role, signed }) => role === 'resident' && signed),
    );
  const registered = has('registered');
  const byHand = has('by-hand') || receipt;
  if (!registered && !byHand) {
    if (has('ordinary-post')) return 'ordinary';
    return file.whole && kind !== 'general' ? 'none' : 'unseen';
  }
  if (notified.known !== 'yes') return notified.known === 'no' ? 'undated' : 'unseen';
  if (registered) {
    const home = has('elected') || records.some(({ document }) => partsOf(document, 'elected').length > 0);
    return kind === 'sanction' && !home && !byHand ? 'domicile' : 'shown';
  }
  return has('refused-signature') ? 'refused' : receipt ? 'shown' : 'no-receipt';
}
