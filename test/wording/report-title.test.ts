import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../src/model/assessment.ts';
import { locales } from '../../src/model/locale.ts';
import { reportTitle } from '../../src/wording/report-title.ts';
import { assessedFolder, assessedRecords, filesFolder, recordsOf } from '../files/folder.ts';
import { assessed } from '../support/assess.ts';

const [interview, whole, decision] = await Promise.all([
  assessed('OP : Que s’est-il passé ?\nDPI : Je suis parti.\n'.repeat(5), { language: 'fr' }),
  assessedFolder(join(filesFolder, 'fr-sanction-compliant')),
  assessedRecords({ 'decision.md': recordsOf('fr-sanction-compliant')['04-decision.md']! }),
]);

describe('what a report says it is about', () => {
  it('is interview notes only where it is', () => {
    const titles = (all: readonly Assessment[]) => locales.map((locale) => reportTitle(all, locale));
    const ofNotes = [
      'Rapport sur des notes d’entretien',
      'Verslag over notities van een onderhoud',
      'Report on interview notes',
    ].sort();
    expect(titles([interview]).sort()).toEqual(ofNotes);
    expect(titles([interview, interview]).sort()).toEqual(ofNotes);
    expect(titles([]).sort()).toEqual(ofNotes);
    expect(reportTitle([whole], 'fr')).toBe('Rapport sur le dossier d’une personne');
    expect(reportTitle([whole], 'nl')).toBe('Verslag over het dossier van één persoon');
    expect(reportTitle([decision], 'fr')).toBe('Rapport sur un document\u00a0: décision');
    expect(reportTitle([decision], 'en')).toBe('Report on a record: decision');
    expect(reportTitle([whole, interview], 'nl')).toBe('Verslag over documenten');
    expect(reportTitle([decision, decision], 'en')).toBe('Report on records');
  });
});
