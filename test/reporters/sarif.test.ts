import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import AjvDraft04 from 'ajv-draft-04';
import { describe, expect, it } from 'vitest';
import { locales } from '../../src/model/locale.ts';
import { argumentNames } from '../../src/page/sarif/messages.ts';
import { uuidOf } from '../../src/page/sarif/uuid.ts';
import sarif from '../../src/reporters/sarif.ts';
import { withQuotes } from '../../src/wording/quotes.ts';
import { expectGolden, rendered, root } from './golden.ts';
import { acting, hostileReport } from './hostile.ts';
import { charter, checks, markdownRecord, report, unreadRecord, viewOf, wordRecord } from './sample.ts';

interface Result {
  ruleId: string;
  ruleIndex?: number;
  kind: string;
  level: string;
  message: { text: string; id?: string; arguments?: string[] };
  locations: {
    physicalLocation: { artifactLocation: { uri: string; index: number }; region: Record<string, unknown> };
    logicalLocations?: object[];
  }[];
  taxa?: { id: string; guid: string }[];
  partialFingerprints: Record<string, string>;
}
interface Log {
  runs: {
    tool: { driver: { rules: { id: string; messageStrings: Record<string, { text: string }> }[] } };
    results: Result[];
    artifacts: {
      location: { uri: string };
      parentIndex?: number;
      mimeType?: string;
      length?: number;
      hashes?: object;
    }[];
    invocations: {
      executionSuccessful: boolean;
      exitCode?: number;
      toolExecutionNotifications?: { level: string }[];
    }[];
    taxonomies: { taxa: { id: string; guid: string }[] }[];
    translations: { language: string; taxa?: object[]; rules?: object[] }[];
    automationDetails: { id: string };
    originalUriBaseIds: { SRCROOT: { uri?: string } };
  }[];
}

const run = (given = report, locale: 'fr' | 'nl' | 'en' = 'en', more = {}): Log['runs'][number] =>
  (JSON.parse(rendered(sarif, given, viewOf(locale, more))) as Log).runs[0]!;

/** Schema and invariants are not part of the project (they are not ours): CHARTERLINT_VALIDATORS names their folder. */
const folder = process.env['CHARTERLINT_VALIDATORS'] ?? join(root, '..', 'shared', 'validators');
const found = existsSync(join(folder, 'sarif-schema-2.1.0.json'));
if (!found)
  console.warn(
    `SARIF schema not tested: ${folder} does not exist; CHARTERLINT_VALIDATORS can name another folder.`,
  );

describe.skipIf(!found)('sarif, by the OASIS schema and the invariants that it does not state', async () => {
  if (!found) return;
  const schema = JSON.parse(readFileSync(join(folder, 'sarif-schema-2.1.0.json'), 'utf8')) as object;
  const Ajv = AjvDraft04.default;
  const validate = new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile(schema);
  const invariants = (await import(pathToFileURL(join(folder, 'sarif-invariants.mjs')).href)) as {
    check(log: unknown): string[];
  };

  it.each([
    ...locales.map((locale) => [locale, report] as const),
    ...locales.map((locale) => [locale, hostileReport] as const),
    ['en', { ...report, assessments: [] }] as const,
  ])('is valid, in %s', (locale, given) => {
    for (const moment of [
      undefined,
      { start: '2024-05-02T08:14:03.000Z', end: '2024-05-02T08:14:05.000Z' },
    ]) {
      const log: unknown = JSON.parse(rendered(sarif, given, viewOf(locale, moment ? { moment } : {})));
      validate(log);
      expect(validate.errors).toBeNull();
      expect(invariants.check(log)).toEqual([]);
    }
  });
});

describe('sarif', () => {
  it.each(locales)('is what it was, in %s', (locale) => {
    const small = {
      ...report,
      charters: [{ ...charter, clauses: charter.clauses.slice(2, 4) }],
      assessments: [{ ...markdownRecord, findings: markdownRecord.findings.slice(1) }, unreadRecord],
    };
    expectGolden(`sarif/sample.${locale}.sarif`, rendered(sarif, small, viewOf(locale)));
  });

  it('lists every rule that the charter selects, with the instance in the id', () => {
    expect(run().tool.driver.rules.map(({ id }) => id)).toEqual([
      'long-stretch',
      'reproachful-question',
      'missing-information/confidentiality',
      'missing-information/water',
    ]);
  });

  it.each(locales)('says the same by text and by template, in %s', (locale) => {
    const { results, tool } = run(report, locale);
    for (const { message, ruleIndex } of results) {
      const template = tool.driver.rules[ruleIndex!]!.messageStrings[message.id!]!.text;
      expect(template.replace(/\{(\d)\}/g, (_, n: string) => message.arguments![Number(n)]!)).toBe(
        message.text,
      );
      expect(message.text).toMatch(/\.$/);
      expect(message.text).not.toMatch(/[{}]/);
    }
  });

  it('keeps one order of arguments for all locales, at most five', () => {
    for (const { texts } of checks) {
      for (const [id, english] of Object.entries(texts.en.messages)) {
        const names = argumentNames(english);
        expect(names.length).toBeLessThanOrEqual(5);
        for (const locale of locales)
          expect([...argumentNames(texts[locale].messages[id]!)].sort()).toEqual([...names].sort());
      }
    }
  });

  it('leads from results to clauses, and names both by lasting ids', () => {
    const { results, taxonomies } = run();
    const guids = new Map(taxonomies[0]!.taxa.map(({ id, guid }) => [id, guid]));
    for (const { taxa } of results) for (const { id, guid } of taxa!) expect(guids.get(id)).toBe(guid);
    expect(run(report, 'fr').results.map(({ partialFingerprints }) => partialFingerprints)).toEqual(
      results.map(({ partialFingerprints }) => partialFingerprints),
    );
    expect(results[0]!.partialFingerprints).toEqual({
      'charterFinding/v1': markdownRecord.findings[0]!.fingerprint,
    });
  });

  it('translates rules and clauses into the two other locales', () => {
    expect(
      run(report, 'nl').translations.map(({ language, rules, taxa }) => [
        language,
        rules?.length,
        taxa?.length,
      ]),
    ).toEqual([
      ['fr-BE', 4, undefined],
      ['fr-BE', undefined, 5],
      ['en-GB', 4, undefined],
      ['en-GB', undefined, 5],
    ]);
  });

  it('points into the text of a Word document, never into its bytes', () => {
    const { artifacts, results } = run({ ...report, assessments: [wordRecord] });
    expect(artifacts).toHaveLength(2);
    expect(artifacts[0]).toMatchObject({
      length: wordRecord.bytes,
      hashes: { 'sha-256': wordRecord.sha256 },
    });
    expect(artifacts[1]).toMatchObject({ parentIndex: 0, mimeType: 'text/plain' });
    const [location] = results[0]!.locations;
    expect(location!.physicalLocation.artifactLocation).toEqual({
      uri: 'notes/gehoor-%C3%A9.docx',
      uriBaseId: 'SRCROOT',
      index: 1,
    });
    expect(location!.physicalLocation.region).toMatchObject({
      startLine: 12,
      startColumn: 1,
      endLine: 12,
      endColumn: 20,
      charOffset: 300,
      charLength: 19,
    });
    expect(location!.logicalLocations).toEqual([
      {
        name: 'table\u00a01, row\u00a05, column\u00a02',
        fullyQualifiedName: 'body/table[0]/row[4]/cell[1]/paragraph[22]',
        kind: 'element',
      },
    ]);
  });

  it('lists clean and unreadable files too', () => {
    expect(run().artifacts.map(({ location }) => location.uri)).toEqual([
      'notes/entretien%2007.md',
      'notes/gehoor-%C3%A9.docx',
      'notes/gehoor-%C3%A9.docx',
      'notes/verrouille.docx',
    ]);
  });

  it('calls findings a success and a file that was not read a failure', () => {
    expect(run({ ...report, assessments: [markdownRecord] }).invocations[0]).toMatchObject({
      executionSuccessful: true,
      exitCode: 1,
    });
    const unread = run({ ...report, assessments: [unreadRecord] }).invocations[0]!;
    expect(unread.executionSuccessful).toBe(false);
    expect(unread.toolExecutionNotifications!.map(({ level }) => level)).toEqual(['error']);
  });

  it('quotes only where excerpts were left in, and leaks no base path', () => {
    const bare = { ...report, assessments: report.assessments.map((one) => withQuotes(one, 'none')) };
    expect(JSON.stringify(run(bare))).not.toContain('snippet');
    expect(run(bare).originalUriBaseIds.SRCROOT.uri).toBeUndefined();
    expect(run(report).automationDetails.id).toBe('charterlint/sample/');
  });

  it('makes UUIDs of version 5', () => {
    expect(uuidOf('a')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(uuidOf('a')).toBe(uuidOf('a'));
    expect(uuidOf('a')).not.toBe(uuidOf('b'));
  });

  it('lets no hostile text become a link, a placeholder or a command', () => {
    const text = rendered(sarif, hostileReport, viewOf('en'));
    expect(text).not.toMatch(acting);
    expect(text).not.toMatch(/^\s*::|##(vso)?\[/m);
    const { results, invocations } = run(hostileReport);
    const messages = [
      ...results.map(({ message }) => message),
      ...invocations[0]!.toolExecutionNotifications!.map((one) => (one as unknown as Result).message),
    ];
    for (const message of messages) expect(message.text).not.toMatch(/[[\]{}]/);
  });
});
