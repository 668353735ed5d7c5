import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/model/locale.ts';
import { met, seeded } from './expected.ts';
import { assessedFolder, clausesWith, filesFolder } from './folder.ts';

const cases = languages.flatMap((language) => Object.keys(seeded).map((name) => [language, name] as const));

describe.each(['md', 'docx'] as const)('files of records in %s', (form) => {
  it.each(cases)('%s-%s', async (language, name) => {
    const folder = join(filesFolder, form === 'md' ? `${language}-${name}` : `docx/${language}-${name}`);
    expect(existsSync(folder), folder).toBe(true);
    const assessment = await assessedFolder(folder);
    expect(assessment.language).toBe(language);
    expect([...clausesWith(assessment, 'fail', 'error')].sort()).toEqual([...seeded[name]!].sort());
    expect(clausesWith(assessment, 'pass')).toEqual(expect.arrayContaining([...(met[name] ?? [])]));
    const doubts = assessment.problems.filter(({ code }) => code !== 'record-recognised');
    expect(doubts).toEqual([]);
  });
});

it('seeds a breach of every clause that a file can show to be unmet', () => {
  const all = new Set(Object.values(seeded).flat());
  // Signs for a person, and what no record can contradict.
  const others = ['2.1', '2.3', '3.1', '4.4', '7.1', '8.2', '13.1', '13.2', '17.1'];
  const byHand = ['2.2', '6.3', '9.1', '19.2', '21.1', '22.1'];
  expect(all.size + others.length + byHand.length).toBe(50);
  expect([...all].filter((clause) => [...others, ...byHand].includes(clause))).toEqual([]);
});
