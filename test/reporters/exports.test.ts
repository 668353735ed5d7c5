import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import AjvDraft04 from 'ajv-draft-04';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { locales } from '../../src/model/locale.ts';
import type { Report, Reporter } from '../../src/model/report.ts';
import checkstyle from '../../src/reporters/checkstyle.ts';
import csv from '../../src/reporters/csv.ts';
import github from '../../src/reporters/github.ts';
import gitlab from '../../src/reporters/gitlab.ts';
import junit from '../../src/reporters/junit.ts';
import markdown from '../../src/reporters/markdown.ts';
import rdjson from '../../src/reporters/rdjson.ts';
import { expectGolden, rendered, root } from './golden.ts';
import { acting, hostileReport } from './hostile.ts';
import { markdownRecord, report, viewOf, wordRecord } from './sample.ts';

const all: readonly (readonly [Reporter, string])[] = [
  [checkstyle, 'xml'],
  [csv, 'csv'],
  [github, 'txt'],
  [gitlab, 'json'],
  [junit, 'xml'],
  [markdown, 'md'],
  [rdjson, 'json'],
];

/** Schemas are not ours and not part of the project: CHARTERLINT_VALIDATORS names their folder. */
const folder = process.env['CHARTERLINT_VALIDATORS'] ?? join(root, '..', 'shared', 'validators');
const there = existsSync(join(folder, 'JUnit-windyroad.xsd'));
if (!there)
  console.warn(
    `JUnit, Checkstyle and RDFormat not validated: ${folder} does not exist; CHARTERLINT_VALIDATORS can name another.`,
  );

const aside = { reason: 'A quotation.', by: 'AB', at: '2026-11-02' };
const decided: Report = {
  ...report,
  assessments: [
    {
      ...markdownRecord,
      findings: markdownRecord.findings.map((finding, i) =>
        i === 0 ? { ...finding, suppression: aside } : finding,
      ),
      clauses: markdownRecord.clauses.map((result, i) =>
        i === 0
          ? {
              ...result,
              decision: {
                kind: 'attestation',
                status: 'pass',
                by: 'AB',
                remark: 'Seen',
                at: '2026-11-02',
              } as const,
            }
          : result,
      ),
    },
  ],
};

describe.each(all)('$id', (reporter, ending) => {
  it.each(locales)('is what it was, in %s', (locale) => {
    expectGolden(`${reporter.id}/sample.${locale}.${ending}`, rendered(reporter, report, viewOf(locale)));
  });

  it('keeps hostile text inert', () => {
    const text = rendered(reporter, hostileReport, viewOf('en'));
    const without = reporter === csv ? text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n') : text;
    expect(acting.exec(without)).toBeNull();
    // A command of a build service begins a line; in GitHub's own format every line is one of ours.
    const commands = text.split('\n').filter((line) => /^\s*::/.test(line));
    if (reporter === github)
      for (const line of commands) expect(line).toMatch(/^::(error|warning|notice) (file|title)=/);
    else expect(commands).toEqual([]);
    const isMarkup = [checkstyle, junit, markdown].includes(reporter);
    if (isMarkup) expect(text).not.toMatch(/<script|<img|<svg/i);
  });

  it('leaves out what a person set aside, or says so', () => {
    const text = rendered(reporter, decided, viewOf('en'));
    const { fingerprint } = markdownRecord.findings[0]!;
    if (reporter === csv) expect(text).toContain('A quotation.');
    else expect(text).not.toContain(fingerprint);
  });

  it('writes a run without records', () => {
    expect(rendered(reporter, { ...report, assessments: [] }, viewOf('en')).length).toBeGreaterThan(0);
  });
});

describe.skipIf(!there)('by their schemas', () => {
  const xsd = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const json = (name: string): object => JSON.parse(xsd(name)) as object;

  it.each([
    ['JUnit-windyroad.xsd', junit],
    ['junit-10.xsd', junit],
    ['checkstyle.xsd', checkstyle],
  ] as const)('%s', async (schema, reporter) => {
    for (const given of [report, hostileReport, decided, { ...report, assessments: [] }]) {
      const contents = rendered(
        reporter,
        given,
        viewOf('nl', { moment: { start: '2026-11-21T10:00:00.123Z', end: '2026-11-21T10:00:01Z' } }),
      );
      const { valid, errors } = await validateXML({
        xml: [{ fileName: 'report.xml', contents }],
        schema: [xsd(schema)],
      });
      expect(errors.map(({ message }) => message)).toEqual([]);
      expect(valid).toBe(true);
    }
  });

  it('RDFormat', () => {
    const validate = new AjvDraft04.default({ strict: false, validateFormats: false }).compile(
      json('DiagnosticResult.json'),
    );
    for (const given of [report, hostileReport, decided]) {
      validate(JSON.parse(rendered(rdjson, given, viewOf('fr'))));
      expect(validate.errors).toBeNull();
    }
  });
});

describe('gitlab', () => {
  it('gives every place of the run a fingerprint of its own', () => {
    const twice = {
      ...report,
      assessments: [...report.assessments, { ...markdownRecord, path: 'other.md' }],
    };
    const issues = JSON.parse(rendered(gitlab, twice, viewOf('en'))) as { fingerprint: string }[];
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
    const validate = new Ajv().compile({
      type: 'array',
      items: {
        type: 'object',
        required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
        properties: {
          severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
          location: {
            type: 'object',
            required: ['path', 'lines'],
            properties: {
              lines: { type: 'object', required: ['begin'], properties: { begin: { minimum: 1 } } },
            },
          },
        },
      },
    });
    expect(validate(issues), JSON.stringify(validate.errors)).toBe(true);
  });
});

describe('github', () => {
  it('shows no more than a step may, what weighs most first, and counts the rest', () => {
    const many = {
      ...report,
      assessments: Array.from({ length: 30 }, (_, i) => ({ ...markdownRecord, path: `${i}.md` })),
    };
    const lines = rendered(github, many, viewOf('en')).trimEnd().split('\n');
    for (const kind of ['error', 'warning', 'notice'])
      expect(lines.filter((line) => line.startsWith(`::${kind}`)).length, kind).toBeLessThanOrEqual(10);
    expect(lines[0]).toMatch(/^::error file=0\.md,line=\d+/);
    expect(lines.at(-1)).toMatch(/^::notice title=charterlint::30 records, /);
  });

  it('names the file alone where it has no lines', () => {
    const word = { ...report, assessments: [wordRecord] };
    for (const line of rendered(github, word, viewOf('en')).trimEnd().split('\n').slice(0, -1))
      if (!line.includes('title=problem')) expect(line).not.toContain('line=');
  });
});

describe('csv', () => {
  it('closes formulas and quotes every cell', () => {
    for (const start of ['=HYPERLINK("x")', '+1', '-1', '@SUM(A1)', '\t=1', '\r\n=1', '|cmd', '%0A']) {
      const hostile = { ...report, assessments: [{ ...markdownRecord, path: start }] };
      const rows = rendered(csv, hostile, viewOf('fr')).slice(1).split('\r\n').slice(1, -1);
      for (const row of rows) expect(row).toMatch(/^"'[=+\-@|%]/);
    }
  });

  it('has as many cells in every row, separated as the locale’s spreadsheets expect', () => {
    for (const [locale, separator] of [
      ['en', ','],
      ['fr', ';'],
      ['nl', ';'],
    ] as const) {
      const rows = rendered(csv, report, viewOf(locale)).split('\r\n').slice(0, -1);
      const counts = rows.map((row) => row.split(`"${separator}"`).length);
      expect(new Set(counts)).toEqual(new Set([16]));
    }
  });
});

describe('junit', () => {
  it('passes nothing that awaits a person, and is no empty suite for a file that cannot be read', () => {
    const text = rendered(junit, report, viewOf('en'));
    const cases = text.match(/<testcase[\s\S]*?<\/testcase>/g)!;
    const open = markdownRecord.clauses.filter(
      ({ status }) => status === 'review' || status === 'inconclusive',
    );
    for (const { clause } of open) {
      const own = cases.find((one) => one.includes(`name="${clause} `) && one.includes(markdownRecord.path))!;
      expect(own).toContain('<skipped/>');
    }
    expect(text).toContain('type="unreadable"');
  });
});
