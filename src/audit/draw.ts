import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Candidate, Drawn, DrawnSample, Part, Stratum } from '../model/drawn-sample.ts';
import type { Grouping } from '../model/observation.ts';
import { allocation } from './allocation.ts';
import { marginOf } from './sample-size.ts';

export interface Draw {
  readonly seed: string;
  readonly strata: readonly Grouping[];
  readonly wished: Readonly<Record<Part, number>>;
  readonly excluded: DrawnSample['population']['excluded'];
}

/** Of ten drawn records, one is marked twice (reports.md §5.3); of each stratum, this many stand in reserve. */
const twiceEvery = 10;
const mostReserve = 5;

/**
 * Draws the audit sample (reports.md §5.2): a stratified random part, one of records in which the tool found something,
 * one of records in which it found nothing, since only these can show what it misses.
 *
 * Chance is a number for each record and part: the SHA-256 of "seed, part and key", joined by line feeds. Each stratum
 * gives those with the lowest. So the same seed draws the same records from the same population, in any order, on any
 * machine and in any language; who has the keys can draw it again with `sha256sum`.
 */
export function drawSample(candidates: Iterable<Candidate>, draw: Draw): DrawnSample {
  const all = new Map<string, Candidate>();
  let copies = 0;
  for (const candidate of candidates) {
    if (all.has(candidate.key)) copies++;
    else all.set(candidate.key, candidate);
  }
  const population = [...all.values()];
  const strata = strataOf(population);
  const sizes = strata.map((stratum) => stratum.length);
  const counts = allocation(sizes, draw.wished.random);
  const ordered = strata.map((stratum) => byChance(stratum, draw.seed, 'random'));
  const random = ordered.flatMap((stratum, i) => stratum.slice(0, counts[i]));
  const taken = new Set(random.map(({ key }) => key));
  const targeted = (part: 'flagged' | 'clean'): readonly Candidate[] => {
    const open = population.filter(({ key, flagged }) => !taken.has(key) && flagged === (part === 'flagged'));
    return byChance(open, draw.seed, part).slice(0, draw.wished[part]);
  };
  const drawn = [
    ...drawnAs(random, 'random', draw.seed),
    ...drawnAs(targeted('flagged'), 'flagged', draw.seed),
    ...drawnAs(targeted('clean'), 'clean', draw.seed),
  ];
  return {
    ...{ seed: draw.seed, strata: draw.strata, wished: draw.wished },
    population: {
      records: population.length,
      sha256: digest([...all.keys()].sort().join('\n')),
      flagged: population.filter(({ flagged }) => flagged).length,
      copies,
      excluded: draw.excluded,
    },
    byStratum: ordered.map((stratum, i): Stratum => {
      const count = counts[i]!;
      return {
        groups: stratum[0]!.groups,
        size: stratum.length,
        drawn: count,
        weight: count === 0 ? null : stratum.length / count,
        reserve: stratum.slice(count, count + mostReserve).map(({ key, name }) => ({ key, name })),
      };
    }),
    drawn,
    margin: marginOf(random.length, population.length) ?? null,
  };
}

/** In the order of their names. */
function strataOf(population: readonly Candidate[]): readonly (readonly Candidate[])[] {
  const strata = new Map<string, Candidate[]>();
  for (const candidate of population) {
    const name = candidate.groups.join('\n');
    const stratum = strata.get(name);
    if (stratum) stratum.push(candidate);
    else strata.set(name, [candidate]);
  }
  return [...strata].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, stratum]) => stratum);
}

function byChance(candidates: readonly Candidate[], seed: string, part: string): readonly Candidate[] {
  return candidates
    .map((candidate) => ({ candidate, chance: digest(`${seed}\n${part}\n${candidate.key}`) }))
    .sort((one, other) => (one.chance < other.chance ? -1 : 1))
    .map(({ candidate }) => candidate);
}

/** Which are marked twice is drawn too, and at least one is. */
function drawnAs(candidates: readonly Candidate[], part: Part, seed: string): readonly Drawn[] {
  const count = Math.ceil(candidates.length / twiceEvery);
  const twice = new Set(
    byChance(candidates, seed, `${part} twice`)
      .slice(0, count)
      .map(({ key }) => key),
  );
  return candidates.map(({ key, name, groups }) => ({ key, name, groups, part, twice: twice.has(key) }));
}

function digest(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}
