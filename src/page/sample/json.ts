import type { Drawn, DrawnSample } from '../../model/drawn-sample.ts';
import { inertJson } from '../../wording/inert.ts';

/** What the host knows of the draw. */
export interface DrawnBy {
  readonly tool: string;
  /** ISO instant. */
  readonly at: string;
  readonly source: 'store' | 'report';
}

const method =
  'Stratified: proportional allocation, largest remainder, at least one per stratum while they last. Order: SHA-256 of "seed LF part LF key" in hexadecimal, lowest first; parts: random, flagged, clean; marked twice: the tenth (rounded up) lowest under "part twice".';

/** The protocol of a draw: all that is needed to draw it again and to see that it was not another. */
export function sampleJson(sample: DrawnSample, by: DrawnBy): string {
  const groupsOf = (groups: readonly string[]): Readonly<Record<string, string>> =>
    Object.fromEntries(sample.strata.map((grouping, i) => [grouping, groups[i]!]));
  const named = ({ key, name }: Pick<Drawn, 'key' | 'name'>): object => ({ key, ...(name ? { name } : {}) });
  const value = {
    sampleVersion: 1,
    tool: { name: 'charterlint', version: by.tool },
    ...{ at: by.at, source: by.source, seed: sample.seed, method },
    ...{ strata: sample.strata, wished: sample.wished, population: sample.population, margin: sample.margin },
    byStratum: sample.byStratum.map(({ groups, size, drawn, weight, reserve }) => ({
      groups: groupsOf(groups),
      ...{ size, drawn, weight },
      reserve: reserve.map(named),
    })),
    drawn: sample.drawn.map(({ groups, part, twice, ...one }) => ({
      ...named(one),
      groups: groupsOf(groups),
      ...{ part, twice },
    })),
  };
  return `${inertJson(JSON.stringify(value, null, 2))}\n`;
}
