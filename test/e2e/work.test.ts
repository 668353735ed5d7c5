import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storeWords } from '../../src/cli/words/store.ts';
import { openStore } from '../../src/store/open.ts';
import { cli } from '../support/cli.ts';
import { engines } from '../support/engines.ts';
import { noServer } from '../support/postgres.ts';
import { root } from '../support/project.ts';

const count = 20;
const note = readFileSync(join(root, 'fixtures/interviews/fr-seeded/record.txt'), 'utf8');

/** A folder of records, each a little different; one cannot be read. */
function records(): string {
  const cwd = mkdtempSync(join(tmpdir(), 'charterlint-work-'));
  mkdirSync(join(cwd, 'notes'));
  for (let i = 0; i < count - 1; i++)
    writeFileSync(join(cwd, 'notes', `xylofonist-${i}.txt`), `${note}\nDPI : Le numéro ${i}.\n`);
  writeFileSync(join(cwd, 'notes', 'broken.docx'), 'PK\u0003\u0004 nothing');
  return cwd;
}

interface Worker {
  readonly process: ChildProcess;
  readonly ended: Promise<number | null>;
}

function worker(cwd: string, place: string, ...args: readonly string[]): Worker {
  const all = [join(root, 'dist', 'cli.js'), 'work', '--workers', '1', '--drain', ...args];
  const child = spawn(process.execPath, all, {
    cwd,
    stdio: 'ignore',
    env: { PATH: process.env['PATH'] ?? '', LANG: 'en_GB.UTF-8', CHARTERLINT_STORE: place },
  });
  return { process: child, ended: new Promise((resolve) => child.once('exit', resolve)) };
}

async function rowsOf(place: string, sql: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const store = await openStore(place, '/', storeWords.en);
  try {
    return await store.database.query(sql);
  } finally {
    await store.close();
  }
}

async function untilDone(place: string, least: number): Promise<void> {
  for (;;) {
    const [row] = await rowsOf(place, 'select count(*) as n from assessments');
    if (Number(row!['n']) >= least) return;
    await new Promise((go) => setTimeout(go, 200));
  }
}

describe.each(engines)('work on $name', (engine) => {
  beforeAll(async () => {
    if (engine.there) await engine.start();
  }, 90_000);
  afterAll(() => engine.stop());

  it('assesses every record exactly once although workers are killed', async ({ skip }) => {
    if (!engine.there) skip(noServer);
    const [cwd, place] = [records(), engine.place()];
    const env = { CHARTERLINT_STORE: place };
    const queued = cli(['work', 'enqueue', 'notes', '--lease', '5'], { cwd, env });
    expect([queued.status, queued.stderr]).toEqual([0, '']);
    expect(queued.stdout).toContain(`${count} records`);
    const first = [worker(cwd, place), worker(cwd, place), worker(cwd, place)];
    await untilDone(place, 3);
    first[0]!.process.kill('SIGKILL');
    await untilDone(place, 8);
    first[1]!.process.kill('SIGKILL');
    const last = worker(cwd, place);
    expect(await first[2]!.ended).toBe(0);
    expect(await last.ended).toBe(0);
    const kept = await rowsOf(place, 'select record, status, run from assessments');
    expect(kept).toHaveLength(count);
    expect(new Set(kept.map(({ record }) => record)).size).toBe(count);
    expect(kept.filter(({ status }) => status === 'unreadable')).toHaveLength(1);
    expect(new Set(kept.map(({ run }) => run)).size).toBe(1);
    expect((await rowsOf(place, 'select ended from runs'))[0]!['ended']).not.toBeNull();
    const status = cli(['work', 'status', '--locale', 'nl'], { cwd, env });
    expect(status.stdout).toContain(`${count} van ${count} onderzocht`);
  }, 300_000);

  it('puts all into the queue or nothing, and holds no name once it is done', async ({ skip }) => {
    if (!engine.there) skip(noServer);
    const [cwd, place] = [records(), engine.place()];
    const env = { CHARTERLINT_STORE: place };
    cli(['work', 'enqueue', 'notes/broken.docx', 'notes/xylofonist-1.txt'], { cwd, env });
    const jobs =
      engine.name === 'sqlite'
        ? 'select * from tasks'
        : "select * from charterlint_queue.job where name = 'records'";
    const waiting = await rowsOf(place, jobs);
    expect(waiting).toHaveLength(2);
    expect(JSON.stringify(waiting)).toContain('xylofonist');
    expect(JSON.stringify(waiting)).not.toContain(cwd);
    expect(await worker(cwd, place).ended).toBe(0);
    expect(await rowsOf(place, jobs)).toEqual([]);
    if (engine.name === 'postgres')
      expect(await rowsOf(place, 'select * from charterlint_queue.archive')).toEqual([]);
    expect(JSON.stringify(await rowsOf(place, 'select * from assessments'))).not.toContain('xylofonist');
  }, 120_000);

  it('leaves what was queued under other settings to workers that go by them', async ({ skip }) => {
    if (!engine.there) skip(noServer);
    const [cwd, place] = [records(), engine.place()];
    const env = { CHARTERLINT_STORE: place };
    cli(['work', 'enqueue', 'notes/xylofonist-1.txt', '--confidence', 'high'], { cwd, env });
    const other = cli(['work', '--drain', '--workers', '1'], { cwd, env });
    expect([other.status, other.stderr]).toEqual([2, expect.stringContaining('other settings')]);
    expect(await rowsOf(place, 'select * from assessments')).toEqual([]);
    expect(await worker(cwd, place, '--confidence', 'high').ended).toBe(0);
    expect(await rowsOf(place, 'select * from assessments')).toHaveLength(1);
  }, 120_000);
});

describe('work on a file', () => {
  const [sqlite] = engines;

  it('gives up a record that no worker survives, and says so', async () => {
    const [cwd, place] = [records(), sqlite!.place()];
    cli(['work', 'enqueue', 'notes/xylofonist-1.txt', 'notes/xylofonist-2.txt'], {
      cwd,
      env: { CHARTERLINT_STORE: place },
    });
    await rowsOf(place, "update tasks set taken = 3 where name like '%-1.txt'");
    expect(await worker(cwd, place).ended).toBe(0);
    const kept = await rowsOf(place, 'select status, problems from assessments order by status');
    expect(kept.map(({ status }) => status)).toEqual(['assessed', 'unreadable']);
    expect(String(kept[1]!['problems'])).toContain('internal-error');
  }, 120_000);

  it('reads nothing outside its folder, whatever a queue says', async () => {
    const [cwd, place] = [records(), sqlite!.place()];
    const env = { CHARTERLINT_STORE: place };
    const outside = cli(['work', 'enqueue', 'notes', '--root', 'notes/deeper'], { cwd, env });
    expect([outside.status, outside.stderr]).toEqual([2, expect.stringContaining('--root')]);
    cli(['work', 'enqueue', 'notes/xylofonist-1.txt'], { cwd, env });
    writeFileSync(join(cwd, '..', 'charterlint-outside.txt'), note);
    await rowsOf(place, "update tasks set name = '../charterlint-outside.txt'");
    expect(await worker(cwd, place).ended).toBe(0);
    expect(await rowsOf(place, 'select status, record from assessments')).toMatchObject([
      { status: 'unreadable', record: null },
    ]);
  }, 120_000);

  it('ends when it is asked to, with what it has taken done', async () => {
    const [cwd, place] = [records(), sqlite!.place()];
    cli(['work', 'enqueue', 'notes'], { cwd, env: { CHARTERLINT_STORE: place } });
    const one = worker(cwd, place);
    await untilDone(place, 2);
    one.process.kill('SIGTERM');
    expect(await one.ended).toBe(0);
    const [left] = await rowsOf(place, 'select count(*) as n, max(taken) as taken from tasks');
    const [done] = await rowsOf(place, 'select count(*) as n from assessments');
    expect(Number(left!['n']) + Number(done!['n'])).toBe(count);
    expect(left!['taken']).toBe(0);
  }, 120_000);

  it.each(['fr', 'nl', 'en'])('says in %s how it is called', (locale) => {
    const env = { CHARTERLINT_STORE: sqlite!.place() };
    const { status, stderr } = cli(['work', 'sideways', '--locale', locale], { env });
    expect([status, stderr]).toEqual([2, expect.stringContaining('charterlint work enqueue')]);
    expect(cli(['work', 'status', '--locale', locale], { env }).stdout.trim()).not.toBe('');
  });
});
