import { closeSync, openSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { Misuse } from '../io/misuse.ts';
import type { Database, Row, Statements, Value } from './database.ts';
import { type SqliteConnection, sqliteConnection } from './sqlite-driver.ts';
import type { StoreWords } from './store-words.ts';

/** How long a write waits for those of others: in the engine, where it holds up the thread, and in turns. */
const blockingMilliseconds = 50;
const patienceMilliseconds = 60_000;

/**
 * A file of SQLite, for its owner alone. `name` is what sentences call it.
 * @throws Misuse where it cannot be opened or is something else.
 */
export async function sqlite(file: string, name: string, words: StoreWords): Promise<Database> {
  try {
    closeSync(openSync(file, 'a', 0o600));
  } catch (error) {
    throw new Misuse(words.cannotOpen(name, (error as NodeJS.ErrnoException).code ?? ''));
  }
  const connection = await sqliteConnection(file, words);
  try {
    connection.exec(`pragma busy_timeout = ${blockingMilliseconds}`);
    await patiently(() => connection.exec('pragma journal_mode = wal'));
    connection.exec('pragma synchronous = normal');
  } catch {
    connection.close();
    throw new Misuse(words.notAStore(name));
  }
  return new SqliteDatabase(connection);
}

/** One connection: whoever comes while a transaction runs waits for its end. */
class SqliteDatabase implements Database {
  readonly kind = 'sqlite';
  readonly #connection: SqliteConnection;
  #last: Promise<unknown> = Promise.resolve();

  constructor(connection: SqliteConnection) {
    this.#connection = connection;
  }

  query(sql: string, values: readonly Value[] = []): Promise<readonly Row[]> {
    return this.#inTurn(() => patiently(() => this.#all(sql, values)));
  }

  transaction<T>(work: (statements: Statements) => Promise<T>): Promise<T> {
    return this.#inTurn(async () => {
      // Asked for at once: a reader that turns writer half-way would be refused where others write.
      await patiently(() => this.#connection.exec('begin immediate'));
      try {
        const done = await work({ query: async (sql, values = []) => this.#all(sql, values) });
        this.#connection.exec('commit');
        return done;
      } catch (error) {
        this.#connection.exec('rollback');
        throw error;
      }
    });
  }

  close(): Promise<void> {
    return this.#inTurn(async () => {
      this.#connection.close();
    });
  }

  #all(sql: string, values: readonly Value[]): readonly Row[] {
    return this.#connection.prepare(sql).all(...values) as readonly Row[];
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const next = this.#last.then(work);
    this.#last = next.catch(() => undefined);
    return next;
  }
}

/** Again, as long as it is only that others write. */
async function patiently<T>(work: () => T): Promise<T> {
  const end = performance.now() + patienceMilliseconds;
  for (;;) {
    try {
      return work();
    } catch (error) {
      const isBusy = error instanceof Error && /\b(locked|busy)\b/i.test(error.message);
      if (!isBusy || performance.now() > end) throw error;
      // Not all at the same moment again.
      await setTimeout(5 + Math.random() * 45);
    }
  }
}
