import type PgBoss from 'pg-boss';
import type { Statements, Value } from './database.ts';
import { driver } from './driver.ts';
import type { Queue, Task } from './queue.ts';
import type { StoreWords } from './store-words.ts';

const schema = 'charterlint_queue';
const queueName = 'records';
/** How often is looked for tasks whose lease is over. */
const watchSeconds = 2;
/** The engine must not give a task up: what becomes of one that no worker survives, we decide (work-off.ts). */
const retries = 1_000_000;
/** Tasks of one statement. */
const most = 1000;

interface Payload {
  readonly run: string;
  readonly name: string;
}

/** The queue on a server: pg-boss, in a schema of its own beside the assessments. */
export async function serverQueue(url: string, words: StoreWords): Promise<Queue> {
  const { default: Boss } = await driver(() => import('pg-boss'), 'pg pg-boss', words);
  const boss = new Boss({
    connectionString: url,
    schema,
    max: 4,
    application_name: 'charterlint',
    schedule: false,
    maintenanceIntervalSeconds: watchSeconds,
  });
  // What matters is said by the call that fails.
  boss.on('error', () => undefined);
  await boss.start();
  await boss.createQueue(queueName);
  return new ServerQueue(boss);
}

class ServerQueue implements Queue {
  readonly #boss: PgBoss;

  constructor(boss: PgBoss) {
    this.#boss = boss;
  }

  async add(
    run: string,
    names: readonly string[],
    leaseSeconds: number,
    statements: Statements,
  ): Promise<void> {
    for (let from = 0; from < names.length; from += most)
      await this.#boss.insert(
        names.slice(from, from + most).map((name) => ({
          name: queueName,
          data: { run, name } satisfies Payload,
          expireInSeconds: leaseSeconds,
          retryLimit: retries,
          keepUntil: new Date(Date.now() + 365 * 86_400_000),
        })),
        { db: within(statements) },
      );
  }

  async take(): Promise<Task | undefined> {
    const [job] = await this.#boss.fetch<Payload>(queueName, { batchSize: 1, includeMetadata: true });
    return job && { id: job.id, run: job.data.run, name: job.data.name, before: job.retryCount };
  }

  async done({ id }: Task, statements: Statements): Promise<void> {
    // Deleted and not completed: a completed job would keep the name of the record in the engine's archive.
    await this.#boss.deleteJob(queueName, id, { db: within(statements) });
  }

  async giveBack({ id }: Task): Promise<void> {
    await this.#boss.fail(queueName, id);
  }

  async left(): Promise<number> {
    return await this.#boss.getQueueSize(queueName, { before: 'completed' });
  }

  async close(): Promise<void> {
    await this.#boss.stop({ graceful: true, wait: true, timeout: 5000 });
  }
}

/** The engine's statements within a transaction of the store's. */
function within(statements: Statements): PgBoss.Db {
  return {
    executeSql: async (text, values) => ({
      rows: [...(await statements.query(text, values as readonly Value[]))],
    }),
  };
}
