import { inflateRawSync } from 'node:zlib';

/**
 * Inflates one entry of an archive; handed to the readers, which stay pure.
 * @throws RangeError when the data is larger than it declares: a bomb with a false size.
 */
export function inflate(raw: Uint8Array, declaredSize: number): Uint8Array {
  return inflateRawSync(raw, { maxOutputLength: Math.max(1, declaredSize) });
}
