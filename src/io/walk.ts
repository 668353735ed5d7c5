import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Problem } from '../model/problem.ts';
import { patiently } from './patience.ts';

/** What a folder holds: files, and folders into which it was not possible to look. All paths absolute. */
export interface Walked {
  readonly files: readonly string[];
  readonly faults: readonly { readonly path: string; readonly problem: Problem }[];
}

/** Folders that hold no records. */
const ignored: ReadonlySet<string> = new Set(['node_modules', '.git']);

/**
 * Every file under a folder that `isWanted` takes, by its path from the folder; hidden files and folders are left out.
 * One folder at a time: a large tree takes no more handles than a small one. Links to folders are not followed: one that
 * leads out of the tree is told, one that leads back into it loses nothing. A folder that cannot be opened is told.
 */
export async function walked(folder: string, isWanted: (path: string) => boolean): Promise<Walked> {
  const files: string[] = [];
  const faults: Walked['faults'][number][] = [];
  const root = await realpath(folder).catch(() => folder);
  const left = [folder];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const at = next;
    let entries: readonly Dirent[];
    try {
      entries = await patiently(() => readdir(at, { withFileTypes: true }));
    } catch (error) {
      const cause = (error as NodeJS.ErrnoException).code ?? '';
      faults.push({ path: at, problem: { code: 'folder-not-readable', data: { cause } } });
      continue;
    }
    for (const entry of entries) {
      if (entry.name.startsWith('.') || ignored.has(entry.name)) continue;
      const path = join(at, entry.name);
      const kind = entry.isSymbolicLink() ? await linked(path, root) : kindOf(entry);
      if (kind === 'folder') left.push(path);
      else if (kind === 'elsewhere') faults.push({ path, problem: { code: 'linked-folder' } });
      else if (kind === 'file' && isWanted(relative(folder, path))) files.push(path);
    }
  }
  return { files, faults };
}

type Kind = 'file' | 'folder' | 'elsewhere' | 'known';

function kindOf(entry: Dirent): Kind {
  return entry.isDirectory() ? 'folder' : 'file';
}

/** A link that leads nowhere, or round in a circle, is a file that cannot be opened: its reader will say so. */
async function linked(path: string, root: string): Promise<Kind> {
  const target = await stat(path).catch(() => undefined);
  if (!target?.isDirectory()) return 'file';
  const real = await realpath(path).catch(() => undefined);
  const within = real !== undefined && !relative(root, real).startsWith('..');
  return within ? 'known' : 'elsewhere';
}
