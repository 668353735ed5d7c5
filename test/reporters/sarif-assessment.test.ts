import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import AjvDraft04 from 'ajv-draft-04';
import { describe, expect, it } from 'vitest';
import { againstBaseline } from '../../src/engine/baseline.ts';
import type { Assessment, ClauseResult, Decision, Status } from '../../src/model/assessment.ts';
import { locales } from '../../src/model/locale.ts';
import type { Report } from '../../src/model/report.ts';
import sarif from '../../src/reporters/sarif.ts';
import assessment from '../../src/reporters/sarif-assessment.ts';
import { withQuotes } from '../../src/wording/quotes.ts';
import { expectGolden, rendered, root } from './golden.ts';
import { acting, hostileReport } from './hostile.ts';
import { charter, markdownRecord, report, unreadRecord, viewOf, wordRecord } from './sample.ts';

interface Result {
  ruleId: string;
  ruleIndex: number;
  kind: string;
  level: string;
  message: { text: string; id: string; arguments?: string[] };
  locations: { physicalLocation: { region?: { startLine: number; snippet?: object } } }[];
  relatedLocations?: { message: { text: string } }[];
  suppressions?: { status: string; justification?: string }[];
  baselineState?: string;
  codeFlows?: { threadFlows: { locations: { kinds: string[]; executionOrder: number }[] }[] }[];
  partialFingerprints: Record<string, string>;
  properties: { status: string; standing: string; decision?: { kind: string; by?: string } };
}
interface Run {
  tool: {
    driver: { rules: { id: string; name: string; messageStrings?: Record<string, { text: string }> }[] };
  };
  results: Result[];
  automationDetails: { id: string };
  invocations: {
    toolExecutionNotifications?: { level: string; associatedRule?: { id: string; index: number } }[];
  }[];
  properties: Record<string, unknown>;
}

const runOf = (given: Report, locale: 'fr' | 'nl' | 'en' = 'en', reporter = assessment): Run =>
  (JSON.parse(rendered(reporter, given, viewOf(locale))) as { runs: Run[] }).runs[0]!;

const of = (record: Assessment): Report => ({ ...report, assessments: [record] });

/** The record with one clause as a person left it. */
function decided(clause: string, status: Status, decision: Decision | undefined): Assessment {
  const change = (result: ClauseResult): ClauseResult => {
    const { decision: _, ...bare } = result;
    return { ...bare, status, ...(decision ? { decision } : {}) };
  };
  const clauses = markdownRecord.clauses.map((one) => (one.clause === clause ? change(one) : one));
  return { ...markdownRecord, clauses };
}

const person = { by: 'AB', remark: 'Heard on tape [1]', at: '2026-11-02' } as const;
const attested: Decision = { kind: 'attestation', status: 'pass', ...person };
const overridden: Decision = { kind: 'override', status: 'pass', ...person };

/** The stretch set aside: what is left of S-2.1 still waits for a person. */
const aside: Assessment = {
  ...decided('S-2.1', 'fail', { kind: 'suppression', status: 'review' }),
  findings: markdownRecord.findings.map((finding) =>
    finding.check === 'long-stretch'
      ? { ...finding, suppression: { reason: 'Pause au dossier.', by: 'AB', at: '2026-11-02' } }
      : finding,
  ),
};

const compared = againstBaseline(of(markdownRecord), [
  {
    ...markdownRecord,
    findings: [
      ...markdownRecord.findings.slice(1),
      { ...markdownRecord.findings[0]!, fingerprint: 'e'.repeat(24) },
    ],
    clauses: [
      ...markdownRecord.clauses.slice(0, 2),
      { ...markdownRecord.clauses[2]!, status: 'pass' as const },
    ],
  },
]);

/** Not part of the project (they are not ours): CHARTERLINT_VALIDATORS names their folder. */
const folder = process.env['CHARTERLINT_VALIDATORS'] ?? join(root, '..', 'shared', 'validators');
const found = existsSync(join(folder, 'sarif-schema-2.1.0.json'));

describe.skipIf(!found)('both profiles, by the OASIS schema and the invariants', async () => {
  if (!found) return;
  const schema = JSON.parse(readFileSync(join(folder, 'sarif-schema-2.1.0.json'), 'utf8')) as object;
  const validate = new AjvDraft04.default({ strict: false, allErrors: true, validateFormats: false }).compile(
    schema,
  );
  const invariants = (await import(pathToFileURL(join(folder, 'sarif-invariants.mjs')).href)) as {
    check(log: unknown): string[];
  };

  const cases: readonly (readonly [string, Report])[] = [
    ['every kind of thing', report],
    ['hostile text', hostileReport],
    ['no records', { ...report, assessments: [] }],
    ['decisions', of(decided('S-2.1', 'fail', overridden))],
    ['findings set aside', of(aside)],
    ['an earlier run', compared],
    ['a key', { ...report, fingerprintKey: '0123abcd' }],
  ];
  it.each(cases)('are valid with %s', (_, given) => {
    for (const locale of locales) {
      for (const reporter of [sarif, assessment]) {
        const log: unknown = JSON.parse(rendered(reporter, given, viewOf(locale)));
        validate(log);
        expect(validate.errors).toBeNull();
        expect(invariants.check(log)).toEqual([]);
      }
    }
  });
});

describe('sarif-assessment', () => {
  it.each(locales)('is what it was, in %s', (locale) => {
    const small = {
      ...report,
      charters: [{ ...charter, clauses: charter.clauses.slice(2, 4) }],
      assessments: [aside, unreadRecord],
    };
    expectGolden(`sarif-assessment/sample.${locale}.sarif`, rendered(assessment, small, viewOf(locale)));
  });

  it('has every clause of every record, with its kind', () => {
    const { results } = runOf(report);
    const said = results.map(({ ruleId, kind, level, properties }) => [
      ruleId,
      properties.status,
      kind,
      level,
    ]);
    expect(said).toEqual([
      ['S-1.1', 'inconclusive', 'open', 'none'],
      ['S-1.2', 'pass', 'pass', 'none'],
      ['S-2.1', 'fail', 'fail', 'error'],
      ['S-2.2', 'review', 'review', 'none'],
      ['S-2.3', 'not-checked', 'review', 'none'],
      ['S-1.1', 'pass', 'pass', 'none'],
      ['S-1.2', 'not-applicable', 'notApplicable', 'none'],
      // S-2.1 of the Word record: a crash makes a notification.
      ['S-2.2', 'review', 'review', 'none'],
      ['S-2.3', 'not-checked', 'review', 'none'],
      ...['S-1.1', 'S-1.2', 'S-2.1', 'S-2.2', 'S-2.3'].map((id) => [id, 'not-checked', 'review', 'none']),
    ]);
  });

  it('notes a clause that a crash left unknown, by its rule', () => {
    const { invocations, tool } = runOf(of(wordRecord));
    const notes = invocations[0]!.toolExecutionNotifications!;
    const rules = notes.map(({ associatedRule }) => associatedRule!);
    expect(rules.map(({ id }) => id)).toEqual(['long-stretch', 'S-2.1']);
    for (const { id, index } of rules) expect(tool.driver.rules[index]!.id).toBe(id);
    expect(notes.map(({ level }) => level)).toEqual(['error', 'error']);
  });

  it.each(locales)('says the same by text and by template, in %s', (locale) => {
    const { results, tool } = runOf({ ...report, assessments: [...report.assessments, aside] }, locale);
    for (const { message, ruleIndex, ruleId } of results) {
      const rule = tool.driver.rules[ruleIndex]!;
      expect(rule.id).toBe(ruleId);
      const template = rule.messageStrings![message.id]!.text;
      expect(template.replace(/\{(\d)\}/g, (_, n: string) => message.arguments![Number(n)]!)).toBe(
        message.text,
      );
    }
  });

  it('leads to the findings, and stands where the first of them does', () => {
    const review = runOf(of(markdownRecord)).results.find(({ ruleId }) => ruleId === 'S-2.2')!;
    expect(review.locations[0]!.physicalLocation.region!.startLine).toBe(41);
    expect(review.relatedLocations!.map(({ message }) => message.text)).toEqual([
      'The question asks why something was not done. The charter asks for a neutral wording.',
    ]);
  });

  it('lets a person settle what the tool left open', () => {
    const result = runOf(of(decided('S-2.2', 'review', attested))).results.find(
      ({ ruleId }) => ruleId === 'S-2.2',
    )!;
    expect(result).toMatchObject({ kind: 'pass', level: 'none' });
    expect(result.properties).toMatchObject({
      status: 'review',
      standing: 'pass',
      decision: { kind: 'attestation', by: 'AB', remark: 'Heard on tape (1)' },
    });
    expect(result.message.text).toContain('Attested by AB');
    const breach = decided('S-2.2', 'review', { ...attested, status: 'fail' });
    expect(runOf(of(breach)).results.find(({ ruleId }) => ruleId === 'S-2.2')).toMatchObject({
      kind: 'fail',
      level: 'error',
    });
  });

  it('keeps a breach that a person lifted, suppressed; under review where the rest still waits', () => {
    const lifted = runOf(of(decided('S-2.1', 'fail', overridden))).results;
    expect(lifted.find(({ ruleId }) => ruleId === 'S-2.1')).toMatchObject({
      kind: 'fail',
      suppressions: [{ kind: 'external', status: 'accepted', justification: 'Heard on tape (1)' }],
    });
    expect(lifted.filter(({ suppressions }) => suppressions === undefined)).toEqual([]);
    expect(runOf(of(aside)).results.find(({ ruleId }) => ruleId === 'S-2.1')).toMatchObject({
      kind: 'fail',
      suppressions: [{ status: 'underReview', justification: 'Pause au dossier.' }],
    });
    expect(runOf(of(markdownRecord)).results.every(({ suppressions }) => suppressions === undefined)).toBe(
      true,
    );
  });

  it('tells the clock as a code flow, one thread for each session', () => {
    const flows = runOf(of(markdownRecord)).results.find(({ ruleId }) => ruleId === 'S-2.1')!.codeFlows!;
    const steps = flows[0]!.threadFlows.map(({ locations }) =>
      locations.map(({ kinds, executionOrder }) => [kinds[0], executionOrder]),
    );
    expect(steps).toEqual([
      [
        ['start', 1],
        ['break', 2],
        ['end', 3],
      ],
    ]);
    const inFindings = runOf(of(markdownRecord), 'en', sarif).results;
    expect(inFindings.map(({ codeFlows }) => codeFlows !== undefined)).toEqual([false, true, false]);
  });

  it('holds every result against an earlier run, or none', () => {
    const states = (given: Report, reporter = assessment) =>
      runOf(given, 'en', reporter).results.map(({ ruleId, baselineState }) => `${ruleId} ${baselineState}`);
    expect(states(compared)).toEqual([
      // The same status, but another finding.
      'S-1.1 updated',
      'S-1.2 unchanged',
      'S-2.1 updated',
      'S-2.2 new',
      'S-2.3 new',
      'missing-information/confidentiality absent',
    ]);
    // Hosts that read no state would show what is gone as found.
    expect(states(compared, sarif)).toEqual([
      'missing-information/confidentiality new',
      'long-stretch unchanged',
      'reproachful-question unchanged',
    ]);
    expect(runOf(compared, 'en', sarif).properties['charterlint/absent']).toBe(1);
    expect(new Set(runOf(report).results.map(({ baselineState }) => baselineState))).toEqual(
      new Set([undefined]),
    );
  });

  it('calls keyed fingerprints by another name, and names the key', () => {
    const keyed = { ...of(markdownRecord), fingerprintKey: '0123abcd' };
    const names = (given: Report) =>
      new Set(runOf(given, 'en', sarif).results.flatMap((result) => Object.keys(result.partialFingerprints)));
    expect(names(keyed)).toEqual(new Set(['charterFindingKeyed/v1']));
    expect(names(of(markdownRecord))).toEqual(new Set(['charterFinding/v1']));
    expect(runOf(keyed, 'en', sarif).properties['charterlint/fingerprintKey']).toBe('0123abcd');
  });

  it('gives GitHub’s hash of a line only where the words may be shown', () => {
    const hashed: Assessment = {
      ...markdownRecord,
      findings: markdownRecord.findings.map((finding) => ({
        ...finding,
        excerpt: { ...finding.excerpt!, lineHash: 'c129715d7a2bc9a3:1' },
      })),
    };
    const text = (quotes: 'none' | 'redacted' | 'full') =>
      rendered(sarif, of(withQuotes(hashed, quotes)), viewOf('en', { quotes }));
    expect(text('full').match(/"primaryLocationLineHash": "c129715d7a2bc9a3:1"/g)).toHaveLength(3);
    expect(text('redacted')).not.toContain('c129715d7a2bc9a3');
    expect(text('none')).not.toContain('c129715d7a2bc9a3');
  });

  it('is another category than the findings, so that both can be uploaded', () => {
    expect(runOf(report).automationDetails.id).toBe('charterlint/assessment/sample/');
    expect(runOf(report, 'en', sarif).automationDetails.id).toBe('charterlint/sample/');
  });

  it('names its rules in Pascal case', () => {
    for (const { name } of runOf(report).tool.driver.rules)
      expect(name).toMatch(/^(?:\p{Lu}[\p{Ll}\p{Nd}]+)+$/u);
  });

  it('quotes nothing when quoting is off', () => {
    const bare = { ...report, assessments: report.assessments.map((one) => withQuotes(one, 'none')) };
    expect(rendered(assessment, bare, viewOf('fr', { quotes: 'none' }))).not.toMatch(/snippet|porté plainte/);
    expect(rendered(assessment, report, viewOf('fr'))).toContain('porté plainte');
  });

  it('lets no hostile text become a link, a placeholder or a command', () => {
    const text = rendered(assessment, hostileReport, viewOf('en'));
    expect(text).not.toMatch(acting);
    expect(text).not.toMatch(/^\s*::|##(vso)?\[/m);
    for (const { message, relatedLocations = [] } of runOf(hostileReport).results)
      for (const one of [message, ...relatedLocations.map(({ message: each }) => each)])
        expect(one.text).not.toMatch(/[[\]{}]/);
  });
});
