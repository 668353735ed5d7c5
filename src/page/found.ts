import type { ClauseResult, Finding } from '../model/assessment.ts';
import { standing } from '../model/assessment.ts';
import type { Clause } from '../model/charter.ts';
import { type Html, html } from './html.ts';

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

/** A clause is found by what it holds, by the checks that serve it, and by the severity of its findings. */
export function clauseFacets(
  id: string,
  clause: Clause | undefined,
  result: ClauseResult | undefined,
  findings: readonly Finding[],
): Html {
  const own = findings.filter(({ fingerprint }) => result?.findings.includes(fingerprint));
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
  const list = (values: readonly (string | false)[]): string =>
    [...new Set(values.filter((value) => value !== false))]
      .map((value) => value.replace(/\s+/g, '_'))
      .join(' ');
  const given: readonly (readonly [Html, string])[] = [
    [html`data-s`, list(statuses)],
    [html`data-sev`, list(severities)],
    [html`data-c`, list(clauses)],
    [html`data-check`, list(checks)],
    [html`data-mark`, list(marks)],
  ];
  return html`${given.map(([name, value]) => value !== '' && html` ${name}="${value}"`)}`;
}
