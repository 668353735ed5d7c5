import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import odt from '../../../src/parser/formats/odt.ts';
import { defaultLimits, type Limits } from '../../../src/parser/limits.ts';
import { contentXml, manifestXml, namespaces, odtFile } from './odt-file.ts';
import { reading, shown } from './readings.ts';
import { wordFile, wordXml } from './word-file.ts';

const said = ['PO: Goedemorgen.', 'VIB: Dag mevrouw, ik ben er klaar voor.', 'PO: Vertel eens.'];
const good = odtFile({ content: contentXml(said) });
const flat = (inside: string) =>
  `<office:document ${namespaces}><office:body><office:text>${inside}</office:text></office:body></office:document>`;
/** A table of one row of one cell that stands for many of them. */
const repeated = (what: 'rows' | 'columns', times: number, inside = '<text:p>ja</text:p>') =>
  `<table:table><table:table-row${what === 'rows' ? ` table:number-rows-repeated="${times}"` : ''}><table:table-cell${what === 'columns' ? ` table:number-columns-repeated="${times}"` : ''}>${inside}</table:table-cell></table:table-row></table:table>`;
const inner = (inside: string) => repeated('columns', 1000, inside === 'x' ? '<text:p>x</text:p>' : inside);
const inTable = (table: string) => contentXml(['a']).replace('</text:p>', `</text:p>${table}`);
const bytesOf = (words: string) => new TextEncoder().encode(words);

async function problemOf(bytes: Uint8Array): Promise<string | undefined> {
  const read = await reading(odt, bytes);
  expect(read.lines).toEqual([]);
  expect(read.source).toMatchObject({ text: '', format: 'odt', anchors: [] });
  expect(read.problems).toHaveLength(1);
  return read.problems[0]?.code;
}

describe('an OpenDocument file that cannot be read', () => {
  it.each([
    ['nothing', new Uint8Array(), 'empty-file'],
    ['a document without words', odtFile({ content: contentXml(['', ' ']) }), 'empty-file'],
    ['renamed text', bytesOf('PO: Goedemorgen.'), 'mislabelled'],
    ['a Word document', wordFile({ document: wordXml('a') }), 'mislabelled'],
    ['another archive', zipSync({ 'record.txt': new Uint8Array(9) }), 'mislabelled'],
    ['a workbook', odtFile({ content: contentXml(said, 'spreadsheet') }), 'mislabelled'],
    [
      'slides, as their type says',
      odtFile({ content: contentXml(said), type: 'application/vnd.oasis.opendocument.presentation' }),
      'mislabelled',
    ],
    [
      'a document with a password',
      odtFile({
        content: Uint8Array.of(1, 2, 3),
        manifest: manifestXml('<manifest:encryption-data manifest:checksum="x"/>'),
      }),
      'encrypted',
    ],
    [
      'a package encrypted whole',
      zipSync({
        mimetype: [bytesOf('application/vnd.oasis.opendocument.text'), { level: 0 }],
        'encrypted-package': Uint8Array.of(1, 2, 3),
      }),
      'encrypted',
    ],
    [
      'a text of OpenOffice 1',
      zipSync({
        mimetype: [bytesOf('application/vnd.sun.xml.writer'), { level: 0 }],
        'content.xml': bytesOf('<office:document-content xmlns:office="http://openoffice.org/2000/office"/>'),
        'META-INF/manifest.xml': bytesOf(manifestXml()),
      }),
      'unsupported-format',
    ],
    [
      'a package without content',
      zipSync({ mimetype: [bytesOf('application/vnd.oasis.opendocument.text'), { level: 0 }] }),
      'damaged-document',
    ],
    ['half a file', good.subarray(0, good.length / 2), 'damaged-archive'],
    ['broken XML', odtFile({ content: contentXml(said).slice(0, -9) }), 'damaged-document'],
    [
      'Latin-1 in UTF-8',
      odtFile({ content: Uint8Array.from(contentXml(['é']), (sign) => sign.charCodeAt(0)) }),
      'damaged-document',
    ],
    [
      'entities of its own',
      odtFile({ content: `<!DOCTYPE d [<!ENTITY e "x">]>${contentXml(['&e;'])}` }),
      'damaged-document',
    ],
    ['a flat file with entities', bytesOf(`<!DOCTYPE d>${flat('<text:p>a</text:p>')}`), 'damaged-document'],
    ['half a flat file', bytesOf(flat('<text:p>a</text:p>').slice(0, -9)), 'damaged-document'],
    [
      'nesting without end',
      odtFile({ content: contentXml([`${'<text:span>'.repeat(200_000)}${'</text:span>'.repeat(200_000)}`]) }),
      'too-deep',
    ],
    [
      'empty paragraphs by the million',
      odtFile({ content: contentXml(['a']).replace('<text:p>', `${'<text:p/>'.repeat(600_000)}<text:p>`) }),
      'too-large',
    ],
    [
      'blanks by the thousand million',
      odtFile({ content: contentXml(['a<text:s text:c="999999999"/>b']) }),
      'too-large',
    ],
    [
      'a row that stands for a thousand million',
      odtFile({ content: inTable(repeated('rows', 999_999_999)) }),
      'too-large',
    ],
    [
      'a cell that stands for as many',
      odtFile({ content: inTable(repeated('columns', 999_999_999)) }),
      'too-large',
    ],
    [
      'cells in cells that each stand for a thousand',
      odtFile({ content: inTable(repeated('columns', 1000, inner(inner('x')))) }),
      'too-large',
    ],
    [
      'a long answer said a thousand times',
      odtFile({ content: inTable(repeated('columns', 1000, `<text:p>${'ja '.repeat(100_000)}</text:p>`)) }),
      'too-large',
    ],
    ['a part of 65 MB', odtFile({ content: `${contentXml(['a'])}${' '.repeat(65 * 2 ** 20)}` }), 'too-large'],
  ])('%s', async (_, bytes, code) => {
    expect(await problemOf(bytes)).toBe(code);
  });

  it('is refused by the limits that are given', async () => {
    const content = contentXml(['<text:span>een</text:span>', 'twee']);
    const problems = async (limits: Partial<Limits>) =>
      (await reading(odt, odtFile({ content }), 'record', { limits: { ...defaultLimits, ...limits } }))
        .problems;
    expect(await problems({})).toEqual([]);
    expect(await problems({ elements: 5 })).toEqual([{ code: 'too-large' }]);
    expect(await problems({ depth: 4 })).toEqual([{ code: 'too-deep' }]);
    expect(await problems({ entries: 2 })).toEqual([{ code: 'too-large' }]);
    expect(await problems({ partMegabytes: 0.0001 })).toEqual([{ code: 'too-large' }]);
  });

  it('whose size is a lie', async () => {
    const bytes = odtFile({ content: contentXml(['a'.repeat(5000)]) });
    const at = new TextDecoder('latin1').decode(bytes).lastIndexOf('content.xml');
    new DataView(bytes.buffer).setUint32(at - 46 + 24, 100, true);
    expect(await problemOf(bytes)).toBe('damaged-archive');
  });

  it('keeps its words or says that it is damaged, whichever bit is wrong', async () => {
    const whole = shown(await reading(odt, good));
    const silent: number[] = [];
    let damaged = 0;
    for (let at = 0; at < good.length; at++) {
      const bytes = good.slice();
      bytes[at]! ^= 1 << (at % 8);
      const read = await reading(odt, bytes);
      if (read.problems.length > 0) damaged++;
      else if (shown(read) !== whole) silent.push(at);
    }
    expect(silent).toEqual([]);
    expect(damaged).toBeGreaterThan(good.length / 4);
  });

  it('says so wherever it is cut', async () => {
    for (let length = 0; length < good.length; length += 7)
      expect((await reading(odt, good.subarray(0, length))).problems).toHaveLength(1);
  });
});
