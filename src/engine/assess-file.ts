import type { Assessment, FileFacts } from '../model/assessment.ts';
import { type CaseFile, type FileRecord, momentsOf, nodesOf } from '../model/case-file.ts';
import type { Deadline } from '../model/check.ts';
import type { RecordType } from '../model/document.ts';
import { roles } from '../model/interview.ts';
import { isIncomplete, type Problem } from '../model/problem.ts';
import { spanOf } from '../model/turns.ts';
import { type LineTable, lineTableOf, pointAt } from '../text/lines.ts';
import { applicableOn } from './applicable.ts';
import type { AssessOptions, ParsedRecord } from './assess.ts';
import { contradictions } from './contradictions.ts';
import { findingsOf, type Placed, withExcerpts } from './findings.ts';
import { fingerprinter } from './fingerprint.ts';
import { withheld } from './incomplete.ts';
import { judged } from './judged.ts';
import { otherPerson } from './persons.ts';
import type { Plan } from './plan.ts';
import { type Spoken, spokenOf } from './run-file.ts';

/** Records about one person. */
export interface FileInput {
  /** How reports name it: the folder, or the only record. */
  readonly path: string;
  readonly records: readonly ParsedRecord[];
  /** Problems of the file itself: of records that could not be read. */
  readonly problems?: readonly Problem[];
  /** Of a folder: what tells this version of its records from another, hex. */
  readonly sha256?: string;
  /** Whether a folder was given, or a bundle: what is not in it is missing from the file. */
  readonly whole: boolean;
}

/** The most mentions of a moment that a report carries of one record: a register has hundreds. */
const mostEvents = 40;

/** A file against the charters that govern its records. Pure and deterministic, like `assess`. */
export function assessFile(input: FileInput, wholePlan: Plan, options: AssessOptions): Assessment {
  const { records: sources } = input;
  const tables = sources.map(({ source }) => lineTableOf(source.text));
  const all = sources.flatMap((record, s) =>
    (record.documents ?? []).map((document) => ({ document, text: record.source.text, s })),
  );
  const numbered = all.map(({ document, text, s }, n) => ({ record: { n, document, text }, s }));
  const sourceOf = (n: number): number => numbered[n]!.s;
  const records: readonly FileRecord[] = numbered.map(({ record }) => record);
  const other = otherPerson(records);
  const file: CaseFile = {
    records: records.filter(({ document }) => !document.draft),
    drafts: records.filter(({ document }) => document.draft),
    mixed: other !== undefined,
    whole: input.whole || sources.some(({ documents }) => (documents?.length ?? 0) > 1),
  };
  const types: RecordType[] = [
    ...new Set([
      ...records.map(({ document }) => document.record),
      ...(sources.some(({ documents }) => documents === undefined) ? (['interview'] as const) : []),
    ]),
  ];
  const { plan, problems: ofCharters } = applicableOn(wholePlan, dateOf(file));
  const heard = plan.runs.map((run) => spokenOf(run, file));
  const lossy =
    isIncomplete(sources.flatMap(({ problems }) => problems)) || isIncomplete(input.problems ?? []);
  const results: readonly Spoken[] = lossy
    ? heard.map((one) => ({ ...withheld(one), deadlines: one.deadlines }))
    : heard;
  const seen = new Map<string, number>();
  const placed = sources.flatMap(({ source }, s): readonly Placed[] => {
    const own = results.map((one) => ({
      ...one,
      said: one.said.filter((said) => sourceOf(said.record ?? 0) === s),
    }));
    const fingerprint = fingerprinter(source.text, options.fingerprintKey, seen);
    const bare = findingsOf(own, source, tables[s]!, fingerprint);
    const found = withExcerpts(bare, source, options.lineHashes === true);
    return source.path === input.path
      ? found
      : found.map(({ finding, said }) => ({ finding: { ...finding, path: source.path }, said }));
  });
  const sha256 = input.sha256 ?? (sources.length === 1 ? sources[0]!.sha256 : null);
  const doubts = [...(input.problems ?? []), ...sources.flatMap((source) => source.problems)];
  const told = judged({ results, placed, charters: plan.charters, types, sha256, doubts }, options);
  const path = (n: number): string => sources[sourceOf(n)]!.source.path;
  const problems: readonly Problem[] = [
    ...(input.problems ?? []),
    ...(other ? [{ code: 'two-persons', data: { path: path(other.n) } } as const] : []),
    ...contradictions(file.records),
    ...(file.whole || !records.some(isOfFile) ? [] : [{ code: 'single-record' } as const]),
    ...ofCharters,
    ...told.problems,
  ];
  const [first] = sources;
  return {
    path: input.path,
    format: sources.length === 1 ? first!.source.format : null,
    language: commonLanguage(records),
    status: 'assessed',
    sha256,
    bytes: sources.reduce((sum, { bytes }) => sum + bytes, 0),
    charters: plan.charters.map(({ id }) => id),
    problems: [
      ...sources.flatMap((source, s) => placedProblems(source, tables[s]!, input.path)),
      ...problems,
    ],
    timeline: { sessions: [] },
    turns: Object.fromEntries(roles.map((role) => [role, 0])) as Assessment['turns'],
    findings: told.findings,
    clauses: told.clauses,
    file: factsOf(
      records,
      results.flatMap(({ deadlines }) => deadlines),
      path,
      (n) => tables[sourceOf(n)]!,
    ),
  };
}

/** Reports of sessions and case studies stand for themselves; all other records belong to a file. */
function isOfFile({ document }: FileRecord): boolean {
  return document.record !== 'session-report' && document.record !== 'case-study';
}

/** Problems of one record, with its path where the file has several. */
function placedProblems(
  { source, problems }: ParsedRecord,
  table: LineTable,
  whole: string,
): Assessment['problems'] {
  // How each record of a folder was recognised stands in the list of its records; only a doubt is said apart.
  const told = problems.filter(
    ({ code, data }) =>
      source.path === whole || code !== 'record-recognised' || data?.['confidence'] !== 'high',
  );
  return told.map((problem) => ({
    ...problem,
    ...(problem.at && { line: pointAt(table, problem.at.start).line }),
    ...(source.path !== whole && { data: { ...problem.data, in: source.path } }),
  }));
}

/** The last date of the file's records: by then all of it had to hold. */
function dateOf(file: CaseFile): string | undefined {
  const dates = file.records.flatMap((record) =>
    momentsOf(record, 'date', 'notified', 'hearing-date', 'filed', 'session-date').flatMap(
      ({ date }) => date ?? [],
    ),
  );
  return dates.sort().at(-1);
}

function commonLanguage(records: readonly FileRecord[]): Assessment['language'] {
  const counts = new Map<Assessment['language'], number>();
  for (const { document } of records)
    counts.set(document.language, (counts.get(document.language) ?? 0) + nodesOf(document).length + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'und';
}

/** What reports show of the file: its records in order, what happened when, and every time limit that was measured. */
function factsOf(
  records: readonly FileRecord[],
  deadlines: readonly (Deadline & { readonly check: string })[],
  path: (n: number) => string,
  table: (n: number) => LineTable,
): FileFacts {
  return {
    records: records.map(({ n, document }) => ({
      path: path(n),
      record: document.record,
      from: document.recordFrom,
      confidence: document.confidence,
      draft: document.draft,
      line: pointAt(table(n), spanOf(document).start).line,
    })),
    events: records.flatMap((record) =>
      nodesOf(record.document)
        .flatMap(({ moments }) => moments)
        .filter(
          ({ name, date }) =>
            date !== undefined && (record.document.record !== 'register' || name === 'transmitted'),
        )
        .slice(0, mostEvents)
        .map(({ name, date, clock, at }) => ({
          record: record.n,
          name,
          date: date!,
          clock: clock ?? null,
          line: pointAt(table(record.n), at.start).line,
        })),
    ),
    deadlines: deadlines.map(({ check, from, actual, measured }) => ({
      check,
      unit: measured.rule.unit,
      length: measured.rule.length,
      from: { name: from, date: measured.from.date, clock: measured.from.clock ?? null },
      actual: { name: actual, date: measured.actual.date, clock: measured.actual.clock ?? null },
      limit: { date: measured.limit.date, clock: measured.limit.clock ?? null },
      between: measured.between,
      outcome: measured.outcome,
    })),
  };
}
