import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Decisions } from '../model/decisions.ts';
import type { Span } from '../model/place.ts';
import { fold } from '../text/fold.ts';

/** Hex signs of a fingerprint, and of a key's name. */
const length = 24;
const nameLength = 8;

/**
 * Names a finding by its rule and the folded words at its place, never by line or offset: it survives a moved
 * passage, other typography and another format of the same record. Equal words are told apart by their order.
 *
 * A bare fingerprint of a short phrase can be guessed by hashing phrases. With a key, only who has it can try.
 */
export function fingerprinter(
  text: string,
  key?: Uint8Array,
  /** Shared by the records of one file: equal words in two of them are told apart as well. */
  seen = new Map<string, number>(),
): (rule: string, at: Span) => string {
  return (rule, at) => {
    const words = fold(text.slice(at.start, at.end))
      .replace(/[^\p{L}\p{N}?]+/gu, ' ')
      .trim();
    const material = `${rule}\n${words}`;
    const occurrence = (seen.get(material) ?? 0) + 1;
    seen.set(material, occurrence);
    const bare = bytesToHex(sha256(utf8ToBytes(`${material}\n${occurrence}`))).slice(0, length);
    return key ? keyedFingerprint(bare, key) : bare;
  };
}

/**
 * A bare fingerprint under a key: HMAC-SHA-256 (RFC 2104) of the fingerprint and not of its material, so that what was
 * decided or saved under bare fingerprints can still be recognised.
 */
export function keyedFingerprint(bare: string, key: Uint8Array): string {
  return bytesToHex(hmac(sha256, key, utf8ToBytes(`charterlint finding\n${bare}`))).slice(0, length);
}

/** Names a key without giving it away: fingerprints compare only under one key. */
export function keyName(key: Uint8Array): string {
  return bytesToHex(hmac(sha256, key, utf8ToBytes('charterlint key'))).slice(0, nameLength);
}

/**
 * Decisions on findings by the fingerprints that these bear now: one taken before there was a key holds on. What fits no
 * finding is keyed too, since problems name it and could be guessed from otherwise.
 */
export function keyedDecisions(
  decisions: Decisions,
  fingerprints: ReadonlySet<string>,
  key: Uint8Array | undefined,
): Decisions {
  if (!key) return decisions;
  const suppressions = decisions.suppressions.map((one) =>
    fingerprints.has(one.finding) ? one : { ...one, finding: keyedFingerprint(one.finding, key) },
  );
  return { ...decisions, suppressions };
}
