import { weightOf } from './sign-weight.ts';
import { singleByteText } from './upper-halves.ts';

/** Whole signs there must be for each byte that belongs to none, or the file is no UTF-8. */
const whole = 4;

export interface MendedUtf8 {
  readonly text: string;
  /** Bytes of no sign, left as U+FFFD. */
  readonly lost: number;
  /** Bytes that are windows-1252 in the midst of UTF-8: pasted from another file. */
  readonly mended: number;
}

/**
 * A file that is UTF-8 but for a few bytes: cut in the middle, damaged, or pasted together. A byte that makes a usual
 * letter in windows-1252 where it stands is that letter; any other becomes U+FFFD. Undefined for what is no UTF-8.
 */
export function mendedUtf8(bytes: Uint8Array): MendedUtf8 | undefined {
  const { good, broken } = censusOf(bytes);
  if (good < whole * broken.length) return undefined;
  // A mark inside the file is a sign of its own; the one at the top is none.
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const pieces: string[] = [];
  let lost = 0;
  let from = 0;
  for (const at of broken) {
    pieces.push(decoder.decode(bytes.subarray(from, at)));
    const sign = singleByteText(bytes.subarray(at, at + 1), 'windows-1252');
    const usual = weightOf(sign, pieces.at(-1)!.at(-1) ?? '', neighbour(bytes[at + 1])) >= 1;
    pieces.push(usual ? sign : '\ufffd');
    if (!usual) lost++;
    from = at + 1;
  }
  pieces.push(decoder.decode(bytes.subarray(from)));
  return { text: pieces.join('').replace(/^\ufeff/, ''), lost, mended: broken.length - lost };
}

/** Signs of more than one byte, and offsets of bytes that are part of none. Stops where too many are broken. */
function censusOf(bytes: Uint8Array): { readonly good: number; readonly broken: readonly number[] } {
  const broken: number[] = [];
  let good = 0;
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at]! < 0x80) continue;
    const length = lengthAt(bytes, at);
    if (length > 0) {
      good++;
      at += length - 1;
    } else if (broken.push(at) * whole > good + (bytes.length - at) / 2) break;
  }
  return { good, broken };
}

/** Length of the sign that begins at a byte, 0 when none does (Unicode standard, table 3-7). */
function lengthAt(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!;
  const length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
  const second = bytes[at + 1] ?? 0;
  const least = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const most = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  if (length === 0 || second < least || second > most) return 0;
  for (let i = 2; i < length; i++) if ((bytes[at + i] ?? 0) >> 6 !== 2) return 0;
  return length;
}

function neighbour(byte: number | undefined): string {
  return byte === undefined || byte >= 0x80 ? '' : String.fromCharCode(byte);
}
