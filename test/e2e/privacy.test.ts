import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cli } from '../support/cli.ts';
import { root } from '../support/project.ts';

/** Words of our own: what the same run says of another record of that language, and all that we ship. */
const formats = [
  'json',
  'sarif',
  'sarif-assessment',
  'html',
  'pretty',
  'markdown',
  'csv',
  'junit',
  'checkstyle',
  'github',
  'gitlab',
  'rdjson',
  'euaa',
] as const;
const word = /[\p{L}\p{N}]{4,}/gu;
const wordsOf = (text: string): Set<string> =>
  new Set((text.match(word) ?? []).map((each) => each.toLowerCase()));

/** Every word of the record that no report would have to say for reasons of its own. */
const invented = [
  'Zwartebroek',
  'Kwibukakwe',
  'Oumarouwé',
  'Petrovkina',
  'Ngalamulume',
  'boulangerieke',
  'tractorzitje',
  'muurkastje',
  'xylofonist',
];

const record = `Date : 12/03/2024
Heure de début : 9h05
Heure de fin : 14h50
N° CGRA : 19/98765
Interprète : Madame Petrovkina
Avocat : Me Zwartebroek
OP : Bonjour, l’interprète est Madame Petrovkina. Où et quand Kwibukakwe a-t-il vu Oumarouwé, n’est-ce pas ?
DPI : Chez Ngalamulume, près de la boulangerieke, sur le tractorzitje.
OP : Pourquoi n’avez-vous pas tout simplement ouvert le muurkastje du xylofonist ?
DPI : Je n’avais pas la clé de Zwartebroek.
[PAUSE 10h35]
`;

describe('without --quotes', () => {
  it.each(formats)('%s holds not one word of the record', (format) => {
    const cwd = mkdtempSync(join(tmpdir(), 'charterlint-privacy-'));
    writeFileSync(join(cwd, 'note.txt'), record);
    const { stdout, stderr } = cli(['note.txt', '-f', format, '--locale', 'fr'], { cwd });
    const said = wordsOf(stdout + stderr);
    expect(said.size).toBeGreaterThan(20);
    expect(invented.filter((each) => said.has(each.toLowerCase()))).toEqual([]);
    expect(stdout).not.toContain('98765');
    expect(stdout).not.toContain(cwd);
  });

  it.each(formats)('%s of whole interviews says no word that only the record has', (format) => {
    const names = [
      'fr-seeded/record.txt',
      'nl-seeded/record.txt',
      'en-seeded/record.txt',
      'fr-bold/record.docx',
    ];
    const paths = names.map((name) => `fixtures/interviews/${name}`);
    const { stdout } = cli([...paths, '-f', format, '--locale', 'en']);
    const ours = wordsOf(
      [
        readFileSync(join(root, 'charters/cgra-personal-interview/charter.yaml'), 'utf8'),
        ...['fr', 'nl', 'en'].map(
          (locale) => cli(['explain', 'suggestive-question', '--locale', locale]).stdout,
        ),
        cli([join(root, 'fixtures/interviews/en-compliant/record.md'), '-f', format, '--locale', 'en'])
          .stdout,
      ].join('\n'),
    );
    const theirs = new Set(
      names
        .filter((name) => !name.endsWith('.docx'))
        .flatMap((name) => [...wordsOf(readFileSync(join(root, 'fixtures/interviews', name), 'utf8'))]),
    );
    // Names and places are capitalised words in the middle of sentences: none of those is a word of ours.
    const proper = [...theirs].filter((each) => !ours.has(each));
    const raw = names
      .filter((name) => !name.endsWith('.docx'))
      .map((name) => readFileSync(join(root, 'fixtures/interviews', name), 'utf8'))
      .join('\n');
    const capital = new Set(
      (raw.match(/(?<=[\p{Ll},] )\p{Lu}\p{Ll}{4,}/gu) ?? []).map((each) => each.toLowerCase()),
    );
    const leaked = proper.filter((each) => capital.has(each) && wordsOf(stdout).has(each));
    expect(capital.size).toBeGreaterThan(30);
    expect(leaked).toEqual([]);
  });
});

describe('with --quotes redacted', () => {
  it.each(formats)('%s shows the shape of a sentence and none of its words', (format) => {
    const cwd = mkdtempSync(join(tmpdir(), 'charterlint-privacy-'));
    writeFileSync(join(cwd, 'note.txt'), record);
    const { stdout } = cli(['note.txt', '-f', format, '--locale', 'fr', '--quotes', 'redacted'], { cwd });
    expect(invented.filter((each) => wordsOf(stdout).has(each.toLowerCase()))).toEqual([]);
    if (format === 'pretty' || format === 'html') expect(stdout).toContain('•');
  });
});

describe('with --quotes full', () => {
  it.each(formats)('%s still never shows the interpreter’s name', (format) => {
    const cwd = mkdtempSync(join(tmpdir(), 'charterlint-privacy-'));
    writeFileSync(join(cwd, 'note.txt'), record);
    const { stdout } = cli(['note.txt', '-f', format, '--locale', 'fr', '--quotes', 'full'], { cwd });
    expect(stdout).not.toContain('Petrovkina');
    if (format === 'pretty' || format === 'html') expect(stdout).toContain('xylofonist');
  });
});
