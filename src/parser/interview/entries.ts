import type { FieldName, Role, SectionKind } from '../../model/interview.ts';
import type { Span } from '../../model/place.ts';
import type { Slice } from './leaves.ts';

/** What reading makes of the lines, in their order; assembly builds the tree from it. Clocks are minutes since midnight. */
export type Entry =
  | FieldEntry
  | TurnEntry
  | BreakEntry
  | AbsenceEntry
  | AsideEntry
  | { readonly type: 'section'; readonly kind: SectionKind; readonly title: string; readonly at: Span }
  | {
      readonly type: 'session';
      readonly title: string;
      readonly at: Span;
      readonly ordinal?: number;
      readonly date?: string;
    };

export interface AsideEntry {
  readonly type: 'observation' | 'note' | 'unassigned';
  readonly spans: readonly Span[];
  /** The turn whose words it interrupted. */
  readonly turn?: TurnEntry;
}

export interface FieldEntry {
  readonly type: 'field';
  readonly name: FieldName;
  /** The lexicon's id, finer than the name: `birth`, `total-duration`. */
  readonly id: string;
  readonly label: string;
  readonly origin: 'front-matter' | 'header' | 'body';
  readonly at: Span;
  readonly spans: readonly Span[];
  readonly value: string;
  readonly clock?: number;
  readonly minutes?: number;
  readonly date?: string;
  readonly canonical?: boolean;
  /** front matter and titles say which session they mean. */
  readonly session?: number;
}

export interface TurnEntry {
  readonly type: 'turn';
  readonly speaker: Role;
  readonly marker: string | null;
  readonly by: 'mark' | 'bold' | 'column' | 'alternation';
  /** Where the turn begins, mark included. */
  readonly start: number;
  readonly slices: Slice[];
}

export interface BreakEntry {
  readonly type: 'break';
  readonly spans: readonly Span[];
  readonly start?: number;
  readonly end?: number;
  readonly minutes?: number;
  /** « reprise à 10h45 »: closes the last open break. */
  readonly closes: boolean;
  /** Told by the header: counts unless the body tells it too. */
  readonly inHeader?: boolean;
  /** Told by the front matter. */
  readonly session?: number;
  /** Its start stands on a line of its own below it (« Début : 10h35 »). */
  readonly below?: boolean;
}

export interface AbsenceEntry {
  readonly type: 'absence';
  readonly who: Role;
  readonly spans: readonly Span[];
  readonly start?: number;
  readonly end?: number;
  readonly returns: boolean;
}
