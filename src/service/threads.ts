import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { Terms } from '../io/terms.ts';
import type { Answer, Order } from './thread.ts';

/** Why there is no answer: its time was over, or its thread fell. */
export type Failure = 'late' | 'out-of-memory' | 'fault';

export interface Threads {
  /** Uploads that wait for a thread. */
  readonly waiting: number;
  /** Settles when every thread has loaded what it needs. */
  readonly ready: Promise<void>;
  /** `seconds` count from now, waiting included. A thread that takes longer is ended, and another takes its place. */
  answer(order: Order, seconds: number): Promise<Answer | { readonly failure: Failure }>;
  end(): Promise<void>;
}

/** @param terms what every thread goes by. */
export async function threadsOf(count: number, terms: Terms): Promise<Threads> {
  const { default: Tinypool } = await import('tinypool');
  const { file, loader } = entry();
  const pool = new Tinypool({
    filename: file,
    minThreads: count,
    maxThreads: count,
    workerData: terms,
    execArgv: [...loader],
    // A thread that sleeps between two records could not hear of its PDF process.
    useAtomics: false,
    resourceLimits: { maxOldGenerationSizeMb: terms.reading.limits.memoryMegabytes },
  });
  // The library would tell the whole program of a thread that fell; whoever waits for its record is told.
  pool.on('error', () => undefined);
  const warm = Promise.all(Array.from({ length: count }, () => pool.run(undefined)));
  return {
    get waiting() {
      return pool.queueSize;
    },
    ready: warm.then(() => undefined),
    async answer(order, seconds) {
      const limit = new AbortController();
      const timer = setTimeout(() => limit.abort(), seconds * 1000);
      try {
        return (await pool.run(order, { signal: limit.signal })) as Answer;
      } catch (error) {
        const { name, code } = error as NodeJS.ErrnoException;
        if (name === 'AbortError') return { failure: 'late' };
        return { failure: code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'out-of-memory' : 'fault' };
      } finally {
        clearTimeout(timer);
      }
    },
    end: () => pool.destroy(),
  };
}

/** Built: a file of the bundle, beside it or above its chunks. From source: TypeScript, with the loader for it. */
function entry(): { readonly file: string; readonly loader: readonly string[] } {
  for (const place of ['./service-thread.js', '../service-thread.js', '../dist/service-thread.js']) {
    const url = new URL(place, import.meta.url);
    if (existsSync(url)) return { file: url.href, loader: [] };
  }
  const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
  return { file: new URL('./thread.ts', import.meta.url).href, loader: ['--import', loader] };
}
