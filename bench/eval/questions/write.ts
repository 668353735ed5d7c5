import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { committedFigures } from './committed.ts';
import { accuracyPage } from './document.ts';
import { judgedOf } from './judged.ts';
import { outsideFolder } from './outside.ts';
import { outsideFigures } from './outside-tables.ts';
import { committedTurns } from './row.ts';

/** The page of accuracy, beside the pages of the checks. */
export const accuracyPath = fileURLToPath(new URL('../../../docs/accuracy.md', import.meta.url));

/** Writes the page anew from the committed turns and, where it is there, a folder of sets outside the project. */
export function writeAccuracy(folder: string): void {
  const outside = outsideFolder(folder);
  const before = existsSync(accuracyPath) ? readFileSync(accuracyPath, 'utf8') : '';
  const committed = committedFigures(committedTurns().map((row) => judgedOf(row)));
  writeFileSync(accuracyPath, accuracyPage(committed, outside && outsideFigures(outside), before));
  console.log(`\n${accuracyPath} written${outside ? '' : ', but for the sets outside the project'}.`);
}
