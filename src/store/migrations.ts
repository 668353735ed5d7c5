import { Misuse } from '../io/misuse.ts';
import type { Database, Statements } from './database.ts';
import { schemaName } from './postgres.ts';
import type { StoreWords } from './store-words.ts';

type Kind = Database['kind'];

/** Any number: all who migrate this schema ask for the same lock. */
const lock = 7_243_511;

/**
 * What made the tables, step by step; a step that has been released is never changed. The columns of JSON serve this
 * tool; the views say the same in rows, for whoever asks with SQL.
 */
const steps: readonly ((kind: Kind) => readonly string[])[] = [
  (kind) => [
    `create table runs (
      id text primary key, at text not null, ended text, door text not null, tool text not null,
      charters ${json(kind)} not null, settings text not null, key text, expected integer)`,
    `create table assessments (
      seq ${serial(kind)}, id text not null unique, run text not null references runs(id), at text not null,
      record text, status text not null, format text, language text not null, interview_date text,
      interpreter text, mode text, needs text, sessions integer not null, turns integer not null,
      charters ${json(kind)} not null, statuses ${json(kind)} not null, decisions ${json(kind)} not null,
      problems ${json(kind)} not null, findings ${json(kind)} not null)`,
    'create index assessments_record on assessments(record)',
    'create index assessments_run on assessments(run)',
    kind === 'sqlite'
      ? `create view clause_statuses as select a.id as assessment, a.run, a.record, a.at, a.interview_date, a.language,
           s.key as clause, s.value as status from assessments a, json_each(a.statuses) s`
      : `create view clause_statuses as select a.id as assessment, a.run, a.record, a.at, a.interview_date, a.language,
           s.key as clause, s.value as status from assessments a, jsonb_each_text(a.statuses) s`,
    kind === 'sqlite'
      ? `create view findings as select a.id as assessment, a.run, a.record, a.at,
           f.value ->> 'rule' as rule, f.value ->> 'fingerprint' as fingerprint, f.value ->> 'verdict' as verdict,
           f.value ->> 'line' as line from assessments a, json_each(a.findings) f`
      : `create view findings as select a.id as assessment, a.run, a.record, a.at,
           f.value ->> 'rule' as rule, f.value ->> 'fingerprint' as fingerprint, f.value ->> 'verdict' as verdict,
           (f.value ->> 'line')::integer as line from assessments a, jsonb_array_elements(a.findings) f`,
  ],
  // The queue of a file; on a server pg-boss keeps its own tables.
  (kind) =>
    kind === 'sqlite'
      ? [
          `create table tasks (
            seq integer primary key autoincrement, id text not null unique, run text not null references runs(id),
            name text not null, lease integer not null, free_at integer not null, taken integer not null)`,
          'create index tasks_free on tasks(free_at)',
        ]
      : [],
];

function json(kind: Kind): string {
  return kind === 'sqlite' ? 'text' : 'jsonb';
}

function serial(kind: Kind): string {
  return kind === 'sqlite'
    ? 'integer primary key autoincrement'
    : 'bigint generated always as identity primary key';
}

/**
 * Brings the tables to the version that this tool knows; two that come at once wait for each other.
 * @throws Misuse where a newer version of the tool made them, or the tables are somebody else's.
 */
export async function migrated(database: Database, name: string, words: StoreWords): Promise<void> {
  await database.transaction(async (statements) => {
    if (database.kind === 'postgres') {
      await statements.query(`select pg_advisory_xact_lock(${lock})`);
      await statements.query(`create schema if not exists ${schemaName}`);
    }
    const version = await versionIn(statements, database.kind, name, words);
    if (version > steps.length) throw new Misuse(words.newerStore(name, version));
    for (const step of steps.slice(version))
      for (const statement of step(database.kind)) await statements.query(statement);
    if (version < steps.length) {
      await statements.query('delete from charterlint_store');
      await statements.query('insert into charterlint_store (version) values (?)', [steps.length]);
    }
  });
}

async function versionIn(
  statements: Statements,
  kind: Kind,
  name: string,
  words: StoreWords,
): Promise<number> {
  const tables = await statements.query(
    kind === 'sqlite'
      ? `select name from sqlite_master where type = 'table' and name not like 'sqlite_%'`
      : `select table_name as name from information_schema.tables where table_schema = '${schemaName}'`,
  );
  if (!tables.some((table) => table['name'] === 'charterlint_store')) {
    // A database of another program is not ours to fill.
    if (tables.length > 0) throw new Misuse(words.notAStore(name));
    await statements.query('create table charterlint_store (version integer not null)');
  }
  const [row] = await statements.query('select max(version) as version from charterlint_store');
  return Number(row?.['version'] ?? 0);
}
