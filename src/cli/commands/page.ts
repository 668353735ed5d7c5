import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Misuse } from '../../io/misuse.ts';
import { showInBrowser } from '../browser.ts';
import { stringOf } from '../flags.ts';
import { servedPage } from '../page-server.ts';
import { pageCommandWords } from '../words/page.ts';
import type { Command } from './command.ts';

/** `charterlint page`: the private page, served to this machine until it is stopped, or written to a file. */
export const page: Command = async (given, locale, words) => {
  const own = pageCommandWords[locale];
  if (given._.length > 1) throw new Misuse(own.how);
  const file = pageFile();
  if (!file) throw new Misuse(own.notBuilt);
  const content = await readFile(file);
  const output = stringOf(given['output']);
  if (output !== undefined) {
    try {
      await writeFile(resolve(output), content);
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      if (code === undefined) throw error;
      throw new Misuse(words.cannotWrite(output, code));
    }
    if (given['quiet'] !== true) process.stderr.write(`${words.written(output)}\n`);
    return 0;
  }
  const served = await servedPage(content);
  const url = `${served.url}#${locale}`;
  process.stderr.write(`${own.serving(url)}\n`);
  if (given['open'] !== false) showInBrowser(url);
  await new Promise<void>((resolveStop) => {
    process.once('SIGINT', () => resolveStop());
    process.once('SIGTERM', () => resolveStop());
  });
  served.close();
  return 0;
};

/** A file of the bundle, beside it or above its chunks; run from source, the one built last. */
function pageFile(): string | undefined {
  return ['./page.html', '../page.html', '../../../dist/page.html']
    .map((place) => fileURLToPath(new URL(place, import.meta.url)))
    .find((place) => existsSync(place));
}
