import { type Assessment, type ClauseResult, type Finding, standing } from '../model/assessment.ts';
import { isIncomplete } from '../model/problem.ts';

/** From which verdict on a finding keeps a record from passing the gate. */
export type FailOn = 'breach' | 'review' | 'never';

/**
 * Whether a record fails the gate: a finding at or above the threshold, a clause that a person found unmet, or a file
 * that could not be read in full. A crashed check counts as unread. What a person set aside or settled does not count,
 * nor what an earlier run had found already.
 */
export function isFailed({ status, problems, findings, clauses }: Assessment, failOn: FailOn): boolean {
  if (status === 'unreadable' || isIncomplete(problems)) return true;
  if (clauses.some((clause) => standing(clause) === 'error')) return true;
  if (failOn === 'never') return false;
  const settled = settledIn(clauses);
  return (
    clauses.some(({ decision, before }) => decision?.status === 'fail' && before !== 'fail') ||
    findings.some(
      (finding) =>
        finding.severity !== 'note' &&
        finding.baseline !== 'unchanged' &&
        (failOn === 'review' || finding.verdict === 'breach') &&
        !isSetAside(finding, settled),
    )
  );
}

/** Clauses that a person found met, or not to apply. */
function settledIn(clauses: readonly ClauseResult[]): ReadonlySet<string> {
  const settled = clauses.filter(
    ({ decision }) => decision && decision.kind !== 'suppression' && decision.status !== 'fail',
  );
  return new Set(settled.map(({ clause }) => clause));
}

/** By itself, or with every clause that it speaks to. */
function isSetAside({ suppression, clauses }: Finding, settled: ReadonlySet<string>): boolean {
  return suppression !== undefined || (clauses.length > 0 && clauses.every((clause) => settled.has(clause)));
}
