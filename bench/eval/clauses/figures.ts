import { type Status, statuses } from '../../../src/model/assessment.ts';
import { wilson } from '../../../src/model/estimate.ts';
import { type Cell, estimate, table } from '../questions/table.ts';
import { type JudgedClause, sets } from './judged.ts';
import { articleOf, kindOf, kinds } from './kinds.ts';

/** What needs attention: these two are what a report is read for. */
const counted = ['fail', 'review'] as const satisfies Status[];

/** All figures of clauses, as Markdown. */
export function clauseFigures(judged: readonly JudgedClause[]): string {
  const articles = [...new Set(judged.map(({ clause }) => articleOf(clause)))];
  return [
    countTable(judged),
    '### By what the clause is about',
    groupTable('about', [...kinds, 'all'], (group) =>
      judged.filter(({ clause }) => group === 'all' || kindOf(clause) === group),
    ),
    '### By article',
    groupTable('article', articles.sort(byNumber), (group) =>
      judged.filter(({ clause }) => articleOf(clause) === group),
    ),
    '### Expected and found',
    'A row for what the author expected, a column for what was found. Off the diagonal, a pass where a breach was expected weighs most, then a breach where none was.',
    confusionTable(judged),
  ].join('\n\n');
}

function countTable(judged: readonly JudgedClause[]): string {
  const rows = sets.map((set): Cell[] => {
    const own = judged.filter((each) => each.set === set);
    const count = (status: Status): number => own.filter(({ expected }) => expected === status).length;
    const right = own.filter(({ expected, found }) => expected === found).length;
    return [
      set,
      new Set(own.map(({ record }) => record)).size,
      own.length,
      ...counted.map(count),
      right,
      estimate(wilson(right, own.length)),
    ];
  });
  return table(['set', 'records', 'clauses', ...counted, 'as expected', 'share'], rows);
}

function groupTable(
  head: string,
  groups: readonly string[],
  of: (group: string) => readonly JudgedClause[],
): string {
  const rows: Cell[][] = [];
  for (const group of groups) {
    const own = of(group);
    for (const status of counted) {
      const labelled = own.filter(({ expected }) => expected === status).length;
      const found = own.filter((each) => each.found === status).length;
      const right = own.filter((each) => each.expected === status && each.found === status).length;
      if (labelled + found === 0) continue;
      const shares = [wilson(right, found), wilson(right, labelled)].map(estimate);
      rows.push([group, own.length, status, labelled, right, found - right, ...shares]);
    }
  }
  return table([head, 'clauses', 'status', 'expected', 'found', 'false', 'precision', 'recall'], rows);
}

function confusionTable(judged: readonly JudgedClause[]): string {
  const there = statuses.filter((status) =>
    judged.some(({ expected, found }) => expected === status || found === status),
  );
  const rows = there.map((expected): Cell[] => [
    expected,
    ...there.map(
      (found) => judged.filter((each) => each.expected === expected && each.found === found).length,
    ),
  ]);
  return table(['expected \\ found', ...there], rows);
}

function byNumber(one: string, other: string): number {
  const [[name, n], [other_, m]] = [one.split(' '), other.split(' ')];
  return name === other_ ? Number(n) - Number(m) : name!.localeCompare(other_!) * -1;
}
