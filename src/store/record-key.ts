import { createHmac } from 'node:crypto';

/**
 * What a store calls a record: the SHA-256 of its bytes, or, with a key, an HMAC of that, so that whoever has the file
 * but not the key cannot tell that it was examined. Null where there were no bytes.
 */
export function recordKey(sha256: string | null, key: Uint8Array | undefined): string | null {
  if (sha256 === null || key === undefined) return sha256;
  return createHmac('sha256', key).update(`charterlint record\n${sha256}`).digest('hex');
}
