import { randomUUID } from 'node:crypto';
import type { Assessment } from '../model/assessment.ts';
import type { Charter } from '../model/charter.ts';
import { columns, valuesOf } from './assessment-row.ts';
import type { Database, Statements, Value } from './database.ts';

/** One use of the tool: what was held against what, by which door it came in. */
export interface Run {
  readonly id: string;
  /** ISO instant. */
  readonly at: string;
  readonly door: 'lint' | 'serve' | 'work';
  readonly tool: string;
  readonly charters: readonly Charter[];
  /** Digest of everything that weighs on a result: the same record under the same digest has the same assessment. */
  readonly settings: string;
  /** Name of the key that record keys and fingerprints are made with. */
  readonly keyName: string | null;
  readonly key: Uint8Array | undefined;
  /** How many records there will be, where that is known beforehand. */
  readonly expected?: number;
}

/** Rows of one statement: with more, engines reach their limit of values. */
const most = 200;

/** Every assessment of every run. Nothing is ever replaced: the same record again is another row. */
export class Store {
  readonly database: Database;

  constructor(database: Database) {
    this.database = database;
  }

  async begin(run: Run, statements: Statements = this.database): Promise<void> {
    const versions = Object.fromEntries(run.charters.map(({ id, version }) => [id, version]));
    await statements.query(
      'insert into runs (id, at, door, tool, charters, settings, key, expected) values (?, ?, ?, ?, ?, ?, ?, ?)',
      [
        ...[run.id, run.at, run.door, run.tool, JSON.stringify(versions), run.settings],
        ...[run.keyName, run.expected ?? null],
      ],
    );
  }

  /** Assessments of a run, a statement at a time: of many, none need stand in memory together. */
  async keep(run: Run, assessments: Iterable<Assessment>, at: string): Promise<void> {
    let rows: (readonly Value[])[] = [];
    for (const one of assessments) {
      rows.push(valuesOf(one, { id: randomUUID(), run: run.id, at }, run.charters, run.key));
      if (rows.length < most) continue;
      await insert(this.database, rows);
      rows = [];
    }
    if (rows.length > 0) await insert(this.database, rows);
  }

  /**
   * One assessment under an id of the caller's: who comes with the same id again changes nothing.
   * @returns whether it was kept now.
   */
  async keepOnce(
    run: Run,
    id: string,
    assessment: Assessment,
    at: string,
    statements: Statements,
  ): Promise<boolean> {
    const values = valuesOf(assessment, { id, run: run.id, at }, run.charters, run.key);
    return (await insert(statements, [values], 'on conflict (id) do nothing returning id')).length > 0;
  }

  /** Marks a run as whole: one without the mark was interrupted. */
  async end(run: Run, at: string): Promise<void> {
    await this.database.query('update runs set ended = ? where id = ?', [at, run.id]);
  }

  close(): Promise<void> {
    return this.database.close();
  }
}

function insert(
  statements: Statements,
  rows: readonly (readonly Value[])[],
  then = '',
): ReturnType<Statements['query']> {
  const group = `(${columns.map(() => '?').join(', ')})`;
  const sql = `insert into assessments (${columns.join(', ')}) values ${rows.map(() => group).join(', ')} ${then}`;
  return statements.query(sql, rows.flat());
}
