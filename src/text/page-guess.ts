import { weightOf } from './sign-weight.ts';
import { type SingleByte, upperHalves } from './upper-halves.ts';

/** Pages that notes of this country come in, the usual one first: it wins when nothing tells them apart. */
const candidates = ['windows-1252', 'iso-8859-15', 'macintosh', 'ibm850', 'ibm437'] as const;

/** Bytes beyond ASCII that are weighed: enough to tell, and quick on a file that has nothing else. */
const most = 20_000;
/** What the best must be ahead of the next that reads otherwise: about two signs that stand well here and badly there. */
const clear = 4;

export interface PageGuess {
  readonly page: SingleByte;
  /** Set when another page makes nearly as good a text of these bytes, and another one. */
  readonly doubtful: boolean;
}

/** The page in which bytes beyond ASCII are letters where letters stand, and signs where signs do. */
export function guessedPage(bytes: Uint8Array): PageGuess {
  const scores = candidates.map(() => 0);
  const met = new Set<number>();
  let weighed = 0;
  for (let at = 0; at < bytes.length && weighed < most; at++) {
    const byte = bytes[at]!;
    if (byte < 0x80) continue;
    weighed++;
    met.add(byte);
    for (const [i, page] of candidates.entries())
      scores[i]! += weightOf(signOf(byte, page), signOf(bytes[at - 1], page), signOf(bytes[at + 1], page));
  }
  const best = scores.indexOf(Math.max(...scores));
  const page = candidates[best]!;
  const differs = (other: SingleByte): boolean =>
    [...met].some((byte) => signOf(byte, page) !== signOf(byte, other));
  const doubtful = candidates.some((other, i) => scores[best]! - scores[i]! < clear && differs(other));
  return { page, doubtful };
}

function signOf(byte: number | undefined, page: SingleByte): string {
  if (byte === undefined) return '';
  return byte < 0x80 ? String.fromCharCode(byte) : upperHalves[page][byte - 0x80]!;
}
