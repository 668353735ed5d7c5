import { type ChildProcess, spawn } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { cli } from '../support/cli.ts';
import { root } from '../support/project.ts';

const patience = 60_000;
const word = join(root, 'fixtures/interviews/fr-table/record.docx');
const running: ChildProcess[] = [];

afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});

/** The command at work in a folder of its own, and what it said so far. */
function watching(folder: string, ...args: readonly string[]) {
  const child = spawn(process.execPath, [join(root, 'dist/cli.js'), 'watch', ...args, '--locale', 'en'], {
    cwd: folder,
  });
  running.push(child);
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += String(chunk);
  });
  const lines = () => said.split('\n').filter((line) => /^\d\d:\d\d:\d\d /.test(line));
  return {
    child,
    lines,
    said: () => said,
    until: (count: number) =>
      expect.poll(() => lines().length, { timeout: patience }).toBeGreaterThanOrEqual(count),
  };
}

function folderWith(name: string, from = word): { folder: string; file: string } {
  const folder = mkdtempSync(join(tmpdir(), 'charterlint-watch-'));
  copyFileSync(from, join(folder, name));
  return { folder, file: join(folder, name) };
}

const other = join(root, 'fixtures/interviews/fr-bold/record.docx');

describe('charterlint watch', { timeout: 3 * patience }, () => {
  it('writes the copy beside a Word file, again at each save, and ends when told to', async () => {
    const { folder, file } = folderWith('notes.docx');
    const { child, until, lines } = watching(folder, 'notes.docx');
    await until(1);
    const copy = join(folder, 'notes.lint.docx');
    expect(lines()[0]).toMatch(/ notes\.docx: 3 findings, .*→ notes\.lint\.docx$/);
    const text = (path: string) => cli(['parse', path, '--as', 'text']).stdout;
    expect(text(copy)).toBe(text(file));
    expect(readFileSync(file).equals(readFileSync(word))).toBe(true);
    // As Word saves: another file, put in the place of the one that was there.
    copyFileSync(other, join(folder, '~WRD0001.tmp'));
    renameSync(join(folder, '~WRD0001.tmp'), file);
    await until(2);
    expect(text(copy)).toBe(text(other));
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGINT');
    expect(await ended).toBe(0);
    expect(lines()).toHaveLength(2);
  });

  it('takes a folder without its own copies and without what programs put beside open files', async () => {
    const { folder } = folderWith('a.docx');
    writeFileSync(join(folder, '~$a.docx'), 'lock');
    writeFileSync(join(folder, '.~lock.a.docx#'), 'lock');
    const { until, lines, said } = watching(folder, '.');
    await until(1);
    copyFileSync(join(root, 'fixtures/interviews/en-seeded/record.txt'), join(folder, 'b.txt'));
    await until(2);
    await new Promise((go) => setTimeout(go, 1500));
    expect(lines().map((line) => line.slice(9).split(':')[0])).toEqual(['a.docx', 'b.txt']);
    expect(lines()[1]).not.toContain('→');
    expect(said()).not.toContain('lock');
    expect(existsSync(join(folder, 'b.lint.txt'))).toBe(false);
  });

  it('leaves a copy alone in which a person wrote, and takes another name', async () => {
    const { folder, file } = folderWith('notes.docx');
    const { until, lines } = watching(folder, 'notes.docx');
    await until(1);
    const copy = join(folder, 'notes.lint.docx');
    // Somebody saved it from Word: other bytes.
    writeFileSync(copy, Buffer.concat([readFileSync(copy), Buffer.from([0])]));
    const theirs = readFileSync(copy);
    copyFileSync(other, file);
    await until(2);
    expect(lines()[1]).toMatch(/→ notes\.lint-2\.docx$/);
    expect(readFileSync(copy).equals(theirs)).toBe(true);
  });

  it('replaces the copy of an earlier run that holds our comments alone', async () => {
    const { folder, file } = folderWith('notes.docx');
    const first = watching(folder, 'notes.docx');
    await first.until(1);
    first.child.kill('SIGKILL');
    copyFileSync(other, file);
    const second = watching(folder, 'notes.docx');
    await second.until(1);
    expect(second.lines()[0]).toMatch(/→ notes\.lint\.docx$/);
    expect(existsSync(join(folder, 'notes.lint-2.docx'))).toBe(false);
  });

  it('goes on when a file is damaged, gone for a while and back', async () => {
    const { folder, file } = folderWith('notes.docx');
    const { until, lines } = watching(folder, 'notes.docx');
    await until(1);
    renameSync(file, join(folder, 'away.bak'));
    await new Promise((go) => setTimeout(go, 1000));
    writeFileSync(file, readFileSync(word).subarray(0, 2000));
    await until(2);
    expect(lines()[1]).toContain('not read.');
    copyFileSync(word, file);
    await until(3);
    expect(lines()[2]).toContain('notes.lint.docx');
  });

  it('writes reports anew at each save', async () => {
    const { folder, file } = folderWith('notes.txt', join(root, 'fixtures/interviews/en-seeded/record.txt'));
    const { until } = watching(folder, 'notes.txt', '-f', 'json=report.json');
    const report = join(folder, 'report.json');
    await until(1);
    await expect
      .poll(() => existsSync(report) && statSync(report).size, { timeout: patience })
      .toBeGreaterThan(0);
    writeFileSync(file, 'Interview of 3 March 2025\nStart: 9:00\n');
    await until(2);
    const findings = () =>
      (JSON.parse(readFileSync(report, 'utf8')) as { files: { bytes?: number; findings: unknown[] }[] })
        .files[0]!;
    await expect.poll(() => findings().findings.length, { timeout: patience }).toBeLessThan(10);
  });
});

describe('charterlint --watch', { timeout: 3 * patience }, () => {
  it('prints what is found in the record that was saved, writes nothing beside it, and ends when told to', async () => {
    const { folder, file } = folderWith('notes.docx');
    writeFileSync(join(folder, 'b.md'), 'OP : Où étiez-vous ?\nDPI : Chez moi.\n');
    const args = [join(root, 'dist/cli.js'), '.', '--watch', '--locale', 'fr'];
    const child = spawn(process.execPath, args, { cwd: folder });
    running.push(child);
    let [out, said] = ['', ''];
    child.stdout.on('data', (chunk) => (out += String(chunk)));
    child.stderr.on('data', (chunk) => (said += String(chunk)));
    await expect.poll(() => said, { timeout: patience }).toMatch(/b\.md.*\n.*notes\.docx/);
    // Of several at the beginning, a line each; of the one that is saved, all.
    expect(out).toBe('');
    copyFileSync(other, file);
    await expect.poll(() => out, { timeout: patience }).toContain('Dispositions');
    expect(out).toContain('notes.docx');
    expect(out).not.toContain('b.md');
    child.kill('SIGINT');
    expect(await new Promise((resolve) => child.once('exit', resolve))).toBe(0);
    expect(readdirSync(folder).sort()).toEqual(['b.md', 'notes.docx']);
    const refused = cli(['.', '--watch', '--store', 'h.db', '--locale', 'nl'], { cwd: folder });
    expect([refused.status, refused.stderr]).toEqual([2, expect.stringContaining('--store')]);
    rmSync(folder, { recursive: true });
  });
});
