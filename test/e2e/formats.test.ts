import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cli } from '../support/cli.ts';
import { root } from '../support/project.ts';

const folder = (): string => mkdtempSync(join(tmpdir(), 'charterlint-'));
const interview = (name: string): string => join(root, 'fixtures', 'interviews', name);
const paths = (stdout: string): readonly string[] =>
  (JSON.parse(stdout) as { files: readonly { path: string }[] }).files.map(({ path }) => path);

describe('charterlint formats', () => {
  it.each([
    ['fr', 'modifications suivies', 'numérotation'],
    ['nl', 'bijgehouden wijzigingen', 'nummering'],
    ['en', 'tracked changes', 'numbering'],
  ])('says in %s what is kept of each', (locale, ...words) => {
    const { status, stdout } = cli(['formats', '--locale', locale]);
    expect(status).toBe(0);
    for (const word of words) expect(stdout.replace(/\s+/g, ' ')).toContain(word);
    const readers = readdirSync(join(root, 'src/parser/formats')).length;
    expect(stdout.match(/^\S.*\(\.[a-z].*\)$/gm)).toHaveLength(readers + 1);
  });
});

describe('charterlint parse --as text', () => {
  it('shows the lines that were read, cells side by side', () => {
    const { status, stdout } = cli(['parse', interview('nl-table/record.docx'), '--as', 'text']);
    expect(status).toBe(0);
    expect(stdout).toContain('\nCG-nummer | 23/27305\n');
    expect(stdout).toContain('\n# Eerste dag — 16/04/2024\n');
  });

  it('shows every word of a record', () => {
    const { stdout } = cli(['parse', interview('fr-seeded/record.txt'), '--as', 'text']);
    const words = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean);
    expect(words(stdout)).toEqual(words(readFileSync(interview('fr-seeded/record.txt'), 'utf8')));
  });
});

describe('limits', () => {
  it('refuse a file that exceeds them, and say so', () => {
    const { status, stdout } = cli([interview('nl-table/record.docx'), '--limit', 'elements=10']);
    expect(status).toBe(1);
    expect(stdout).toContain('The file is too large for interview notes.');
  });

  it('come from the config, and a flag goes before it', () => {
    const cwd = folder();
    writeFileSync(join(cwd, 'charterlint.config.yaml'), 'limits: { elements: 10 }\n');
    copyFileSync(interview('nl-table/record.docx'), join(cwd, 'a.docx'));
    expect(cli(['a.docx'], { cwd }).stdout).toContain('too large');
    expect(cli(['a.docx', '--limit', 'elements=100000'], { cwd }).stdout).not.toContain('too large');
  });

  it.each([
    ['second=3', 'There is no limit called second. Did you mean seconds?'],
    ['seconds=0', '--limit seconds takes a whole number above 0, not 0.'],
    ['seconds', '--limit seconds takes a whole number above 0.'],
  ])('%s is misuse', (wish, sentence) => {
    expect(cli(['-', '--limit', wish])).toEqual({
      status: 2,
      stdout: '',
      stderr: `charterlint: ${sentence}\n`,
    });
  });
});

describe('a folder', () => {
  it('mixes formats freely, and leaves out reports that were written beside the records', () => {
    const cwd = folder();
    mkdirSync(join(cwd, 'notes'));
    copyFileSync(interview('nl-table/record.docx'), join(cwd, 'notes/b.docx'));
    copyFileSync(interview('fr-seeded/record.txt'), join(cwd, 'notes/a.TXT'));
    copyFileSync(join(root, 'fixtures/notes/odt/fr-bold/record.odt'), join(cwd, 'notes/c.odt'));
    cli(['notes', '-f', 'html=notes/report.html'], { cwd });
    const { stdout } = cli(['notes', '-f', 'json'], { cwd });
    expect(paths(stdout)).toEqual(['notes/a.TXT', 'notes/b.docx', 'notes/c.odt']);
  });
});

describe('standard input', () => {
  it('takes a binary record by the name it is given', () => {
    const input = readFileSync(interview('nl-table/record.docx'));
    const { stdout } = cli(['-', '--stdin-filename', 'notes.docx', '-f', 'json'], { input });
    expect(JSON.parse(stdout)).toMatchObject({
      files: [{ path: 'notes.docx', format: 'docx', status: 'assessed' }],
    });
  });
});

describe('an old Word document', () => {
  const file = join(root, 'fixtures/notes/doc/nl-table/record.doc');
  const office = (process.env['PATH'] ?? '').split(':').some((folder) => existsSync(join(folder, 'soffice')));

  it('is refused with what to do', () => {
    const { status, stdout } = cli([file]);
    expect(status).toBe(1);
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      'Save it as .docx, or let LibreOffice convert it with --convert.',
    );
  });

  it('cannot be converted where there is no LibreOffice, and says so', () => {
    const { status, stdout } = cli([file, '--convert'], { env: { PATH: folder() } });
    expect(status).toBe(1);
    expect(stdout).toContain('LibreOffice was not found');
  });

  // LibreOffice itself runs half of this file's cells together: what it gives must never pass.
  it.skipIf(!office)('is converted, and nothing passes for it (needs LibreOffice)', () => {
    const { status, stdout } = cli([file, '--convert', '-f', 'json']);
    const [record] = (
      JSON.parse(stdout) as {
        files: readonly {
          status: string;
          problems: readonly { code: string }[];
          clauses: readonly { status: string }[];
        }[];
      }
    ).files;
    expect(record!.status).toBe('assessed');
    expect(record!.problems.map(({ code }) => code)).toContain('converted');
    expect(record!.clauses.map((clause) => clause.status)).not.toContain('pass');
    expect(status).toBe(1);
  });
});

describe('a document that lost text', () => {
  it('passes nothing, and fails only what its words show by themselves', () => {
    const whole = readFileSync(join(root, 'fixtures/layouts/marks.fr/record.rtf'));
    const input = whole.subarray(0, Math.floor(whole.length * 0.8));
    const { status, stdout } = cli(['-', '--stdin-filename', 'a.rtf', '-f', 'json'], { input });
    const [file] = (
      JSON.parse(stdout) as {
        files: readonly { problems: readonly { code: string }[]; clauses: readonly { status: string }[] }[];
      }
    ).files;
    expect(file!.problems.map(({ code }) => code)).toContain('degraded');
    expect([...new Set(file!.clauses.map((clause) => clause.status))].sort()).toEqual([
      'inconclusive',
      'not-checked',
    ]);
    expect(status).toBe(1);
  });
});
