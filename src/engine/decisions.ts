import type { ClauseResult, Decision, Finding, Status } from '../model/assessment.ts';
import type { Attestation, Decisions, Override, Suppression } from '../model/decisions.ts';
import type { Problem } from '../model/problem.ts';

/** A person's decisions, as far as they hold for this record today. */
export interface Held {
  readonly suppressed: ReadonlyMap<string, Suppression>;
  readonly problems: readonly Problem[];
}

/** What the decisions are held against: the record's hash, and the day of the run as an ISO date. */
export interface Holding {
  readonly sha256: string | null;
  readonly today: string | undefined;
}

/** Suppressions that hold, by fingerprint. One that finds nothing to set aside is said, and so is an expired one. */
export function suppressions(
  { suppressions: all }: Decisions,
  fingerprints: ReadonlySet<string>,
  holding: Holding,
): Held {
  const suppressed = new Map<string, Suppression>();
  const problems: Problem[] = [];
  for (const one of all) {
    if (isOver(one, holding)) problems.push(expired(one.finding, one));
    else if (!fingerprints.has(one.finding))
      problems.push({ code: 'suppression-unused', data: { finding: one.finding } });
    else suppressed.set(one.finding, one);
  }
  return { suppressed, problems };
}

/** Findings, those that a person set aside with the reason. */
export function marked(findings: readonly Finding[], { suppressed }: Held): readonly Finding[] {
  if (suppressed.size === 0) return findings;
  return findings.map((finding) => {
    const found = suppressed.get(finding.fingerprint);
    if (!found) return finding;
    const { reason, by, at, until } = found;
    return { ...finding, suppression: { reason, by, at, ...(until === undefined ? {} : { until }) } };
  });
}

/**
 * Clauses with what persons decided beside the tool's own status. `without` is what becomes of each clause when the
 * findings set aside do not count. Nothing that contradicts itself, the tool or another version of the record holds:
 * then the tool's status stands, and a problem says why.
 */
export function decided(
  results: readonly ClauseResult[],
  without: readonly ClauseResult[],
  decisions: Decisions,
  holding: Holding,
): { readonly clauses: readonly ClauseResult[]; readonly problems: readonly Problem[] } {
  const known = new Map(results.map((result) => [result.clause, result]));
  const problems: Problem[] = [];
  const candidates = new Map<string, Decision[]>();
  for (const one of [...decisions.attestations, ...decisions.overrides]) {
    const result = known.get(one.clause);
    const fault = faultOf(one, result, holding);
    if (fault) problems.push(fault);
    else candidates.set(one.clause, [...(candidates.get(one.clause) ?? []), decisionOf(one)]);
  }
  const clauses = results.map((result, i) => {
    const decision = chosen(result.clause, candidates.get(result.clause) ?? [], problems);
    const left = without[i]!.status;
    if (decision) return { ...result, decision };
    return left === result.status
      ? result
      : { ...result, decision: { kind: 'suppression' as const, status: left } };
  });
  return { clauses, problems };
}

/** What a person may settle by attesting: whatever the tool did not decide. */
const open: ReadonlySet<Status> = new Set(['not-checked', 'inconclusive', 'review']);

/** Why a decision does not hold; undefined when it does. */
function faultOf(
  one: Attestation | Override,
  result: ClauseResult | undefined,
  holding: Holding,
): Problem | undefined {
  const data = { clause: one.clause };
  if (!result) return { code: 'decision-unknown-clause', data };
  if (isOver(one, holding)) return expired(one.clause, one);
  if (one.record !== undefined && one.record !== holding.sha256)
    return { code: 'decision-other-version', data };
  if ('from' in one) return one.from === result.status ? undefined : { code: 'override-outdated', data };
  const agrees = one.status === result.status;
  return agrees || open.has(result.status) ? undefined : { code: 'decision-contradicted', data };
}

function decisionOf(one: Attestation | Override): Decision {
  const { remark, at, until } = one;
  const common = { remark, at, ...(until === undefined ? {} : { until }) };
  return 'from' in one
    ? { kind: 'override', status: one.to, by: one.authority, ...common }
    : { kind: 'attestation', status: one.status, by: one.by, ...common };
}

/** The latest of those that agree; persons who disagree have decided nothing. */
function chosen(clause: string, candidates: readonly Decision[], problems: Problem[]): Decision | undefined {
  if (new Set(candidates.map(({ status }) => status)).size > 1) {
    problems.push({ code: 'decisions-disagree', data: { clause } });
    return undefined;
  }
  return [...candidates].sort((a, b) => momentOf(a).localeCompare(momentOf(b), 'en')).at(-1);
}

function momentOf(decision: Decision): string {
  return 'at' in decision ? decision.at : '';
}

function isOver({ until }: { readonly until?: string }, { today }: Holding): boolean {
  return until !== undefined && today !== undefined && until < today;
}

function expired(of: string, { until }: { readonly until?: string }): Problem {
  return { code: 'decision-expired', data: { of, date: { date: until ?? '' } } };
}
