import { Inflate } from 'fflate';

const most = 32 * 1024 * 1024;
const step = 16_384;
/** Of Adler-32: the largest prime below 65536, and how many bytes can be summed before the sums must be reduced. */
const prime = 65_521;
const run = 5552;

class TooMuch extends Error {}

/**
 * Whether a zlib stream is damaged: its data, or the checksum behind them (RFC 1950 §2.2), which the unpacking library
 * does not compare. `packed` may end in a line end that is not part of it. Too much of it is no damage; one that seems
 * cut short is, since the library cannot tell that from a code that is wrong.
 */
export function isBroken(packed: Uint8Array): boolean {
  let [a, b] = [1, 0];
  let size = 0;
  const stream = new Inflate((chunk) => {
    size += chunk.length;
    if (size > most) throw new TooMuch();
    for (let from = 0; from < chunk.length; from += run) {
      for (let i = from; i < Math.min(from + run, chunk.length); i++) {
        a += chunk[i]!;
        b += a;
      }
      a %= prime;
      b %= prime;
    }
  });
  try {
    for (let at = 2; at < packed.length; at += step)
      stream.push(packed.subarray(at, at + step), at + step >= packed.length);
  } catch (error) {
    return !(error instanceof TooMuch);
  }
  const sum = ((b << 16) | a) >>> 0;
  return ![0, 1, 2].some((tail) => {
    const at = packed.length - 4 - tail;
    return at >= 2 && new DataView(packed.buffer, packed.byteOffset + at, 4).getUint32(0) === sum;
  });
}
