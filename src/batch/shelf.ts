import { randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Kept } from './kept.ts';
import { type Seal, sealed, unsealed } from './seal.ts';

/** Where assessments are kept from one run to the next. */
export interface Shelf {
  /** Undefined for what is not there, is damaged, or cannot be read: it is made anew. */
  find(seal: Seal): Promise<Kept | undefined>;
  /** Never throws: what cannot be kept is not. */
  keep(seal: Seal, kept: Kept): Promise<void>;
}

/**
 * A folder of sealed assessments, each in a file named by its seal. Several runs may use it at once: a file appears
 * whole, by being renamed, and whoever writes it writes the same.
 */
export function cacheIn(folder: string): Shelf {
  let usable = prepared(folder);
  return {
    async find(seal) {
      try {
        return unsealed(await readFile(placeOf(folder, seal.name)), seal);
      } catch {
        return undefined;
      }
    },
    async keep(seal, kept) {
      if (!usable) return;
      const place = placeOf(folder, seal.name);
      const draft = `${place}.${randomBytes(6).toString('hex')}`;
      try {
        await mkdir(join(folder, seal.name.slice(0, 2)), { recursive: true, mode: 0o700 });
        await writeFile(draft, sealed(kept, seal), { mode: 0o600, flag: 'wx' });
        await rename(draft, place);
      } catch (error) {
        await rm(draft, { force: true }).catch(() => undefined);
        // A full disk stays full: the run goes on without keeping.
        usable = !['ENOSPC', 'EDQUOT', 'EROFS'].includes((error as NodeJS.ErrnoException).code ?? '');
      }
    },
  };
}

function placeOf(folder: string, name: string): string {
  return join(folder, name.slice(0, 2), name.slice(2));
}

/** Made if need be, out of reach of others, of version control and of backups that know the mark (bford.info/cachedir). */
export function prepared(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    for (const [name, text] of marks) writeFileSync(join(folder, name), text, { flag: 'wx' });
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EEXIST';
  }
}

const marks = [
  ['.gitignore', '*\n'],
  ['CACHEDIR.TAG', 'Signature: 8a477f597d28d172789f06886806bc55\n# What charterlint keeps between runs.\n'],
] as const;

/** For as long as the program runs: what did not change since is not examined again. */
export function shelfInMemory(): Shelf {
  const all = new Map<string, Kept>();
  return {
    find: async ({ name }) => all.get(name),
    keep: async ({ name }, kept) => void all.set(name, kept),
  };
}
