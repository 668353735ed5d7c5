import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { allocation } from '../../src/audit/allocation.ts';
import { type Draw, drawSample } from '../../src/audit/draw.ts';
import { marginOf, sampleSize } from '../../src/audit/sample-size.ts';
import type { Candidate } from '../../src/model/drawn-sample.ts';
import fc from '../support/properties.ts';

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
const wished = (random: number, flagged = 0, clean = 0) => ({ random, flagged, clean });
const draw = (seed: string, random: number, more: Partial<Draw> = {}): Draw => ({
  ...{ seed, strata: ['language'], excluded: [], wished: wished(random), ...more },
});

/** 1 000 records: 700 French, 250 Dutch, 50 English; every third with a finding. */
const population: readonly Candidate[] = Array.from({ length: 1000 }, (_, i) => ({
  key: createHash('sha256').update(`record ${i}`).digest('hex'),
  name: `notes/${i}.txt`,
  groups: [i < 700 ? 'fr' : i < 950 ? 'nl' : 'en'],
  flagged: i % 3 === 0,
}));

describe('the size of a sample', () => {
  it('is what the office’s method gives', () => {
    expect(sampleSize(10_000_000)).toBe(139);
    expect(sampleSize(4000)).toBe(134);
    expect(sampleSize(500)).toBe(109);
    expect(sampleSize(10_000_000, 0.03)).toBe(385);
    expect(sampleSize(20)).toBeLessThanOrEqual(20);
  });

  it('and the margin it promises agree', () => {
    expect(marginOf(139, 10_000_000)!).toBeLessThanOrEqual(0.05);
    expect(marginOf(138, 10_000_000)!).toBeGreaterThan(0.0499);
    expect(marginOf(500, 500)).toBe(0);
    expect(marginOf(0, 500)).toBeUndefined();
  });
});

describe('the allocation to strata', () => {
  it('is in proportion, and serves the small', () => {
    expect(allocation([700, 250, 50], 20)).toEqual([14, 5, 1]);
    expect(allocation([9990, 5, 5], 100)).toEqual([98, 1, 1]);
    expect(allocation([10, 20, 30], 2)).toEqual([0, 1, 1]);
    expect(allocation([3, 0, 2], 99)).toEqual([3, 0, 2]);
  });

  it('draws as many as wished, never more than there are, from each where it can', () => {
    const sizes = fc.array(fc.nat(500), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(sizes, fc.nat(2000), (strata, n) => {
        const drawn = allocation(strata, n);
        expect(sum(drawn)).toBe(Math.min(n, sum(strata)));
        strata.forEach((size, i) => {
          expect(drawn[i]).toBeLessThanOrEqual(size);
          if (size > 0 && n >= strata.length) expect(drawn[i]).toBeGreaterThanOrEqual(1);
        });
      }),
    );
  });

  it('is within one of exact proportion where each stratum earns one', () => {
    const sizes = fc.array(fc.integer({ min: 50, max: 500 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(sizes, fc.integer({ min: 100, max: 300 }), (strata, wish) => {
        const n = Math.min(wish, sum(strata));
        const exact = strata.map((size) => (n * size) / sum(strata));
        fc.pre(exact.every((share) => share >= 1));
        allocation(strata, n).forEach((count, i) => {
          expect(Math.abs(count - exact[i]!)).toBeLessThan(1);
        });
      }),
    );
  });
});

describe('the draw', () => {
  it('is the same from the same seed whatever the order, and another from another', () => {
    const keys = (seed: string, from: readonly Candidate[]): readonly string[] =>
      drawSample(from, draw(seed, 40)).drawn.map(({ key }) => key);
    expect(keys('7', [...population].reverse())).toEqual(keys('7', population));
    const other = new Set(keys('8', population));
    expect(keys('7', population).filter((key) => other.has(key)).length).toBeLessThan(10);
  });

  it('can be done again by hand, with nothing but SHA-256', () => {
    const { drawn } = drawSample(population, draw('7', 20));
    const byHand = population
      .filter(({ groups }) => groups[0] === 'nl')
      .map(({ key }) => ({ key, chance: createHash('sha256').update(`7\nrandom\n${key}`).digest('hex') }))
      .sort((one, next) => (one.chance < next.chance ? -1 : 1))
      .slice(0, 5);
    expect(drawn.filter(({ groups }) => groups[0] === 'nl').map(({ key }) => key)).toEqual(
      byHand.map(({ key }) => key),
    );
  });

  it('hardly changes when a record comes in', () => {
    const more = { key: 'f'.repeat(64), name: undefined, groups: ['fr'], flagged: false };
    const before = drawSample(population, draw('7', 139)).drawn.map(({ key }) => key);
    const after = new Set(drawSample([...population, more], draw('7', 139)).drawn.map(({ key }) => key));
    expect(before.filter((key) => !after.has(key)).length).toBeLessThanOrEqual(2);
  });

  it('gives each record of a stratum the same chance', () => {
    const few = population.slice(0, 10);
    const hits = new Map<string, number>();
    for (let seed = 0; seed < 2000; seed++)
      for (const { key } of drawSample(few, draw(String(seed), 3)).drawn)
        hits.set(key, (hits.get(key) ?? 0) + 1);
    // 600 ± 4.5 standard deviations of a binomial count.
    for (const { key } of few) expect(Math.abs(hits.get(key)! - 600)).toBeLessThan(93);
  });

  it('keeps its parts apart, counts copies once and says what each stands for', () => {
    const drawn = drawSample([...population, ...population.slice(0, 3)], {
      ...draw('7', 20),
      wished: wished(20, 30, 59),
    });
    expect(drawn.population).toMatchObject({ records: 1000, copies: 3, flagged: 334 });
    expect(new Set(drawn.drawn.map(({ key }) => key)).size).toBe(109);
    const flagged = new Map(population.map((one) => [one.key, one.flagged]));
    for (const { key, part } of drawn.drawn)
      if (part !== 'random') expect(flagged.get(key)).toBe(part === 'flagged');
    expect(drawn.byStratum.map(({ groups, weight }) => [groups[0], weight])).toEqual([
      ['en', 50],
      ['fr', 50],
      ['nl', 50],
    ]);
    expect(drawn.drawn.filter(({ twice, part }) => twice && part === 'random')).toHaveLength(2);
    const taken = new Set(drawn.drawn.filter(({ part }) => part === 'random').map(({ key }) => key));
    for (const { reserve } of drawn.byStratum)
      for (const { key } of reserve) expect(taken.has(key)).toBe(false);
  });
});
