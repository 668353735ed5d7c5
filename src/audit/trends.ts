import type { Status } from '../model/assessment.ts';
import { wilson } from '../model/estimate.ts';
import { type Grouping, groupOf, latest, type Observation, periods } from '../model/observation.ts';
import type { Change, ClauseTrend, Trend, TrendCell } from '../model/trend.ts';

/** The clause was examined and applies. */
const examined: ReadonlySet<Status> = new Set(['pass', 'fail', 'review', 'inconclusive']);

interface Group {
  readonly names: readonly string[];
  readonly observations: Observation[];
}

/**
 * How each clause fares, group by group and in the order of time: never in the order of results, and never by person.
 * Each record counts once, as it was assessed last. Cells of fewer than `least` records give no figure, since who knows
 * one of few interviews would learn of it. `clauses` undefined: all that any record was held against.
 */
export function trendOf(
  observations: Iterable<Observation>,
  by: readonly Grouping[],
  least: number,
  clauses: readonly string[] | undefined,
): Trend {
  const all = [...observations];
  const last = latest(all);
  const read = last.filter((one) => one.read);
  const groups = grouped(read, by);
  const ids = clauses ?? [...new Set(read.flatMap(({ statuses }) => Object.keys(statuses)))];
  return {
    ...{ by, least, records: last.length, unread: last.length - read.length },
    outdated: all.length - last.length,
    clauses: ids.map((clause) => clauseTrend(clause, groups, by, least)),
  };
}

/** In the order of their names, the periods of each series one after another. */
function grouped(observations: readonly Observation[], by: readonly Grouping[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const one of observations) {
    const names = by.map((grouping) => groupOf(one, grouping));
    const key = names.join('\n');
    const group = groups.get(key);
    if (group) group.observations.push(one);
    else groups.set(key, { names, observations: [one] });
  }
  const order = (group: Group): readonly string[] => [
    ...group.names.filter((_, i) => !periods.includes(by[i]!)),
    ...group.names.filter((_, i) => periods.includes(by[i]!)),
  ];
  return [...groups.values()].sort((one, other) => compared(order(one), order(other)));
}

/** What is not known comes last. */
function compared(one: readonly string[], other: readonly string[]): number {
  for (const [i, name] of one.entries()) {
    const against = other[i]!;
    if (name === against) continue;
    if (name === 'unknown' || against === 'unknown') return name === 'unknown' ? 1 : -1;
    return name < against ? -1 : 1;
  }
  return 0;
}

function clauseTrend(
  clause: string,
  groups: readonly Group[],
  by: readonly Grouping[],
  least: number,
): ClauseTrend {
  const cells: TrendCell[] = [];
  const before = new Map<string, Made>();
  for (const { names, observations } of groups) {
    const held = observations.filter(({ statuses }) => examined.has(statuses[clause]!));
    if (held.length === 0) continue;
    const series = names.filter((_, i) => !periods.includes(by[i]!)).join('\n');
    const made = madeBy(held);
    const changed = changes(before.get(series), made);
    before.set(series, made);
    const cell = { groups: names, records: held.length, changed };
    if (held.length < least) cells.push({ ...cell, hidden: true, counts: {} });
    else cells.push({ ...cell, hidden: false, ...figures(held, clause) });
  }
  return { clause, cells };
}

function figures(
  held: readonly Observation[],
  clause: string,
): Pick<TrendCell, 'counts' | 'failed' | 'toReview'> {
  const counts: Partial<Record<Status, number>> = {};
  for (const { statuses } of held) {
    const status = statuses[clause]!;
    counts[status] = (counts[status] ?? 0) + 1;
  }
  const failed = wilson(counts.fail ?? 0, held.length);
  const toReview = wilson(counts.review ?? 0, held.length);
  return { counts, ...(failed ? { failed } : {}), ...(toReview ? { toReview } : {}) };
}

/** The versions that stand behind a cell, by the tool's or a charter's name. */
type Made = ReadonlyMap<string, readonly string[]>;

const toolName = 'charterlint';

function madeBy(held: readonly Observation[]): Made {
  const made = new Map<string, Set<string>>();
  for (const { tool, charters } of held)
    for (const [name, version] of [[toolName, tool] as const, ...Object.entries(charters)])
      made.set(name, (made.get(name) ?? new Set()).add(version));
  return new Map([...made].map(([name, versions]) => [name, [...versions].sort()]));
}

/** A charter that begins to hold, or ceases to, is no change of what is asked in another: only versions compare. */
function changes(before: Made | undefined, now: Made): readonly Change[] {
  return [...now].flatMap(([name, to]): Change[] => {
    const from = before?.get(name);
    return from !== undefined && from.join() !== to.join() ? [{ what: name, from, to }] : [];
  });
}
