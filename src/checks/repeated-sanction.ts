import { cuesOf, knownMoment, momentsOf, partsOf, topOf } from '../model/case-file.ts';
import { defineFileCheck } from '../model/check.ts';
import { decisionsOf } from '../model/file-events.ts';

const kinds = [
  'sanction-warning',
  'sanction-activities',
  'sanction-tasks',
  'sanction-allowance',
  'sanction-transfer',
  'sanction-exclusion',
] as const;

/** Royal decree of 15 May 2014, art. 13: once for the same facts, and one sanction for several breaches. */
export default defineFileCheck({
  id: 'repeated-sanction',
  severity: 'error',
  records: ['decision'],
  across: true,
  options: {},
  instances: ['same-facts', 'several'],
  texts: {
    en: {
      title: 'More than one sanction',
      why: 'Nobody is punished twice for one thing.',
      remedy: 'Keep one sanction; for several breaches, that of the most serious one.',
      instances: {
        'same-facts': 'one sanction for the same facts',
        several: 'one sanction for several breaches',
      },
      messages: {
        twice:
          'Two decisions on a sanction concern facts of {facts}. A person judges whether they are the same.',
        several: 'One decision seems to impose {count} kinds of sanction. Several breaches lead to one.',
        once: 'The file holds one decision on a sanction for these facts. Earlier ones may lie elsewhere.',
        single: 'The decision names one kind of sanction.',
        undated:
          'The file holds several sanctions, and the date of the facts of one is missing or cannot be used.',
        unnamed: 'What kind of sanction is imposed was not recognised.',
        'no-sanction': 'There is no decision on a sanction.',
      },
    },
    fr: {
      title: 'Plus d’une sanction',
      why: 'Nul n’est puni deux fois pour une même chose.',
      remedy: 'Garder une seule sanction ; pour plusieurs manquements, celle du plus grave.',
      instances: {
        'same-facts': 'une seule sanction pour les mêmes faits',
        several: 'une seule sanction pour plusieurs manquements',
      },
      messages: {
        twice:
          'Deux décisions de sanction portent sur des faits du {facts}. Une personne apprécie si ce sont les mêmes.',
        several:
          'Une même décision semble imposer {count} genres de sanction. Plusieurs manquements n’en appellent qu’une.',
        once: 'Le dossier contient une décision de sanction pour ces faits. D’autres, antérieures, peuvent se trouver ailleurs.',
        single: 'La décision nomme un seul genre de sanction.',
        undated:
          'Le dossier contient plusieurs sanctions, et la date des faits de l’une manque ou est inutilisable.',
        unnamed: 'Le genre de sanction imposé n’a pas été reconnu.',
        'no-sanction': 'Il n’y a pas de décision de sanction.',
      },
    },
    nl: {
      title: 'Meer dan één sanctie',
      why: 'Niemand wordt twee keer voor hetzelfde gestraft.',
      remedy: 'Behoud één sanctie; bij meerdere tekortkomingen die van de ernstigste.',
      instances: {
        'same-facts': 'één sanctie voor dezelfde feiten',
        several: 'één sanctie voor meerdere tekortkomingen',
      },
      messages: {
        twice:
          'Twee sanctiebeslissingen gaan over feiten van {facts}. Een persoon oordeelt of het dezelfde zijn.',
        several:
          'Eén beslissing lijkt {count} soorten sancties op te leggen. Meerdere tekortkomingen leiden tot één.',
        once: 'Het dossier bevat één sanctiebeslissing voor deze feiten. Vroegere kunnen elders liggen.',
        single: 'De beslissing noemt één soort sanctie.',
        undated:
          'Het dossier bevat verschillende sancties, en de datum van de feiten van één ervan ontbreekt of is onbruikbaar.',
        unnamed: 'De soort sanctie werd niet herkend.',
        'no-sanction': 'Er is geen sanctiebeslissing.',
      },
    },
  },
  examples: {
    en: {
      breach:
        'DECISION ON SANCTION\n\nDate of the facts: 3 March 2026\nSanction: formal warning\n\n⟦DECISION ON SANCTION⟧\n\nDate of the facts: 3 March 2026\nSanction: transfer to another centre',
      clean:
        'DECISION ON SANCTION\n\nDate of the facts: 3 March 2026\nSanction: formal warning\n\nDECISION ON SANCTION\n\nDate of the facts: 9 April 2026\nSanction: transfer to another centre',
    },
    fr: {
      breach:
        'DÉCISION DE SANCTION\n\nDate des faits : 3 mars 2026\nSanction : avertissement formel\n\n⟦DÉCISION DE SANCTION⟧\n\nDate des faits : 3 mars 2026\nSanction : transfert',
      clean:
        'DÉCISION DE SANCTION\n\nDate des faits : 3 mars 2026\nSanction : avertissement formel\n\nDÉCISION DE SANCTION\n\nDate des faits : 9 avril 2026\nSanction : transfert',
    },
    nl: {
      breach:
        'SANCTIEBESLISSING\n\nDatum van de feiten: 3 maart 2026\nSanctie: formele waarschuwing\n\n⟦SANCTIEBESLISSING⟧\n\nDatum van de feiten: 3 maart 2026\nSanctie: overplaatsing',
      clean:
        'SANCTIEBESLISSING\n\nDatum van de feiten: 3 maart 2026\nSanctie: formele waarschuwing\n\nSANCTIEBESLISSING\n\nDatum van de feiten: 9 april 2026\nSanctie: overplaatsing',
    },
  },
  *run(file) {
    const sanctions = decisionsOf(file, 'sanction');
    if (sanctions.length === 0) {
      for (const instance of ['same-facts', 'several'] as const)
        yield { outcome: 'not-applicable', because: 'no-sanction', instance };
      return;
    }
    const seen = new Map<string, number>();
    let open = false;
    let twice = false;
    for (const decision of sanctions) {
      const facts = knownMoment(momentsOf(decision, 'facts-date'));
      if (facts.known !== 'yes') open = true;
      else if (seen.has(facts.moment.date)) {
        twice = true;
        yield {
          message: 'twice',
          record: decision.n,
          at: topOf(decision),
          verdict: 'review',
          data: { facts: { date: facts.moment.date } },
          instance: 'same-facts',
        };
      } else seen.set(facts.moment.date, decision.n);
    }
    if (!twice) {
      const because = open && sanctions.length > 1 ? 'undated' : 'once';
      yield { outcome: 'inconclusive', because, instance: 'same-facts' };
    }
    for (const decision of sanctions) {
      const parts = partsOf(decision.document, 'measure');
      const named = new Set(
        parts.flatMap(({ cues }) =>
          cues.filter(({ id }) => kinds.some((kind) => kind === id)).map(({ id }) => id),
        ),
      );
      const [first] = cuesOf(decision.document, ...kinds);
      if (named.size > 1)
        yield {
          message: 'several',
          record: decision.n,
          at: first?.at ?? topOf(decision),
          verdict: 'review',
          data: { count: named.size },
          instance: 'several',
        };
      else if (named.size === 1) yield { outcome: 'pass', because: 'single', instance: 'several' };
      else yield { outcome: 'inconclusive', because: 'unnamed', instance: 'several' };
    }
  },
});
