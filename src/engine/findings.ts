import type { Finding } from '../model/assessment.ts';
import type { AnySaid, Severity } from '../model/check.ts';
import type { Source } from '../model/interview.ts';
import type { Confidence } from '../model/lexicon.ts';
import type { Span } from '../model/place.ts';
import { type LineTable, positionOf } from '../text/lines.ts';
import { excerpts } from './excerpt.ts';
import type { Spoken } from './run.ts';

const order: Readonly<Record<Confidence, number>> = { low: 0, medium: 1, high: 2 };

/** A finding, and what the check said that it was made of. */
export interface Placed {
  readonly finding: Finding;
  readonly said: AnySaid;
}

/** What the checks said as findings, of every tier: in order of place, with rule, clauses, severity and identity. */
export function findingsOf(
  spoken: readonly Spoken[],
  source: Source,
  table: LineTable,
  fingerprint: (rule: string, at: Span) => string,
): readonly Placed[] {
  const pairs = spoken.flatMap((one) => one.said.map((said) => ({ one, said })));
  const placed = [...pairs].sort(
    (a, b) =>
      a.said.at.start - b.said.at.start ||
      a.said.at.end - b.said.at.end ||
      compareRules(ruleOf(a.one, a.said), ruleOf(b.one, b.said)),
  );
  return placed.map(({ one, said }) => ({ finding: findingOf(one, said, source, table, fingerprint), said }));
}

/** As English orders them. Small letters, digits and hyphens have that order by themselves; tables of a language are dear to load. */
function compareRules(one: string, other: string): number {
  if (one === other) return 0;
  if (plain.test(one) && plain.test(other)) return one < other ? -1 : 1;
  return one.localeCompare(other, 'en');
}

const plain = /^[a-z0-9/-]*$/;

/** What no excerpt of the record may show, its own or that of a finding beside it. */
export function maskedIn(placed: readonly Placed[]): readonly Span[] {
  return placed.flatMap(({ said }) => (said.masked ? [said.at] : []));
}

/** The same findings with their words. These must be the findings of all checks: each may say what the others hide. */
export function withExcerpts(placed: readonly Placed[], source: Source, hashing: boolean): readonly Placed[] {
  const excerptAt = excerpts(source, maskedIn(placed), hashing);
  return placed.map(({ finding, said }) => ({
    finding: said.masked ? finding : { ...finding, excerpt: excerptAt(said.at, finding.start.line) },
    said,
  }));
}

/** Whether a finding is sure enough to be shown. */
export function isShown({ confidence }: Finding, atLeast: Confidence): boolean {
  return order[confidence] >= order[atLeast];
}

function findingOf(
  one: Spoken,
  said: AnySaid,
  source: Source,
  table: LineTable,
  fingerprint: (rule: string, at: Span) => string,
): Finding {
  const rule = ruleOf(one, said);
  const place = positionOf(table, said.at);
  const anchor = source.anchors?.[place.start.line - 1];
  return {
    check: one.run.check.id,
    rule,
    clauses: clausesOf(one, said.instance),
    verdict: said.verdict,
    confidence: said.confidence ?? 'high',
    severity: severityOf(one.run.severity, said),
    messageId: said.message,
    data: said.data ?? {},
    start: place.start,
    end: place.end,
    turn: said.turn ?? null,
    ...(anchor ? { anchor } : {}),
    fingerprint: fingerprint(rule, said.at),
    ...(said.rewording ? { rewording: said.rewording } : {}),
  };
}

export function ruleOf(one: Spoken, said: { readonly instance?: string }): string {
  return said.instance ? `${one.run.check.id}/${said.instance}` : one.run.check.id;
}

/** Clauses a finding speaks to: those that use the check as a whole, and those that use this instance. */
function clausesOf(one: Spoken, instance: string | undefined): readonly string[] {
  return one.run.uses
    .filter((use) => use.instance === undefined || use.instance === instance)
    .map((use) => use.clause.id);
}

/** A signal for a person is never an error, whatever the check's own severity. */
function severityOf(severity: Severity, said: AnySaid): Severity {
  const own = said.severity ?? severity;
  if (severity === 'note') return 'note';
  return said.verdict === 'review' && own === 'error' ? 'warning' : own;
}
