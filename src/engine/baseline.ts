import { type Assessment, type Finding, standing } from '../model/assessment.ts';
import type { RecordComparison } from '../model/comparison.ts';
import { isIncomplete } from '../model/problem.ts';
import { type Absent, type Assessments, changed, type Report } from '../model/report.ts';

/** A fingerprint of the earlier run as this run would write it: under a key, where one came in between. */
export type Rekey = (fingerprint: string) => string;

const asItIs: Rekey = (fingerprint) => fingerprint;

/**
 * The report with every finding marked new or unchanged against an earlier run, every clause with what held of it
 * then, and what is not found any more. Records that this run did not look at are not spoken of.
 */
export function againstBaseline(
  report: Report,
  before: readonly Assessment[],
  rekey: Rekey = asItIs,
): Report {
  const { pairs } = paired(headsOf(report.assessments), before);
  const absent: Absent[] = [];
  let at = 0;
  for (const now of report.assessments)
    for (const finding of compared(now, pairs[at++]?.earlier, rekey).absent)
      absent.push({ path: now.path, finding });
  const assessments = changed(report.assessments, (now, i) => {
    const { earlier } = pairs[i]!;
    const { fresh } = compared(now, earlier, rekey);
    const isNew = new Set(fresh);
    const held = new Map(earlier?.clauses.map((clause) => [clause.clause, standing(clause)]));
    return {
      ...now,
      findings: now.findings.map((finding) => ({
        ...finding,
        baseline: isNew.has(finding) ? ('new' as const) : ('unchanged' as const),
      })),
      clauses: now.clauses.map(({ before: _, ...clause }) => {
        const status = held.get(clause.clause);
        return status === undefined ? clause : { ...clause, before: status };
      }),
    };
  });
  return { ...report, assessments, absent };
}

/** The report with the findings that the earlier run had not: what clauses are, and why, stays as it is. */
export function newAlone(report: Report): Report {
  return {
    ...report,
    assessments: changed(report.assessments, (assessment) => {
      const findings = assessment.findings.filter(({ baseline }) => baseline !== 'unchanged');
      const left = new Set(findings.map(({ fingerprint }) => fingerprint));
      const clauses = assessment.clauses.map((clause) => ({
        ...clause,
        findings: clause.findings.filter((fingerprint) => left.has(fingerprint)),
      }));
      return { ...assessment, findings, clauses };
    }),
  };
}

/** What became of every record from an earlier run to a later one: those of the later first, then those gone. */
export function comparison(
  now: readonly Assessment[],
  before: readonly Assessment[],
  rekey: Rekey = asItIs,
): readonly RecordComparison[] {
  const { pairs, gone } = paired(now, before);
  return [
    ...pairs.map(({ now: record, earlier }): RecordComparison => {
      const held = new Map(earlier?.clauses.map((clause) => [clause.clause, standing(clause)]));
      return {
        path: record.path,
        ...(earlier && earlier.path !== record.path ? { movedFrom: earlier.path } : {}),
        presence: earlier ? 'both' : 'added',
        changed: earlier !== undefined && earlier.sha256 !== record.sha256,
        read: record.status === 'assessed',
        ...withoutWords(compared(record, earlier, rekey)),
        clauses: record.clauses.flatMap((clause) => {
          const from = held.get(clause.clause);
          const to = standing(clause);
          return from === undefined || from === to ? [] : [{ clause: clause.clause, from, to }];
        }),
      };
    }),
    ...gone.map(
      ({ path, status }): RecordComparison => ({
        ...{ path, presence: 'gone', changed: false, read: status === 'assessed' },
        ...{ fresh: [], persisting: [], absent: [], clauses: [] },
      }),
    ),
  ];
}

/** What records are known by: all that is kept of each of a long run while they are paired. */
type Head = Pick<Assessment, 'path' | 'sha256'>;

function headsOf(assessments: Assessments): readonly Head[] {
  const heads: Head[] = [];
  for (const { path, sha256 } of assessments) heads.push({ path, sha256 });
  return heads;
}

interface Pair<Now extends Head> {
  readonly now: Now;
  readonly earlier: Assessment | undefined;
}

/** Records of two runs: the same path, else the same bytes, each used once. */
function paired<Now extends Head>(
  now: readonly Now[],
  before: readonly Assessment[],
): { readonly pairs: readonly Pair<Now>[]; readonly gone: readonly Assessment[] } {
  const left = new Set(before);
  const take = (by: (record: Head) => string | null): ((record: Head) => Assessment | undefined) => {
    const groups = new Map<string, Assessment[]>();
    for (const record of left) {
      const key = by(record);
      if (key !== null) groups.set(key, [...(groups.get(key) ?? []), record]);
    }
    return (record) => {
      const key = by(record);
      const found = key === null ? undefined : groups.get(key)?.shift();
      if (found) left.delete(found);
      return found;
    };
  };
  const byPath = take(({ path }) => path);
  const samePath = now.map((record) => byPath(record));
  const byBytes = take(({ sha256 }) => sha256);
  const pairs = now.map((record, i) => ({ now: record, earlier: samePath[i] ?? byBytes(record) }));
  return { pairs, gone: [...left] };
}

type Compared = Pick<RecordComparison, 'fresh' | 'persisting' | 'absent'>;

function compared(now: Assessment, earlier: Assessment | undefined, rekey: Rekey): Compared {
  const known = new Set(earlier?.findings.map((finding) => keyOf(finding, rekey)));
  const today = new Set(now.findings.map((finding) => keyOf(finding)));
  const fresh = now.findings.filter((finding) => !known.has(keyOf(finding)));
  const silent = silentIn(now);
  return {
    fresh,
    persisting: now.findings.filter((finding) => known.has(keyOf(finding))),
    absent: (earlier?.findings ?? [])
      .filter((finding) => !today.has(keyOf(finding, rekey)) && !silent(finding.check))
      .map((finding) => ({ ...bare(finding), fingerprint: rekey(finding.fingerprint) })),
  };
}

/** Reasons of the engine: the check had nothing to go by (engine/run.ts). */
const unable: ReadonlySet<string> = new Set([
  'no-officer-turns',
  'language-unknown',
  'language-not-supported',
  'check-crashed',
]);

/** Whether a check's silence on a record says nothing: the record was not read in full, or the check could not go by it. */
function silentIn({ status, problems, clauses }: Assessment): (check: string) => boolean {
  if (status === 'unreadable' || isIncomplete(problems)) return () => true;
  const reasons = clauses.flatMap(({ because = [] }) => because);
  const silent = new Set(reasons.filter(({ messageId }) => unable.has(messageId)).map(({ check }) => check));
  for (const { code, data } of problems)
    if (code === 'check-failed' && typeof data?.['check'] === 'string') silent.add(data['check']);
  return (check) => silent.has(check);
}

function keyOf({ rule, fingerprint }: Finding, rekey: Rekey = asItIs): string {
  return `${rule}\n${rekey(fingerprint)}`;
}

function withoutWords({ fresh, persisting, absent }: Compared): Compared {
  return { fresh: fresh.map(bare), persisting: persisting.map(bare), absent };
}

/** Without words of the record: the earlier report may have been allowed to quote, this one is not asked. */
function bare({ excerpt: _, baseline: __, ...finding }: Finding): Finding {
  return finding;
}
