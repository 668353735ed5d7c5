import {
  type Assessment,
  type ClauseResult,
  type Finding,
  type Status,
  standing,
} from '../../model/assessment.ts';
import { type Charter, type Clause, clausesOf } from '../../model/charter.ts';
import type { Severity } from '../../model/check.ts';
import { isAwaiting } from '../../wording/coverage.ts';
import { decisionText } from '../../wording/decisions.ts';
import { reasonText } from '../../wording/sentences.ts';
import { statusMeaning } from '../../wording/words.ts';
import { type ArtifactPlace, locationOf } from './artifacts.ts';
import { type ClauseMessage, type ClauseRule, clauseLevel } from './clause-rules.ts';
import type { Context } from './log.ts';
import { plain, type SarifMessage } from './messages.ts';
import { placeOf } from './regions.ts';
import { sentence } from './results.ts';
import { isTimely, timelineFlows } from './timeline.ts';
import { uuidOf } from './uuid.ts';

/** Statuses as kinds (reports §4.1). A crashed check makes a notification, no result. */
const kinds: Readonly<Record<Exclude<Status, 'error'>, string>> = {
  pass: 'pass',
  fail: 'fail',
  review: 'review',
  inconclusive: 'open',
  'not-applicable': 'notApplicable',
  'not-checked': 'review',
};

/** Whether a person lifted what the tool found not met: the result stays, suppressed. */
export function isLifted(result: ClauseResult): boolean {
  return result.status === 'fail' && standing(result) !== 'fail';
}

/** All clauses of the charters as rules. */
export function clauseRulesOf(
  charters: readonly Charter[],
  assessments: Iterable<Assessment>,
): readonly ClauseRule[] {
  const used = new Map<string, Set<ClauseMessage>>();
  for (const assessment of assessments) {
    for (const result of assessment.clauses) {
      const messages = used.get(result.clause) ?? new Set();
      used.set(result.clause, messages.add(messageIdOf(result, assessment)));
    }
  }
  return clausesOf(charters).map((clause) => ({
    id: clause.id,
    clause,
    messages: [...(used.get(clause.id) ?? [])].sort(),
  }));
}

/** Identity of a record among results: where it stands, for what stands in it changes. */
export function recordGuid({ path }: Assessment): string {
  return uuidOf(`record ${path}`);
}

/** One clause of one record as a result; undefined where a crash left it unknown. */
export function clauseResultOf(
  result: ClauseResult,
  clause: Clause,
  assessment: Assessment,
  place: ArtifactPlace,
  record: string,
  context: Context,
): object | undefined {
  const held = heldOf(result);
  if (held === 'error') return undefined;
  const { view } = context;
  const findings = findingsOf(result, assessment);
  const shown = shownOf(result, assessment);
  const timely = [...findings, ...(result.because ?? [])].some(isTimely);
  const flows = timely ? timelineFlows(assessment, place, view.locale) : [];
  const index = context.ruleIndex(clause.id);
  const taxon = context.taxon(clause.id);
  return {
    ruleId: clause.id,
    ...(index === -1 ? {} : { ruleIndex: index }),
    kind: kinds[held],
    level: held === 'fail' ? levelOf(findings, clause) : 'none',
    message: messageOf(result, assessment, context),
    locations: [
      shown
        ? placeOf(shown, assessment, place, view)
        : { physicalLocation: { artifactLocation: locationOf(assessment, place.file) } },
    ],
    ...(findings.length > 0
      ? {
          relatedLocations: findings.map((finding, i) => ({
            id: i + 1,
            ...placeOf(finding, assessment, place, view),
            message: { text: sentence(finding, view) },
          })),
        }
      : {}),
    ...(flows.length > 0 ? { codeFlows: flows } : {}),
    ...(taxon ? { taxa: [taxon] } : {}),
    ...(context.suppressing ? { suppressions: suppressionsOf(result, findings) } : {}),
    ...(context.compared ? { baselineState: baselineOf(result, findings) } : {}),
    partialFingerprints: { 'charterClause/v1': `${record}/${clause.id}` },
    properties: {
      status: result.status,
      standing: standing(result),
      automation: clause.automation,
      findings: result.findings,
      ...(result.decision ? { decision: plainDecision(result.decision) } : {}),
    },
  };
}

function levelOf(findings: readonly Finding[], clause: Clause): Severity {
  const breaches = findings.filter(({ verdict, severity }) => verdict === 'breach' && severity !== 'note');
  if (breaches.length === 0) return clauseLevel(clause);
  return breaches.some(({ severity }) => severity === 'error') ? 'error' : 'warning';
}

/** What the result says of the clause: what holds, but a breach that a person lifted stays one. */
function heldOf(result: ClauseResult): Status {
  return isLifted(result) ? 'fail' : standing(result);
}

function findingsOf(result: ClauseResult, { findings }: Assessment): readonly Finding[] {
  return findings.filter(({ fingerprint }) => result.findings.includes(fingerprint));
}

/** The finding at whose place the result stands: the first that nobody set aside. */
function shownOf(result: ClauseResult, assessment: Assessment): Finding | undefined {
  const held = heldOf(result);
  if (held !== 'fail' && held !== 'review') return undefined;
  return findingsOf(result, assessment).find(({ suppression }) => suppression === undefined);
}

function messageIdOf(result: ClauseResult, assessment: Assessment): ClauseMessage {
  if (result.decision) return 'decided';
  const held = heldOf(result);
  const grounded = (result.because ?? []).length > 0 || shownOf(result, assessment) !== undefined;
  return grounded ? `${held}-because` : held;
}

/** What became of the clause, why, and what stands at the place shown; or what a person decided. */
function messageOf(result: ClauseResult, assessment: Assessment, { view }: Context): SarifMessage {
  const id = messageIdOf(result, assessment);
  const decision = decisionText(result, view.locale);
  if (decision !== undefined) {
    const text = plain(decision);
    return { text, id, arguments: [text] };
  }
  const held = heldOf(result);
  const meaning = statusMeaning(held, view.locale);
  if (id === held) return { text: meaning, id };
  const because = (result.because ?? []).map((one) => plain(reasonText(one, view.phrasebook)));
  const shown = shownOf(result, assessment);
  const reasons = [...because, ...(shown ? [sentence(shown, view)] : [])].join(' ');
  return { text: `${meaning} ${reasons}`, id, arguments: [reasons] };
}

/** What lifts a breach: accepted, or under review where a person has still to judge what is left of the clause. */
function suppressionsOf(result: ClauseResult, findings: readonly Finding[]): readonly object[] {
  const { decision } = result;
  if (!decision || !isLifted(result)) return [];
  const reasons =
    decision.kind === 'suppression'
      ? findings.flatMap(({ suppression }) => (suppression ? [suppression.reason] : []))
      : [decision.remark];
  const status = isAwaiting(standing(result)) ? 'underReview' : 'accepted';
  const justification = plain([...new Set(reasons)].join(' '));
  return [{ kind: 'external', status, ...(justification === '' ? {} : { justification }) }];
}

function baselineOf(result: ClauseResult, findings: readonly Finding[]): 'new' | 'unchanged' | 'updated' {
  if (result.before === undefined) return 'new';
  const same = result.before === standing(result) && findings.every(({ baseline }) => baseline !== 'new');
  return same ? 'unchanged' : 'updated';
}

/** A person's own words, which no viewer may take for a link. */
function plainDecision(decision: NonNullable<ClauseResult['decision']>): object {
  return Object.fromEntries(Object.entries(decision).map(([name, value]) => [name, plain(value)]));
}
