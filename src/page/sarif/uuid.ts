import { sha1 } from '@noble/hashes/legacy.js';
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';

/** Ours alone, drawn once; changing it would change the identity of every rule and clause. */
const namespace = hexToBytes('a7c6e1b43d525f0e9b1c6f2d8e4a0c35');

/** A UUID of version 5 (RFC 9562): the same name gives the same id, in every run and on every machine. */
export function uuidOf(name: string): string {
  const bytes = sha1(concatBytes(namespace, utf8ToBytes(name))).slice(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x50;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytesToHex(bytes);
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
