import { readFile } from 'node:fs/promises';
import { Misuse } from '../io/misuse.ts';
import { type Arguments, stringOf } from './flags.ts';
import type { ServeWords } from './words/serve.ts';

/** Signs below which a token could be tried out. */
const least = 16;

/**
 * The token that callers must send: from the file named, else from CHARTERLINT_TOKEN; never from the command line, which
 * every account of the machine can read.
 * @throws Misuse for a file that cannot be read or a token that is too short. The token itself is never said.
 */
export async function tokenOf(given: Arguments, words: ServeWords): Promise<string | undefined> {
  const path = stringOf(given['token-file']);
  const set = process.env['CHARTERLINT_TOKEN'];
  if (path === undefined && !set) return undefined;
  const text =
    path === undefined
      ? set!
      : await readFile(path, 'utf8').catch(() => {
          throw new Misuse(words.noTokenFile(path));
        });
  const token = text.trim();
  if (token.length < least || !/^[!-~]+$/.test(token)) throw new Misuse(words.shortToken(least));
  return token;
}
