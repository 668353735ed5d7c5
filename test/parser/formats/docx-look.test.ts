import { describe, expect, it } from 'vitest';
import docx from '../../../src/parser/formats/docx.ts';
import { reading, shown } from './readings.ts';
import { body, p, part, wordFile } from './word-file.ts';

async function lines(content: string, styles?: string): Promise<string> {
  return shown(
    await reading(docx, wordFile({ document: body(content), styles: styles && part('styles', styles) })),
  );
}

async function text(inParagraph: string): Promise<string> {
  return (await reading(docx, wordFile({ document: body(`<w:p>${inParagraph}</w:p>`) }))).source.text;
}

const run = (content: string, properties = '') => `<w:r><w:rPr>${properties}</w:rPr>${content}</w:r>`;
const words = (text: string, properties = '') => run(`<w:t xml:space="preserve">${text}</w:t>`, properties);
const mark = (type: string, inside = '') => run(`<w:fldChar w:fldCharType="${type}">${inside}</w:fldChar>`);
const code = (text: string) => run(`<w:instrText>${text}</w:instrText>`);

describe('the style of a table', () => {
  const bold = (type: string, on = true) =>
    `<w:tblStylePr w:type="${type}"><w:rPr><w:b${on ? '' : ' w:val="0"'}/></w:rPr></w:tblStylePr>`;
  const style = (id: string, content: string, base = '') =>
    `<w:style w:type="table" w:styleId="${id}">${base && `<w:basedOn w:val="${base}"/>`}${content}</w:style>`;
  const table = (properties: string) =>
    `<w:tbl><w:tblPr>${properties}</w:tblPr>${['a', 'b', 'c']
      .map((row) => `<w:tr>${['1', '2'].map((cell) => `<w:tc>${p(row + cell)}</w:tc>`).join('')}</w:tr>`)
      .join('')}</w:tbl>`;
  const boldCells = async (properties: string, styles: string) =>
    [...(await lines(table(properties), styles)).matchAll(/‹b:(\w+)›/g)].map((found) => found[1]).join(' ');

  it.each([
    ['its first row', '<w:tblLook w:val="0020"/>', 'a1 a2'],
    ['its last row', '<w:tblLook w:val="0000" w:lastRow="1"/>', 'c1 c2'],
    ['its first column', '<w:tblLook w:val="0080"/>', 'a1 b1 c1'],
    ['its last column', '<w:tblLook w:lastColumn="true" w:noHBand="1" w:noVBand="1"/>', 'a2 b2 c2'],
    ['nothing that the table does not take', '<w:tblLook w:val="0600"/>', ''],
  ])('makes %s bold', async (_, look, expected) => {
    const styles = style('T', bold('firstRow') + bold('lastRow') + bold('firstCol') + bold('lastCol'));
    expect(await boldCells(`<w:tblStyle w:val="T"/>${look}`, styles)).toBe(expected);
  });

  it('makes every other row bold, from below the first', async () => {
    const styles = style('T', bold('band1Horz'));
    expect(await boldCells('<w:tblStyle w:val="T"/><w:tblLook w:val="0400"/>', styles)).toBe('a1 a2 c1 c2');
    expect(await boldCells('<w:tblStyle w:val="T"/><w:tblLook w:val="0420"/>', styles)).toBe('b1 b2');
  });

  it('takes what the one it is based on says, and changes it', async () => {
    const styles =
      style('S', `<w:rPr><w:b/></w:rPr>${bold('firstRow', false)}`) + style('T', bold('lastCol', false), 'S');
    const look = '<w:tblLook w:val="0120"/>';
    expect(await boldCells(`<w:tblStyle w:val="S"/>${look}`, styles)).toBe('b1 b2 c1 c2');
    expect(await boldCells(`<w:tblStyle w:val="T"/>${look}`, styles)).toBe('b1 c1');
  });

  it('and that of a paragraph cancel each other out', async () => {
    const styles = `${style('T', '<w:rPr><w:b/></w:rPr>')}<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:rPr><w:b/></w:rPr></w:style>`;
    expect(await boldCells('<w:tblStyle w:val="T"/>', styles)).toBe('');
  });
});

describe('styles based on each other', () => {
  it('are worked out in a chain of thousands, and in a circle', async () => {
    const styles = Array.from(
      { length: 20_000 },
      (_, n) => `<w:style w:type="paragraph" w:styleId="s${n}"><w:basedOn w:val="s${n + 1}"/></w:style>`,
    ).join('');
    const end =
      '<w:style w:type="paragraph" w:styleId="s20000"><w:basedOn w:val="s0"/><w:rPr><w:b/></w:rPr></w:style>';
    const content = p('a', '<w:pStyle w:val="s0"/>') + p('b', '<w:pStyle w:val="s19999"/>');
    expect(await lines(content, styles + end)).toBe('0  ‹b:a›\n1  ‹b:b›\n');
  });
});

describe('signs', () => {
  it.each([
    ['an empty box', '<w:sym w:font="Wingdings" w:char="F0A8"/>', '☐'],
    ['a box of the letter o', '<w:sym w:font="Wingdings" w:char="F06F"/>', '☐'],
    ['a crossed box', '<w:sym w:font="Wingdings" w:char="F0FD"/>', '☒'],
    ['a ticked box', '<w:sym w:font="Wingdings 2" w:char="F052"/>', '☑'],
    ['a Greek letter', '<w:sym w:font="Symbol" w:char="F062"/>', 'β'],
    ['an unknown sign', '<w:sym w:font="Sprookjes" w:char="F041"/>', '•'],
    ['a sign of an ordinary font', '<w:sym w:font="Segoe UI Symbol" w:char="2612"/>', '☒'],
    ['a font that is none', '<w:sym w:font="constructor" w:char="F041"/>', '•'],
    ['no code', '<w:sym w:font="Wingdings"/>', '•'],
    [
      'words in a font of signs',
      '<w:t>þ o</w:t>',
      '☑ ☐',
      '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>',
    ],
    ['private codes without a font', '<w:t>\uf0fe ja</w:t>', '☑ ja'],
    ['a soft hyphen', '<w:t>a</w:t><w:softHyphen/><w:t>b</w:t>', 'a\u00adb'],
    ['small signs', '<w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t><w:pgNum/>', 'a\u2011b'],
  ] as [string, string, string, string?][])('show %s', async (_, content, expected, properties) => {
    expect(await text(run(content, properties))).toBe(expected);
  });
});

describe('fields and forms', () => {
  it('show the result and not the instruction, also of a field in an instruction', async () => {
    const inner = mark('begin') + code('MERGEFIELD x') + mark('separate') + words('inner') + mark('end');
    const field =
      mark('begin') + code('IF ') + inner + code(' = 1') + mark('separate') + words('seen') + mark('end');
    expect(await text(words('a ') + field + words(' b'))).toBe('a seen b');
    expect(await text(`<w:fldSimple w:instr="PAGE">${words('3')}</w:fldSimple>`)).toBe('3');
  });

  it('lose no words to a field that never ends', async () => {
    expect(await text(mark('begin') + code('PAGE') + words('a') + mark('separate') + words('b'))).toBe('ab');
    expect(await text(mark('end') + words('c'))).toBe('c');
  });

  it('may go over several paragraphs', async () => {
    const begin = `<w:p>${mark('begin')}${code('TOC')}${mark('separate')}${words('one')}</w:p>`;
    expect(await lines(`${begin}${p('two')}<w:p>${mark('end')}</w:p>${p('three')}`)).toBe(
      '0  one\n1  two\n3  three\n',
    );
  });

  const box = (state: string) => `<w:ffData><w:name w:val="x"/><w:checkBox>${state}</w:checkBox></w:ffData>`;
  const list = (result: string) =>
    `<w:ffData><w:ddList>${result}<w:listEntry w:val="Français"/><w:listEntry w:val="Nederlands"/></w:ddList></w:ffData>`;
  it.each([
    ['a box that is on', box('<w:default w:val="0"/><w:checked/>'), '☒'],
    ['a box that is off', box('<w:default w:val="1"/><w:checked w:val="0"/>'), '☐'],
    ['a box left as it was', box('<w:default w:val="1"/>'), '☒'],
    ['a choice', list('<w:result w:val="1"/>'), 'Nederlands'],
    ['a choice nobody made', list(''), 'Français'],
  ])('show %s', async (_, form, expected) => {
    const field = mark('begin', form) + code('FORM') + mark('separate') + mark('end');
    expect(await text(words('[') + field + words(']'))).toBe(`[${expected}]`);
  });

  it('stay in one line, whatever is written in them', async () => {
    const form = '<w:ffData><w:ddList><w:listEntry w:val="a&#10;b&#x2029;c"/></w:ddList></w:ffData>';
    const signs = run('<w:sym w:font="Arial" w:char="2028"/><w:sym w:font="Arial" w:char="000A"/>');
    const { source } = await reading(
      docx,
      wordFile({ document: body(`<w:p>${mark('begin', form)}${mark('end')}${signs}</w:p>`) }),
    );
    expect(source.text).toBe('a b c •');
    expect(source.anchors).toHaveLength(1);
  });

  it('show the result of a form once', async () => {
    const field =
      mark('begin', list('')) + code('FORMDROPDOWN') + mark('separate') + words('Lingala') + mark('end');
    expect(await text(field)).toBe('Lingala');
  });

  it('show what a content control displays, unless nobody has filled it in', async () => {
    const control = (properties: string, content: string) =>
      `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    expect(
      await text(control('<w:dropDownList><w:listItem w:value="1"/></w:dropDownList>', words('Dari'))),
    ).toBe('Dari');
    expect(await text(words('a') + control('<w:showingPlcHdr/>', words('Klik hier')))).toBe('a');
    expect(await text(words('a') + control('<w:showingPlcHdr w:val="0"/>', words('b')))).toBe('ab');
  });

  it('show the box of a content control', async () => {
    const box = (content: string) =>
      `<w:sdt xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w:sdtPr><w14:checkbox><w14:checked w14:val="1"/></w14:checkbox></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    expect(await text(box(words('☒')) + words(' ja'))).toBe('☒ ja');
    expect(await text(box(run('<w:sym w:font="Wingdings" w:char="F0FE"/>')) + words(' nee'))).toBe('☑ nee');
  });

  it('show nothing that is hidden', async () => {
    const hidden = '<w:vanish/>';
    expect(await text(words('a', hidden) + words('b') + run('<w:footnoteReference w:id="1"/>', hidden))).toBe(
      'b',
    );
  });
});
