import { existsSync, lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdir, rename, rm, unlink, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { FolderFile } from '../model/report.ts';

/** Tells a folder of ours, and which files of it are: one path a line. */
const marker = '.charterlint-site';
const head = 'charterlint site, version 1: what is listed here is replaced when it is written again';

/** Where the files of a run stand until all are there; what an interrupted run left is taken away by the next. */
const draftName = '.charterlint-part-';

/** Files that are written while the next ones are made. */
const atOnce = 8;

/** Writes a file of the folder to its place, which is free. */
export type WriteFile = (target: string, file: FolderFile) => Promise<void>;

/** What cannot be in a file of ours: a way out of the folder. */
const ownPath = /^[\w-][\w.-]*(?:\/[\w-][\w.-]*)?\.html$/;

/**
 * Writes a report of many files into a folder: a new one, an empty one, or one that was written this way before, whose
 * files it replaces. They are written beside those and take their places when all are there, so that what stood there
 * stays whole when anything fails. Nothing else in it is touched, and no link is followed. Whether it is ours,
 * `isForeign` has told.
 * @throws errors of the file system with their codes, and what making the files throws.
 */
export async function writeFolder(
  path: string,
  files: Iterable<FolderFile>,
  write: WriteFile = writeNew,
): Promise<void> {
  const folder = resolve(path);
  await mkdir(folder, { recursive: true });
  for (const left of drafts(folder)) await rm(join(folder, left), { recursive: true, force: true });
  const draft = join(folder, `${draftName}${process.pid}`);
  try {
    const written = await writeDraft(draft, files, write);
    const old = ownFiles(folder);
    holdFree(folder, written, new Set(old));
    for (const own of old) await unlink(join(folder, own)).catch(ignoreMissing);
    await writeFile(join(folder, marker), [head, ...written, ''].join('\n'));
    for (const below of new Set(written.map((own) => dirname(own))))
      await mkdir(join(folder, below), { recursive: true });
    for (const own of written) await rename(join(draft, own), join(folder, own));
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/** @throws EEXIST where somebody else's file has the place of one of ours. */
function holdFree(folder: string, written: readonly string[], old: ReadonlySet<string>): void {
  const taken = written.find(
    (own) => !old.has(own) && lstatSync(join(folder, own), { throwIfNoEntry: false }),
  );
  if (taken !== undefined) throw Object.assign(new Error(`${taken} is there`), { code: 'EEXIST' });
}

/** Writes the files into a folder of their own. @returns their paths in it. */
async function writeDraft(
  draft: string,
  files: Iterable<FolderFile>,
  write: WriteFile,
): Promise<readonly string[]> {
  const written: string[] = [];
  const made = new Set<string>();
  const lanes: Promise<void>[] = [];
  try {
    for (const file of files) {
      const { path: own } = file;
      if (!ownPath.test(own)) throw new Error(`not a path of a site: ${own}`);
      const target = join(draft, own);
      if (!made.has(dirname(target))) await mkdir(dirname(target), { recursive: true });
      made.add(dirname(target));
      const lane = written.push(own) % atOnce;
      await lanes[lane];
      const writing = write(target, file);
      // What becomes of it is asked when its lane is wanted again.
      writing.catch(() => undefined);
      lanes[lane] = writing;
    }
    await Promise.all(lanes);
  } finally {
    await Promise.allSettled(lanes);
  }
  return written;
}

/** Fails on a file that is there: no file of a draft has the place of another. */
export function writeNew(target: string, { pieces }: FolderFile): Promise<void> {
  const text = [...pieces].join('');
  return writeFile(target, text, { flag: 'wx' });
}

/** Whether something stands in the folder that was not written this way. */
export function isForeign(path: string): boolean {
  const folder = resolve(path);
  if (!existsSync(folder)) return false;
  if (!statSync(folder).isDirectory()) return true;
  if (readdirSync(folder).every((name) => name.startsWith(draftName))) return false;
  return listed(folder)[0] !== head;
}

/** Files of ours in the folder; none in an empty one. */
function ownFiles(folder: string): readonly string[] {
  return listed(folder)
    .slice(1)
    .filter((line) => ownPath.test(line));
}

function drafts(folder: string): readonly string[] {
  return readdirSync(folder).filter((name) => name.startsWith(draftName));
}

function listed(folder: string): readonly string[] {
  const file = join(folder, marker);
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}
