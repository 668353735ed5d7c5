import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { cli } from '../support/cli.ts';
import { root } from '../support/project.ts';
import { folder, hugeNote, recordsIn } from '../support/records.ts';

vi.setConfig({ testTimeout: 180_000 });

interface File {
  readonly path: string;
  readonly status: string;
  readonly problems: readonly { readonly code: string; readonly data?: { readonly cause?: string } }[];
}
const filesIn = (text: string): readonly File[] => (JSON.parse(text) as { files: File[] }).files;
/** One line for each record: its first problem, or that it was read. */
const told = (files: readonly File[]): readonly string[] =>
  files.map(({ path, status, problems }) =>
    status === 'assessed' ? `${path} read` : `${path} ${problems.map(({ code }) => code).join(' ')}`,
  );
const bin = join(root, 'dist', 'cli.js');
/** The command under a shell that takes something away from it first. */
const under = (limit: string, cwd: string, ...args: readonly string[]) =>
  spawnSync('bash', ['--norc', '-c', `${limit}; exec "$0" "$@"`, process.execPath, bin, ...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: { PATH: process.env['PATH'] ?? '', LANG: 'en_GB.UTF-8' },
  });

describe('a fault costs one record its line, and the run goes on', () => {
  it.each(['0', '2'])('a record that takes too long (%s workers)', (workers) => {
    const cwd = folder('slow');
    recordsIn(cwd, 3);
    writeFileSync(join(cwd, 'r001.huge.md'), hugeNote());
    const { stdout, status } = cli(
      ['.', '-f', 'json', '--timeout-per-file', '5', '--workers', workers, '--limit', 'memoryMegabytes=2048'],
      { cwd },
    );
    expect(status).toBe(1);
    expect(told(filesIn(stdout))).toEqual([
      ...['r000.md read', 'r001.huge.md timed-out', 'r001.md read', 'r002.md read'],
    ]);
  });

  it('a record that takes all the memory of its thread', () => {
    const cwd = folder('memory');
    recordsIn(cwd, 5);
    writeFileSync(join(cwd, 'r001.huge.md'), hugeNote());
    const { stdout, status } = cli(
      ['.', '-f', 'json', '--workers', '2', '--limit', 'memoryMegabytes=64', '--timeout-per-file', '120'],
      { cwd },
    );
    expect(status).toBe(1);
    expect(told(filesIn(stdout))).toEqual([
      ...['r000.md read', 'r001.huge.md out-of-memory', 'r001.md read', 'r002.md read', 'r003.md read'],
      'r004.md read',
    ]);
  });

  it('a record that is damaged, one that is gone, one that is none', () => {
    const cwd = folder('bad');
    recordsIn(cwd, 2);
    writeFileSync(join(cwd, 'a.docx'), 'PK\u0003\u0004 cut off');
    writeFileSync(join(cwd, 'b.md'), '');
    symlinkSync('nowhere.md', join(cwd, 'c.md'));
    symlinkSync('d.md', join(cwd, 'd.md'));
    const { stdout } = cli(['.', '-f', 'json', '--workers', '1'], { cwd });
    expect(told(filesIn(stdout))).toEqual([
      ...['a.docx damaged-archive', 'b.md empty-file', 'c.md not-found', 'd.md not-readable'],
      ...['r000.md read', 'r001.md read'],
    ]);
  });

  it('links that lead round in a circle, or out of the folder', () => {
    const cwd = folder('links');
    const other = folder('elsewhere');
    recordsIn(join(cwd, 'notes', 'deep'), 2);
    recordsIn(other, 1);
    symlinkSync('..', join(cwd, 'notes', 'deep', 'up'));
    symlinkSync('.', join(cwd, 'notes', 'self'));
    symlinkSync(other, join(cwd, 'notes', 'out'));
    for (const pattern of ['notes', 'notes/**/*.md']) {
      const { stdout, status } = cli([pattern, '-f', 'json', '--fail-on', 'never'], { cwd });
      expect(status).toBe(1);
      expect(told(filesIn(stdout))).toEqual([
        ...['notes/deep/r000.md read', 'notes/deep/r001.md read', 'notes/out linked-folder'],
      ]);
    }
  });

  it('a folder that cannot be opened', ({ skip }) => {
    const asRoot = process.getuid?.() === 0;
    // Root may open every folder: there, nobody is asked instead, who must be able to run the command.
    const nobody = 65534;
    const options = asRoot ? { uid: nobody, gid: nobody } : {};
    const can = spawnSync(process.execPath, [bin, '--version'], { ...options, env: {}, encoding: 'utf8' });
    if (can.status !== 0) return skip('only root is here, and nobody else may run the command');
    const cwd = folder('closed');
    recordsIn(cwd, 1);
    recordsIn(join(cwd, 'closed'), 1);
    chmodSync(cwd, 0o755);
    chmodSync(join(cwd, 'closed'), 0);
    const { stdout, status } = spawnSync(process.execPath, [bin, '.', '-f', 'json', '--fail-on', 'never'], {
      ...options,
      cwd,
      env: {},
      encoding: 'utf8',
    });
    chmodSync(join(cwd, 'closed'), 0o755);
    expect(status).toBe(1);
    expect(told(filesIn(stdout))).toEqual(['closed folder-not-readable', 'r000.md read']);
  });

  it('too few file handles for the tree', () => {
    const cwd = folder('handles');
    for (let i = 0; i < 60; i++) recordsIn(join(cwd, `d${i}`), 1);
    for (const workers of ['0', '2']) {
      // Half of the least that systems give; with fewer, Node cannot open the parts of the program itself.
      const { stdout, stderr } = under('ulimit -n 128', cwd, '.', '-f', 'json', '--workers', workers);
      expect(stderr).toBe('');
      expect(filesIn(stdout)).toHaveLength(60);
      expect(filesIn(stdout).filter(({ status }) => status !== 'assessed')).toEqual([]);
    }
  });

  it('a disk that is full: of the cache, of a report, of standard output', () => {
    const cwd = folder('full');
    recordsIn(cwd, 3);
    const alone = cli(['.', '-f', 'csv', '--fail-on', 'never'], { cwd }).stdout;
    // No file may grow beyond a kilobyte: what is kept of a record is larger.
    const small = under(
      'ulimit -f 1',
      cwd,
      '.',
      '-f',
      'csv',
      '--fail-on',
      'never',
      '--cache-location',
      'kept',
    );
    expect([small.status, small.stderr]).toEqual([0, '']);
    expect(small.stdout).toBe(alone);
    const entries = readdirSync(join(cwd, 'kept'), { recursive: true, encoding: 'utf8' });
    expect(entries.filter((name) => name.includes('/'))).toEqual([]);
    writeFileSync(join(cwd, 'old.json'), 'before');
    const reports = ['-f', 'json=old.json', '-f', 'csv=/dev/full', '-f', 'checkstyle=there.xml'];
    const { status, stderr } = cli(['.', ...reports], { cwd });
    expect([status, stderr]).toEqual([2, expect.stringContaining('ENOSPC')]);
    expect(filesIn(readFileSync(join(cwd, 'old.json'), 'utf8'))).toHaveLength(3);
    expect(readFileSync(join(cwd, 'there.xml'), 'utf8')).toContain('</checkstyle>');
    const half = under('ulimit -f 4', cwd, '.', '-f', 'json=old.json');
    expect(half.status).toBe(2);
    expect(filesIn(readFileSync(join(cwd, 'old.json'), 'utf8'))).toHaveLength(3);
    expect(readdirSync(cwd).filter((name) => name.includes('.part-'))).toEqual([]);
    const out = spawnSync(
      'bash',
      ['--norc', '-c', '"$0" "$1" . -f json > /dev/full', process.execPath, bin],
      {
        cwd,
        encoding: 'utf8',
      },
    );
    expect([out.status, out.stderr]).toEqual([2, expect.stringContaining('ENOSPC')]);
    expect(out.stderr).not.toContain('    at ');
  });
});

describe('charterlint on what changed', () => {
  const git = (cwd: string, ...args: readonly string[]): void =>
    void execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], {
      cwd,
      stdio: 'pipe',
    });
  const hasGit = spawnSync('git', ['--version']).status === 0;
  const paths = (stdout: string): readonly string[] => filesIn(stdout).map(({ path }) => path);

  it.skipIf(!hasGit)('since a revision, or staged; new ones and decisions count', () => {
    const cwd = folder('git');
    recordsIn(join(cwd, 'notes'), 5);
    git(cwd, 'init', '-q');
    git(cwd, 'add', '.');
    git(cwd, 'commit', '-qm', 'x');
    const run = (...args: readonly string[]) =>
      cli(['.', '-f', 'json', '--fail-on', 'never', ...args], { cwd: join(cwd, 'notes') });
    expect(run('--since', 'HEAD')).toMatchObject({ status: 0, stderr: '' });
    expect(paths(run('--since', 'HEAD').stdout)).toEqual([]);
    const at = (name: string): string => join(cwd, 'notes', name);
    writeFileSync(at('r001.md'), readFileSync(at('r000.md')));
    writeFileSync(at('r002.md.charterlint.yaml'), '# nothing\n');
    copyFileSync(at('r000.md'), at('new é.md'));
    expect(paths(run('--since', 'HEAD').stdout)).toEqual(['new é.md', 'r001.md', 'r002.md']);
    expect(paths(run('--staged').stdout)).toEqual([]);
    git(cwd, 'add', 'notes/r001.md');
    expect(paths(run('--staged').stdout)).toEqual(['r001.md']);
    for (const name of ['nothing', '--output=x']) {
      const { status, stderr } = run(`--since=${name}`);
      expect([status, stderr]).toEqual([2, expect.stringContaining('no revision')]);
    }
    expect(existsSync(join(cwd, 'notes', 'x'))).toBe(false);
  });

  it('says what to do without git, and outside a repository', () => {
    const cwd = folder('no-git');
    recordsIn(cwd, 1);
    const without = cli(['.', '--staged'], { cwd, env: { PATH: cwd } });
    expect([without.status, without.stderr]).toEqual([2, expect.stringContaining('no git on this machine')]);
    if (!hasGit) return;
    const outside = cli(['.', '--staged'], { cwd, env: { GIT_CEILING_DIRECTORIES: '/' } });
    expect([outside.status, outside.stderr]).toEqual([2, expect.stringContaining('no git repository')]);
  });
});

describe('charterlint with a baseline', () => {
  it('is written, shows what is new, and forgets what was mended', () => {
    const cwd = folder('baseline');
    const reading = readFileSync(join(root, 'fixtures/interviews/en-seeded/record.txt'), 'utf8');
    const note = join(cwd, 'note.txt');
    writeFileSync(note, reading);
    const run = (...args: readonly string[]) => cli(['note.txt', '-f', 'json', '-q', ...args], { cwd });
    interface Saved {
      readonly files: readonly {
        readonly findings: readonly { check: string; fingerprint: string; start: { line: number } }[];
      }[];
    }
    const findings = (text: string) => (JSON.parse(text) as Saved).files[0]!.findings;
    run('--write-baseline', 'base.json', '--quotes', 'full');
    const base = (): string => readFileSync(join(cwd, 'base.json'), 'utf8');
    const all = findings(base());
    expect(all.length).toBeGreaterThan(5);
    expect(base()).not.toContain('excerpt');
    expect(findings(run('--baseline', 'base.json', '--only-new').stdout)).toEqual([]);
    expect(run('--baseline', 'base.json', '--only-new').status).toBe(0);
    const asked = all.find(({ check }) => check === 'suggestive-question')!;
    const lines = reading.split('\n');
    lines.splice(asked.start.line - 1, 1);
    writeFileSync(note, lines.join('\n'));
    const before = base();
    run('--baseline', 'base.json');
    expect(base()).toBe(before);
    run('--baseline', 'base.json', '--prune-baseline');
    const left = findings(base()).map(({ fingerprint }) => fingerprint);
    expect(left).not.toContain(asked.fingerprint);
    expect(all.map(({ fingerprint }) => fingerprint)).toEqual(expect.arrayContaining(left));
    // What was mended and comes back is new.
    writeFileSync(note, reading);
    const again = findings(run('--baseline', 'base.json', '--only-new').stdout);
    expect(again.map(({ fingerprint }) => fingerprint)).toContain(asked.fingerprint);
    for (const flag of ['--only-new', '--prune-baseline']) expect(run(flag).status).toBe(2);
    // What is there and cannot be read is not called missing.
    expect(run('--baseline', 'gone.json').stderr).toContain('gone.json');
    const unread = run('--baseline', '.');
    expect([unread.status, unread.stderr]).toEqual([2, expect.stringContaining('cannot be read (EISDIR)')]);
  });

  it('prints every setting with where it came from, as a config that says the same', () => {
    const cwd = folder('config');
    writeFileSync(join(cwd, 'charterlint.config.yaml'), 'quotes: full\nchecks: { long-question: note }\n');
    const { status, stdout } = cli(['--print-config', '--fail-on', 'review', '--workers', '3'], { cwd });
    expect(status).toBe(0);
    expect(stdout).toContain('quotes: "full" # charterlint.config.yaml\n');
    expect(stdout).toContain('failOn: "review" # option --fail-on\n');
    expect(stdout).toContain('workers: 3 # option --workers\n');
    expect(stdout).toContain('confidence: "medium" # default\n');
    expect(stdout).toContain('locale: "en" # environment\n');
    writeFileSync(join(cwd, 'charterlint.config.yaml'), stdout);
    const again = cli(['--print-config'], { cwd }).stdout;
    const bare = (text: string): string => text.replaceAll(/ # .*/g, '');
    expect(bare(again)).toBe(bare(stdout));
  });

  it('tells where the time went, on standard error alone', () => {
    const cwd = folder('stats');
    recordsIn(cwd, 3);
    const plain = cli(['.', '-f', 'csv', '--fail-on', 'never'], { cwd });
    const { stdout, stderr } = cli(['.', '-f', 'csv', '--fail-on', 'never', '--stats', '--workers', '1'], {
      cwd,
    });
    expect(stdout).toBe(plain.stdout);
    expect(stderr).toMatch(/^ +\d+\.\d {2}compound-question$/m);
    expect(stderr).toMatch(/^ +\d+\.\d {2}r00\d\.md$/m);
  });
});
