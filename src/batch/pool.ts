import type { Input } from '../io/inputs.ts';
import { threadProgram } from '../io/thread-program.ts';
import type { Problem } from '../model/problem.ts';
import type { Result } from './examine.ts';
import type { WorkerOrder } from './worker.ts';

/** Threads that examine records. */
export interface Pool {
  /** What came of the record, or the problem that took its thread with it. */
  run(input: Input): Promise<Result | { readonly problem: Problem }>;
  end(): Promise<void>;
}

/** A thread that does not answer, although the record's own limit is over, is ended after so many times that limit. */
const patience = 2;
/** A machine under load may take this long to start a thread. */
const startSeconds = 30;

/** @param megabytes heap of one thread. */
export async function poolOf(threads: number, order: WorkerOrder, megabytes: number): Promise<Pool> {
  const { default: Tinypool } = await import('tinypool');
  const { file, loader } = threadProgram('worker', new URL('./worker.ts', import.meta.url));
  const pool = new Tinypool({
    filename: file,
    minThreads: threads,
    maxThreads: threads,
    workerData: order,
    execArgv: [...loader],
    // A thread that sleeps between two records could not hear of its PDF process.
    useAtomics: false,
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  });
  // The library would tell the whole program of a thread that fell; whoever waits for its record is told.
  pool.on('error', () => undefined);
  const seconds = order.terms.timePerFile * patience + startSeconds;
  return {
    async run(input) {
      const limit = new AbortController();
      const timer = setTimeout(() => limit.abort(), seconds * 1000);
      try {
        return (await pool.run(input, { signal: limit.signal })) as Result;
      } catch (error) {
        return { problem: problemOf(error, order.terms.timePerFile) };
      } finally {
        clearTimeout(timer);
      }
    },
    end: () => pool.destroy(),
  };
}

function problemOf(error: unknown, seconds: number): Problem {
  const { name, code, message } = error as NodeJS.ErrnoException;
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') return { code: 'out-of-memory' };
  if (name === 'AbortError') return { code: 'timed-out', data: { seconds } };
  return { code: 'internal-error', data: { cause: message } };
}
