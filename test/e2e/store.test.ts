import { spawn } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeBinary } from '../../scripts/fetch-nodes.ts';
import { storeWords } from '../../src/cli/words/store.ts';
import { openStore } from '../../src/store/open.ts';
import { cli } from '../support/cli.ts';
import { root } from '../support/project.ts';

const record = `Date : 12/03/2024
Heure de début : 9h05
OP : Où et quand Kwibukakwe a-t-il vu Oumarouwé, n’est-ce pas ?
DPI : Chez Ngalamulume, sur le tractorzitje.
`;

function place(): string {
  const cwd = mkdtempSync(join(tmpdir(), 'charterlint-store-'));
  writeFileSync(join(cwd, 'boulangerieke.txt'), record);
  return cwd;
}

async function count(file: string): Promise<number> {
  const store = await openStore(file, '/', storeWords.en);
  const rows = await store.database.query('select count(*) as n from assessments');
  await store.close();
  return Number(rows[0]!['n']);
}

describe('--store', () => {
  it('keeps each run beside those before, in a file for its owner alone, and changes nothing else', async () => {
    const cwd = place();
    const plain = cli(['boulangerieke.txt', '-f', 'json'], { cwd });
    const first = cli(['boulangerieke.txt', '-f', 'json', '--store', 'h.db'], { cwd });
    expect(first).toEqual(plain);
    cli(['boulangerieke.txt', '-q', '-f', 'json'], { cwd, env: { CHARTERLINT_STORE: 'h.db' } });
    expect(await count(join(cwd, 'h.db'))).toBe(2);
    if (process.platform !== 'win32') expect(statSync(join(cwd, 'h.db')).mode & 0o077).toBe(0);
  });

  it('writes no word of the record, no name of the file and no path', () => {
    const cwd = place();
    cli(['boulangerieke.txt', '--store', 'h.db', '--quotes', 'full'], { cwd });
    const bytes = readdirSync(cwd)
      .filter((name) => name.startsWith('h.db'))
      .map((name) => readFileSync(join(cwd, name), 'latin1').toLowerCase())
      .join('');
    expect(bytes).toContain('cgra-11');
    for (const word of ['kwibukakwe', 'ngalamulume', 'tractorzitje', 'oumarou', 'boulangerieke', cwd])
      expect(bytes.includes(word.toLowerCase()), word).toBe(false);
  });

  it('serves several processes that write at once', async () => {
    const cwd = place();
    const bin = join(root, 'dist', 'cli.js');
    const runs = Array.from(
      { length: 4 },
      () =>
        new Promise<number | null>((resolve) => {
          const args = [bin, 'boulangerieke.txt', '-f', 'json', '--store', 'h.db'];
          spawn(process.execPath, args, { cwd, stdio: 'ignore' }).once('exit', resolve);
        }),
    );
    expect(await Promise.all(runs)).toEqual([1, 1, 1, 1]);
    expect(await count(join(cwd, 'h.db'))).toBe(4);
  });

  it('says before reading a record what cannot be opened, without the password', () => {
    const cwd = place();
    writeFileSync(join(cwd, 'note.db'), 'x'.repeat(5000));
    const other = cli(['.', '--store', 'note.db'], { cwd });
    expect(other.status).toBe(2);
    expect(other.stderr).toContain('note.db is no store of charterlint');
    const gone = cli(['.', '--store', 'no/such/folder/h.db'], { cwd });
    expect([gone.status, gone.stderr]).toEqual([2, expect.stringContaining('ENOENT')]);
    const server = cli(['.', '--store', 'postgres://me:hunter2@127.0.0.1:9/x', '--locale', 'fr'], { cwd });
    expect(server.status).toBe(2);
    expect(server.stderr).toContain('postgres://127.0.0.1:9/x ne peut être ouvert (ECONNREFUSED)');
    expect(server.stderr).not.toContain('hunter2');
  });
});

describe('the published command alone', () => {
  const alone = mkdtempSync(join(tmpdir(), 'charterlint-alone-'));
  cpSync(join(root, 'dist'), join(alone, 'dist'), { recursive: true });
  writeFileSync(join(alone, 'package.json'), '{"type":"module"}');
  const bin = join(alone, 'dist', 'cli.js');
  chmodSync(bin, 0o755);

  it('says which package a server needs', () => {
    const { status, stderr } = cli(['.', '--store', 'postgres://localhost/x', '--locale', 'nl'], {
      cwd: place(),
      bin,
    });
    expect(status).toBe(2);
    expect(stderr).toContain('npm install pg');
  });

  it.for(['20', '22', '24'])('keeps a file on Node %s, or says what it lacks', async (version, { skip }) => {
    const here = process.versions.node.startsWith(`${version}.`);
    const node = here ? process.execPath : nodeBinary(version);
    if (!existsSync(node)) skip(`Node ${version} could not be fetched`);
    const cwd = place();
    const { status, stderr } = cli(['boulangerieke.txt', '--store', 'h.db', '-f', 'json'], {
      cwd,
      bin,
      node,
    });
    if (version === '20') {
      expect([status, stderr]).toEqual([2, expect.stringContaining('npm install libsql')]);
      return;
    }
    expect([status, stderr]).toEqual([1, '']);
    expect(await count(join(cwd, 'h.db'))).toBe(1);
  });
});
