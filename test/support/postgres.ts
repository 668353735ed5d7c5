import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A PostgreSQL of its own for one test file: a folder that goes, a socket and no port. */
export interface Server {
  url(database: string): string;
  stop(): Promise<void>;
}

/** Why there is none, for the tests' output. */
export const noServer = 'no PostgreSQL on this machine (Debian: apt-get install postgresql)';

/** Where Debian puts the programs, or where PG_BIN says; undefined where there are none. */
export function serverPrograms(): string | undefined {
  const named = process.env['PG_BIN'];
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  return [...(named ? [named] : []), ...versions.map((version) => join(debian, version, 'bin'))].find(
    (folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')),
  );
}

/** Starts one; PostgreSQL refuses to run as root, so root lends it another account. */
export async function startServer(): Promise<Server> {
  const programs = serverPrograms();
  if (programs === undefined) throw new Error(noServer);
  const folder = mkdtempSync(join(tmpdir(), 'pg-'));
  const account = process.getuid?.() === 0 ? accountFor() : undefined;
  if (account) chownSync(folder, account.uid, account.gid);
  chmodSync(folder, 0o755);
  const data = join(folder, 'data');
  const env = { PATH: process.env['PATH'] ?? '', LC_ALL: 'C', HOME: folder };
  execFileSync(
    join(programs, 'initdb'),
    ['-D', data, '-U', 'tests', '-A', 'trust', '-E', 'UTF8', '--no-sync', '--locale=C'],
    { ...account, env, cwd: folder, stdio: 'pipe' },
  );
  const server = spawn(
    join(programs, 'postgres'),
    ['-D', data, '-k', folder, '-c', 'listen_addresses=', '-c', 'fsync=off', '-c', 'max_connections=60'],
    { ...account, env, cwd: folder, stdio: 'ignore' },
  );
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const forget = (): void => {
    server.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', forget);
  const ask = (sql: string): boolean =>
    spawnSync(join(programs, 'psql'), ['-h', folder, '-U', 'tests', '-d', 'postgres', '-c', sql], {
      ...account,
      env,
      cwd: folder,
      stdio: 'ignore',
    }).status === 0;
  const until = Date.now() + 60_000;
  while (!ask('select 1')) {
    if (Date.now() > until) throw new Error('PostgreSQL did not start within a minute');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return {
    url: (database) => {
      if (!ask(`create database "${database}"`)) throw new Error(`no database ${database}`);
      return `postgres://tests@/${database}?host=${encodeURIComponent(folder)}`;
    },
    stop: async () => {
      // Fast shutdown: clients are cut, nothing waits for them.
      server.kill('SIGINT');
      await ended;
      process.off('exit', forget);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function accountFor(): { uid: number; gid: number } {
  const id = (which: string, name: string): number =>
    Number(spawnSync('id', [which, name], { encoding: 'utf8' }).stdout);
  const name = spawnSync('id', ['-u', 'postgres']).status === 0 ? 'postgres' : 'nobody';
  return { uid: id('-u', name), gid: id('-g', name) };
}
