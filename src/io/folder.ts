import { existsSync, readdirSync, readFileSync, statSync, writeSync } from 'node:fs';
import { mkdir, open, unlink, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { FolderFile } from '../model/report.ts';

/** Tells a folder of ours, and which files of it are: one path a line, each written before its file is. */
const marker = '.charterlint-site';
const head = 'charterlint site, version 1: what is listed here is replaced when it is written again';

/** Files that are written while the next ones are made. */
const atOnce = 8;

/** Writes a file of the folder to its place, which is free. */
export type WriteFile = (target: string, file: FolderFile) => Promise<void>;

/** What cannot be in a file of ours: a way out of the folder. */
const ownPath = /^[\w-][\w.-]*(?:\/[\w-][\w.-]*)?\.html$/;

/**
 * Writes a report of many files into a folder: a new one, an empty one, or one that was written this way before, whose
 * files it replaces. Nothing else in it is touched, and no link is followed. Whether it is ours, `isForeign` has told.
 * @throws errors of the file system with their codes.
 */
export async function writeFolder(
  path: string,
  files: Iterable<FolderFile>,
  write: WriteFile = writeNew,
): Promise<void> {
  const folder = resolve(path);
  await mkdir(folder, { recursive: true });
  for (const old of ownFiles(folder)) await unlink(join(folder, old)).catch(ignoreMissing);
  await unlink(join(folder, marker)).catch(ignoreMissing);
  const list = await open(join(folder, marker), 'wx');
  const made = new Set<string>();
  const lanes: Promise<void>[] = [];
  try {
    writeSync(list.fd, `${head}\n`);
    let turn = 0;
    for (const file of files) {
      const { path: own } = file;
      if (!ownPath.test(own)) throw new Error(`not a path of a site: ${own}`);
      writeSync(list.fd, `${own}\n`);
      const target = join(folder, own);
      if (!made.has(dirname(target))) await mkdir(dirname(target), { recursive: true });
      made.add(dirname(target));
      const lane = turn++ % atOnce;
      await lanes[lane];
      const writing = write(target, file);
      // What becomes of it is asked when its lane is wanted again.
      writing.catch(() => undefined);
      lanes[lane] = writing;
    }
    await Promise.all(lanes);
  } finally {
    await Promise.allSettled(lanes);
    await list.close();
  }
}

/** Fails on a file that is there: what we may replace is gone by then. */
export function writeNew(target: string, { pieces }: FolderFile): Promise<void> {
  const text = [...pieces].join('');
  return writeFile(target, text, { flag: 'wx' });
}

/** Whether something stands in the folder that was not written this way. */
export function isForeign(path: string): boolean {
  const folder = resolve(path);
  if (!existsSync(folder)) return false;
  if (!statSync(folder).isDirectory()) return true;
  if (readdirSync(folder).length === 0) return false;
  return listed(folder)[0] !== head;
}

/** Files of ours in the folder; none in an empty one. */
function ownFiles(folder: string): readonly string[] {
  return listed(folder)
    .slice(1)
    .filter((line) => ownPath.test(line));
}

function listed(folder: string): readonly string[] {
  const file = join(folder, marker);
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}
