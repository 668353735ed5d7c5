/** The program of a thread that writes the pages of single records: one page after another, each to its place. */
import { writeFileSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import { checks, folders } from '../io/library.ts';
import type { FolderRecord, ReportHead, View } from '../model/report.ts';
import { phrasebookOf } from '../wording/phrasebook.ts';

/** What a thread is handed when it starts. */
export interface PageOrder {
  readonly format: string;
  readonly head: ReportHead;
  readonly view: Omit<View, 'phrasebook'>;
}

/** One page to write. */
export interface PageTask {
  readonly target: string;
  /** A `FolderRecord` as JSON: between threads, a text costs half of what an object does. */
  readonly record: string;
}

const [, { format, head, view }] = workerData as readonly [unknown, PageOrder];
const { default: reporter } = await folders[format]!();
const own: View = { ...view, phrasebook: phrasebookOf(checks, view.locale) };

/** Pages are written into it one after the other: a fresh one each costs more than the page. */
let bytes = Buffer.allocUnsafeSlow(1024 * 1024);

/** The system's code where the page could not be written: an error's own would not come through to the other thread. */
export default function write({ target, record }: PageTask): string | undefined {
  let length = 0;
  for (const piece of reporter.ofRecord(head, own, JSON.parse(record) as FolderRecord)) {
    // A unit of UTF-16 takes three bytes at most.
    const most = length + piece.length * 3;
    if (most > bytes.length) bytes = Buffer.concat([bytes.subarray(0, length)], 2 * most);
    length += bytes.write(piece, length);
  }
  try {
    writeFileSync(target, bytes.subarray(0, length), { flag: 'wx' });
    return undefined;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return code;
  }
}
