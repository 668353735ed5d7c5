import { threadsHere } from '../batch/threads.ts';
import { type WriteFile, writeNew } from '../io/folder.ts';
import { isExtended } from '../io/library.ts';
import { threadProgram } from '../io/thread-program.ts';
import type { Report, View } from '../model/report.ts';
import type { PageOrder, PageTask } from './page-thread.ts';

/** Fewer records are written before a thread has started. */
const fewest = 400;
const most = 4;
/** Heap of one thread: it holds one record and its page. */
const megabytes = 256;

/** How the files of a folder are written, and the end of what writes them. */
export interface Writers {
  readonly write: WriteFile;
  end(): Promise<void>;
}

/**
 * Threads that make and write the pages of single records, where there are records and processors enough; otherwise the
 * files are written here. Checks of plug-ins are known in this thread alone.
 */
export async function writersOf(
  format: string,
  report: Report,
  view: View,
  workers: number,
): Promise<Writers> {
  const threads = Math.min(most, workers, threadsHere());
  if (report.assessments.length < fewest || threads < 2 || isExtended())
    return { write: writeNew, end: async () => undefined };
  const { default: Tinypool } = await import('tinypool');
  const { file, loader } = threadProgram('page-thread', new URL('./page-thread.ts', import.meta.url));
  const { assessments: _, absent, ...head } = report;
  const { phrasebook: __, ...own } = view;
  // What the earlier run alone found comes with each record.
  const order: PageOrder = { format, head: { ...head, ...(absent ? { absent: [] } : {}) }, view: own };
  const pool = new Tinypool({
    filename: file,
    minThreads: threads,
    maxThreads: threads,
    workerData: order,
    execArgv: [...loader],
    resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 48 },
  });
  // Whoever waits for a page is told.
  pool.on('error', () => undefined);
  return {
    async write(target, page) {
      if (!page.record) return await writeNew(target, page);
      const task: PageTask = { target, record: JSON.stringify(page.record) };
      const code = (await pool.run(task)) as string | undefined;
      if (code !== undefined) throw Object.assign(new Error(`cannot write ${target}`), { code });
    },
    end: () => pool.destroy(),
  };
}
