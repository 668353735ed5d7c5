import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { charters } from '../../../generated/charters.ts';
import { checks } from '../../../generated/checks.ts';
import { assess } from '../../../src/engine/assess.ts';
import { planOf } from '../../../src/engine/plan.ts';
import { loadLexicons } from '../../../src/io/library.ts';
import { readRecord } from '../../../src/io/record.ts';
import type { Status } from '../../../src/model/assessment.ts';

/** One clause of one record: what its author expected, and what was found. */
export interface JudgedClause {
  readonly set: string;
  readonly record: string;
  readonly clause: string;
  /** Where the author leaves a choice and what was found is among it, that; else the first. */
  readonly expected: Status;
  readonly found: Status;
}

/** Records whose authors wrote down what is to be found of clauses: folders with a record and an `expected.yaml`. */
export const sets = ['interviews', 'cases'] as const;

type Told = Status | readonly Status[] | { readonly status: Status | readonly Status[] };

/** Reads and assesses each of them as a run does, medium and high confidence, against all charters. */
export async function judgedClauses(): Promise<readonly JudgedClause[]> {
  const lexicons = await loadLexicons();
  const all = await Promise.all(Object.values(charters).map(async (load) => (await load()).default));
  const plan = planOf(all, checks);
  const judged: JudgedClause[] = [];
  for (const { set, record, folder } of recordsOf()) {
    const name = readdirSync(folder).find((file) => /^record\.(?:md|txt|docx)$/.test(file))!;
    const read = await readRecord({ file: join(folder, name), name }, 'auto', lexicons);
    if (!read.read) throw new Error(`${record} could not be read`);
    const { clauses } = assess(read, plan, { lexicons, confidence: 'medium' });
    const found = new Map(clauses.map(({ clause, status }) => [clause, status]));
    const { clauses: told } = parse(readFileSync(join(folder, 'expected.yaml'), 'utf8'), {
      schema: 'core',
    }) as { readonly clauses: Readonly<Record<string, Told>> };
    for (const [clause, one] of Object.entries(told)) {
      const status = found.get(clause);
      if (status === undefined) continue;
      judged.push({ set, record, clause, expected: chosen(one, status), found: status });
    }
    // The author of a case says of all other clauses that nothing breaches them: a breach found there is wrong.
    if (set !== 'cases') continue;
    for (const [clause, status] of found)
      if (status === 'fail' && !(clause in told))
        judged.push({ set, record, clause, expected: 'inconclusive', found: status });
  }
  return judged;
}

function recordsOf(): readonly { readonly set: string; readonly record: string; readonly folder: string }[] {
  return sets.flatMap((set) => {
    const folder = fileURLToPath(new URL(`../../../fixtures/${set}`, import.meta.url));
    return readdirSync(folder)
      .sort()
      .map((record) => ({ set, record, folder: join(folder, record) }))
      .filter((each) => existsSync(join(each.folder, 'expected.yaml')));
  });
}

function chosen(told: Told, found: Status): Status {
  const all = [typeof told === 'object' && 'status' in told ? told.status : told].flat();
  return all.includes(found) ? found : all[0]!;
}
