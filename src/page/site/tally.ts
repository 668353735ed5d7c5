import {
  type Assessment,
  type ClauseResult,
  type Status,
  standing,
  statuses,
} from '../../model/assessment.ts';
import { isIncomplete, type ProblemCode } from '../../model/problem.ts';
import type { Absent } from '../../model/report.ts';
import { type Decided, decidedIn } from './decided.ts';
import { type Dimension, dateOf, dimensions, groupsOf, netMinutes } from './groups.ts';

/** How many records have each status of a clause. */
export type Counts = Record<Status, number>;

/** What the site keeps of a record once its page is written: nothing that grows with its findings' words. */
export interface Kept {
  /** Name of its page: a hash of its path, which no file name shows. */
  readonly id: string;
  readonly path: string;
  readonly read: 'whole' | 'part' | 'none';
  readonly language: Assessment['language'];
  readonly date: string | null;
  readonly minutes: number | null;
  readonly groups: Readonly<Record<Dimension, string>>;
  readonly charters: readonly string[];
  readonly problems: readonly ProblemCode[];
  readonly counts: Readonly<Counts>;
  readonly findings: number;
  /** Against the earlier run, where one was given. */
  readonly fresh: number;
  readonly gone: number;
  readonly moved: number;
}

/** One clause over all records that were read. */
export interface ClauseTally {
  readonly total: Counts;
  readonly groups: Readonly<Record<Dimension, Map<string, Counts>>>;
  /** Places in `records` of those in which it is not met, to review, or its check failed. */
  readonly hits: Readonly<Record<Hit, number[]>>;
}

/** Statuses that lead to single records; the others hold in most of them. */
export const hitKinds = ['error', 'fail', 'review'] as const;
export type Hit = (typeof hitKinds)[number];

/** One check against the earlier run. */
export interface CheckChange {
  fresh: number;
  same: number;
  gone: number;
}

/** Everything the pages about all records are made of. */
export interface Tally {
  readonly records: readonly Kept[];
  readonly clauses: ReadonlyMap<string, ClauseTally>;
  /** Places in `records` by problem. */
  readonly problems: ReadonlyMap<ProblemCode, readonly number[]>;
  readonly decided: readonly Decided[];
  readonly changes: ReadonlyMap<string, CheckChange>;
  /** Number of clauses by status then and now: "pass fail". */
  readonly moves: ReadonlyMap<string, number>;
  readonly earlier: boolean;
}

export interface Taken extends Tally {
  /** Counts a record in. `gone` is what the earlier run found in it and this one does not. */
  add(assessment: Assessment, id: string, gone: readonly Absent[]): Kept;
}

/** Counters to which the records are added one by one. */
export function tally(earlier: boolean): Taken {
  const records: Kept[] = [];
  const clauses = new Map<string, ClauseTally>();
  const problems = new Map<ProblemCode, number[]>();
  const decided: Decided[] = [];
  const changes = new Map<string, CheckChange>();
  const moves = new Map<string, number>();
  return {
    ...{ records, clauses, problems, decided, changes, moves, earlier },
    add(assessment, id, gone) {
      const place = records.length;
      const kept = keptOf(assessment, id, gone.length);
      records.push(kept);
      for (const code of kept.problems) listed(problems, code).push(place);
      if (kept.read === 'none') return kept;
      for (const result of assessment.clauses) count(clauses, result, kept, place);
      decided.push(...decidedIn(assessment, place));
      if (earlier) compare(changes, moves, assessment, gone);
      return kept;
    },
  };
}

function keptOf(assessment: Assessment, id: string, gone: number): Kept {
  const { path, language, charters, findings, clauses, problems, status } = assessment;
  const counts = noCounts();
  if (status === 'assessed') for (const clause of clauses) counts[standing(clause)]++;
  return {
    ...{ id, path, language, charters, counts, gone },
    read: status === 'unreadable' ? 'none' : isIncomplete(problems) ? 'part' : 'whole',
    date: dateOf(assessment),
    minutes: netMinutes(assessment),
    groups: groupsOf(assessment),
    problems: [...new Set(problems.map(({ code }) => code))],
    findings: findings.length,
    fresh: findings.filter(({ baseline }) => baseline === 'new').length,
    moved: clauses.filter((clause) => hasMoved(clause)).length,
  };
}

function hasMoved(result: ClauseResult): boolean {
  return result.before !== undefined && result.before !== standing(result);
}

export function noCounts(): Counts {
  return Object.fromEntries(statuses.map((status) => [status, 0])) as Counts;
}

function count(clauses: Map<string, ClauseTally>, result: ClauseResult, kept: Kept, place: number): void {
  const status = standing(result);
  let own = clauses.get(result.clause);
  if (!own) {
    const groups = Object.fromEntries(dimensions.map((dimension) => [dimension, new Map()]));
    own = {
      total: noCounts(),
      groups: groups as unknown as ClauseTally['groups'],
      hits: { error: [], fail: [], review: [] },
    };
    clauses.set(result.clause, own);
  }
  own.total[status]++;
  for (const dimension of dimensions) {
    const groups = own.groups[dimension];
    const group = kept.groups[dimension];
    let counts = groups.get(group);
    // Gone through for every clause of every record: a group is put in place once.
    if (!counts) {
      counts = noCounts();
      groups.set(group, counts);
    }
    counts[status]++;
  }
  if (status === 'error' || status === 'fail' || status === 'review') own.hits[status].push(place);
}

function compare(
  changes: Map<string, CheckChange>,
  moves: Map<string, number>,
  { findings, clauses }: Assessment,
  gone: readonly Absent[],
): void {
  const of = (check: string): CheckChange => {
    const known = changes.get(check) ?? { fresh: 0, same: 0, gone: 0 };
    changes.set(check, known);
    return known;
  };
  for (const { check, baseline } of findings) of(check)[baseline === 'new' ? 'fresh' : 'same']++;
  for (const { finding } of gone) of(finding.check).gone++;
  for (const clause of clauses.filter(hasMoved)) {
    const move = `${clause.before} ${standing(clause)}`;
    moves.set(move, (moves.get(move) ?? 0) + 1);
  }
}

function listed<K, T>(lists: Map<K, T[]>, key: K): T[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}
