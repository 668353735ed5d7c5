import type { Statements } from './database.ts';

/** One record to be assessed: where it is, never what stands in it. */
export interface Task {
  readonly id: string;
  readonly run: string;
  /** Path relative to the folder that every worker is told, with forward slashes. Forgotten when the task is done. */
  readonly name: string;
  /** How often it was taken before: a worker that took it never came back. */
  readonly before: number;
}

/**
 * Records that wait for a worker. A task that was taken and is not done when its lease ends is given to another: a
 * worker that was killed loses nothing. Two may then work on one; the store keeps one assessment under the task's id.
 */
export interface Queue {
  add(run: string, names: readonly string[], leaseSeconds: number, statements: Statements): Promise<void>;
  take(): Promise<Task | undefined>;
  /** Forgets the task, in the transaction that keeps its assessment. */
  done(task: Task, statements: Statements): Promise<void>;
  /** For another worker, at once. */
  giveBack(task: Task): Promise<void>;
  /** Tasks that wait or are being worked on. */
  left(): Promise<number>;
  close(): Promise<void>;
}
