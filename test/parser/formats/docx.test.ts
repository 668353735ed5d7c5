import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import docx from '../../../src/parser/formats/docx.ts';
import { broken, reading, shown } from './readings.ts';
import { wordFile, wordXml } from './word-file.ts';

const said = ['PO: Goedemorgen.', 'VIB: Dag mevrouw, ik ben er klaar voor.', 'PO: Vertel eens.'];
const styles =
  '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr><w:b/></w:rPr></w:rPrDefault></w:docDefaults></w:styles>';
const good = wordFile({ document: wordXml(...said), styles });

async function problemOf(bytes: Uint8Array): Promise<string | undefined> {
  const read = await reading(docx, bytes);
  expect(read.lines).toEqual([]);
  expect(read.source.text).toBe('');
  expect(read.problems).toHaveLength(1);
  return read.problems[0]?.code;
}

function ole(stream: string): Uint8Array {
  const name = [...stream].flatMap((letter) => [letter.charCodeAt(0), 0]);
  return Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array(64).fill(0), ...name);
}

describe('a Word document', () => {
  it('gives one line of text per paragraph, each with its anchor', async () => {
    const { source, lines } = await reading(docx, good);
    expect(source.text).toBe(said.join('\n'));
    expect(source.anchors).toEqual([{ paragraph: 0 }, { paragraph: 1 }, { paragraph: 2 }]);
    expect(lines.map((line) => line.text)).toEqual(said);
  });

  it('is found wherever the package says it is', async () => {
    const elsewhere = wordFile({ document: wordXml(...said), main: 'parts/record2.xml' });
    expect((await reading(docx, elsewhere)).source.text).toBe(said.join('\n'));
  });

  it('takes bold from the defaults', async () => {
    expect((await reading(docx, good)).lines.every((line) => line.runs[0]!.bold)).toBe(true);
  });

  it('keeps a soft break in the text and makes two lines of it', async () => {
    const document = wordXml('x').replace(
      '<w:t xml:space="preserve">x</w:t>',
      '<w:t>a</w:t><w:br/><w:t>b</w:t>',
    );
    const read = await reading(docx, wordFile({ document }));
    expect(read.source.text).toBe('a\u2028b');
    expect(shown(read)).toBe('0  a\n0  b\n');
    expect(broken(read)).toEqual([]);
  });

  it('anchors paragraphs of cells in their table', async () => {
    const cell = (words: string) => `<w:tc><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:tc>`;
    const table = `<w:tbl><w:tr>${cell('Q')}${cell('R')}</w:tr></w:tbl>`;
    const document = wordXml('a', 'b').replace('</w:p><w:p>', `</w:p>${table}<w:p>`);
    const { source } = await reading(docx, wordFile({ document }));
    expect(source.anchors).toEqual([
      { paragraph: 0 },
      { paragraph: 1, cell: { table: 0, row: 0, column: 0 } },
      { paragraph: 2, cell: { table: 0, row: 0, column: 1 } },
      { paragraph: 3 },
    ]);
  });

  it('is recognised by its content', () => {
    expect(docx.sniff(good)).toBe(true);
    expect(docx.sniff(new TextEncoder().encode('PO: Goedemorgen.'))).toBe(false);
    expect(docx.sniff(zipSync({ 'content.xml': new Uint8Array(9) }))).toBe(false);
  });
});

describe('a file that cannot be read', () => {
  it.each([
    ['nothing', new Uint8Array(), 'empty-file'],
    ['a document without words', wordFile({ document: wordXml('', ' ') }), 'empty-file'],
    ['renamed text', new TextEncoder().encode('PO: Goedemorgen.'), 'mislabelled'],
    ['another archive', zipSync({ 'content.xml': new Uint8Array(9) }), 'mislabelled'],
    ['a workbook', wordFile({ document: '<workbook xmlns="x"/>' }), 'mislabelled'],
    ['a document with a password', ole('EncryptedPackage'), 'encrypted'],
    ['Word 97', ole('WordDocument'), 'old-word-format'],
    ['half a file', good.subarray(0, good.length / 2), 'damaged-archive'],
    ['broken XML', wordFile({ document: wordXml(...said).slice(0, -9) }), 'damaged-document'],
    ['Latin-1 in UTF-8', wordFile({ document: latin1(wordXml('é')) }), 'damaged-document'],
    [
      'entities of its own',
      wordFile({ document: `<!DOCTYPE d [<!ENTITY e "x">]>${wordXml('a')}` }),
      'damaged-document',
    ],
    [
      'nesting without end',
      wordFile({ document: wordXml(`${'<w:x>'.repeat(300)}${'</w:x>'.repeat(300)}`) }),
      'too-deep',
    ],
    [
      'empty paragraphs by the million',
      wordFile({ document: wordXml('a').replace('</w:body>', `${'<w:p/>'.repeat(600_000)}</w:body>`) }),
      'too-large',
    ],
    ['a part of 65 MB', wordFile({ document: `${wordXml('a')}${' '.repeat(65 * 2 ** 20)}` }), 'too-large'],
  ])('%s', async (_, bytes, code) => {
    expect(await problemOf(bytes)).toBe(code);
  });

  it('whose size is a lie', async () => {
    const bytes = wordFile({ document: wordXml('a'.repeat(5000)) });
    expect(await problemOf(withSize(bytes, 'word/document.xml', 100))).toBe('damaged-archive');
  });

  it('keeps its words or says that it is damaged, whichever bit is wrong', async () => {
    const whole = shown(await reading(docx, good));
    const silent: number[] = [];
    let damaged = 0;
    for (let at = 0; at < good.length; at++) {
      const bytes = good.slice();
      bytes[at]! ^= 1 << (at % 8);
      const read = await reading(docx, bytes);
      if (read.problems.length > 0) damaged++;
      else if (shown(read) !== whole) silent.push(at);
    }
    expect(silent).toEqual([]);
    expect(damaged).toBeGreaterThan(good.length / 4);
  });

  it('says so wherever it is cut', async () => {
    for (let length = 0; length < good.length; length += 7) {
      expect((await reading(docx, good.subarray(0, length))).problems).toHaveLength(1);
    }
  });
});

function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (sign) => sign.charCodeAt(0));
}

/** The archive with another size for a part in its directory. */
function withSize(bytes: Uint8Array, name: string, size: number): Uint8Array {
  const copy = bytes.slice();
  const at = new TextDecoder('latin1').decode(copy).lastIndexOf(name);
  new DataView(copy.buffer).setUint32(at - 46 + 24, size, true);
  return copy;
}
