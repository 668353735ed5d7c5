import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** Levels between this program and the folder of its package. */
const levels = 4;

/** URL of the folder with the pages of the checks, as they came with the program; ends in a slash. */
export function checkPages(from: string | undefined = import.meta.url): string | undefined {
  if (!from?.startsWith('file:')) return undefined;
  let folder = dirname(fileURLToPath(from));
  for (let level = 0; level < levels; level++, folder = dirname(folder)) {
    const pages = join(folder, 'docs', 'checks');
    if (existsSync(pages)) return `${pathToFileURL(pages).href}/`;
  }
  return undefined;
}
