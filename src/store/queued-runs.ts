import type { Store } from './store.ts';

/** How far a run is that was put into the queue. */
export interface QueuedRun {
  readonly id: string;
  readonly at: string;
  readonly tool: string;
  readonly settings: string;
  readonly key: string | null;
  readonly expected: number;
  readonly done: number;
  readonly ended: string | null;
}

/** The runs that came in by the queue, the oldest first; or the one of that id. */
export async function queuedRuns({ database }: Store, id?: string): Promise<readonly QueuedRun[]> {
  const rows = await database.query(
    `select r.id, r.at, r.tool, r.settings, r.key, r.expected, r.ended,
       (select count(*) from assessments a where a.run = r.id) as done
     from runs r where r.door = 'work' ${id === undefined ? '' : 'and r.id = ?'} order by r.at, r.id`,
    id === undefined ? [] : [id],
  );
  return rows.map((row) => ({
    ...(row as unknown as QueuedRun),
    expected: Number(row['expected']),
    done: Number(row['done']),
  }));
}

/** Marks as whole what is. */
export async function endWholeRuns(store: Store, at: string): Promise<void> {
  for (const { id, expected, done, ended } of await queuedRuns(store))
    if (ended === null && done >= expected)
      await store.database.query('update runs set ended = ? where id = ? and ended is null', [at, id]);
}
