import { describe, expect, it } from 'vitest';
import schema from '../../schemas/report.schema.json' with { type: 'json' };
import { assess } from '../../src/engine/assess.ts';
import { planOf } from '../../src/engine/plan.ts';
import { faultIn } from '../../src/io/json-schema.ts';
import { loadLexicons } from '../../src/io/library.ts';
import type { Assessment } from '../../src/model/assessment.ts';
import { phrasebookOf } from '../../src/wording/phrasebook.ts';
import { reportFromJson, type SavedReport, savedFile } from '../../src/wording/saved-report.ts';
import { parsed } from '../support/assess.ts';

const record = [
  'OP : Bonjour, je suis l’officier de protection.',
  'DPI : Bonjour.',
  'OP : Racontez-moi ce qui s’est passé ce jour-là.',
  'DPI : Des hommes sont venus.',
  'OP : Combien étaient-ils ?',
  'DPI : Trois.',
  'OP : Les connaissiez-vous ?',
  'DPI : Non.',
  'OP : Vous êtes ensuite allé chez votre oncle, n’est-ce pas ?',
  'DPI : Oui.',
].join('\n');

async function assessed(text: string): Promise<Assessment> {
  const lexicons = await loadLexicons();
  const read = { ...(await parsed(text)), bytes: text.length, sha256: null };
  return assess(read, planOf([], []), { lexicons, confidence: 'low' });
}

describe('the forms of questions', () => {
  it('are told turn by turn, by number', async () => {
    const { questions } = await assessed(record);
    expect(questions?.turns).toEqual({
      ...{ open: [3], wh: [5], yesno: [7], option: [], tag: [9], declarative: [], statement: [1] },
    });
  });

  it('are absent where the language is not known', async () => {
    const assessment = await assessed('OP : Xyzzy plugh ?\nDPI : Qwxq.\n');
    expect(assessment.language).toBe('und');
    expect(assessment).not.toHaveProperty('questions');
  });

  it('hold no word of the record, and come back from the JSON report', async () => {
    const assessment = await assessed(record);
    expect(JSON.stringify(assessment.questions?.procedural)).toMatch(/^\[[\d,]*\]$/);
    const { turns } = assessment.questions!;
    expect(Object.values(turns).flat().every(Number.isInteger)).toBe(true);
    const saved: SavedReport = {
      reportVersion: 2,
      tool: { name: 'charterlint', version: '0.1.0' },
      charters: [{ id: 'x', version: '1.0.0' }],
      locale: 'fr',
      files: [savedFile(assessment, phrasebookOf([], 'fr'))],
    };
    expect(faultIn(JSON.parse(JSON.stringify(saved)), schema)).toBeUndefined();
    expect(reportFromJson(saved, []).assessments[0]?.questions).toEqual(assessment.questions);
  });
});
