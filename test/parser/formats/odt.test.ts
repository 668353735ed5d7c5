import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import docx from '../../../src/parser/formats/docx.ts';
import odt from '../../../src/parser/formats/odt.ts';
import { contentXml, namespaces, odtFile } from './odt-file.ts';
import { broken, reading, shown } from './readings.ts';
import { wordFile, wordXml } from './word-file.ts';

const said = ['PO: Goedemorgen.', 'VIB: Dag mevrouw, ik ben er klaar voor.', 'PO: Vertel eens.'];
const styles = `<office:document-styles ${namespaces}><office:styles><style:default-style style:family="paragraph"><style:text-properties fo:font-weight="bold"/></style:default-style></office:styles><office:automatic-styles><style:style style:name="P1" style:family="paragraph"><style:text-properties fo:font-style="italic"/></style:style></office:automatic-styles></office:document-styles>`;
const good = odtFile({ content: contentXml(said), styles });
const table = (cells: string) => `<table:table><table:table-row>${cells}</table:table-row></table:table>`;

describe('an OpenDocument text', () => {
  it('gives one line of text per paragraph, each with its anchor', async () => {
    const { source, lines } = await reading(odt, good);
    expect(source.format).toBe('odt');
    expect(source.text).toBe(said.join('\n'));
    expect(source.anchors).toEqual([{ paragraph: 0 }, { paragraph: 1 }, { paragraph: 2 }]);
    expect(lines.map((line) => line.text)).toEqual(said);
  });

  it('takes bold from the defaults', async () => {
    expect((await reading(odt, good)).lines.every((line) => line.runs[0]!.bold)).toBe(true);
  });

  it('does not take the styles of page headers for those of its text', async () => {
    const content = contentXml(said).replaceAll('<text:p>', '<text:p text:style-name="P1">');
    const { lines } = await reading(odt, odtFile({ content, styles }));
    expect(lines.some((line) => line.runs[0]!.italic)).toBe(false);
  });

  it('keeps a soft break in the text and makes two lines of it', async () => {
    const read = await reading(odt, odtFile({ content: contentXml(['a<text:line-break/>b']) }));
    expect(read.source.text).toBe('a\u2028b');
    expect(shown(read)).toBe('0  a\n0  b\n');
    expect(broken(read)).toEqual([]);
  });

  it('anchors paragraphs of cells in their table', async () => {
    const cell = (words: string) => `<table:table-cell><text:p>${words}</text:p></table:table-cell>`;
    const content = contentXml(['a', 'b']).replace('</text:p>', `</text:p>${table(cell('Q') + cell('R'))}`);
    const { source } = await reading(odt, odtFile({ content }));
    expect(source.anchors).toEqual([
      { paragraph: 0 },
      { paragraph: 1, cell: { table: 0, row: 0, column: 0 } },
      { paragraph: 2, cell: { table: 0, row: 0, column: 1 } },
      { paragraph: 3 },
    ]);
  });

  it('may be a template, UTF-16, or without type and styles', async () => {
    const type = 'application/vnd.oasis.opendocument.text-template';
    const wide = Uint16Array.from([0xfeff, ...Array.from(contentXml(said), (sign) => sign.charCodeAt(0))]);
    for (const bytes of [
      odtFile({ content: contentXml(said), type }),
      odtFile({ content: new Uint8Array(wide.buffer) }),
      zipSync({ 'content.xml': new TextEncoder().encode(contentXml(said)) }),
    ])
      expect((await reading(odt, bytes)).source.text).toBe(said.join('\n'));
  });

  it('is recognised by its content', () => {
    const flat = `<?xml version="1.0"?>\n<office:document ${namespaces}/>`;
    expect(odt.sniff(good)).toBe(true);
    expect(odt.sniff(new TextEncoder().encode(flat))).toBe(true);
    expect(odt.sniff(new TextEncoder().encode('PO: Goedemorgen.'))).toBe(false);
    expect(odt.sniff(wordFile({ document: wordXml('a') }))).toBe(false);
    expect(docx.sniff(good)).toBe(false);
  });
});
