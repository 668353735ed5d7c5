import { readFile } from 'node:fs/promises';
import { Misuse } from '../io/misuse.ts';
import type { Locale } from '../model/locale.ts';
import { type Arguments, stringOf } from './flags.ts';
import { compareWords } from './words/compare.ts';

/** Bytes below which a key could be tried out (NIST SP 800-107: 112 bits and more). */
const least = 16;

/**
 * The key that fingerprints are made with: the file named by `--fingerprint-key`, else what the environment variable
 * CHARTERLINT_FINGERPRINT_KEY holds; undefined where neither is given. A line end behind it does not count.
 * @throws Misuse for a file that cannot be read or a key that is too short. The key itself is never said.
 */
export async function fingerprintKeyOf(given: Arguments, locale: Locale): Promise<Uint8Array | undefined> {
  const words = compareWords[locale];
  const path = stringOf(given['fingerprint-key']);
  const set = process.env['CHARTERLINT_FINGERPRINT_KEY'];
  if (path === undefined && !set) return undefined;
  const bytes =
    path === undefined
      ? new TextEncoder().encode(set)
      : new Uint8Array(
          await readFile(path).catch(() => {
            throw new Misuse(words.noSuchKey(path));
          }),
        );
  const key = withoutLineEnd(bytes);
  if (key.length < least) throw new Misuse(words.shortKey(least));
  return key;
}

function withoutLineEnd(bytes: Uint8Array): Uint8Array {
  let end = bytes.length;
  while (end > 0 && (bytes[end - 1] === 10 || bytes[end - 1] === 13)) end--;
  return bytes.subarray(0, end);
}
