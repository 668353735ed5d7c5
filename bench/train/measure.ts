import type { Speech } from '../../src/model/check.ts';
import { type Language, languages } from '../../src/model/locale.ts';
import { speechOf } from '../../test/language/record.ts';
import { flags, tiers } from '../eval/questions/flags.ts';
import { type Judged, judgedOf } from '../eval/questions/judged.ts';
import { committedTurns, type Row } from '../eval/questions/row.ts';
import { scoreCells, scoreHead, scoreOf } from '../eval/questions/score.ts';
import { type Cell, table } from '../eval/questions/table.ts';
import { heldOutPath, linesOf } from './data.ts';

/**
 * The checks with and without what examples taught, on turns nobody learned from: `npx tsx bench/train/measure.ts`.
 * Totals only: nobody reads these turns.
 */
const known = new Map<Language, Speech>();
const second = languages.flatMap((language) =>
  linesOf(heldOutPath(language)).map(
    ({ id, turn, labels, previous }): Row => ({
      id,
      language,
      half: 'held-out',
      text: turn,
      labels,
      facts: {},
      ...(previous === undefined ? {} : { previous }),
    }),
  ),
);
const isFresh = (id: string): boolean => /-f\d+-/.test(id);
const first = committedTurns();
const sets: readonly (readonly [string, readonly Row[]])[] = [
  ['development', first.filter(({ half }) => half === 'dev')],
  ['held out', first.filter(({ half }) => half === 'held-out')],
  ['held out, written to be hard', second.filter(({ id }) => !isFresh(id))],
  ['held out, fresh sets', second.filter(({ id }) => isFresh(id))],
];
for (const [name, rows] of sets) {
  const ways = [
    ['rules', rows.map((row) => judgedOf(row, withoutExamples(row.language)))],
    ['with examples', rows.map((row) => judgedOf(row))],
  ] as const;
  console.log(`\n## ${name}\n\n${comparison(ways)}`);
}

function withoutExamples(language: Language): Speech {
  const before = known.get(language);
  if (before) return before;
  const lexicons = new Map(speechOf(language).lexicons);
  lexicons.delete('question-learned');
  const speech = { language, lexicons };
  known.set(language, speech);
  return speech;
}

function comparison(ways: readonly (readonly [string, readonly Judged[]])[]): string {
  const rows: Cell[][] = [];
  for (const flag of flags)
    for (const group of [...languages, 'all'] as const)
      for (const tier of tiers)
        for (const [name, turns] of ways) {
          const own = turns.filter(({ row }) => group === 'all' || row.language === group);
          rows.push([flag.name, group, tier, name, ...scoreCells(scoreOf(own, flag, tier))]);
        }
  return table(['flag', 'language', 'tier', 'by', ...scoreHead], rows);
}
