import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type FilledSheets, filledIn } from '../../src/io/filled-rows.ts';
import { workbookIn } from '../../src/io/workbook.ts';
import { type Locale, locales } from '../../src/model/locale.ts';
import { heads, type ManualColumn, manualColumns, sheetNames } from '../../src/page/workbook/words.ts';
import { Unreadable } from '../../src/parser/unreadable.ts';
import xlsx from '../../src/reporters/xlsx.ts';
import { report, viewOf } from '../reporters/sample.ts';

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A small workbook as another program may save it: shared strings, no references, its own order of parts. */
function saved(
  sheet: string,
  {
    strings = '',
    name = 'Manual',
    properties = '',
  }: { strings?: string; name?: string; properties?: string } = {},
): Uint8Array {
  const parts: Readonly<Record<string, string>> = {
    '_rels/.rels': `<Relationships><Relationship Id="a" Type="${relations}/officeDocument" Target="/xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns:r="${relations}">${properties}<sheets><sheet name="${name}" sheetId="9" r:id="s"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="s" Type="${relations}/worksheet" Target="worksheets/other.xml"/><Relationship Id="t" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/sharedStrings.xml': `<sst>${strings}</sst>`,
    'xl/worksheets/other.xml': `<worksheet><sheetData>${sheet}</sheetData></worksheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([part, xml]) => [part, strToU8(xml)])));
}

const inline = (text: string): string => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
const row = (...cells: readonly string[]): string => `<row>${cells.join('')}</row>`;

/** A sheet with the columns given, filled as said. */
function filled(
  rows: readonly Partial<Record<ManualColumn, string>>[],
  { locale = 'en' as Locale, columns = manualColumns as readonly ManualColumn[], properties = '' } = {},
): FilledSheets {
  const head = row(...columns.map((column) => inline(heads[column][locale])));
  const body = rows.map((cells) =>
    row(
      ...columns.map((column) =>
        cells[column]?.startsWith('<c') ? cells[column] : inline(cells[column] ?? ''),
      ),
    ),
  );
  return filledIn(
    workbookIn(saved([head, ...body].join(''), { name: sheetNames.manual[locale], properties })),
  );
}

const whole = { file: 'a.md', clause: 'S-1', judgment: 'met', remark: 'Read', by: 'AB' };

describe('a workbook that was filled in', () => {
  it.each(locales)('is read back as it was written, in %s', (locale) => {
    const bytes = Buffer.concat([...xlsx.render(report, viewOf(locale))].map((chunk) => Buffer.from(chunk)));
    const { rows, blank, lacking, found } = filledIn(workbookIn(bytes));
    expect({ rows, blank, lacking, found }).toEqual({ rows: [], blank: 5, lacking: [], found: true });
    // The same with one row filled in, as a program does it: in the archive, after the cell of the fifth column.
    const files = unzipSync(bytes);
    const sheet = 'xl/worksheets/sheet6.xml';
    const xml = strFromU8(files[sheet]!);
    const at = xml.indexOf('<c r="K2"');
    const cells = `<c r="G2" t="str"><v>pass</v></c><c r="H2" t="inlineStr"><is><r><t>Read </t></r><r><t>twice</t></r></is></c><c r="I2" t="str"><v>AB</v></c><c r="J2"><v>47514</v></c>`;
    files[sheet] = strToU8(xml.slice(0, at) + cells + xml.slice(at));
    const [first, ...more] = filledIn(workbookIn(zipSync(files))).rows;
    expect(more).toEqual([]);
    expect(first).toMatchObject({
      ...{ row: 2, file: report.assessments[0]!.path, clause: 'S-1.1', status: 'pass' },
      ...{ remark: 'Read twice', by: 'AB', until: '2030-01-31', record: report.assessments[0]!.sha256 },
    });
  });

  it('may have its columns moved, its words in another language, its rows without numbers', () => {
    const columns: readonly ManualColumn[] = ['remark', 'judgment', 'file', 'clause', 'by'];
    const { rows } = filled([{ ...whole, judgment: ' Sans objet ' }, whole], { locale: 'nl', columns });
    expect(rows.map(({ row: number, status, until, record }) => [number, status, until, record])).toEqual([
      [2, 'not-applicable', undefined, ''],
      [3, 'pass', undefined, ''],
    ]);
  });

  it('has shared strings, of which the readings are no words, and escapes', () => {
    const strings =
      '<si><t>File</t></si><si><t>Clause</t></si><si><t>Your judgment</t></si><si><t>Remark</t></si><si><r><t>a_x0041_</t></r><rPh><t>b</t></rPh><r><t>_x005F_x0041_</t></r></si>';
    const cell = (n: number): string => `<c t="s"><v>${n}</v></c>`;
    const sheet = row(cell(0), cell(1), cell(2), cell(3)) + row(cell(4), cell(4), cell(4), cell(4));
    const { rows } = filledIn(workbookIn(saved(sheet, { strings })));
    expect(rows[0]).toMatchObject({ file: 'aA_x0041_', judgment: 'aA_x0041_', status: undefined });
  });

  it.each([
    ['2027-06-30', '2027-06-30'],
    ['30/6/2027', '2027-06-30'],
    ['30.06.2027', '2027-06-30'],
    ['06/30/2027', null],
    ['2027-02-30', null],
    ['tomorrow', null],
    ['<c><v>46568</v></c>', '2027-06-30'],
    ['<c t="e"><v>#REF!</v></c>', null],
    ['<c t="str"><f>TODAY()</f><v>2027-06-30</v></c>', '2027-06-30'],
    ['', undefined],
  ])('takes %s for the day %s', (until, date) => {
    expect(filled([{ ...whole, until }]).rows[0]?.until).toBe(date);
  });

  it('counts days from 1904 where the workbook does', () => {
    const properties = '<workbookPr date1904="1"/>';
    expect(filled([{ ...whole, until: '<c><v>45106</v></c>' }], { properties }).rows[0]?.until).toBe(
      '2027-06-30',
    );
  });

  it('passes over rows on which nobody decided, though signed', () => {
    const { rows, blank } = filled([{ ...whole, judgment: '', remark: '' }, { file: 'b.md' }, whole]);
    expect([rows.length, blank]).toEqual([1, 2]);
  });

  it('says which column is gone, and when there is no sheet of ours', () => {
    expect(filled([whole], { columns: ['file', 'clause', 'judgment', 'by'] }).lacking).toEqual([
      { sheet: 'Manual', head: 'Remark' },
    ]);
    expect(filledIn(workbookIn(saved('', { name: 'Manually' }))).found).toBe(false);
  });
});

describe('what is no workbook', () => {
  const bomb = zipSync({ '_rels/.rels': strToU8(`<!DOCTYPE x [<!ENTITY e "x">]><x>&e;</x>`) });
  it.each([
    ['text', strToU8('not a workbook')],
    ['an empty archive', zipSync({})],
    ['another archive', zipSync({ 'word/document.xml': strToU8('<x/>') })],
    ['a document type', bomb],
    ['no XML', zipSync({ '_rels/.rels': strToU8('<x') })],
    ['half a workbook', saved('<row/>').subarray(0, 400)],
  ])('is refused: %s', (_, bytes) => {
    expect(() => filledIn(workbookIn(bytes))).toThrow(Unreadable);
  });
});
