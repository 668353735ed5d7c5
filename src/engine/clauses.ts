import type { ClauseResult, Finding, Status } from '../model/assessment.ts';
import type { Clause } from '../model/charter.ts';
import type { AnyTold } from '../model/check.ts';
import type { Spoken } from './run.ts';

/** First match wins: one crash or breach settles a clause, one pass does not. */
const precedence: readonly Status[] = ['error', 'fail', 'inconclusive', 'review', 'pass', 'not-applicable'];

/** What became of every clause. */
export function clauseResults(
  clauses: readonly Clause[],
  spoken: readonly Spoken[],
  findings: readonly Finding[],
): readonly ClauseResult[] {
  const parts = byClause(
    spoken.flatMap((one) =>
      one.run.uses.map(({ clause, instance }): [string, Part] => [clause.id, { one, instance }]),
    ),
  );
  const found = byClause(
    findings.flatMap((finding) =>
      [...new Set(finding.clauses)].map((clause): [string, string] => [clause, finding.fingerprint]),
    ),
  );
  return clauses.map((clause) => resultOf(clause, parts.get(clause.id) ?? [], found.get(clause.id) ?? []));
}

/** A check that was run, in the service of a clause. */
interface Part {
  readonly one: Spoken;
  readonly instance: string | undefined;
}

/** What belongs to each clause, in the order given: charters have hundreds of clauses, and each looks at its own only. */
function byClause<T>(pairs: readonly (readonly [string, T])[]): ReadonlyMap<string, readonly T[]> {
  const all = new Map<string, T[]>();
  for (const [clause, one] of pairs) {
    const own = all.get(clause);
    if (own) own.push(one);
    else all.set(clause, [one]);
  }
  return all;
}

function resultOf(clause: Clause, parts: readonly Part[], findings: readonly string[]): ClauseResult {
  const states = parts.map(({ one, instance }) => stateOf(clause, one, instance));
  // A check that was switched off leaves its part of the clause unexamined: then nothing may pass.
  const complete = parts.length === clause.checks.length;
  const status = precedence.find((candidate) => states.some((state) => state.status === candidate));
  const because = states.flatMap((state) => state.because);
  return {
    clause: clause.id,
    status: status === undefined || (status === 'pass' && !complete) ? 'not-checked' : status,
    findings,
    ...(because.length > 0 ? { because } : {}),
  };
}

interface State {
  readonly status: Status;
  readonly because: NonNullable<ClauseResult['because']>;
}

/** What one check means for one clause that uses it. */
function stateOf(clause: Clause, one: Spoken, instance: string | undefined): State {
  const check = one.run.check.id;
  if (one.crashed !== undefined) {
    return {
      status: 'error',
      because: [{ check, messageId: 'check-crashed', data: { cause: one.crashed } }],
    };
  }
  // What a check says of an instance concerns that instance; what it says of none concerns all.
  const concerns = (about: string | undefined): boolean =>
    instance === undefined || about === undefined || about === instance;
  const said = one.said.filter((item) => concerns(item.instance));
  const told = one.told.filter((item) => concerns(item.instance));
  const because = told.map((item) => ({ check, messageId: item.because, data: item.data ?? {} }));
  // A note is a remark on form: it never changes what became of the clause. Whether it is one, the check says and not
  // the settings of a run: who wants to see less must not make a clause pass.
  const weighty = said.filter((item) => (item.severity ?? one.run.check.severity) !== 'note');
  if (weighty.some((item) => item.verdict === 'breach')) return { status: 'fail', because };
  if (isTold(told, 'inconclusive')) return { status: 'inconclusive', because };
  if (weighty.some((item) => item.confidence !== 'low')) return { status: 'review', because };
  if (weighty.length > 0) return { status: 'inconclusive', because };
  if (isTold(told, 'pass')) return { status: 'pass', because };
  if (isTold(told, 'not-applicable')) return { status: 'not-applicable', because };
  return { status: clause.clean, because };
}

function isTold(told: readonly AnyTold[], outcome: AnyTold['outcome']): boolean {
  return told.some((item) => item.outcome === outcome);
}
