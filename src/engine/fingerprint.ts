import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Span } from '../model/place.ts';
import { fold } from '../text/fold.ts';

/**
 * Names a finding by its rule and the folded words at its place, never by line or offset: it survives a moved
 * passage, other typography and another format of the same record. Equal words are told apart by their order.
 */
export function fingerprinter(text: string): (rule: string, at: Span) => string {
  const seen = new Map<string, number>();
  return (rule, at) => {
    const words = fold(text.slice(at.start, at.end))
      .replace(/[^\p{L}\p{N}?]+/gu, ' ')
      .trim();
    const key = `${rule}\n${words}`;
    const occurrence = (seen.get(key) ?? 0) + 1;
    seen.set(key, occurrence);
    return bytesToHex(sha256(utf8ToBytes(`${key}\n${occurrence}`))).slice(0, 24);
  };
}
