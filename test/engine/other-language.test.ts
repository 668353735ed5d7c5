import { describe, expect, it } from 'vitest';
import complex from '../../src/checks/complex-question.ts';
import missingStart from '../../src/checks/missing-start-time.ts';
import type { ClauseResult } from '../../src/model/assessment.ts';
import { locales } from '../../src/model/locale.ts';
import { phrasebookOf } from '../../src/wording/phrasebook.ts';
import { reasonText } from '../../src/wording/sentences.ts';
import { assessed, parsed } from '../support/assess.ts';

const declaring = (tag: string, body: string): string => `---\nnotes-language: ${tag}\n---\n${body}`;
const german =
  'F: Wo sind Sie geboren und wie lange haben Sie dort mit der Familie gewohnt?\nA: Ich bin in der Stadt geboren und war dort mit den Eltern, aber das Haus ist nicht mehr da.\nF: Warum sind Sie nach dem Brand nicht zu der Polizei gegangen?\nA: Weil die Polizei uns nicht gehört hat und wir auch keine Papiere hatten, oder sie waren verbrannt.\n';
const arabic = `س: ${'أين ولدت ومتى غادرت بيتك مع عائلتك ولماذا '.repeat(5)}؟\nج: ${'ولدت في المدينة وعشت هناك مع أبي '.repeat(5)}\n`;
const french =
  'OP : Où êtes-vous né et avec qui est-ce que vous viviez ?\nDPI : Je suis né à Conakry et je vivais avec ma mère dans la maison de son frère.\n';
const short = 'Q: Dov’è nato?\nR: A Roma.\n';

async function statusOf(
  content: string,
  check = complex,
): Promise<readonly Pick<ClauseResult, 'status' | 'because'>[]> {
  const { clauses } = await assessed(content, { check, name: 'record.md' });
  return clauses.filter(({ because, status }) => because !== undefined || status !== 'not-checked');
}

describe('a language that is none of ours', () => {
  it.each([
    ['declared, few words', declaring('de', short), 'de'],
    ['declared with a region', declaring('pt-BR', short), 'pt-BR'],
    ['declared, and plain', declaring('de', german), 'de'],
    ['plain from its small words', german, 'de'],
    ['plain from its script', arabic, 'und-Arab'],
  ])('%s: words are not judged, and the reason says which', async (_, content, language) => {
    const { interview } = await parsed(content, 'auto', 'record.md');
    expect([interview.language, interview.otherLanguage]).toEqual(['und', language]);
    const results = await statusOf(content);
    expect(results.length).toBeGreaterThan(0);
    for (const { status, because } of results) {
      expect(status).toBe('not-applicable');
      expect(because).toEqual([
        { check: 'complex-question', messageId: 'language-not-supported', data: { language } },
      ]);
    }
  });

  it('leaves to arithmetic and presence what needs no words', async () => {
    const results = await statusOf(declaring('de', german), missingStart);
    expect(results.map(({ status }) => status)).not.toContain('not-applicable');
  });

  it('is worded in three languages', () => {
    const reason = {
      check: 'complex-question',
      messageId: 'language-not-supported',
      data: { language: 'de' },
    };
    const sentences = locales.map((locale) => reasonText(reason, phrasebookOf([complex], locale)));
    expect(new Set(sentences).size).toBe(3);
    for (const sentence of sentences) expect(sentence).toMatch(/\(de\)\.$/);
  });
});

describe('a language that may be one of ours', () => {
  it.each([
    ['too few words', short],
    ['nobody could tell', declaring('und', short)],
    ['the language that was spoken, declared', `---\nlanguage: ar\n---\n${short}`],
  ])('%s: inconclusive', async (_, content) => {
    expect((await parsed(content, 'auto', 'record.md')).interview.otherLanguage).toBeUndefined();
    for (const { status } of await statusOf(content)) expect(status).toBe('inconclusive');
  });

  it('is read as what the words plainly are, and the doubt is said', async () => {
    const { interview, problems } = await parsed(declaring('de', french), 'auto', 'record.md');
    expect([interview.language, interview.otherLanguage]).toEqual(['fr', undefined]);
    expect(problems.map(({ code }) => code)).toContain('language-guessed');
  });

  it('may be declared with its region', async () => {
    const { interview } = await parsed(declaring('nl-BE', short), 'auto', 'record.md');
    expect([interview.language, interview.languageFrom]).toEqual(['nl', 'declared']);
  });
});
