import { cuesOf, type FileRecord, momentsOf, partsOf, recordsOf, topOf } from '../model/case-file.ts';
import { defineFileCheck } from '../model/check.ts';
import { decidedOn, decisionsOf, hearingMoments, order } from '../model/file-events.ts';

/** Royal decree of 15 May 2014, art. 5, second paragraph (urgent measure), and art. 12 § 5 (the Director-General). */
export default defineFileCheck({
  id: 'missing-confirmation',
  severity: 'error',
  records: ['decision'],
  across: true,
  options: {},
  instances: ['measure', 'director-general'],
  texts: {
    en: {
      title: 'No decision on confirmation, or none notified',
      why: 'Without it the resident does not know whether the measure still holds.',
      remedy: 'Decide whether the measure is confirmed, and notify that decision.',
      instances: {
        measure: 'confirmation of the urgent measure',
        'director-general': 'confirmation by the Director-General',
      },
      messages: {
        undecided:
          'The resident was heard on {heard} after the measure of {decided}, and nothing says whether it is confirmed.',
        'not-notified': 'The sanction was confirmed, and nothing shows that the confirmation was notified.',
        decided: 'A decision on the confirmation is in the file.',
        notified: 'The confirmation was notified.',
        awaited: 'The sanction has to be confirmed, and no confirmation was examined.',
        unseen: 'Whether the measure was confirmed is not in what was examined.',
        'not-needed': 'No decision in the file has to be confirmed.',
      },
    },
    fr: {
      title: 'Pas de décision de confirmation, ou non notifiée',
      why: 'Sans elle, le résident ignore si la mesure tient encore.',
      remedy: 'Décider si la mesure est confirmée, et notifier cette décision.',
      instances: {
        measure: 'confirmation de la mesure urgente',
        'director-general': 'confirmation par le Directeur général',
      },
      messages: {
        undecided:
          'Le résident a été entendu le {heard} après la mesure du {decided}, et rien ne dit si elle est confirmée.',
        'not-notified': 'La sanction a été confirmée, et rien ne montre que la confirmation a été notifiée.',
        decided: 'Une décision sur la confirmation est au dossier.',
        notified: 'La confirmation a été notifiée.',
        awaited: 'La sanction doit être confirmée, et aucune confirmation n’a été examinée.',
        unseen: 'Ce qui a été examiné ne dit pas si la mesure a été confirmée.',
        'not-needed': 'Aucune décision du dossier ne doit être confirmée.',
      },
    },
    nl: {
      title: 'Geen beslissing over de bevestiging, of niet ter kennis gebracht',
      why: 'Zonder die beslissing weet de bewoner niet of de maatregel nog geldt.',
      remedy: 'Beslis of de maatregel bevestigd wordt, en breng die beslissing ter kennis.',
      instances: {
        measure: 'bevestiging van de dringende maatregel',
        'director-general': 'bevestiging door de directeur-generaal',
      },
      messages: {
        undecided:
          'De bewoner werd gehoord op {heard}, na de maatregel van {decided}, en niets zegt of die bevestigd is.',
        'not-notified':
          'De sanctie werd bevestigd, en niets toont dat de bevestiging ter kennis gebracht werd.',
        decided: 'Een beslissing over de bevestiging zit in het dossier.',
        notified: 'De bevestiging werd ter kennis gebracht.',
        awaited: 'De sanctie moet bevestigd worden, en er werd geen bevestiging onderzocht.',
        unseen: 'Uit wat onderzocht werd, blijkt niet of de maatregel bevestigd is.',
        'not-needed': 'Geen beslissing van het dossier moet bevestigd worden.',
      },
    },
  },
  examples: {
    en: {
      breach:
        'ORDER MEASURE\n\nDate: 3 March 2026\nUrgency: a fight was about to break out in the hall.\n\n⟦HEARING MINUTES⟧\n\nDate: 6 March 2026',
      clean:
        'ORDER MEASURE\n\nDate: 3 March 2026\nUrgency: a fight was about to break out in the hall.\n\nHEARING MINUTES\n\nDate: 6 March 2026\n\nDECISION OF CONFIRMATION\n\nDate: 7 March 2026\nThe measure is confirmed.',
    },
    fr: {
      breach:
        'MESURE D’ORDRE\n\nDate : 3 mars 2026\nUrgence : une bagarre allait éclater au réfectoire.\n\n⟦PROCÈS-VERBAL D’AUDITION⟧\n\nDate : 6 mars 2026',
      clean:
        'MESURE D’ORDRE\n\nDate : 3 mars 2026\nUrgence : une bagarre allait éclater au réfectoire.\n\nPROCÈS-VERBAL D’AUDITION\n\nDate : 6 mars 2026\n\nDÉCISION DE CONFIRMATION\n\nDate : 7 mars 2026\nLa mesure est confirmée.',
    },
    nl: {
      breach:
        'ORDEMAATREGEL\n\nDatum: 3 maart 2026\nDringendheid: er dreigde een gevecht uit te breken.\n\n⟦PROCES-VERBAAL VAN VERHOOR⟧\n\nDatum: 6 maart 2026',
      clean:
        'ORDEMAATREGEL\n\nDatum: 3 maart 2026\nDringendheid: er dreigde een gevecht uit te breken.\n\nPROCES-VERBAAL VAN VERHOOR\n\nDatum: 6 maart 2026\n\nBESLISSING TOT BEVESTIGING\n\nDatum: 7 maart 2026\nDe maatregel wordt bevestigd.',
    },
  },
  *run(file) {
    const confirmations = decisionsOf(file, 'confirmation');
    for (const decision of decisionsOf(file, 'measure')) {
      const decided = decidedOn(decision);
      const after = recordsOf(file, 'hearing').flatMap((minutes) =>
        hearingMoments(minutes).filter(
          ({ date }) => date !== undefined && decided.known === 'yes' && order({ date }, decided.moment) > 0,
        ),
      );
      const [heard] = after;
      // Article 5 is about measures that could not wait; every other one is decided after the hearing.
      const urgent =
        recordsOf(file, 'request').length > 0 ||
        cuesOf(decision.document, 'urgency').length > 0 ||
        partsOf(decision.document, 'urgency').length > 0;
      if (!heard || !urgent || decided.known !== 'yes')
        yield { outcome: 'not-applicable', because: 'not-needed', instance: 'measure' };
      else if (confirmations.length > 0 || recordsOf(file, 'hearing', 'notification').some(settles))
        yield { outcome: 'pass', because: 'decided', instance: 'measure' };
      else if (!file.whole) yield { outcome: 'inconclusive', because: 'unseen', instance: 'measure' };
      else
        yield {
          message: 'undecided',
          record: heard.record.n,
          at: topOf(heard.record),
          verdict: 'breach',
          data: { heard: { date: heard.date! }, decided: { moment: decided.moment } },
          instance: 'measure',
        };
    }
    if (decisionsOf(file, 'measure').length === 0)
      yield { outcome: 'not-applicable', because: 'not-needed', instance: 'measure' };
    const needed = decisionsOf(file, 'sanction').some(
      ({ document }) =>
        cuesOf(document, 'needs-confirmation').length > 0 || partsOf(document, 'confirmation').length > 0,
    );
    const [confirmation] = confirmations;
    const instance = 'director-general';
    if (!needed) yield { outcome: 'not-applicable', because: 'not-needed', instance };
    else if (!confirmation) yield { outcome: 'inconclusive', because: 'awaited', instance };
    else if (
      momentsOf(confirmation, 'notified').length > 0 ||
      cuesOf(confirmation.document, 'by-hand', 'registered', 'receipt').length > 0 ||
      recordsOf(file, 'notification').some(({ n }) => n > confirmation.n)
    )
      yield { outcome: 'pass', because: 'notified', instance };
    else if (!file.whole) yield { outcome: 'inconclusive', because: 'awaited', instance };
    else
      yield {
        message: 'not-notified',
        record: confirmation.n,
        at: topOf(confirmation),
        verdict: 'breach',
        instance,
      };
  },
});

/** The minutes of the hearing, or what was handed over after it, may say themselves what becomes of the measure. */
function settles({ document }: FileRecord): boolean {
  return cuesOf(document, 'confirmed', 'lifted').length > 0;
}
