import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync, deflateSync } from 'node:zlib';
import { unzlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { isBroken as isBrokenInNode } from '../../src/io/pdf-broken.ts';
import { brokenStreams } from '../../src/io/pdf-checksums.ts';
import { isBroken } from '../../web/pdf/checksum.ts';
import { inflate } from '../../web/worker/host.ts';
import { root } from '../support/project.ts';
import fc from '../support/properties.ts';

describe('inflating in the browser', () => {
  it('gives back what was packed', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 70_000 }), (content) => {
        expect(inflate(deflateRawSync(content), content.length)).toEqual(content);
      }),
      { numRuns: 30 },
    );
  });

  it('refuses more than was declared, without unpacking it all', () => {
    const bomb = deflateRawSync(new Uint8Array(200_000_000), { level: 9 });
    const before = process.memoryUsage().arrayBuffers;
    expect(() => inflate(bomb, 1000)).toThrow(RangeError);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(120_000_000);
  });

  it('gives less than was declared where there is less: the reader sees it by its length', () => {
    expect(inflate(deflateRawSync(new Uint8Array(10)), 1000)).toHaveLength(10);
  });
});

describe('damage in the streams of a PDF', () => {
  it('is seen wherever it changes what is read', () => {
    const change = fc.record({ at: fc.nat(400), bit: fc.nat(7), tail: fc.constantFrom('', '\n', '\r\n') });
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 40, maxLength: 400 }), change, (content, { at, bit, tail }) => {
        const packed = Buffer.concat([deflateSync(content), Buffer.from(tail, 'latin1')]);
        expect(isBroken(packed), 'sound').toBe(false);
        const where = 2 + (at % (packed.length - tail.length - 2));
        packed[where]! ^= 1 << bit;
        if (!isBroken(packed)) expect(unzlibSync(packed)).toEqual(content);
      }),
      { numRuns: 300 },
    );
  });

  it('is counted alike in real files, sound and with a flipped bit', () => {
    const pdf = readFileSync(join(root, 'fixtures/layouts/marks.fr/record.pdf'));
    expect(brokenStreams(pdf, isBroken)).toBe(0);
    expect(brokenStreams(pdf, isBrokenInNode)).toBe(0);
    const start = pdf.indexOf('stream') + 40;
    let seen = 0;
    for (let i = 0; i < 24; i++) {
      const damaged = Buffer.from(pdf);
      damaged[start + i * 3]! ^= 16;
      const here = brokenStreams(damaged, isBrokenInNode);
      const there = brokenStreams(damaged, isBroken);
      if (here > 0) seen++;
      expect(there > 0 || here === 0, `bit ${i}`).toBe(true);
    }
    expect(seen).toBeGreaterThan(10);
  });
});
