import { cuesOf, partsOf, recordsOf } from '../model/case-file.ts';
import { defineFileCheck } from '../model/check.ts';
import { decisionsOf } from '../model/file-events.ts';

/** Royal decree of 15 May 2014, art. 4, third paragraph, and art. 11: somebody of the resident's choice may assist. */
export default defineFileCheck({
  id: 'unmentioned-assistance',
  severity: 'warning',
  records: ['decision', 'hearing', 'summons'],
  across: false,
  options: {},
  instances: ['measure', 'sanction'],
  evident: ['refused'],
  texts: {
    en: {
      title: 'Assistance refused or not mentioned',
      why: 'Whoever is heard alone against an institution needs to know that somebody may be with them.',
      remedy:
        'Say in the summons that a person of the resident’s choice may assist, and note in the minutes who did.',
      instances: {
        measure: 'assistance in the procedure of order measures',
        sanction: 'assistance in the procedure of sanctions',
      },
      messages: {
        refused: 'Assistance was refused. The resident may be assisted by a person of their choice.',
        mentioned: 'The records mention assistance by a person of the resident’s choice.',
        silent: 'The records mention no assistance. Their silence does not prove that it was not offered.',
        'not-this-kind': 'There is no such procedure in the file.',
      },
    },
    fr: {
      title: 'Assistance refusée ou non mentionnée',
      why: 'Qui est entendu seul face à une institution doit savoir que quelqu’un peut l’accompagner.',
      remedy:
        'Dire dans la convocation qu’une personne de son choix peut assister le résident, et noter au procès-verbal qui l’a fait.',
      instances: {
        measure: 'assistance lors d’une mesure d’ordre',
        sanction: 'assistance lors d’une sanction',
      },
      messages: {
        refused: 'L’assistance a été refusée. Le résident peut être assisté de la personne de son choix.',
        mentioned: 'Les documents mentionnent l’assistance d’une personne du choix du résident.',
        silent:
          'Les documents ne mentionnent aucune assistance. Leur silence ne prouve pas qu’elle n’a pas été proposée.',
        'not-this-kind': 'Le dossier ne contient pas cette procédure.',
      },
    },
    nl: {
      title: 'Bijstand geweigerd of niet vermeld',
      why: 'Wie alleen tegenover een instelling gehoord wordt, moet weten dat iemand erbij mag zijn.',
      remedy:
        'Zeg in de uitnodiging dat een persoon naar keuze mag bijstaan, en noteer in het verslag wie dat deed.',
      instances: { measure: 'bijstand bij een ordemaatregel', sanction: 'bijstand bij een sanctie' },
      messages: {
        refused:
          'De bijstand werd geweigerd. De bewoner mag zich laten bijstaan door een persoon naar keuze.',
        mentioned: 'De documenten vermelden de bijstand van een persoon naar keuze.',
        silent:
          'De documenten vermelden geen bijstand. Hun stilzwijgen bewijst niet dat ze niet aangeboden werd.',
        'not-this-kind': 'Het dossier bevat deze procedure niet.',
      },
    },
  },
  examples: {
    en: {
      breach:
        'DECISION ON SANCTION\n\nReasons: noise at night.\nYour request for ⟦assistance was refused⟧ because it came late.',
      clean:
        'DECISION ON SANCTION\n\nReasons: noise at night.\nYou were assisted by a person of your choice.',
    },
    fr: {
      breach:
        'DÉCISION DE SANCTION\n\nMotifs : bruit la nuit.\nVotre ⟦demande d’assistance a été refusée⟧, car tardive.',
      clean:
        'DÉCISION DE SANCTION\n\nMotifs : bruit la nuit.\nVous étiez assisté d’une personne de votre choix.',
    },
    nl: {
      breach:
        'SANCTIEBESLISSING\n\nRedenen: nachtlawaai.\nUw ⟦verzoek om bijstand werd geweigerd⟧ omdat het laat kwam.',
      clean: 'SANCTIEBESLISSING\n\nRedenen: nachtlawaai.\nU werd bijgestaan door een persoon naar keuze.',
    },
  },
  *run(file) {
    const records = recordsOf(file, 'summons', 'hearing', 'decision', 'notice');
    for (const instance of ['measure', 'sanction'] as const) {
      if (decisionsOf(file, instance, 'unknown').length === 0 && !isAbout(records, instance)) {
        yield { outcome: 'not-applicable', because: 'not-this-kind', instance };
        continue;
      }
      const refused = records.flatMap((record) =>
        cuesOf(record.document, 'no-assistance').map(({ at }) => ({ record: record.n, at })),
      );
      const mentioned = records.some(
        ({ document }) =>
          cuesOf(document, 'assistance').length > 0 || partsOf(document, 'assistance').length > 0,
      );
      const [place] = refused;
      if (place) yield { message: 'refused', ...place, verdict: 'breach', instance };
      else if (mentioned) yield { outcome: 'pass', because: 'mentioned', instance };
      else yield { outcome: 'inconclusive', because: 'silent', instance };
    }
  },
});

/** A hearing or a summons without a decision: what they speak of tells the procedure. */
function isAbout(records: ReturnType<typeof recordsOf>, kind: 'measure' | 'sanction'): boolean {
  if (records.some(({ document }) => document.record === 'decision')) return false;
  return records.some(
    ({ document }) => cuesOf(document, kind === 'measure' ? 'order-measure' : 'sanction').length > 0,
  );
}
