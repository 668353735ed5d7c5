import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';
import type { Head, Kept } from './kept.ts';

/** Under which name a record's assessment is kept, and the key that it is kept under. */
export interface Seal {
  /** Hex, made of the record's content and of all that its assessment depends on. */
  readonly name: string;
  readonly key: Uint8Array;
}

const cipher = 'aes-256-gcm';
const nonceLength = 12;
const tagLength = 16;

/**
 * The seal of a record's content under terms. The key is made of the content itself: only who has the record can open
 * what is kept of it. The hash that reports show of a record is another, from which this one does not follow.
 * @param beside what stands beside the record and counts.
 */
export function sealOf(content: Uint8Array, terms: string, beside: readonly string[]): Seal {
  const secret = createHash('sha512').update(content).digest();
  const name = createHash('sha256').update(secret);
  for (const part of [terms, ...beside]) name.update(`\n${part.length}\n${part}`);
  const hex = name.digest('hex');
  return { name: hex, key: new Uint8Array(hkdfSync('sha256', secret, hex, 'charterlint kept', 32)) };
}

/** What is kept, so that nobody reads it without the record; any damage to it shows. */
export function sealed({ head, core }: Kept, { name, key }: Seal): Uint8Array {
  const told = Buffer.from(JSON.stringify(head));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(told.length);
  return encrypted(Buffer.concat([length, told, core]), key, name);
}

/** Undefined for what is damaged, or was sealed otherwise. */
export function unsealed(bytes: Uint8Array, { name, key }: Seal): Kept | undefined {
  const plain = decrypted(bytes, key, name);
  if (!plain) return undefined;
  const length = plain.readUInt32LE(0);
  return {
    head: JSON.parse(plain.subarray(4, 4 + length).toString('utf8')) as Head,
    core: plain.subarray(4 + length),
  };
}

export function encrypted(plain: Uint8Array, key: Uint8Array, name: string): Uint8Array {
  const nonce = randomBytes(nonceLength);
  const lock = createCipheriv(cipher, key, nonce).setAAD(Buffer.from(name));
  const body = [lock.update(plain), lock.final()];
  return Buffer.concat([nonce, lock.getAuthTag(), ...body]);
}

export function decrypted(bytes: Uint8Array, key: Uint8Array, name: string): Buffer | undefined {
  if (bytes.length < nonceLength + tagLength) return undefined;
  try {
    const lock = createDecipheriv(cipher, key, bytes.subarray(0, nonceLength)).setAAD(Buffer.from(name));
    lock.setAuthTag(bytes.subarray(nonceLength, nonceLength + tagLength));
    return Buffer.concat([lock.update(bytes.subarray(nonceLength + tagLength)), lock.final()]);
  } catch {
    return undefined;
  }
}
