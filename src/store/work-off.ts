import { setTimeout } from 'node:timers/promises';
import type { Assessment } from '../model/assessment.ts';
import type { Problem } from '../model/problem.ts';
import type { Queue, Task } from './queue.ts';
import type { Run, Store } from './store.ts';

export interface WorkOrder {
  readonly store: Store;
  readonly queue: Queue;
  /** Tasks at a time. */
  readonly lanes: number;
  /** The run of a task as this worker would make it. @throws Misuse where it goes by other settings. */
  readonly runFor: (id: string) => Promise<Run>;
  readonly assess: (name: string) => Promise<Assessment>;
  /** Of a record that was given up. */
  readonly failed: (name: string, problem: Problem) => Assessment;
  readonly now: () => string;
  /** Whether to end when nothing is left, or to wait for more. */
  readonly drain: boolean;
  /** Nothing new is taken; what was taken is finished. */
  readonly signal: AbortSignal;
  readonly onDone: (kept: boolean) => void;
}

/** A record that so many workers did not survive is not tried again: it would take every worker with it. */
const mostTries = 3;
const pauseMilliseconds = 500;

/**
 * Takes tasks until there are none or it is asked to end. The assessment is kept and the task forgotten in one
 * transaction: whenever a worker is killed, either both have happened or neither, and then another takes the task.
 */
export async function workOff(order: WorkOrder): Promise<void> {
  let fault: unknown;
  const halted = (): boolean => order.signal.aborted || fault !== undefined;
  const lane = async (): Promise<void> => {
    while (!halted()) {
      const task = await order.queue.take();
      if (task) await workOn(task, order);
      // What another works on may come back: the last worker stays until everything is done.
      else if (order.drain && (await order.queue.left()) === 0) return;
      else await setTimeout(pauseMilliseconds * (0.5 + Math.random()), undefined, { ref: true });
    }
  };
  const lanes = Array.from({ length: order.lanes }, () =>
    lane().catch((error: unknown) => {
      fault ??= error;
    }),
  );
  await Promise.all(lanes);
  if (fault !== undefined) throw fault;
}

async function workOn(task: Task, order: WorkOrder): Promise<void> {
  const { store, queue } = order;
  let run: Run;
  try {
    run = await order.runFor(task.run);
  } catch (error) {
    await queue.giveBack(task);
    throw error;
  }
  const assessment =
    task.before >= mostTries
      ? order.failed(task.name, { code: 'internal-error', data: { cause: `${task.before} workers ended` } })
      : await order.assess(task.name);
  const kept = await store.database.transaction(async (statements) => {
    const isNew = await store.keepOnce(run, task.id, assessment, order.now(), statements);
    await queue.done(task, statements);
    return isNew;
  });
  order.onDone(kept);
}
