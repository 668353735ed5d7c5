import { driver } from './driver.ts';
import type { StoreWords } from './store-words.ts';

/** What Node's own engine and libsql have in common. */
export interface SqliteConnection {
  exec(sql: string): unknown;
  prepare(sql: string): { all(...values: readonly unknown[]): readonly unknown[] };
  close(): unknown;
}

interface NodeSqlite {
  readonly DatabaseSync: new (file: string) => SqliteConnection;
}

/**
 * Node's own SQLite where it has one (from 22.13 on), else libsql: its engine comes prebuilt with its packages, knows
 * WAL, and three processes that write at once do not fail. Engines in WebAssembly lock with a folder that a killed
 * process leaves behind; others compile for a minute when they are installed.
 */
export async function sqliteConnection(file: string, words: StoreWords): Promise<SqliteConnection> {
  const own = await ownEngine();
  if (own) return new own.DatabaseSync(file);
  const { default: Database } = await driver(() => import('libsql'), 'libsql', words);
  return new Database(file) as unknown as SqliteConnection;
}

async function ownEngine(): Promise<NodeSqlite | undefined> {
  const { emitWarning } = process;
  try {
    // Node 22 calls its engine experimental on standard error: no news for who reads a report.
    process.emitWarning = () => undefined;
    const name = 'node:sqlite';
    return (await import(name)) as NodeSqlite;
  } catch {
    return undefined;
  } finally {
    process.emitWarning = emitWarning;
  }
}
