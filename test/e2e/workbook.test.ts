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
import { parse } from 'yaml';
import { browserProgram } from '../../src/io/print.ts';
import { serialOf } from '../../src/page/workbook/cell.ts';
import { cli } from '../support/cli.ts';
import { type Cells, filledBook } from '../support/filled-book.ts';
import { root } from '../support/project.ts';

let book: Buffer | undefined;

/** Two records and the workbook of them; it is made once, since the same records make the same one. */
function place(): string {
  const folder = mkdtempSync(join(tmpdir(), 'charterlint-book-'));
  mkdirSync(join(folder, 'notes'));
  copyFileSync(join(root, 'fixtures/interviews/nl-seeded/record.txt'), join(folder, 'notes/a.txt'));
  copyFileSync(join(root, 'fixtures/interviews/en-compliant/record.md'), join(folder, 'notes/b.md'));
  const path = join(folder, 'book.xlsx');
  if (book) writeFileSync(path, book);
  else
    expect(cli(['notes', '-q', '-f', 'xlsx=book.xlsx', '--fail-on', 'never'], { cwd: folder }).status).toBe(
      0,
    );
  book ??= readFileSync(path);
  return folder;
}

function fillIn(cwd: string, rows: readonly (readonly [number, Cells])[], name = 'filled.xlsx'): void {
  writeFileSync(join(cwd, name), filledBook(readFileSync(join(cwd, 'book.xlsx')), rows));
}

const sidecars = (cwd: string): readonly string[] =>
  readdirSync(join(cwd, 'notes')).filter((name) => name.includes('.charterlint.'));

const nextYear = new Date(Date.now() + 365 * 86_400_000).toISOString().slice(0, 10);

describe('a workbook to fill in', () => {
  it('comes back as attestations beside the records, once', () => {
    const cwd = place();
    fillIn(cwd, [
      [2, { G: 'met', H: 'Read twice', I: 'AB', J: String(serialOf(nextYear)) }],
      [3, { G: 'niet nageleefd', H: '=1+1 &lt;x&gt;' }],
    ]);
    const run = cli(['attest', '--from', 'filled.xlsx', '--by', 'CD'], { cwd });
    expect(run).toMatchObject({ status: 0, stdout: '' });
    expect(run.stderr).toContain('2 attestations written beside 1 record.');
    const [only, ...others] = sidecars(cwd);
    expect(others).toEqual([]);
    const { attestations } = parse(readFileSync(join(cwd, 'notes', only!), 'utf8')) as {
      attestations: readonly Record<string, string>[];
    };
    expect(attestations).toMatchObject([
      { status: 'pass', remark: 'Read twice', by: 'AB', until: nextYear },
      { status: 'fail', remark: '=1+1 <x>', by: 'CD' },
    ]);
    const saved = JSON.parse(cli(['notes', '-f', 'json'], { cwd }).stdout) as {
      files: readonly { clauses: readonly { clause: string; decision?: { status: string } }[] }[];
    };
    const decisions = saved.files.flatMap(({ clauses }) =>
      clauses.flatMap(({ decision }) => decision?.status ?? []),
    );
    expect(decisions).toEqual(['pass', 'fail']);
    const again = cli(['attest', '--from', 'filled.xlsx', '--by', 'CD', '--locale', 'nl'], { cwd });
    expect(again.stderr).toContain('2 stonden er al');
    expect(readFileSync(join(cwd, 'notes', only!), 'utf8').match(/clause:/g)).toHaveLength(2);
  });

  it('is refused whole when a row is wrong: each is named with its cure, and nothing is written', () => {
    const cwd = place();
    fillIn(cwd, [
      [2, { G: 'met', H: 'Read', I: 'AB' }],
      [3, { G: 'maybe', H: 'x', I: 'AB' }],
      [4, { H: 'only a remark' }],
      [5, { G: 'met', I: 'AB' }],
      [6, { G: 'met', H: 'x' }],
      [7, { G: 'met', H: 'x', I: 'AB', J: String(serialOf('2020-01-31')) }],
      [8, { G: 'met', H: 'x', I: 'AB', K: '0'.repeat(64) }],
      [9, { A: '../../etc/passwd', G: 'met', H: 'x', I: 'AB' }],
      [10, { A: join(cwd, 'notes/a.txt'), G: 'met', H: 'x', I: 'AB' }],
      [11, { A: 'notes/gone.txt', G: 'met', H: 'x', I: 'AB' }],
      [12, { B: 'XX-1', G: 'met', H: 'x', I: 'AB' }],
    ]);
    const { status, stderr } = cli(['attest', '--from', 'filled.xlsx'], { cwd });
    expect(status).toBe(2);
    const rows = [...stderr.matchAll(/^Manual, row (\d+): .+[.]$/gm)].map(([, row]) => Number(row));
    expect(rows).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(stderr).toContain('10 rows are not right, and nothing was written');
    expect(sidecars(cwd)).toEqual([]);
  });

  it('does not let a row overrule the tool, or a decision that stands', () => {
    const cwd = place();
    const saved = JSON.parse(cli(['notes', '-f', 'json'], { cwd }).stdout) as {
      files: readonly { path: string; clauses: readonly { clause: string; status: string }[] }[];
    };
    const [file] = saved.files;
    const failed = file!.clauses.find(({ status }) => status === 'fail')!.clause;
    const open = file!.clauses.find(({ status }) => status === 'review')!.clause;
    const typed = { A: file!.path, G: 'met', H: 'x', I: 'AB', K: '' };
    fillIn(cwd, [[2, { ...typed, B: failed }]]);
    expect(cli(['attest', '--from', 'filled.xlsx'], { cwd }).stderr).toContain('override');
    expect(cli(['attest', file!.path, open, 'fail', '--remark', 'x', '--by', 'CD'], { cwd }).status).toBe(0);
    fillIn(cwd, [[2, { ...typed, B: open }]]);
    const run = cli(['attest', '--from', 'filled.xlsx'], { cwd });
    expect(run.status).toBe(2);
    expect(run.stderr).toContain(`somebody already decided ${open}: not met`);
  });

  it('finds the records from another folder only when that folder is named', () => {
    const cwd = place();
    fillIn(cwd, [[2, { G: 'met', H: 'Read', I: 'AB' }]]);
    const elsewhere = mkdtempSync(join(tmpdir(), 'charterlint-book-'));
    const book = join(cwd, 'filled.xlsx');
    expect(cli(['attest', '--from', book], { cwd: elsewhere }).status).toBe(2);
    expect(cli(['attest', '--from', book, cwd], { cwd: elsewhere }).status).toBe(0);
    expect(sidecars(cwd)).toHaveLength(1);
  });

  it('says what is no workbook, and when nothing is filled in', () => {
    const cwd = place();
    expect(cli(['attest', '--from', 'book.xlsx'], { cwd })).toMatchObject({ status: 0, stdout: '' });
    expect(cli(['attest', '--from', 'notes/b.md'], { cwd }).stderr).toContain('.xlsx');
    expect(cli(['attest', '--from', 'gone.xlsx'], { cwd }).status).toBe(2);
    expect(cli(['attest', 'notes/a.txt', 'X', 'pass', '--from', 'book.xlsx'], { cwd }).status).toBe(2);
  });
});

describe('pdf', () => {
  it('says in one sentence that there is no browser, and writes nothing', () => {
    const cwd = place();
    const run = cli(['notes', '-f', 'pdf=r.pdf', '--locale', 'fr'], {
      cwd,
      env: { CHROME_PATH: join(cwd, 'none') },
    });
    expect(run).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr.trim().split('\n')).toHaveLength(1);
    expect(run.stderr).toContain('CHROME_PATH');
    expect(existsSync(join(cwd, 'r.pdf'))).toBe(false);
  });

  it.skipIf(browserProgram() === undefined)(
    'is printed from the page, tagged, and leaves nothing behind',
    () => {
      const cwd = place();
      const temporary = mkdtempSync(join(tmpdir(), 'charterlint-book-'));
      const run = cli(['notes', '-q', '-f', 'pdf=r.pdf', '--fail-on', 'never'], {
        cwd,
        env: { TMPDIR: temporary },
      });
      expect(run).toMatchObject({ status: 0, stdout: '' });
      const pdf = readFileSync(join(cwd, 'r.pdf'), 'latin1');
      expect(pdf.startsWith('%PDF-')).toBe(true);
      expect(pdf).toContain('/StructTreeRoot');
      expect(pdf).not.toContain(temporary);
      expect(readdirSync(temporary).filter((name) => name.startsWith('charterlint-'))).toEqual([]);
    },
    60_000,
  );
});
