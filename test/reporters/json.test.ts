import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { locales } from '../../src/model/locale.ts';
import { problemCodes } from '../../src/model/problem.ts';
import json from '../../src/reporters/json.ts';
import { withQuotes } from '../../src/wording/quotes.ts';
import { reportFromJson, type SavedReport } from '../../src/wording/saved-report.ts';
import { expectGolden, rendered, root } from './golden.ts';
import { acting, hostileReport } from './hostile.ts';
import { charter, markdownRecord, report, unreadRecord, viewOf } from './sample.ts';

const schema = JSON.parse(readFileSync(join(root, 'schemas', 'report.schema.json'), 'utf8')) as {
  $defs: { problem: { properties: { code: { enum: string[] } } } };
};
const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema);
const saved = (text: string): SavedReport => JSON.parse(text) as SavedReport;

describe('json', () => {
  it.each(locales)('is what it was, in %s', (locale) => {
    const small = { ...report, assessments: [markdownRecord, unreadRecord] };
    const text = rendered(json, small, viewOf(locale));
    expectGolden(`json/sample.${locale}.json`, `${JSON.stringify(saved(text), null, 2)}\n`);
  });

  it('has each record on a line of its own', () => {
    const lines = rendered(json, report, viewOf('nl')).split('\n');
    const from = lines.indexOf('  "files": [') + 1;
    const records = lines.slice(from, from + report.assessments.length);
    expect(lines.slice(from + records.length)).toEqual(['  ]', '}', '']);
    expect(
      records.map((line) => (JSON.parse(line.trim().replace(/,$/, '')) as { path: string }).path),
    ).toEqual(report.assessments.map(({ path }) => path));
  });

  it.each(locales)('meets its schema, in %s', (locale) => {
    validate(saved(rendered(json, report, viewOf(locale))));
    expect(validate.errors).toBeNull();
  });

  it('is refused with anything more or less than the contract names', () => {
    const log = saved(rendered(json, report, viewOf('en')));
    expect(validate({ ...log, more: 1 })).toBe(false);
    expect(validate({ ...log, files: [{ ...log.files[0], sha256: undefined }] })).toBe(false);
    expect(
      validate({ ...log, files: [{ ...log.files[0], problems: [{ code: 'no-such-code', message: 'x' }] }] }),
    ).toBe(false);
  });

  it('names every problem code that there is', () => {
    expect(schema.$defs.problem.properties.code.enum).toEqual(problemCodes);
  });

  it('says in another locale the same after a round trip', () => {
    const again = reportFromJson(saved(rendered(json, report, viewOf('en'))), [charter]);
    expect(rendered(json, again, viewOf('nl'))).toBe(rendered(json, report, viewOf('nl')));
  });

  it('quotes nothing when quoting is off, and covers every letter when redacted', () => {
    const shown = (quotes: 'none' | 'redacted'): SavedReport =>
      saved(
        rendered(
          json,
          { ...report, assessments: report.assessments.map((one) => withQuotes(one, quotes)) },
          viewOf('fr'),
        ),
      );
    expect(JSON.stringify(shown('none'))).not.toContain('excerpt');
    const excerpts = shown('redacted').files.flatMap(({ findings }) =>
      findings.map(({ excerpt }) => excerpt!),
    );
    expect(excerpts.map(({ marked }) => marked)).toContain('•••••••• •’••••-•••• •••• ••• ••••• •••••••');
    for (const { before, marked, after } of excerpts)
      expect(before + marked + after).not.toMatch(/[\p{L}\p{N}]/u);
  });

  it('keeps a report without records whole', () => {
    expect(saved(rendered(json, { ...report, assessments: [] }, viewOf('en'))).files).toEqual([]);
  });

  it('keeps hostile text as data, and inert on a terminal', () => {
    const text = rendered(json, hostileReport, viewOf('en'));
    expect(text).not.toMatch(acting);
    expect(text).not.toMatch(/^\s*::|##(vso)?\[/m);
    expect(saved(text).files[0]!.path).toBe(hostileReport.assessments[0]!.path);
    validate(saved(text));
    expect(validate.errors).toBeNull();
  });
});
