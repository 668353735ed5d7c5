import type { Rekey } from '../engine/baseline.ts';
import { keyedFingerprint, keyName } from '../engine/fingerprint.ts';
import { Misuse } from '../io/misuse.ts';

/** A run whose findings are to be compared, and how a sentence calls it. */
interface Run {
  readonly name: string;
  readonly fingerprintKey?: string | undefined;
}

/**
 * How fingerprints of the older run are written in the newer one: as they are under one key, or keyed now where the
 * older run knew no key and the key of the newer one is at hand.
 * @throws Misuse where the two cannot be compared: every finding would look new.
 */
export function rekeyed(
  older: Run,
  newer: Run,
  key: Uint8Array | undefined,
  fault: (older: string, newer: string) => string,
): Rekey {
  if (older.fingerprintKey === newer.fingerprintKey) return (fingerprint) => fingerprint;
  if (key && older.fingerprintKey === undefined && newer.fingerprintKey === keyName(key))
    return (fingerprint) => keyedFingerprint(fingerprint, key);
  throw new Misuse(fault(older.name, newer.name));
}
