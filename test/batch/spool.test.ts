import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import type { Stored } from '../../src/batch/kept.ts';
import { Spool } from '../../src/batch/spool.ts';

const record = (n: number, size: number): Stored => ({
  head: { sittings: [], failed: { breach: n % 2 === 0, review: true, never: false }, quotable: true },
  core: new Uint8Array(size).fill(n),
  ...(n % 3 === 0 ? { quotes: new Uint8Array(10).fill(n) } : {}),
});
const folders = (): readonly string[] =>
  readdirSync(tmpdir()).filter((name) => name.startsWith('charterlint-'));

describe('the spool of a run', () => {
  it('gives every record back, in any order, from memory and from its file; nothing is left behind', () => {
    const before = new Set(folders());
    const spool = new Spool();
    const size = 4 * 1024 * 1024;
    for (let n = 0; n < 20; n++) spool.put(n, record(n, size));
    expect(folders().filter((name) => !before.has(name))).not.toEqual([]);
    for (const n of [19, 0, 12, 11, 13, 7, 19]) {
      const { head, core, quotes } = spool.get(n)!;
      expect(head).toEqual(record(n, 1).head);
      expect([core.length, core[0], core.at(-1)]).toEqual([size, n, n]);
      expect(quotes?.[0]).toBe(n % 3 === 0 ? n : undefined);
    }
    expect(spool.get(20)).toBeUndefined();
    expect([spool.has(3), spool.has(20)]).toEqual([true, false]);
    spool.end();
    expect(folders().filter((name) => !before.has(name))).toEqual([]);
  });
});
