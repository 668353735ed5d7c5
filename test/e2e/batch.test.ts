import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import {
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { cli } from '../support/cli.ts';
import { root } from '../support/project.ts';
import { folder, recordsIn } from '../support/records.ts';

vi.setConfig({ testTimeout: 120_000 });

const env = { SOURCE_DATE_EPOCH: '1700000000' };
const seeded = (language: string): string =>
  join(root, 'fixtures', 'interviews', `${language}-seeded`, 'record.txt');
let cwd: string;
const run = (...args: readonly string[]) => cli([...args, '-q', '--fail-on', 'never'], { cwd, env });
const json = (...args: readonly string[]): string => {
  const { status, stdout, stderr } = run('.', '-f', 'json', ...args);
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return stdout;
};
let alone: string;

beforeAll(() => {
  cwd = folder();
  recordsIn(cwd, 10);
  for (const language of ['fr', 'nl', 'en']) copyFileSync(seeded(language), join(cwd, `z-${language}.txt`));
  alone = json('--workers', '0');
}, 120_000);

describe('charterlint over many records', () => {
  it.each(['1', '3'])('writes the same bytes with %s workers', (workers) => {
    expect(json('--workers', workers)).toBe(alone);
  });

  it('writes the same of every format with workers, with quotes too', () => {
    const formats = ['sarif', 'sarif-assessment', 'csv', 'junit', 'pretty', 'html', 'euaa', 'markdown'];
    const few = ['r000.md', 'r001.md', 'r002.md', 'z-nl.txt'];
    const written = (workers: string): readonly string[] => {
      const place = folder('reports');
      const outputs = formats.flatMap((format) => ['-f', `${format}=${join(place, format)}`]);
      expect(run(...few, ...outputs, '--quotes', 'full', '--workers', workers).status).toBe(0);
      return formats.map((format) => readFileSync(join(place, format), 'utf8'));
    };
    const [one, other] = [written('0'), written('2')];
    for (const [i, format] of formats.entries()) {
      expect(one[i]!.length, format).toBeGreaterThan(1000);
      expect(other[i] === one[i], format).toBe(true);
    }
  });

  it('takes standard input among them', () => {
    const { stdout } = cli(['-', '.', '--workers', '2', '-f', 'csv', '--fail-on', 'never'], {
      cwd,
      env,
      input: readFileSync(seeded('fr')),
    });
    expect(stdout).toContain('"stdin.txt"');
  });

  it('refuses a number of workers that is none', () => {
    for (const workers of ['many', '-1', '65', '1.5'])
      expect(run('.', `--workers=${workers}`).status).toBe(2);
    expect(run('.', '--timeout-per-file', '0').status).toBe(2);
  });
});

const filesUnder = (place: string): readonly string[] =>
  readdirSync(place, { recursive: true, encoding: 'utf8' })
    .map((name) => join(place, name))
    .filter((path) => statSync(path).isFile());
const entriesIn = (place: string): readonly string[] =>
  filesUnder(place).filter((path) => /[0-9a-f]{62}$/.test(path));

describe('charterlint --cache', () => {
  it('is off unless asked for', () => {
    json();
    expect(existsSync(join(cwd, '.charterlint-cache'))).toBe(false);
  });

  it('gives the same bytes, quotes too, and holds no word of a record, no name and no path', () => {
    const place = folder('cache');
    expect(json('--cache-location', place)).toBe(alone);
    expect(entriesIn(place)).toHaveLength(13);
    expect(json('--cache-location', place)).toBe(alone);
    expect(json('--cache-location', place, '--no-cache')).toBe(alone);
    const quoted = (...args: readonly string[]) =>
      run('.', '-f', 'sarif', '--quotes', 'full', ...args).stdout;
    expect(quoted('--cache-location', place)).toBe(quoted());
    expect(quoted('--cache-location', place, '--line-hashes')).toBe(quoted('--line-hashes'));
    expect(entriesIn(place)).toHaveLength(13);
    const kept = filesUnder(place).map((path) => readFileSync(path).toString('latin1'));
    for (const word of ['soldats', 'marché', 'r001', 'interview', 'officer', 'fingerprint', cwd])
      expect(kept.filter((text) => text.includes(word))).toEqual([]);
    // Only whoever runs the program may look in.
    for (const path of entriesIn(place)) expect(statSync(path).mode & 0o077).toBe(0);
  });

  it('makes anew what is damaged', () => {
    const place = folder('cache');
    json('--cache-location', place);
    const [first, second, third, fourth] = entriesIn(place);
    writeFileSync(first!, '');
    writeFileSync(second!, readFileSync(second!).subarray(0, 100));
    writeFileSync(third!, readFileSync(fourth!));
    writeFileSync(fourth!, Buffer.concat([readFileSync(fourth!), Buffer.from('x')]));
    expect(json('--cache-location', place)).toBe(alone);
    expect(readFileSync(first!).length).toBeGreaterThan(100);
  });

  it('knows a record by its content, wherever it lies, and looks again when anything that counts changes', () => {
    const place = folder('cache');
    const own = folder('records');
    const note = join(own, 'note.txt');
    copyFileSync(seeded('en'), note);
    const count = (...args: readonly string[]): number => {
      const { stderr, status } = cli(
        [own, '--cache-location', place, '-f', 'json', '--fail-on', 'never', ...args],
        {
          cwd: own,
          env,
        },
      );
      expect([stderr, status]).toEqual(['', 0]);
      return entriesIn(place).length;
    };
    expect(count()).toBe(1);
    expect(count()).toBe(1);
    copyFileSync(note, join(own, 'copy.txt'));
    expect(count()).toBe(1);
    const moved = cli(['copy.txt', '--cache-location', place, '-f', 'csv', '--fail-on', 'never'], {
      cwd: own,
      env,
    });
    expect(moved.stdout).toContain('"copy.txt"');
    expect(moved.stdout).not.toContain('note.txt');
    rmSync(join(own, 'copy.txt'));
    expect(count('--confidence', 'low')).toBe(2);
    expect(count('--changes', 'original')).toBe(3);
    expect(count('--no-companions')).toBe(4);
    writeFileSync(join(own, 'charterlint.config.json'), '{"checks": {"long-question": "note"}}');
    expect(count()).toBe(5);
    writeFileSync(
      join(own, 'charterlint.config.json'),
      '{"overrides": [{"files": ["other*"], "checks": {"long-question": "note"}}]}',
    );
    expect(count()).toBe(5);
    writeFileSync(join(own, 'note.txt.preparation.yaml'), 'needs: [trauma]\n');
    expect(count()).toBe(6);
    writeFileSync(join(own, 'note.txt.charterlint.yaml'), '# nothing yet\n');
    expect(count()).toBe(7);
    writeFileSync(note, `${readFileSync(note, 'utf8')}\n`);
    expect(count()).toBe(8);
  });

  it('serves two runs at once', async () => {
    const place = folder('cache');
    const started = Array.from({ length: 3 }, () =>
      spawned(['.', '-f', 'json', '-q', '--fail-on', 'never', '--cache-location', place]),
    );
    const all = await Promise.all(started.map(ended));
    for (const { stdout, status } of all) expect([status, stdout]).toEqual([0, alone]);
    expect(filesUnder(place).filter((path) => !/[0-9a-f]{62}$/.test(path))).toHaveLength(2);
    expect(json('--cache-location', place)).toBe(alone);
  });

  it('does not keep the run from ending where it cannot be written', () => {
    expect(json('--cache-location', '/dev/null/cache')).toBe(alone);
  });
});

function spawned(args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [join(root, 'dist', 'cli.js'), ...args], {
    cwd,
    env: { PATH: process.env['PATH'] ?? '', LANG: 'en_GB.UTF-8', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

function ended(child: ChildProcess): Promise<{ status: number | null; stdout: string; stderr: string }> {
  let stdout = '';
  let stderr = '';
  child.stdout!.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr!.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  return new Promise((give) => child.once('close', (status) => give({ status, stdout, stderr })));
}

/** Settles once somebody reads from the pipe; gives what writes into it. */
async function readBy(pipe: string): Promise<number> {
  for (;;) {
    try {
      return openSync(pipe, constants.O_WRONLY | constants.O_NONBLOCK);
    } catch {
      await new Promise((go) => setTimeout(go, 50));
    }
  }
}

describe('charterlint, interrupted', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('by %s leaves a report of what was done, and goes on from there', async (name, status) => {
    // A pipe among the records holds the run where nobody writes into it.
    const pipe = join(cwd, 'r005.pipe.md');
    execFileSync('mkfifo', [pipe]);
    const args = [
      '.',
      '-f',
      'json=part.json',
      '--workers',
      '0',
      '--limit',
      'seconds=60',
      '--fail-on',
      'never',
    ];
    const child = spawned(args);
    const over = ended(child);
    const writer = await readBy(pipe);
    child.kill(name);
    await new Promise((go) => setTimeout(go, 300));
    closeSync(writer);
    const first = await over;
    rmSync(pipe);
    expect(first.status).toBe(status);
    expect(first.stderr).toContain('of 14 records');
    expect(first.stderr).toContain('--resume');
    const part = JSON.parse(readFileSync(join(cwd, 'part.json'), 'utf8')) as {
      files: { path: string; status: string; problems: { code: string }[] }[];
    };
    expect(part.files).toHaveLength(14);
    const missed = part.files.filter(({ problems }) => problems[0]?.code === 'not-examined');
    expect(missed).toHaveLength(7);
    expect(missed.every((file) => file.status === 'unreadable' && file.path > 'r005.pipe.md')).toBe(true);
    rmSync(join(cwd, 'part.json'));
    const state = join(cwd, '.charterlint-cache', 'interrupted');
    expect(readFileSync(state).toString('latin1')).not.toContain('soldats');
    const again = cli(['.', '-f', 'json', '--resume', '--fail-on', 'never'], { cwd, env });
    expect(again.stderr).toContain('7 records');
    expect(again.stdout).toBe(alone);
    expect(existsSync(state)).toBe(false);
    rmSync(join(cwd, '.charterlint-cache'), { recursive: true });
  });

  it('has nothing to resume after a whole run, and says so', () => {
    const { stderr, status } = cli(['r001.md', '-f', 'json', '--resume', '--fail-on', 'never'], { cwd, env });
    expect(status).toBe(0);
    expect(stderr).toContain('from the beginning');
  });
});
