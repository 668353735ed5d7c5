import { describe, expect, it } from 'vitest';
import { type Kept, stored } from '../../src/batch/kept.ts';
import { sealed, sealOf, unsealed } from '../../src/batch/seal.ts';
import { markdownRecord } from '../reporters/sample.ts';
import fc from '../support/properties.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const sitting = { officer: 'claes claire', date: '2024-03-01', from: 540, to: 600, file: '2412345' };
const kept: Kept = stored({ assessment: markdownRecord, sittings: [sitting], masked: [] }, false);
const seal = sealOf(bytes('OP : Bonjour.'), 'terms', []);

describe('what is kept of a record', () => {
  it('comes back with the record, and with nothing else', () => {
    const body = sealed(kept, seal);
    expect(unsealed(body, seal)).toEqual({ head: kept.head, core: Buffer.from(kept.core) });
    for (const other of [
      sealOf(bytes('OP : Bonsoir.'), 'terms', []),
      sealOf(bytes('OP : Bonjour.'), 'other terms', []),
      sealOf(bytes('OP : Bonjour.'), 'terms', ['beside']),
    ]) {
      expect(other.name).not.toBe(seal.name);
      expect(unsealed(body, other)).toBeUndefined();
    }
  });

  it('tells its parts apart', () => {
    expect(sealOf(bytes('x'), 'a', ['b', 'c']).name).not.toBe(sealOf(bytes('x'), 'a', ['bc']).name);
    expect(sealOf(bytes('x'), 'a', ['b', 'c']).name).not.toBe(sealOf(bytes('x'), 'a', ['b\n1\nc']).name);
  });

  it('holds no word of the record, sealed or not', () => {
    const words = markdownRecord.findings.flatMap(({ excerpt }) => (excerpt ? [excerpt.marked] : []));
    expect(words.length).toBeGreaterThan(0);
    const whole = stored({ assessment: markdownRecord, sittings: [], masked: [] }, true);
    expect(whole.quotes).toBeDefined();
    const opened = Buffer.from(sealed(whole, seal)).toString('latin1');
    for (const text of [...words, sitting.officer, sitting.file]) expect(opened).not.toContain(text);
    const core = JSON.stringify(stored({ assessment: markdownRecord, sittings: [], masked: [] }, false));
    expect(core).not.toContain('excerpt');
  });

  it('is nothing once a single bit of it is damaged, or a part of it is cut off', () => {
    const body = sealed(kept, seal);
    fc.assert(
      fc.property(fc.nat(body.length * 8 - 1), fc.nat(body.length - 1), (bit, length) => {
        const damaged = Uint8Array.from(body);
        damaged[bit >> 3]! ^= 1 << (bit & 7);
        expect(unsealed(damaged, seal)).toBeUndefined();
        expect(unsealed(body.subarray(0, length), seal)).toBeUndefined();
      }),
      { numRuns: 60 },
    );
  });
});
