import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { committedFigures } from './committed.ts';
import { accuracyPage, type Figures } from './document.ts';
import { judgedOf } from './judged.ts';
import { outsideFolder } from './outside.ts';
import { outsideFigures } from './outside-tables.ts';
import { committedTurns } from './row.ts';

/** The page of accuracy, beside the pages of the checks. */
export const accuracyPath = fileURLToPath(new URL('../../../docs/accuracy.md', import.meta.url));

/** Writes the page anew from the committed turns and, where it is there, a folder of sets outside the project. */
export function writeAccuracy(folder: string): void {
  const outside = outsideFolder(folder);
  const committed = committedFigures(committedTurns().map((row) => judgedOf(row)));
  write({ committed, outside: outside && outsideFigures(outside) });
  console.log(`\n${accuracyPath} written${outside ? '' : ', but for the sets outside the project'}.`);
}

/** Writes the figures of clauses into the page and leaves the others. */
export function writeClauses(clauses: string): void {
  write({ clauses });
  console.log(`\n${accuracyPath} written: statuses of clauses.`);
}

function write(figures: Figures): void {
  const before = existsSync(accuracyPath) ? readFileSync(accuracyPath, 'utf8') : '';
  writeFileSync(accuracyPath, accuracyPage(figures, before));
}
