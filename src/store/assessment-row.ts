import { type Assessment, type Status, standing } from '../model/assessment.ts';
import type { Charter } from '../model/charter.ts';
import type { Value } from './database.ts';
import { recordKey } from './record-key.ts';

/** What is kept of a finding: ids and its place. No word of the record, no number that was read in it. */
export interface KeptFinding {
  readonly rule: string;
  readonly message: string;
  readonly clauses: readonly string[];
  readonly fingerprint: string;
  readonly verdict: string;
  readonly confidence: string;
  readonly severity: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly turn: number | null;
  readonly suppressed?: true;
}

/** What a person made of a clause, beside what the tool had found. Who it was, the store does not know. */
export interface KeptDecision {
  readonly tool: Status;
  readonly kind: 'attestation' | 'override' | 'suppression';
}

/** Columns of `assessments`, but for the one that the engine counts. */
export const columns = [
  'id',
  'run',
  'at',
  'record',
  'status',
  'format',
  'language',
  'interview_date',
  'interpreter',
  'mode',
  'needs',
  'sessions',
  'turns',
  'charters',
  'statuses',
  'decisions',
  'problems',
  'findings',
] as const;

/** An assessment as the store keeps it, in the order of `columns`. Path, excerpts, data and remarks stay behind. */
export function valuesOf(
  assessment: Assessment,
  its: { readonly id: string; readonly run: string; readonly at: string },
  charters: readonly Charter[],
  key: Uint8Array | undefined,
): readonly Value[] {
  const { clauses, facets, timeline, turns } = assessment;
  const versions = new Map(charters.map(({ id, version }) => [id, version]));
  const decided = clauses.flatMap(({ clause, status, decision }) =>
    decision ? [[clause, { tool: status, kind: decision.kind } satisfies KeptDecision] as const] : [],
  );
  return [
    its.id,
    its.run,
    its.at,
    recordKey(assessment.sha256, key),
    assessment.status,
    assessment.format,
    assessment.language,
    facets?.date ?? null,
    facets?.interpreter ?? null,
    facets?.mode ?? null,
    facets?.needs ?? null,
    timeline.sessions.length,
    Object.values(turns).reduce((sum, n) => sum + n, 0),
    JSON.stringify(Object.fromEntries(assessment.charters.map((id) => [id, versions.get(id) ?? '']))),
    JSON.stringify(Object.fromEntries(clauses.map((clause) => [clause.clause, standing(clause)]))),
    JSON.stringify(Object.fromEntries(decided)),
    JSON.stringify([...new Set(assessment.problems.map(({ code }) => code))]),
    JSON.stringify(assessment.findings.map(keptFinding)),
  ];
}

function keptFinding(finding: Assessment['findings'][number]): KeptFinding {
  const { rule, messageId, clauses, fingerprint, verdict, confidence, severity, start, end, turn } = finding;
  return {
    ...{ rule, message: messageId, clauses, fingerprint, verdict, confidence, severity },
    ...{ line: start.line, column: start.column, endLine: end.line, endColumn: end.column, turn },
    ...(finding.suppression ? { suppressed: true } : {}),
  };
}
