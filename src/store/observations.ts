import type { Status } from '../model/assessment.ts';
import type { Facets } from '../model/facets.ts';
import type { Observation } from '../model/observation.ts';
import { jsonIn, type Row } from './database.ts';
import type { Store } from './store.ts';

/** Rows read at a time. */
const page = 500;

/** Every assessment that the store holds, in the order in which it came, page by page; findings stay behind. */
export async function* observationsIn({ database }: Store): AsyncIterable<Observation> {
  const sql = `select a.seq, a.at, a.record, a.status, a.format, a.language, a.interview_date, a.interpreter, a.mode,
    a.needs, a.charters, a.statuses, r.tool from assessments a join runs r on r.id = a.run
    where a.seq > ? order by a.seq limit ${page}`;
  let last = 0;
  for (;;) {
    const rows = await database.query(sql, [last]);
    for (const row of rows) yield observationOf(row);
    if (rows.length < page) return;
    last = Number(rows.at(-1)!['seq']);
  }
}

function observationOf(row: Row): Observation {
  const facets = facetsOf(row);
  return {
    record: row['record'] as string | null,
    at: row['at'] as string,
    read: row['status'] === 'assessed',
    language: row['language'] as Observation['language'],
    format: row['format'] as string | null,
    tool: row['tool'] as string,
    charters: jsonIn<Readonly<Record<string, string>>>(row['charters']),
    statuses: jsonIn<Readonly<Record<string, Status>>>(row['statuses']),
    ...(facets ? { facets } : {}),
  };
}

function facetsOf({ interpreter, mode, needs, interview_date: date }: Row): Facets | undefined {
  return interpreter === null ? undefined : ({ interpreter, mode, needs, date } as Facets);
}
