import { strToU8, Zip, ZipDeflate } from 'fflate';
import { columnName } from './cell.ts';
import { cellText } from './cell-text.ts';
import { rowsOf, type Sheet, sheetXml } from './sheet.ts';
import { stylesXml } from './styles.ts';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
const packaging = 'http://schemas.openxmlformats.org/package/2006';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A sheet holds 1,048,576 rows; what is more goes into another of the same heads. */
const mostRows = 1_000_000;
/** No clock: the same report gives the same bytes. Read as local time, which is how the archive keeps it. */
const moment = '1980-01-01T12:00:00';

interface Placed {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly table: boolean;
}

/** A workbook (ECMA-376, transitional) in pieces of its archive; sheets are never held whole. */
export function* workbook(
  sheets: readonly Sheet[],
  about: { readonly title: string; readonly language: string },
  most = mostRows,
): Iterable<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  const placed: Placed[] = [];
  yield* part('[Content_Types].xml', [contentTypes]);
  yield* part('_rels/.rels', [packageRelations]);
  yield* part('docProps/core.xml', [coreXml(about)]);
  yield* part('xl/styles.xml', [stylesXml()]);
  for (const sheet of sheets) {
    const rows = rowsOf(sheet.rows);
    let times = 0;
    do {
      times++;
      const count = yield* part(
        `xl/worksheets/sheet${placed.length + 1}.xml`,
        sheetXml(sheet, rows, most, placed.length === 0),
      );
      placed.push({
        name: times === 1 ? sheet.name : `${sheet.name} ${times}`,
        rows: count?.rows ?? 0,
        columns: sheet.columns.length,
        table: sheet.table,
      });
    } while (!rows.isDone);
  }
  yield* part('xl/workbook.xml', [workbookXml(placed)]);
  yield* part('xl/_rels/workbook.xml.rels', [workbookRelations(placed)]);
  zip.end();
  yield* chunks.splice(0);

  function* part<T>(name: string, pieces: Iterable<string, T>): Generator<Uint8Array, T | undefined> {
    const file = new ZipDeflate(name, { level: 3 });
    file.mtime = moment;
    zip.add(file);
    const iterator = pieces[Symbol.iterator]();
    let text = '';
    let piece = iterator.next();
    for (; !piece.done; piece = iterator.next()) {
      text += piece.value;
      if (text.length < 65_536) continue;
      file.push(strToU8(text));
      text = '';
      yield* chunks.splice(0);
    }
    file.push(strToU8(text), true);
    yield* chunks.splice(0);
    return piece.value;
  }
}

/** Every XML part is a sheet but for those named: so the list can stand first, before the sheets are counted. */
const contentTypes = `${head}<Types xmlns="${packaging}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="${spreadsheet}.worksheet+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/><Override PartName="/xl/styles.xml" ContentType="${spreadsheet}.styles+xml"/><Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}.sheet.main+xml"/></Types>`;

const packageRelations = `${head}<Relationships xmlns="${packaging}/relationships"><Relationship Id="rId1" Type="${office}/relationships/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="${packaging}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`;

function coreXml({ title, language }: { readonly title: string; readonly language: string }): string {
  return `${head}<cp:coreProperties xmlns:cp="${packaging}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${cellText(title)}</dc:title><dc:creator>charterlint</dc:creator><dc:language>${language}</dc:language></cp:coreProperties>`;
}

function workbookXml(placed: readonly Placed[]): string {
  const sheets = placed.map(
    ({ name }, i) => `<sheet name="${cellText(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
  );
  const names = placed.flatMap(({ name, rows, columns, table }, i) => {
    if (!table) return [];
    const sheet = `'${cellText(name).replaceAll("'", "''")}'`;
    const defined = (what: string, area: string): string =>
      `<definedName name="_xlnm.${what}" localSheetId="${i}"${what === '_FilterDatabase' ? ' hidden="1"' : ''}>${sheet}!${area}</definedName>`;
    return [
      defined('_FilterDatabase', `$A$1:$${columnName(columns - 1)}$${rows}`),
      defined('Print_Titles', '$1:$1'),
    ];
  });
  const list = names.length > 0 ? `<definedNames>${names.join('')}</definedNames>` : '';
  return `${head}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${office}/relationships"><bookViews><workbookView activeTab="0"/></bookViews><sheets>${sheets.join('')}</sheets>${list}</workbook>`;
}

function workbookRelations(placed: readonly Placed[]): string {
  const relations = placed.map(
    (_, i) =>
      `<Relationship Id="rId${i + 1}" Type="${office}/relationships/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
  );
  const styles = `<Relationship Id="rId${placed.length + 1}" Type="${office}/relationships/styles" Target="styles.xml"/>`;
  return `${head}<Relationships xmlns="${packaging}/relationships">${relations.join('')}${styles}</Relationships>`;
}
