import type { Speech } from '../model/check.ts';
import { tokensOf } from '../text/tokens.ts';
import { bit, grammarOf } from './grammar.ts';

/** Letters by which two forms of one word are taken for the same: « arrêté », « arrestation » differ, « arrêtés » not. */
const stem = 5;

/** Words that carry content, as stems without accents. */
export function contentOf(text: string, speech: Speech): ReadonlySet<string> {
  const { bitsOf } = grammarOf(speech.lexicons);
  const empty =
    bit.stop | bit.wh | bit['wh-relative'] | bit.preposition | bit.determiner | bit.subject | bit.auxiliary;
  const words = new Set<string>();
  for (const token of tokensOf(text)) {
    if (token.fold.length >= 3 && (bitsOf(token) & empty) === 0) words.add(token.fold.slice(0, stem));
  }
  return words;
}

/** Share of `of`'s content words that `within` has too, 0 … 1; 0 when there are none. */
export function overlap(of: ReadonlySet<string>, within: ReadonlySet<string>): number {
  if (of.size === 0) return 0;
  let shared = 0;
  for (const word of of) if (within.has(word)) shared++;
  return shared / of.size;
}
