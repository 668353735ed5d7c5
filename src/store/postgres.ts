import type { Pool, PoolClient } from 'pg';
import { Misuse } from '../io/misuse.ts';
import type { Database, Row, Statements, Value } from './database.ts';
import { driver } from './driver.ts';
import type { StoreWords } from './store-words.ts';

/** Everything of ours stands in one schema beside what else the server holds. */
export const schemaName = 'charterlint';
const mostConnections = 4;
const connectMilliseconds = 15_000;

/**
 * A PostgreSQL server, by its URL. Words of the password may also come from PGPASSWORD or a password file.
 * @throws Misuse where it does not answer; the sentence holds its code and never the URL.
 */
export async function postgres(url: string, name: string, words: StoreWords): Promise<Database> {
  const { default: pg } = await driver(() => import('pg'), 'pg', words);
  const pool = new pg.Pool({
    connectionString: url,
    max: mostConnections,
    connectionTimeoutMillis: connectMilliseconds,
    application_name: 'charterlint',
    options: `-c search_path=${schemaName}`,
  });
  // A connection that idles may be cut; the next query says so where it matters.
  pool.on('error', () => undefined);
  try {
    await pool.query('select 1');
  } catch (error) {
    await pool.end();
    const { code, message } = error as { code?: string; message?: string };
    throw new Misuse(words.cannotOpen(name, code ?? message?.split('\n')[0] ?? ''));
  }
  return new PostgresDatabase(pool);
}

class PostgresDatabase implements Database {
  readonly kind = 'postgres';
  readonly #pool: Pool;

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  query(sql: string, values: readonly Value[] = []): Promise<readonly Row[]> {
    return rowsOf(this.#pool, sql, values);
  }

  async transaction<T>(work: (statements: Statements) => Promise<T>): Promise<T> {
    const client = await this.#pool.connect();
    let broken: Error | undefined;
    try {
      await client.query('begin');
      const done = await work({ query: (sql, values = []) => rowsOf(client, sql, values) });
      await client.query('commit');
      return done;
    } catch (error) {
      await client.query('rollback').catch((fault: Error) => {
        broken = fault;
      });
      throw error;
    } finally {
      client.release(broken);
    }
  }

  close(): Promise<void> {
    return this.#pool.end();
  }
}

async function rowsOf(
  client: Pool | PoolClient,
  sql: string,
  values: readonly Value[],
): Promise<readonly Row[]> {
  let n = 0;
  const { rows } = await client.query<Row>(
    sql.replace(/\?/g, () => `$${++n}`),
    [...values],
  );
  return rows;
}
