import { describe, expect, it } from 'vitest';
import { readRecord } from './read.ts';

describe('the language of a record', () => {
  it.each([
    ['OP : Où êtes-vous né ?\nDPI : À Conakry, avec mes parents.\n', 'fr'],
    ['PO: Waar bent u geboren?\nVIB: In Kaboel, bij mijn ouders.\n', 'nl'],
    ['PO: Where were you born?\nA: In Kabul, with my parents.\n', 'en'],
  ])('%j', async (content, language) => {
    const { interview, problems } = await readRecord(content);
    expect(interview).toMatchObject({ language, languageFrom: 'detected' });
    expect(problems.map((problem) => problem.code)).not.toContain('language-guessed');
  });

  it.each(['X : Hm.\nY : Hm.\n', 'Q: Dov’è nato?\nR: A Roma.\n', 'OP : 12 ?\n'])(
    '%j is none of the three',
    async (content) => {
      const { interview, problems } = await readRecord(content);
      expect(interview.language).toBe('und');
      expect(problems.map((problem) => problem.code)).toContain('language-unknown');
    },
  );

  it('goes by the record before the caller, and by the caller before the words', async () => {
    const content = 'PO: Waar bent u geboren?\nVIB: In Kaboel.\n';
    expect((await readRecord(content, 'record.txt', 'en')).interview).toMatchObject({
      language: 'en',
      languageFrom: 'option',
    });
    const declared = await readRecord(`---\nnotes-language: fr\n---\n${content}`, 'record.md', 'en');
    expect(declared.interview).toMatchObject({ language: 'fr', languageFrom: 'declared' });
  });

  it('says when two languages are nearly even', async () => {
    const mixed =
      'OP : Où êtes-vous né ?\nDPI : I was born in Kabul with my parents and they are not there.\nOP : Avec vos parents ?\n';
    const { problems } = await readRecord(mixed);
    expect(problems.map((problem) => problem.code)).toContain('language-guessed');
  });
});
