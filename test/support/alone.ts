import { charters } from '../../generated/charters.ts';
import { checks } from '../../generated/checks.ts';
import { assess } from '../../src/engine/assess.ts';
import { planOf } from '../../src/engine/plan.ts';
import { loadLexicons } from '../../src/io/library.ts';
import type { Assessment, Status } from '../../src/model/assessment.ts';
import type { Charter, CheckUse, Clause } from '../../src/model/charter.ts';
import type { Language } from '../../src/model/locale.ts';
import type { Preparation } from '../../src/model/preparation.ts';
import { parsed } from './assess.ts';

const charter: Charter = (await charters['cgra-personal-interview']!()).default;

export interface Judged {
  readonly status: Status;
  /** Why, where the check says so: message ids. */
  readonly because: readonly string[];
  readonly data: Readonly<Record<string, unknown>>;
  /** Verdict and message of each finding, the hidden tier included. */
  readonly said: readonly string[];
  /** The words at each finding. */
  readonly words: readonly string[];
  readonly findings: Assessment['findings'];
}

/**
 * What one check alone makes of a record: the status of a clause that uses nothing else, with the options and the
 * meaning of a clean run that the charter gives it.
 */
export async function checkAlone(
  id: string,
  content: string,
  more: {
    readonly language?: Language | 'auto';
    readonly instance?: string;
    readonly options?: NonNullable<CheckUse['options']>;
    readonly preparation?: Preparation;
    readonly name?: string;
  } = {},
): Promise<Judged> {
  const { instance, options } = more;
  const used = useIn(charter.clauses, id, instance);
  const use: CheckUse = {
    check: id,
    ...(instance === undefined ? {} : { instance }),
    options: { ...used?.use.options, ...options },
  };
  const clean = used?.clause.clean ?? 'inconclusive';
  const result = await judgedBy([clauseOf(use, clean)], content, more);
  const only = result.clauses[0]!;
  const rule = instance === undefined ? undefined : `${id}/${instance}`;
  const findings = result.findings.filter((finding) => rule === undefined || finding.rule === rule);
  return {
    status: only.status,
    because: (only.because ?? []).map(({ messageId }) => messageId),
    data: Object.assign({}, ...(only.because ?? []).map(({ data }) => data)) as Judged['data'],
    said: findings.map(({ verdict, messageId }) => `${verdict} ${messageId}`),
    words: findings.map(({ start, end }) => result.text.slice(start.offset, end.offset)),
    findings,
  };
}

/** What one check, whatever charter uses it, says of a record: the status of each instance, its reasons, its findings. */
export interface Alone {
  readonly status: Readonly<Record<string, Status>>;
  readonly because: readonly string[];
  readonly findings: Assessment['findings'];
}

/** Every instance of a check at once, each in a clause of its own, whatever clauses the charter gives them. */
export async function alone(
  id: string,
  content: string,
  language: Language | 'auto' = 'auto',
  options: NonNullable<CheckUse['options']> = {},
): Promise<Alone> {
  const { instances } = checks.find((each) => each.id === id)!;
  const clauses = (instances.length > 0 ? instances : [undefined]).map((instance) => ({
    ...clauseOf({ check: id, options, ...(instance !== undefined && { instance }) }, 'inconclusive'),
    id: instance ?? 'all',
  }));
  const result = await judgedBy(clauses, content, { language });
  return {
    status: Object.fromEntries(result.clauses.map(({ clause, status }) => [clause, status])),
    because: result.clauses.flatMap(({ because }) => because ?? []).map(({ messageId }) => messageId),
    findings: result.findings,
  };
}

function clauseOf(use: CheckUse, clean: NonNullable<Clause['clean']>): Clause {
  return { ...charter.clauses[0]!, id: 'ALONE', clean, checks: [use] };
}

/** A record assessed by these clauses and nothing else, the hidden tier included; a crash of a check fails the test. */
async function judgedBy(
  clauses: readonly Clause[],
  content: string,
  more: {
    readonly language?: Language | 'auto';
    readonly preparation?: Preparation;
    readonly name?: string;
  },
): Promise<Assessment & { readonly text: string }> {
  const plan = planOf([{ ...charter, validFrom: '2000-01-01', clauses }], checks);
  const record = await parsed(content, more.language, more.name);
  const result = assess({ ...record, bytes: content.length, sha256: null }, plan, {
    lexicons: await loadLexicons(),
    confidence: 'low',
    ...(more.preparation ? { preparation: more.preparation } : {}),
  });
  const crash = result.problems.find(({ code }) => code === 'check-failed');
  if (crash) throw new Error(JSON.stringify(crash.data));
  return { ...result, text: record.source.text };
}

function useIn(
  clauses: readonly Clause[],
  id: string,
  instance: string | undefined,
): { readonly clause: Clause; readonly use: CheckUse } | undefined {
  for (const clause of clauses) {
    const use = clause.checks.find((each) => each.check === id && each.instance === instance);
    if (use) return { clause, use };
  }
  return undefined;
}
