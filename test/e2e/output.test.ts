import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cli } from '../support/cli.ts';

const note = 'Date : 12/03/2024\nOP : Où et quand êtes-vous parti ?\nDPI : En mars.\n';

function folderWithNote(): string {
  const cwd = mkdtempSync(join(tmpdir(), 'charterlint-output-'));
  writeFileSync(join(cwd, 'note.txt'), note);
  return cwd;
}

describe.each([
  ['fr', 'Rapport sur des notes', 'indique le fichier'],
  ['nl', 'Verslag over notities', 'geeft het bestand'],
  ['en', 'Report on interview notes', 'names the file'],
])('-o in %s', (locale, title, refusal) => {
  const run = (args: readonly string[], cwd = folderWithNote()) => ({
    cwd,
    ...cli([...args, '--locale', locale, '--fail-on', 'never'], { cwd }),
  });

  it('is the file of the one report without a path', () => {
    const { cwd, status, stdout } = run([
      'note.txt',
      '-f',
      'html',
      '-f',
      'json=a.json',
      '-o',
      'deep/out.html',
    ]);
    expect([status, stdout]).toEqual([0, '']);
    expect(readFileSync(join(cwd, 'deep/out.html'), 'utf8')).toContain(title);
    expect(existsSync(join(cwd, 'a.json'))).toBe(true);
  });

  it('is the file of the default report', () => {
    const { cwd, status, stdout } = run(['note.txt', '-o', 'out.txt']);
    expect([status, stdout]).toEqual([0, '']);
    expect(readFileSync(join(cwd, 'out.txt'), 'utf8')).toContain('note.txt');
  });

  it('serves render too, and a report of the config', () => {
    const { cwd } = run(['note.txt', '-f', 'json', '-o', 'saved.json']);
    expect(run(['render', 'saved.json', '-f', 'html', '-o', 'out.html'], cwd).stdout).toBe('');
    expect(readFileSync(join(cwd, 'out.html'), 'utf8')).toContain(title);
    writeFileSync(join(cwd, 'charterlint.config.yaml'), 'format: [markdown]\n');
    expect(run(['note.txt', '-o', 'out.md'], cwd).stdout).toBe('');
    expect(readFileSync(join(cwd, 'out.md'), 'utf8')).toContain(title);
  });

  it.each([
    ['no report', ['-f', 'html=a.html']],
    ['a report sent to standard output by name', ['-f', 'json=-']],
    ['two reports', ['-f', 'html', '-f', 'json']],
  ])('is refused with %s left for it, before anything is read', (_, formats) => {
    const { cwd, status, stdout, stderr } = run(['note.txt', ...formats, '-o', 'out.html']);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(refusal);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(existsSync(join(cwd, 'out.html'))).toBe(false);
    expect(existsSync(join(cwd, 'a.html'))).toBe(false);
  });

  it('says in one sentence where it cannot write', () => {
    const cwd = folderWithNote();
    mkdirSync(join(cwd, 'taken'));
    const { status, stderr } = run(['note.txt', '-f', 'json', '-o', 'taken'], cwd);
    expect(status).toBe(2);
    expect(stderr).toContain('taken');
    expect(stderr).not.toContain('    at ');
  });
});
