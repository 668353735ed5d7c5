import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checks } from '../../generated/checks.ts';
import { charterFileWords } from '../../src/cli/words/charter-file.ts';
import { loadCharterFile } from '../../src/io/charter-file.ts';
import { type Locale, locales } from '../../src/model/locale.ts';

const good = [
  'id: house-rules',
  'version: 1.0.0',
  'title: { fr: "Règles", nl: "Regels", en: "Rules" }',
  'authority: { fr: "Office", nl: "Dienst", en: "Office" }',
  'validFrom: "2024-01-01"',
  'articles:',
  '  - number: 1',
  '    title: { fr: "Temps", nl: "Tijd", en: "Time" }',
  'clauses:',
  '  - id: HR-1.1',
  '    article: 1',
  '    modality: must',
  '    automation: full',
  '    title: { fr: "Pauses chaque heure", nl: "Elk uur pauze", en: "A break every hour" }',
  '    checks:',
  '      - { check: long-stretch, options: { reviewAfter: 60 } }',
];

async function load(lines: readonly string[], locale: Locale = 'en') {
  const folder = mkdtempSync(join(tmpdir(), 'charterlint-charter-'));
  writeFileSync(join(folder, 'rules.yaml'), lines.join('\n'));
  return await loadCharterFile('rules.yaml', folder, checks, charterFileWords[locale]);
}

const changed = (line: number, text: string): readonly string[] =>
  good.map((old, i) => (i === line - 1 ? text : old));

describe('a charter of the caller’s own', () => {
  it('is read, with its defaults', async () => {
    const charter = await load(good);
    expect(charter.clauses).toMatchObject([{ id: 'HR-1.1', clean: 'pass' }]);
  });

  it.each([
    [2, 'version: one', 'rules.yaml, line 2: the form of version does not fit'],
    [3, 'titel: { fr: "a", nl: "b", en: "c" }', 'title is missing'],
    [11, '    article: 7', 'rules.yaml, line 11: article 7 is not among'],
    [
      12,
      '    modality: always',
      'rules.yaml, line 12: clauses.0.modality has a wrong value; it takes must, should',
    ],
    [13, '    automation: fulll', 'rules.yaml, line 13: clauses.0.automation has a wrong value'],
    [
      16,
      '      - { check: long-strech }',
      'rules.yaml, line 16: there is no long-strech; did you mean long-stretch?',
    ],
    [16, '      - { check: long-stretch, instance: x }', 'rules.yaml, line 16: there is no x'],
    [
      16,
      '      - { check: long-stretch, options: { reviewafter: 6 } }',
      'there is no reviewafter; did you mean reviewAfter?',
    ],
    [
      16,
      '      - { check: long-stretch, options: { reviewAfter: much } }',
      'reviewAfter has a wrong value; it takes number',
    ],
    [16, '      - { check: long-stretch', 'this is no readable YAML'],
  ] as const)('tells file, line and cure: line %i %s', async (line, text, said) => {
    await expect(load(changed(line, text))).rejects.toThrow(said);
  });

  it('gives a clause id once', async () => {
    await expect(load([...good, ...good.slice(9)])).rejects.toThrow('the clause HR-1.1 stands twice');
  });

  it.each(locales)('says it in %s', async (locale) => {
    const error = await load(changed(16, '      - { check: nothing-like-it }'), locale).catch(
      (e: Error) => e.message,
    );
    expect(error).toMatch(/^rules\.yaml, \w+ 16 ?: /);
  });
});
