import type { ClauseResult, Finding } from '../model/assessment.ts';
import { standing } from '../model/assessment.ts';
import type { Clause } from '../model/charter.ts';
import { type Html, html, raw } from './html.ts';

/** What the search field knows of a place in the page: attributes that `finder-script.ts` reads. */
interface Facets {
  readonly statuses: readonly string[];
  readonly severities: readonly string[];
  readonly clauses: readonly string[];
  readonly checks: readonly string[];
  readonly marks: readonly (string | false)[];
}

/** A note changes no clause, so that it has no status. */
export function findingFacets({ verdict, severity, clauses, check, baseline, suppression }: Finding): Html {
  return attributes({
    statuses: severity === 'note' ? [] : [verdict === 'breach' ? 'fail' : 'review'],
    severities: [severity],
    clauses,
    checks: [check],
    marks: [baseline === 'new' && 'new', suppression !== undefined && 'aside'],
  });
}

const byClause = new WeakMap<readonly Finding[], ReadonlyMap<string, Finding>>();

/** The findings that a clause's result names, in the order of the record. Asked of every clause, more than once. */
export function findingsBehind(
  result: Pick<ClauseResult, 'findings'> | undefined,
  findings: readonly Finding[],
): readonly Finding[] {
  if (!result || result.findings.length === 0) return none;
  const known = byClause.get(findings) ?? new Map(findings.map((finding) => [finding.fingerprint, finding]));
  byClause.set(findings, known);
  if (result.findings.length === 1) return [known.get(result.findings[0]!) ?? []].flat();
  const wanted = new Set(result.findings);
  return findings.filter(({ fingerprint }) => wanted.has(fingerprint));
}

const none: readonly Finding[] = [];

/** A clause is found by what it holds, by the checks that serve it, and by the severity of its findings. */
export function clauseFacets(
  id: string,
  clause: Clause | undefined,
  result: ClauseResult | undefined,
  findings: readonly Finding[],
): Html {
  const own = findingsBehind(result, findings);
  return attributes({
    statuses: [result ? standing(result) : 'not-checked'],
    severities: own.map(({ severity }) => severity),
    clauses: [id],
    checks: (clause?.checks ?? []).map(({ check }) => check),
    marks: [
      own.some(({ baseline }) => baseline === 'new') && 'new',
      result?.decision !== undefined && 'decided',
    ],
  });
}

function attributes({ statuses, severities, clauses, checks, marks }: Facets): Html {
  return html`${attribute('data-s', statuses)}${attribute('data-sev', severities)}${attribute('data-c', clauses)}${attribute('data-check', checks)}${attribute('data-mark', marks)}`;
}

function attribute(name: string, values: readonly (string | false)[]): Html | false {
  const given = values.filter((value) => value !== false && value !== '');
  if (given.length === 0) return false;
  const list = [...new Set(given)].map((value) => String(value).replace(/\s+/g, '_')).join(' ');
  return html` ${raw(name)}="${list}"`;
}
