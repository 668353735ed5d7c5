import { clauseFigures } from './clauses/figures.ts';
import { judgedClauses } from './clauses/judged.ts';
import { writeClauses } from './questions/write.ts';

/**
 * Accuracy of whole reports: the statuses of clauses against what the authors of the fixtures expected.
 * `npx tsx bench/eval/clauses.ts [--write] [--lists]`; `--write` puts the figures into docs/accuracy.md, `--lists`
 * prints each clause that was found otherwise.
 */
const judged = await judgedClauses();
console.log(`\n## Statuses of clauses\n\n${clauseFigures(judged)}`);
if (process.argv.includes('--lists'))
  for (const { set, record, clause, expected, found } of judged)
    if (expected !== found) console.log(`${set}/${record} ${clause}: expected ${expected}, found ${found}`);
if (process.argv.includes('--write')) writeClauses(clauseFigures(judged));
