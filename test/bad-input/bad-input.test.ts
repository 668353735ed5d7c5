import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { cli } from '../support/cli.ts';
import { measuredCli } from '../support/measured.ts';
import { badFiles } from './files.ts';

const folder = mkdtempSync(join(tmpdir(), 'bad-input-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Told {
  readonly path: string;
  readonly status: string;
  readonly problems: readonly { readonly code: string; readonly message: string }[];
}

const filesIn = (stdout: string): readonly Told[] => (JSON.parse(stdout) as { files: readonly Told[] }).files;

/** What any file may take. */
const mostSeconds = 10;
/** By the clock: other programs run beside. */
const mostWaited = 100;
const mostMegabytes = 1024;

describe('bad input', () => {
  it.each(badFiles)(
    '$name becomes $becomes',
    ({ name, bytes, becomes }) => {
      writeFileSync(join(folder, name), bytes());
      const { status, stdout, stderr, seconds, worked, megabytes } = measuredCli(
        [`./${name}`, '-f', 'json', '--timeout-per-file', `${mostWaited}`],
        folder,
      );
      expect(stderr).toBe('');
      const [file] = filesIn(stdout);
      expect(file!.status === 'assessed' ? 'assessed' : file!.problems[0]!.code).toBe(becomes);
      if (file!.status !== 'assessed') {
        expect(status).toBe(1);
        expect(file!.problems[0]!.message).toMatch(/\p{L}{3}.*\.\s.*\./su);
      }
      expect(worked).toBeLessThan(mostSeconds);
      // What was ended from outside tells no processor time.
      expect(seconds).toBeLessThan(mostWaited);
      expect(megabytes).toBeLessThan(mostMegabytes);
    },
    120_000,
  );

  it('stops no run: every file has its say, and the sound record is assessed', () => {
    const heavy = /many-turns|long-|bomb|more-quotes/;
    for (const { name } of badFiles.filter((file) => heavy.test(file.name))) rmSync(join(folder, name));
    const light = badFiles.filter(({ name }) => !heavy.test(name));
    const { stdout, stderr } = cli(['.', '-f', 'json', '--quiet'], { cwd: folder });
    expect(stderr).toBe('');
    const told = new Map(filesIn(stdout).map((file) => [file.path, file.status]));
    expect([...told.keys()].sort()).toEqual(light.map(({ name }) => name).sort());
    for (const { name, becomes } of light)
      expect(told.get(name), name).toBe(becomes === 'assessed' ? 'assessed' : 'unreadable');
  });

  it('shows a hostile name harmlessly in every report', () => {
    for (const format of ['pretty', 'html', 'sarif', 'json']) {
      const { stdout } = cli(['a\nnew line.txt', 'quo"te’s & <b>.txt', '-f', format], { cwd: folder });
      if (format === 'html') expect(stdout).not.toContain('<b>.txt');
      if (format === 'pretty') expect(stdout).not.toContain('a\nnew');
      if (format === 'sarif' || format === 'json') expect(() => JSON.parse(stdout)).not.toThrow();
    }
  });

  it('walks a folder whose links lead back into it', () => {
    mkdirSync(join(folder, 'loop/inner'), { recursive: true });
    writeFileSync(join(folder, 'loop/a.txt'), 'OP : Bonjour ?\nDPI : Oui.\n');
    symlinkSync('..', join(folder, 'loop/inner/back'));
    symlinkSync('nowhere.txt', join(folder, 'loop/broken.txt'));
    const told = filesIn(cli(['loop', '-f', 'json'], { cwd: folder }).stdout);
    expect(told.find(({ path }) => path === 'loop/a.txt')!.status).toBe('assessed');
    expect(told.length).toBeLessThanOrEqual(2);
  });

  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
    'says of a file it may not open why',
    () => {
      writeFileSync(join(folder, 'closed.txt'), 'OP : Bonjour.');
      chmodSync(join(folder, 'closed.txt'), 0);
      const { stdout, status } = cli(['closed.txt', '-f', 'json'], { cwd: folder });
      expect(status).toBe(1);
      expect(filesIn(stdout)[0]!.problems[0]!.code).toBe('not-readable');
    },
  );
});
