import { randomUUID } from 'node:crypto';
import type { Database, Statements } from './database.ts';
import type { Queue, Task } from './queue.ts';

/** The queue beside the assessments in a file: for the processes of one machine, whose clock it goes by. */
export class FileQueue implements Queue {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async add(
    run: string,
    names: readonly string[],
    leaseSeconds: number,
    statements: Statements,
  ): Promise<void> {
    for (const name of names)
      await statements.query(
        'insert into tasks (id, run, name, lease, free_at, taken) values (?, ?, ?, ?, 0, 0)',
        [randomUUID(), run, name, leaseSeconds],
      );
  }

  async take(): Promise<Task | undefined> {
    const now = Date.now();
    const [row] = await this.#database.transaction((statements) =>
      statements.query(
        `update tasks set free_at = ? + lease * 1000, taken = taken + 1
         where seq = (select seq from tasks where free_at <= ? order by seq limit 1)
         returning id, run, name, taken - 1 as before`,
        [now, now],
      ),
    );
    return row as Task | undefined;
  }

  async done({ id }: Task, statements: Statements): Promise<void> {
    await statements.query('delete from tasks where id = ?', [id]);
  }

  async giveBack({ id }: Task): Promise<void> {
    await this.#database.transaction((statements) =>
      statements.query('update tasks set free_at = 0, taken = taken - 1 where id = ?', [id]),
    );
  }

  async left(): Promise<number> {
    const [row] = await this.#database.query('select count(*) as n from tasks');
    return Number(row?.['n'] ?? 0);
  }

  async close(): Promise<void> {}
}
