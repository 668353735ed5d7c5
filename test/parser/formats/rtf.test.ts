import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import docx from '../../../src/parser/formats/docx.ts';
import rtf from '../../../src/parser/formats/rtf.ts';
import { broken, casesOf, reading, shown } from './readings.ts';

const fonts = String.raw`{\fonttbl{\f0\fcharset0 Arial;}{\f1\fcharset238 Arial CE;}{\f2\fcharset204 Arial Cyr;}{\f3\fcharset2 Symbol;}{\f4\fcharset128 MS Mincho;}{\f5\cpg437 Terminal;}}`;

/** A document: what stands in it, behind a font table. */
function document(body: string, head = String.raw`\ansi\ansicpg1252\deff0`): Uint8Array {
  return Uint8Array.from(`{\\rtf1${head}${fonts}${body}}`, (sign) => sign.charCodeAt(0));
}

async function lines(body: string, head?: string): Promise<string> {
  const read = await reading(rtf, document(body, head));
  expect(broken(read)).toEqual([]);
  return shown(read);
}

describe.each(casesOf('rtf'))('rtf/$name', ({ bytes, expected }) => {
  it('gives the lines expected', async () => {
    const read = await reading(rtf, bytes);
    expect(read.problems).toEqual([]);
    expect(broken(read)).toEqual([]);
    await expect(shown(read)).toMatchFileSnapshot(expected);
  });
});

it.each(['fr-bold', 'nl-table'])('reads %s as the Word file it was made from', async (name) => {
  const word = readFileSync(new URL(`../../../fixtures/interviews/${name}/record.docx`, import.meta.url));
  const { bytes } = casesOf('rtf').find((one) => one.name === name)!;
  const blocks = /^\d+/gm;
  expect(shown(await reading(rtf, bytes)).replace(blocks, '')).toBe(
    shown(await reading(docx, new Uint8Array(word))).replace(blocks, ''),
  );
});

describe('words', () => {
  it.each([
    ['escapes in the code page of the document', String.raw`caf\'e9 \'80`, 'café €'],
    ['escapes in that of the font', String.raw`{\f1\'b9}{\f2\'e4\'e0}{\f5\'82}`, 'ąдаé'],
    ['letters of two bytes, the second one plain', String.raw`{\f4\'83\'5c\'83A}`, 'ソア'],
    ['signs of a symbol font', String.raw`{\f3\'fe} ok`, '\uf0fe ok'],
    ['raw bytes', 'd\xe9j\xe0', 'déjà'],
    ['Unicode with its substitute', String.raw`l\u8217\'92ami {\uc2\u233\'c3\'a9}t\u233?`, 'l’ami été'],
    ['no substitute', String.raw`\uc0\u233 t\u233 `, 'été'],
    ['a substitute in a group of its own', String.raw`l\u8217{\'92}ami`, 'l’ami'],
    ['negative numbers and pairs', String.raw`\u-3913?\u-10179?\u-8704?`, '\uf0b7😀'],
    ['half a pair', String.raw`a\u-10179?b`, 'a\ufffdb'],
    [
      'words for signs',
      String.raw`\ldblquote a\rdblquote\endash\emdash\bullet\tab\lquote b\rquote`,
      '“a”–—•\t‘b’',
    ],
    ['symbols', String.raw`1\~000 m\_a so\-it \{\\\}`, '1\u00a0000 m\u2011a so\u00adit {\\}'],
    ['line ends of the file', 'a\r\nb\nc', 'abc'],
    ['a blank behind a word', String.raw`a\b0 b\b0  c`, 'ab c'],
  ])('%s', async (_, body, text) => {
    expect((await reading(rtf, document(body))).source.text).toBe(text);
  });

  it.each([
    [String.raw`\mac`, 'é'],
    [String.raw`\pc`, 'Ä'],
    [String.raw`\ansi\ansicpg1251`, 'Ћ'],
    [String.raw`\ansi`, 'Ž'],
  ])('take the code page of a document %s', async (head, sign) => {
    expect(await lines(String.raw`{\f9\'8e}`, head)).toBe(`0  ${sign}\n`);
  });

  it('are Mac letters in the fonts of a Mac document', async () => {
    expect(await lines(String.raw`{\f0\'8e}`, String.raw`\mac`)).toBe('0  é\n');
  });

  it('keep the way back to the bytes', async () => {
    const bytes = document(String.raw`Ou\'ef, {\b l\u8217\'92ami}\par`);
    const { source } = await reading(rtf, bytes);
    const file = new TextDecoder('latin1').decode(bytes);
    expect(
      source.leaves!.map(({ start, end, from, to, part }) => [
        part,
        source.text.slice(start, end),
        file.slice(from, to),
      ]),
    ).toEqual([
      ['', 'Ouï, ', String.raw`Ou\'ef, `],
      ['', 'l’ami', String.raw`l\u8217\'92ami`],
    ]);
  });
});

describe('looks', () => {
  const sheet = String.raw`{\stylesheet{\ql Normal;}{\s1\b Vraag;}{\s2\sbasedon1\i Nadruk;}{\*\cs10 \i Citaat;}{\s3\outlinelevel0 Eigen;}{\s4 heading 2,Kapitel;}{\s5\sbasedon5 Kring;}{\*\cs11\v Weg;}}`;
  it.each([
    ['bold, off and plain', String.raw`a{\b b\b0 c}\b d\plain e`, '0  a‹b:b›c‹b:d›e\n'],
    ['groups', String.raw`{\b a{\i b}}{c}`, '0  ‹b:a›‹bi:b›c\n'],
    ['styles and those they rest on', String.raw`\pard\plain\s2 a{\b0 b}`, '0  ‹bi:a›‹i:b›\n'],
    ['styles of words', String.raw`\pard\plain\s0 a{\cs10 b}`, '0  a‹i:b›\n'],
    ['hidden words', String.raw`a{\v b}{\cs11 c}d`, '0  ad\n'],
    ['a circle of styles', String.raw`\pard\s5 a`, '0  a\n'],
    ['headings by name', String.raw`\pard\s4 a\par\pard b`, '0 heading2  a\n1  b\n'],
    ['headings by level', String.raw`\pard\s3 a\par\pard\outlinelevel2 b`, '0 heading1  a\n1 heading3  b\n'],
  ])('%s', async (_, body, expected) => {
    expect(await lines(sheet + body)).toBe(expected);
  });
});

describe('paragraphs', () => {
  it.each([
    ['end with the document', String.raw`a\par b`, '0  a\n1  b\n'],
    ['end with a backslash at the end of a line', 'a\\\nb\\\r\nc', '0  a\n1  b\n2  c\n'],
    ['have lines', String.raw`a\line b\par`, '0  a\n0  b\n'],
    ['end with a section', String.raw`a\sect\sectd b`, '0  a\n1  b\n'],
    [
      'keep their numbers apart',
      String.raw`{\listtext\pard 3.\tab}a\par{\pntext\f3\'b7\tab}b\par`,
      '0 label 3.  a\n1  b\n',
    ],
    ['have no bullets', String.raw`{\listtext o\tab}a\par{\listtext\f3 q\tab}b`, '0  a\n1  b\n'],
    ['keep results of fields', String.raw`{\field{\*\fldinst HYPERLINK "x"}{\fldrslt a}} b`, '0  a b\n'],
    ['keep results of objects', String.raw`{\object{\*\objdata 0102}{\result a}}b`, '0  ab\n'],
    ['hold no pictures', String.raw`a{\pict\bin4 }{\\}{\*\shppict{\pict 00}}b}`, '0  ab\n'],
    ['hold nothing unknown behind a star', String.raw`a{\*\nieuw b{c}}d`, '0  ad\n'],
    ['take the Unicode of two writings', String.raw`{\upr{a}{\*\ud{\u233?}}}`, '0  é\n'],
    [
      'come before their boxes',
      String.raw`a{\shp{\*\shpinst{\sp{\sn x}{\sv 1}}{\shptxt c\par d}}{\shprslt e}} b\par f`,
      '0  a b\n1  c\n2  d\n3  f\n',
    ],
    [
      'come before lettering',
      String.raw`{\shp{\*\shpinst{\sp{\sn gtextUNICODE}{\sv b}}}}a\par`,
      '0  a\n1  b\n',
    ],
    [
      'come before notes',
      String.raw`a\chftn{\footnote\pard b\par c} d\par`,
      '0  a d\n1 note  b\n2 note  c\n',
    ],
    [
      'stand between headers and footers, once each',
      String.raw`{\header kop}{\footer voet\par}{\headerf  }a\par{\header kop}{\headerl links}b`,
      '0 page-mark  kop\n1 page-mark  links\n2  a\n3  b\n4 page-mark  voet\n',
    ],
    ['may be HTML inside', String.raw`\fromhtml1{\*\htmltag64 <p>}a\htmlrtf\par\htmlrtf0 b`, '0  a\n1  b\n'],
  ])('%s', async (_, body, expected) => {
    expect(await lines(body)).toBe(expected);
  });

  it('know their page where somebody broke it', async () => {
    const { source } = await reading(
      rtf,
      document(String.raw`a\par\page b\par\pard\pagebb c\par\sect\sectd\sbknone d`),
    );
    expect(source.anchors!.map((anchor) => anchor?.page)).toEqual([1, 2, 3, 3]);
    expect(source.anchors![0]!.pageFrom).toBe('explicit-break');
    expect((await reading(rtf, document('a'))).source.anchors).toEqual([{ paragraph: 0 }]);
  });

  it('are numbered from the body on', async () => {
    const { source } = await reading(rtf, document(String.raw`{\header kop}a\par b`));
    expect(source.anchors!.map((anchor) => anchor?.paragraph)).toEqual([2, 0, 1]);
  });
});

describe('tables', () => {
  const row = (...cells: string[]) =>
    `\\trowd\\cellx1${cells.map((words) => `\\pard\\intbl ${words}\\cell`).join('')}\\row`;
  it('have rows and cells, and end where other text begins', async () => {
    expect(await lines(`${row('a', String.raw`b\par c`)}${row('d')}\\pard e\\par${row('f')}`)).toBe(
      '0 table 0 row 0 cell 0/2  a\n1 table 0 row 0 cell 1/2  b\n2 table 0 row 0 cell 1/2  c\n' +
        '3 table 0 row 1 cell 0/1  d\n4  e\n5 table 1 row 0 cell 0/1  f\n',
    );
  });

  it('count merged cells as Word does', async () => {
    const body = String.raw`\trowd\clmgf\cellx1\clmrg\cellx2\clvmrg\cellx3\cellx4\intbl a\cell\cell\cell d\cell\row`;
    expect(await lines(body)).toBe('0 table 0 row 0 cell 0/3  a\n1 table 0 row 0 cell 2/3  d\n');
  });

  it('stand in each other', async () => {
    const body = String.raw`\pard\intbl\itap2 x\nestcell y\nestcell{\*\nesttableprops\trowd\cellx1\cellx2\nestrow}{\nonesttables\par}\pard\intbl a\cell b\cell\trowd\cellx1\cellx2\row`;
    expect(await lines(body)).toBe(
      '0 table 1 row 0 cell 0/2  x\n1 table 1 row 0 cell 1/2  y\n' +
        '2 table 0 row 0 cell 0/2  a\n3 table 0 row 0 cell 1/2  b\n',
    );
  });
});

describe('what others did to it', () => {
  const body = String.raw`a {\deleted\revauthdel1 b }{\revised\revauth1 c }d{\deleted\par}\par{\revised e\par}f`;
  it.each([
    ['accepted', '0  a c d\n1  e\n2  f\n'],
    ['original', '0  a b d\n2  f\n'],
  ] as const)('is read as %s', async (changes, expected) => {
    const read = await reading(rtf, document(body), 'record.rtf', { changes });
    expect(shown(read)).toBe(expected);
    expect(read.problems).toEqual([{ code: 'tracked-changes', data: { count: expect.any(Number) } }]);
  });

  it('is not what stands in comments', async () => {
    const read = await reading(
      rtf,
      document(String.raw`a{\*\atnid X}{\*\atnauthor Y}\chatn{\*\annotation{\*\atnref 0}\pard b}c`),
    );
    expect(shown(read)).toBe('0  ac\n');
    expect(read.problems).toEqual([{ code: 'comments-left-out', data: { count: 1 } }]);
  });
});
