import type { ClauseResult, Finding } from '../model/assessment.ts';
import { type Charter, clausesOf, governs } from '../model/charter.ts';
import { noDecisions } from '../model/decisions.ts';
import type { RecordType } from '../model/document.ts';
import { isIncomplete, type Problem } from '../model/problem.ts';
import type { AssessOptions } from './assess.ts';
import { clauseResults } from './clauses.ts';
import { decided, type Held, marked, suppressions } from './decisions.ts';
import { isShown, type Placed } from './findings.ts';
import { keyedDecisions } from './fingerprint.ts';
import type { EngineReason, Spoken } from './run.ts';

/** What the checks said of a record or a file, with all that is known of it. */
export interface Heard {
  readonly results: readonly Spoken[];
  readonly placed: readonly Placed[];
  readonly charters: readonly Charter[];
  /** The types of record that were examined. */
  readonly types: readonly RecordType[];
  readonly sha256: string | null;
  /** Of the input: where one says that words may be missing, nothing is settled by what was not found. */
  readonly doubts?: readonly Problem[];
}

export interface JudgedClauses {
  readonly findings: readonly Finding[];
  readonly clauses: readonly ClauseResult[];
  readonly problems: readonly Problem[];
}

/** Findings as they are shown: those set aside marked, those less sure than wanted left out. */
export function shown(placed: readonly Placed[], sha256: string | null, options: AssessOptions) {
  const all = placed.map(({ finding }) => finding);
  const fingerprints = new Set(all.map(({ fingerprint }) => fingerprint));
  const decisions = keyedDecisions(options.decisions ?? noDecisions, fingerprints, options.fingerprintKey);
  const holding = { sha256, today: options.today };
  const held = suppressions(decisions, fingerprints, holding);
  const findings = marked(all, held).filter((finding) => isShown(finding, options.confidence));
  return { decisions, holding, held, findings };
}

/** Findings and clauses as they stand, with what persons decided. */
export function judged(heard: Heard, options: AssessOptions): JudgedClauses {
  const { results, placed, charters, types, sha256 } = heard;
  const { decisions, holding, held, findings } = shown(placed, sha256, options);
  const clauses = (of: readonly Spoken[]): readonly ClauseResult[] =>
    charters.flatMap((charter) =>
      governs(charter, types)
        ? clauseResults(clausesOf([charter]), of, findings)
        : clausesOf([charter]).map(({ id }) => ungoverned(id, types, isIncomplete(heard.doubts ?? []))),
    );
  const own = clauses(results);
  const left = held.suppressed.size === 0 ? own : clauses(without(results, placed, held));
  const stood = decided(own, left, decisions, holding);
  const outside = types.length > 0 ? charters.filter((charter) => !governs(charter, types)) : [];
  return {
    findings,
    clauses: stood.clauses,
    problems: [
      ...outside.map(
        ({ id }): Problem => ({ code: 'record-not-governed', data: { charter: id, record: types[0] ?? '' } }),
      ),
      ...held.problems,
      ...stood.problems,
      ...crashes(results),
    ],
  };
}

/** Of a record that a charter does not govern, none of its clauses speaks. */
function ungoverned(clause: string, [type]: readonly RecordType[], doubtful: boolean): ClauseResult {
  // A record that was not recognised may be one that the charter governs.
  const messageId: EngineReason = doubtful ? 'text-may-be-missing' : 'other-record-type';
  const because = [{ check: '', messageId, data: { record: type ?? '' } }];
  return { clause, status: doubtful ? 'inconclusive' : 'not-applicable', findings: [], because };
}

/** What the checks said, without what a person set aside. */
function without(
  results: readonly Spoken[],
  placed: readonly Placed[],
  { suppressed }: Held,
): readonly Spoken[] {
  const aside = new Set(
    placed.filter(({ finding }) => suppressed.has(finding.fingerprint)).map(({ said }) => said),
  );
  return results.map((one) => ({ ...one, said: one.said.filter((said) => !aside.has(said)) }));
}

function crashes(results: readonly Spoken[]): readonly Problem[] {
  return results.flatMap((one): Problem[] =>
    one.crashed === undefined
      ? []
      : [{ code: 'check-failed', data: { check: one.run.check.id, cause: one.crashed } }],
  );
}
