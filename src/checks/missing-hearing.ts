import {
  type CaseFile,
  cuesOf,
  type FileRecord,
  momentsOf,
  partsOf,
  recordsOf,
  topOf,
} from '../model/case-file.ts';
import { defineFileCheck } from '../model/check.ts';
import { decidedOn, decisionsOf, hasProcedure, heardOn, order, wordsIn } from '../model/file-events.ts';

/** A word that says "urgent" is no reason; so many words may be one. */
const leastReason = 5;

/** Royal decree of 15 May 2014, art. 4 and 5 (order measures), art. 10 and 12 (sanctions): heard before the decision. */
export default defineFileCheck({
  id: 'missing-hearing',
  severity: 'error',
  records: ['decision'],
  across: true,
  options: {},
  instances: ['measure', 'urgency', 'sanction', 'conduct'],
  texts: {
    en: {
      title: 'Resident not heard before the decision',
      why: 'Who is to bear a measure or a sanction must be able to speak before it is decided.',
      remedy: 'Hear the resident first and put the minutes in the file, or state why that could not be.',
      instances: {
        measure: 'heard before the order measure',
        urgency: 'urgent measure without a hearing',
        sanction: 'heard before the sanction',
        conduct: 'no hearing because of the resident’s own conduct',
      },
      messages: {
        after: 'The resident was heard on {heard}, after the decision of {decided}. The hearing comes first.',
        'not-heard':
          'The file shows a procedure and no hearing, and the decision gives no reason why there was none.',
        'no-reason':
          'The decision calls the measure urgent and does not say why it could not wait for a hearing.',
        'other-reason':
          'The resident was not heard, and the reason given is not the resident’s own conduct. Only that allows a decision on the file.',
        heard: 'Heard on {heard}, decided on {decided}.',
        urgent: 'The measure was urgent, and the decision says why.',
        'own-conduct': 'The resident’s own conduct prevented the hearing, and the decision says so.',
        undated: 'The date of the hearing or of the decision is missing, cannot be used or is contradicted.',
        'no-minutes': 'The decision speaks of a hearing, but its minutes are not in the file.',
        unseen: 'No hearing is in what was examined; the rest of the file may hold one.',
        'not-this-kind': 'There is no decision of this kind.',
      },
    },
    fr: {
      title: 'Résident non entendu avant la décision',
      why: 'La personne visée par une mesure ou une sanction doit pouvoir s’exprimer avant qu’elle soit décidée.',
      remedy:
        'Entendre d’abord le résident et verser le procès-verbal au dossier, ou dire pourquoi cela n’a pu se faire.',
      instances: {
        measure: 'entendu avant la mesure d’ordre',
        urgency: 'mesure urgente sans entretien',
        sanction: 'entendu avant la sanction',
        conduct: 'pas d’audition en raison du comportement du résident',
      },
      messages: {
        after:
          'Le résident a été entendu le {heard}, après la décision du {decided}. L’audition vient d’abord.',
        'not-heard':
          'Le dossier montre une procédure sans audition, et la décision n’en donne pas la raison.',
        'no-reason':
          'La décision dit la mesure urgente sans dire pourquoi elle ne pouvait attendre un entretien.',
        'other-reason':
          'Le résident n’a pas été entendu, et la raison donnée n’est pas son propre comportement. Lui seul permet de décider sur pièces.',
        heard: 'Entendu le {heard}, décidé le {decided}.',
        urgent: 'La mesure était urgente et la décision dit pourquoi.',
        'own-conduct': 'Le comportement même du résident a empêché l’audition, et la décision le dit.',
        undated: 'La date de l’audition ou de la décision manque, est inutilisable ou contredite.',
        'no-minutes': 'La décision parle d’une audition, mais son procès-verbal n’est pas au dossier.',
        unseen:
          'Ce qui a été examiné ne contient pas d’audition ; le reste du dossier en contient peut-être une.',
        'not-this-kind': 'Il n’y a pas de décision de ce genre.',
      },
    },
    nl: {
      title: 'Bewoner niet gehoord vóór de beslissing',
      why: 'Wie een maatregel of een sanctie te wachten staat, moet zich kunnen uitspreken vóór de beslissing valt.',
      remedy: 'Hoor de bewoner eerst en voeg het verslag bij het dossier, of zeg waarom dat niet kon.',
      instances: {
        measure: 'gehoord vóór de ordemaatregel',
        urgency: 'dringende maatregel zonder gesprek',
        sanction: 'gehoord vóór de sanctie',
        conduct: 'geen verhoor door het gedrag van de bewoner zelf',
      },
      messages: {
        after: 'De bewoner werd gehoord op {heard}, na de beslissing van {decided}. Het verhoor komt eerst.',
        'not-heard': 'Het dossier toont een procedure zonder verhoor, en de beslissing zegt niet waarom.',
        'no-reason':
          'De beslissing noemt de maatregel dringend en zegt niet waarom een gesprek niet kon worden afgewacht.',
        'other-reason':
          'De bewoner werd niet gehoord, en de gegeven reden is niet zijn eigen gedrag. Enkel dat laat een beslissing op stukken toe.',
        heard: 'Gehoord op {heard}, beslist op {decided}.',
        urgent: 'De maatregel was dringend en de beslissing zegt waarom.',
        'own-conduct': 'Het gedrag van de bewoner zelf verhinderde het verhoor, en de beslissing zegt dat.',
        undated:
          'De datum van het verhoor of van de beslissing ontbreekt, is onbruikbaar of wordt tegengesproken.',
        'no-minutes':
          'De beslissing spreekt van een verhoor, maar het verslag ervan zit niet in het dossier.',
        unseen: 'In wat onderzocht werd, zit geen verhoor; de rest van het dossier bevat er misschien een.',
        'not-this-kind': 'Er is geen beslissing van deze soort.',
      },
    },
  },
  examples: {
    en: {
      breach:
        'HEARING MINUTES\n\nDate: 12 March 2026\n\n⟦DECISION ON SANCTION⟧\n\nDate: 10 March 2026\nReasons: on 3 March 2026 you broke a window.',
      clean:
        'HEARING MINUTES\n\nDate: 9 March 2026\n\nDECISION ON SANCTION\n\nDate: 10 March 2026\nReasons: on 3 March 2026 you broke a window.',
    },
    fr: {
      breach:
        'PROCÈS-VERBAL D’AUDITION\n\nDate : 12 mars 2026\n\n⟦DÉCISION DE SANCTION⟧\n\nDate : 10 mars 2026\nMotifs : le 3 mars 2026 vous avez brisé une vitre.',
      clean:
        'PROCÈS-VERBAL D’AUDITION\n\nDate : 9 mars 2026\n\nDÉCISION DE SANCTION\n\nDate : 10 mars 2026\nMotifs : le 3 mars 2026 vous avez brisé une vitre.',
    },
    nl: {
      breach:
        'PROCES-VERBAAL VAN VERHOOR\n\nDatum: 12 maart 2026\n\n⟦SANCTIEBESLISSING⟧\n\nDatum: 10 maart 2026\nRedenen: op 3 maart 2026 brak u een ruit.',
      clean:
        'PROCES-VERBAAL VAN VERHOOR\n\nDatum: 9 maart 2026\n\nSANCTIEBESLISSING\n\nDatum: 10 maart 2026\nRedenen: op 3 maart 2026 brak u een ruit.',
    },
  },
  *run(file) {
    for (const kind of ['measure', 'sanction'] as const) {
      const exception = kind === 'measure' ? 'urgency' : 'conduct';
      const decisions = decisionsOf(file, kind);
      if (decisions.length === 0) {
        const open = decisionsOf(file, 'unknown').length > 0;
        for (const instance of [kind, exception])
          yield open
            ? { outcome: 'inconclusive', because: 'unseen', instance }
            : { outcome: 'not-applicable', because: 'not-this-kind', instance };
        continue;
      }
      for (const decision of decisions) {
        const place = { record: decision.n, at: topOf(decision) };
        const excuse = excuseOf(decision, kind);
        const heard = heardOn(file);
        const decided = decidedOn(decision);
        const minutes = recordsOf(file, 'hearing').length > 0;
        if (minutes && heard.known === 'yes' && decided.known === 'yes') {
          const data = { heard: { moment: heard.moment }, decided: { moment: decided.moment } };
          if (order(heard.moment, decided.moment) <= 0) {
            yield { outcome: 'pass', because: 'heard', data, instance: kind };
            yield { outcome: 'not-applicable', because: 'heard', data, instance: exception };
            continue;
          }
          // After an urgent measure the hearing comes later: article 5 allows for that.
          if (excuse === 'none') {
            yield { message: 'after', ...place, verdict: 'breach', data, instance: kind };
            yield { outcome: 'not-applicable', because: 'heard', data, instance: exception };
            continue;
          }
        } else if (minutes && excuse === 'none') {
          for (const instance of [kind, exception])
            yield { outcome: 'inconclusive', because: 'undated', instance };
          continue;
        }
        yield* withoutHearing(file, decision, kind, excuse);
      }
    }
  },
});

type Excuse = 'none' | 'given' | 'bare' | 'other';

/** Urgency with its reason for a measure; the resident's own conduct for a sanction. */
function excuseOf(decision: FileRecord, kind: 'measure' | 'sanction'): Excuse {
  const { document } = decision;
  if (kind === 'measure') {
    const [cue] = cuesOf(document, 'urgency');
    const part = wordsIn(decision, 'urgency');
    if (part >= leastReason) return 'given';
    const told = document.children.some(({ children }) =>
      children.some(
        (node) =>
          node.type === 'paragraph' &&
          node.cues.some(({ id }) => id === 'urgency') &&
          node.children.reduce((sum, { value }) => sum + value.split(/\s+/u).length, 0) > 2 * leastReason,
      ),
    );
    return told ? 'given' : cue || part > 0 ? 'bare' : 'none';
  }
  if (cuesOf(document, 'own-conduct').length > 0) return 'given';
  return partsOf(document, 'not-heard').length > 0 ? 'other' : 'none';
}

function* withoutHearing(file: CaseFile, decision: FileRecord, kind: 'measure' | 'sanction', excuse: Excuse) {
  const place = { record: decision.n, at: topOf(decision) } as const;
  const exception = kind === 'measure' ? 'urgency' : 'conduct';
  if (excuse === 'given') {
    const because = kind === 'measure' ? 'urgent' : 'own-conduct';
    yield { outcome: 'not-applicable', because, instance: kind } as const;
    yield { outcome: 'pass', because, instance: exception } as const;
  } else if (excuse === 'bare' || excuse === 'other') {
    const message = excuse === 'bare' ? 'no-reason' : 'other-reason';
    yield { message, ...place, verdict: 'breach', instance: exception } as const;
    yield { outcome: 'inconclusive', because: 'unseen', instance: kind } as const;
  } else if (momentsOf(decision, 'hearing-date').length > 0) {
    yield { outcome: 'inconclusive', because: 'no-minutes', instance: kind } as const;
    yield { outcome: 'not-applicable', because: 'no-minutes', instance: exception } as const;
  } else if (hasProcedure(file)) {
    yield { message: 'not-heard', ...place, verdict: 'breach', instance: kind } as const;
    yield { outcome: 'inconclusive', because: 'unseen', instance: exception } as const;
  } else {
    for (const instance of [kind, exception])
      yield { outcome: 'inconclusive', because: 'unseen', instance } as const;
  }
}
