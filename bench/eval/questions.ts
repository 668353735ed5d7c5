import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { committedFigures } from './questions/committed.ts';
import { isNeutral } from './questions/flags.ts';
import { judgedOf } from './questions/judged.ts';
import { alarmList, confusionLists } from './questions/lists.ts';
import { labelledTurns, outsideFolder, outsideSets, plainTurns } from './questions/outside.ts';
import { outsideFigures } from './questions/outside-tables.ts';
import { committedTurns } from './questions/row.ts';
import { writeAccuracy } from './questions/write.ts';

/**
 * Accuracy of the checks of questions: `npx tsx bench/eval/questions.ts [folder] [--lists] [--write]`.
 * The committed turns are always measured; the folder holds sets that stay outside the project. `--lists` prints what
 * was confused, of development rows only; `--write` writes docs/accuracy.md.
 */
const [named] = process.argv.slice(2).filter((each) => !each.startsWith('--'));
const project = fileURLToPath(new URL('../../', import.meta.url));
const data = resolve(named ?? resolve(project, '../shared/data'));
const turns = committedTurns().map((row) => judgedOf(row));
const folder = outsideFolder(data);

console.log(`\n## Committed turns\n\n${committedFigures(turns)}`);
if (folder) console.log(`\n## Sets outside the project\n\n${outsideFigures(folder)}`);
else console.log(`\nNo data at ${data}: only the committed turns were measured.`);
if (process.argv.includes('--lists')) {
  console.log(`\n## Confused, development\n\n${confusionLists(turns)}`);
  console.log(`\nneutral turns\n${alarmList(turns.filter(({ row }) => isNeutral(row)))}`);
  if (folder) {
    console.log(`\n${confusionLists(labelledTurns(folder))}`);
    for (const set of outsideSets) console.log(`\n${set.file}\n${alarmList(plainTurns(folder, set))}`);
  }
}
if (process.argv.includes('--write')) writeAccuracy(data);
