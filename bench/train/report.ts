import { wilson } from '../../src/model/estimate.ts';
import { type LearnedFlag, learnedFlags } from '../../src/model/learned.ts';
import { type Language, languages } from '../../src/model/locale.ts';
import { estimate, table } from '../eval/questions/table.ts';
import { type HeldBack, isAdded, type Limits, shown } from './choose.ts';
import { has } from './data.ts';
import type { Lesson } from './write.ts';

/** Rules alone and rules with examples, on turns held back in training. */
export function heldBackTable(
  rows: readonly HeldBack[],
  lessons: Readonly<Record<LearnedFlag, Lesson>>,
): string {
  const groups: readonly (Language | 'all')[] = [...languages, 'all'];
  const lines = learnedFlags.flatMap((flag) =>
    groups.flatMap((group) => {
      const own = rows.filter(({ read }) => group === 'all' || read.turn.lang === group);
      const limits = ({ read }: HeldBack): Limits => lessons[flag].limits[read.turn.lang];
      const added = (row: HeldBack): boolean => isAdded(row, flag, limits(row));
      const medium = ({ read }: HeldBack): boolean => read.rules[flag] === 'medium';
      const certain = (row: HeldBack): boolean =>
        row.read.rules[flag] === 'high' || (medium(row) && row.likely[flag] >= limits(row).sure);
      const found = (row: HeldBack): boolean => shown(row.read, flag) || added(row);
      const ways: readonly (readonly [string, (row: HeldBack) => boolean])[] = [
        ['rules', ({ read }) => shown(read, flag)],
        ['rules and examples', found],
        ['examples alone', added],
        ['rules, high', ({ read }) => read.rules[flag] === 'high'],
        ['both, high', certain],
      ];
      return ways.map(([by, test]) => [flag, group, by, ...cellsOf(own, own.filter(test), flag)]);
    }),
  );
  return table(['flag', 'language', 'by', 'labelled', 'found', 'false', 'precision', 'recall'], lines);
}

function cellsOf(
  all: readonly HeldBack[],
  found: readonly HeldBack[],
  flag: LearnedFlag,
): readonly (string | number)[] {
  const wanted = all.filter(({ read }) => has(read.turn, flag)).length;
  const right = found.filter(({ read }) => has(read.turn, flag)).length;
  const shares = [wilson(right, found.length), wilson(right, wanted)];
  return [wanted, right, found.length - right, ...shares.map(estimate)];
}
