import type { Grouping } from './observation.ts';

/** A record that may be drawn: by its key, and where it is known, by the name that people call it. */
export interface Candidate {
  readonly key: string;
  readonly name: string | undefined;
  /** Its stratum, grouping by grouping. */
  readonly groups: readonly string[];
  /** The tool found something not met or to review. */
  readonly flagged: boolean;
}

/** For what a record is read: only the random part estimates rates. */
export type Part = 'random' | 'flagged' | 'clean';

export interface Drawn {
  readonly key: string;
  readonly name: string | undefined;
  readonly groups: readonly string[];
  readonly part: Part;
  /** To be marked by two persons who know neither each other's marks nor the tool's. */
  readonly twice: boolean;
}

export interface Stratum {
  readonly groups: readonly string[];
  readonly size: number;
  readonly drawn: number;
  /** Records that each drawn one stands for: size ÷ drawn; null where none was drawn. */
  readonly weight: number | null;
  /** Who comes in, in this order, for one that cannot be read by people. */
  readonly reserve: readonly Pick<Drawn, 'key' | 'name'>[];
}

/** A sample, and all that is needed to draw it again. */
export interface DrawnSample {
  readonly seed: string;
  readonly strata: readonly Grouping[];
  readonly wished: Readonly<Record<Part, number>>;
  readonly population: {
    readonly records: number;
    /** SHA-256 of the keys in order, each on a line. */
    readonly sha256: string;
    readonly flagged: number;
    /** Copies of a record that is in it already. */
    readonly copies: number;
    readonly excluded: readonly { readonly name: string | undefined; readonly why: 'unreadable' }[];
  };
  readonly byStratum: readonly Stratum[];
  readonly drawn: readonly Drawn[];
  /** Half the width, as a share, of the 95 % interval of a rate of 90 % from the random part, all strata together. */
  readonly margin: number | null;
}
