import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { locales } from '../../src/model/locale.ts';
import type { Report, View, WholeReport } from '../../src/model/report.ts';
import { cellXml, columnIndex, columnName, isoOf, serialOf } from '../../src/page/workbook/cell.ts';
import { cellText, textOfCell } from '../../src/page/workbook/cell-text.ts';
import { workbook } from '../../src/page/workbook/package.ts';
import { heads, notes, sheetNames } from '../../src/page/workbook/words.ts';
import { walkXml } from '../../src/parser/xml/walk.ts';
import xlsx from '../../src/reporters/xlsx.ts';
import { withQuotes } from '../../src/wording/quotes.ts';
import { statusWord } from '../../src/wording/words.ts';
import { expectGolden } from './golden.ts';
import { acting, hostile, hostileReport } from './hostile.ts';
import { markdownRecord, report, viewOf } from './sample.ts';

function bytesOf(chunks: Iterable<string | Uint8Array>): Uint8Array {
  return Buffer.concat([...chunks].map((chunk) => Buffer.from(chunk)));
}

function partsOf(given: Report, view: View): Readonly<Record<string, string>> {
  const files = unzipSync(bytesOf(xlsx.render(given, view)));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** Every `<t>` of a part, as a spreadsheet shows it. */
function textsIn(xml: string): readonly string[] {
  const texts: string[] = [];
  let text = '';
  walkXml(new TextEncoder().encode(xml), {
    open: () => {
      text = '';
    },
    text: (words) => {
      text += words;
    },
    close: () => {
      if (text !== '') texts.push(textOfCell(text));
      text = '';
    },
  });
  return texts;
}

const decided: WholeReport = {
  ...report,
  assessments: report.assessments.map((assessment, i) =>
    i > 0
      ? assessment
      : {
          ...markdownRecord,
          findings: markdownRecord.findings.map((finding, n) =>
            n === 0
              ? {
                  ...finding,
                  suppression: {
                    reason: '=A quotation',
                    by: 'AB',
                    at: '2026-11-02T10:00:00Z',
                    until: '2027-01-31',
                  },
                }
              : finding,
          ),
          clauses: markdownRecord.clauses.map((result, n) =>
            n === 4
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
  ),
};

describe('xlsx', () => {
  it.each(locales)('is what it was, in %s', (locale) => {
    const parts = Object.entries(partsOf(decided, viewOf(locale)));
    const shown = parts.filter(([name]) => /sheet\d|workbook\.xml$/.test(name));
    const text = shown.map(([name, xml]) => `${name}\n${xml.replaceAll('<row', '\n<row')}\n`).join('\n');
    expectGolden(`xlsx/sample.${locale}.txt`, text);
  });

  it('is the same bytes for the same report, and holds no clock', () => {
    const first = bytesOf(xlsx.render(report, viewOf('fr')));
    expect(bytesOf(xlsx.render(report, viewOf('fr')))).toEqual(first);
    // 1980-01-01, noon, in each local header.
    const at = first.findIndex((_, i) => first[i] === 0x50 && first[i + 1] === 0x4b && first[i + 2] === 3);
    expect([...first.subarray(at + 10, at + 14)]).toEqual([0, 0x60, 0x21, 0]);
  });

  it('is well-formed in every part, has no formula in a cell, and nothing that acts', () => {
    for (const given of [report, decided, hostileReport, { ...report, assessments: [] }]) {
      for (const [name, xml] of Object.entries(partsOf(given, viewOf('en')))) {
        walkXml(new TextEncoder().encode(xml), { open() {}, close() {}, text() {} });
        expect(xml, name).not.toMatch(/<f[ >]|<hyperlink|<oleObject|TargetMode|macro/i);
        expect(acting.exec(xml), name).toBeNull();
      }
    }
  });

  it('keeps hostile text as text', () => {
    const parts = partsOf(hostileReport, viewOf('en'));
    const findings = textsIn(parts['xl/worksheets/sheet3.xml']!);
    expect(findings.some((text) => text.includes('</script><img src=x') && text.includes(']]> &amp;'))).toBe(
      true,
    );
    expect(findings.join('')).toContain('‹U+202E›');
  });

  it('has the sheets by name, each table with its heads, filter and print titles', () => {
    for (const locale of locales) {
      const parts = partsOf(report, viewOf(locale));
      const names = [...parts['xl/workbook.xml']!.matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) => name);
      expect(names).toEqual(Object.values(sheetNames).map((name) => name[locale]));
      for (let i = 2; i <= 7; i++) {
        const xml = parts[`xl/worksheets/sheet${i}.xml`]!;
        expect(xml).toContain('state="frozen"');
        expect(xml).toContain('<autoFilter ref="A1:');
        expect(xml).toContain('paperSize="9" orientation="landscape"');
      }
      expect(parts['xl/workbook.xml']!.match(/Print_Titles/g)).toHaveLength(6);
    }
  });

  it('gives a person to fill in what the tool leaves open, and nothing it decided or a person did', () => {
    const manual = partsOf(decided, viewOf('en'))['xl/worksheets/sheet6.xml']!;
    const rows = [...manual.matchAll(/<row r="\d+"[^>]*>(.*?)<\/row>/gs)]
      .slice(1)
      .map(([, row]) => textsIn(`<x>${row}</x>`));
    const open = decided.assessments
      .filter(({ status }) => status === 'assessed')
      .flatMap(({ clauses, path }) =>
        clauses
          .filter(
            ({ status, decision }) => !decision && ['review', 'inconclusive', 'not-checked'].includes(status),
          )
          .map(({ clause }) => [path, clause]),
      );
    expect(rows.map(([file, clause]) => [file, clause])).toEqual(open);
    expect(manual).toContain('<formula1>&quot;met,not met,not applicable&quot;</formula1>');
    expect(manual).toContain('type="date"');
  });

  it.each(locales)('sets the earlier run beside this one, only where there was one (%s)', (locale) => {
    const sheets = (given: Report): readonly (readonly string[])[] => {
      const parts = partsOf(given, viewOf(locale));
      return [2, 3].map((n) => textsIn(parts[`xl/worksheets/sheet${n}.xml`]!));
    };
    const compared: Report = {
      ...report,
      assessments: [
        {
          ...markdownRecord,
          findings: markdownRecord.findings.map((finding, n) => ({
            ...finding,
            baseline: n === 0 ? ('new' as const) : ('unchanged' as const),
          })),
          clauses: markdownRecord.clauses.map((result, n) =>
            n === 2 ? { ...result, before: 'error' as const } : result,
          ),
        },
      ],
      absent: [
        { path: markdownRecord.path, finding: { ...markdownRecord.findings[0]!, fingerprint: 'gone' } },
      ],
    };
    const [clauses, findings] = sheets(compared);
    const count = (texts: readonly string[], word: string): number =>
      texts.filter((one) => one === word).length;
    expect(count(clauses!, heads.before[locale])).toBe(1);
    expect(clauses).toContain(statusWord('error', locale));
    expect(count(findings!, notes.fresh[locale])).toBe(1);
    expect(count(findings!, notes.asBefore[locale])).toBe(markdownRecord.findings.length - 1);
    expect(findings![findings!.indexOf('gone') + 1]).toBe(notes.gone[locale]);
    const [without, bare] = sheets(report);
    expect([...without!, ...bare!]).not.toContain(heads.since[locale]);
    expect(without).not.toContain(heads.before[locale]);
  });

  it('quotes nothing when quoting is off', () => {
    const bare = { ...report, assessments: report.assessments.map((one) => withQuotes(one, 'none')) };
    const text = Object.values(partsOf(bare, viewOf('fr', { quotes: 'none' }))).join('');
    expect(text).not.toContain('porté plainte à');
    expect(text).not.toContain('Pourquoi n’avez-vous');
    expect(text).not.toContain(`>${heads.passage.fr}<`);
    expect(Object.values(partsOf(report, viewOf('fr'))).join('')).toContain('Pourquoi n’avez-vous');
  });

  it('goes on in another sheet where one is full', () => {
    const rows = Array.from({ length: 5 }, (_, i) => [`row ${i}`]);
    const sheet = {
      name: 'S',
      table: true,
      columns: [{ head: 'H', width: 9, style: 'text' as const }],
      rows,
    };
    const files = unzipSync(bytesOf(workbook([sheet], { title: 't', language: 'en' }, 3)));
    const sheets = [1, 2, 3].map((n) => strFromU8(files[`xl/worksheets/sheet${n}.xml`]!));
    expect(sheets.map((xml) => xml.match(/row \d/g))).toEqual([
      ['row 0', 'row 1'],
      ['row 2', 'row 3'],
      ['row 4'],
    ]);
    for (const xml of sheets) expect(xml).toContain('<t>H</t>');
    expect(strFromU8(files['xl/workbook.xml']!)).toContain('name="S 3"');
  });
});

describe('xlsx, a cell', () => {
  it.each(['=HYPERLINK("x")', '+1', '-1', '@SUM(A1)', '\t=1', '|cmd', '%0A'])('takes %j for text', (text) => {
    const xml = cellXml('A1', text, 'text');
    expect(xml).toMatch(/^<c r="A1" s="2" t="inlineStr"><is><t/);
    expect(textsIn(xml)).toEqual([text]);
  });

  it.each(['\ud800 x', 'x\udfff', '\ufffe', 'a\u0000b', ']]>', '_x0041_', '_X005f_x0041_', '&amp;', hostile])(
    'keeps %j, or shows that something stood there',
    (text) => {
      const written = cellText(text);
      expect(written).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u);
      const [back] = textsIn(`<t>${written}</t>`);
      if (!acting.test(text) && !/[\ufffe]|\p{Surrogate}/u.test(text)) expect(back).toBe(text);
      else expect(back).toMatch(/‹U\+|\ufffd/);
    },
  );

  it('holds no more than a spreadsheet takes', () => {
    expect(cellText('é'.repeat(40_000))).toHaveLength(32_767);
    expect(cellText('\u202e'.repeat(40_000)).length).toBeLessThanOrEqual(32_767);
  });

  it.each([
    ['1901-01-01', 367],
    ['2000-02-29', 36_585],
    ['2024-03-12', 45_363],
    ['2026-11-21T23:59:59Z', 46_347],
  ])('counts %s as a spreadsheet does', (date, serial) => {
    expect(serialOf(date)).toBe(serial);
    expect(isoOf(serial)).toBe(date.slice(0, 10));
  });

  it.each(['2025-02-29', '1900-01-01', 'soon', '2025-13-01'])('takes %s for no date', (date) => {
    expect(serialOf(date)).toBeUndefined();
    expect(cellXml('A1', { date }, 'date')).toContain('inlineStr');
  });

  it('names columns as spreadsheets do, and reads them back', () => {
    expect([0, 25, 26, 51, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'ZZ', 'AAA']);
    for (let i = 0; i < 800; i++) expect(columnIndex(`${columnName(i)}7`)).toBe(i);
  });
});
