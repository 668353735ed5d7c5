import { cuesOf, recordsOf, topOf } from '../model/case-file.ts';
import { defineFileCheck } from '../model/check.ts';
import { decisionsOf } from '../model/file-events.ts';

const pieces = ['notice-piece', 'minutes-piece'] as const;

/** Royal decree of 15 May 2014, art. 10, second paragraph: notice, minutes and other pieces in the disciplinary file. */
export default defineFileCheck({
  id: 'incomplete-inventory',
  severity: 'error',
  records: ['decision', 'inventory'],
  across: true,
  options: {},
  instances: pieces,
  texts: {
    en: {
      title: 'Disciplinary file incomplete',
      why: 'What is not in the file cannot be answered or checked.',
      remedy: 'Put the piece in the disciplinary file and list it.',
      instances: { 'notice-piece': 'the notice of breach', 'minutes-piece': 'the minutes of the hearing' },
      messages: {
        missing: 'The inventory of the disciplinary file does not list this: {item}.',
        listed: 'The inventory lists it.',
        'no-inventory': 'No inventory of the disciplinary file was examined.',
        'no-sanction': 'There is no procedure of sanction.',
        'no-hearing': 'The resident’s own conduct prevented the hearing: there are no minutes to list.',
      },
    },
    fr: {
      title: 'Dossier disciplinaire incomplet',
      why: 'Ce qui n’est pas au dossier ne peut être ni discuté ni contrôlé.',
      remedy: 'Verser la pièce au dossier disciplinaire et l’inventorier.',
      instances: { 'notice-piece': 'le constat', 'minutes-piece': 'le procès-verbal d’audition' },
      messages: {
        missing: 'L’inventaire du dossier disciplinaire ne mentionne pas ceci : {item}.',
        listed: 'L’inventaire la mentionne.',
        'no-inventory': 'Aucun inventaire du dossier disciplinaire n’a été examiné.',
        'no-sanction': 'Il n’y a pas de procédure de sanction.',
        'no-hearing':
          'Le comportement du résident a empêché l’audition : il n’y a pas de procès-verbal à inventorier.',
      },
    },
    nl: {
      title: 'Onvolledig tuchtdossier',
      why: 'Wat niet in het dossier zit, kan niet besproken of nagegaan worden.',
      remedy: 'Voeg het stuk bij het tuchtdossier en neem het op in de inventaris.',
      instances: { 'notice-piece': 'de vaststelling', 'minutes-piece': 'het proces-verbaal van verhoor' },
      messages: {
        missing: 'De inventaris van het tuchtdossier vermeldt dit niet: {item}.',
        listed: 'De inventaris vermeldt het.',
        'no-inventory': 'Er werd geen inventaris van het tuchtdossier onderzocht.',
        'no-sanction': 'Er is geen sanctieprocedure.',
        'no-hearing':
          'Het gedrag van de bewoner verhinderde het verhoor: er is geen proces-verbaal om te vermelden.',
      },
    },
  },
  examples: {
    en: {
      breach:
        '⟦INVENTORY OF THE DISCIPLINARY FILE⟧\n\n1. Notice of breach, 4 March 2026\n2. Decision, 10 March 2026',
      clean:
        'INVENTORY OF THE DISCIPLINARY FILE\n\n1. Notice of breach, 4 March 2026\n2. Minutes of hearing, 9 March 2026',
    },
    fr: {
      breach:
        '⟦INVENTAIRE DU DOSSIER DISCIPLINAIRE⟧\n\n1. Constat du 4 mars 2026\n2. Décision du 10 mars 2026',
      clean:
        'INVENTAIRE DU DOSSIER DISCIPLINAIRE\n\n1. Constat du 4 mars 2026\n2. Procès-verbal d’audition du 9 mars 2026',
    },
    nl: {
      breach:
        '⟦INVENTARIS VAN HET TUCHTDOSSIER⟧\n\n1. Vaststelling van 4 maart 2026\n2. Beslissing van 10 maart 2026',
      clean:
        'INVENTARIS VAN HET TUCHTDOSSIER\n\n1. Vaststelling van 4 maart 2026\n2. Proces-verbaal van verhoor van 9 maart 2026',
    },
  },
  *run(file) {
    const inventories = recordsOf(file, 'inventory');
    const sanctions = decisionsOf(file, 'sanction');
    for (const instance of pieces) {
      const [first] = inventories;
      const prevented = sanctions.some(({ document }) => cuesOf(document, 'own-conduct').length > 0);
      if (!first)
        yield sanctions.length > 0
          ? { outcome: 'inconclusive', because: 'no-inventory', instance }
          : { outcome: 'not-applicable', because: 'no-sanction', instance };
      else if (inventories.some(({ document }) => cuesOf(document, instance).length > 0))
        yield { outcome: 'pass', because: 'listed', instance };
      else if (instance === 'minutes-piece' && prevented)
        yield { outcome: 'not-applicable', because: 'no-hearing', instance };
      else
        yield {
          message: 'missing',
          record: first.n,
          at: topOf(first),
          verdict: 'breach',
          data: { item: instance },
          instance,
        };
    }
  },
});
