import { describe, expect, it } from 'vitest';
import docx from '../../../src/parser/formats/docx.ts';
import { numberAs } from '../../../src/parser/paragraphs/numbers.ts';
import { reading } from './readings.ts';
import { body, p, part, wordFile } from './word-file.ts';

interface Options {
  readonly start?: number;
  readonly more?: string;
}

function level(ilvl: number, format: string, text: string, { start = 1, more = '' }: Options = {}): string {
  return `<w:lvl w:ilvl="${ilvl}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
}

const definition = (id: number, levels: string) =>
  `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;
const list = (id: number, abstract: number, overrides = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${overrides}</w:num>`;
const at = (id: number, ilvl = 0) => `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${id}"/></w:numPr>`;

async function labels(numbering: string, paragraphs: readonly string[], styles?: string) {
  const document = body(paragraphs.map((properties) => p('x', properties)).join(''));
  const file = wordFile({
    document,
    styles: styles && part('styles', styles),
    others: { 'numbering.xml': part('numbering', numbering) },
  });
  const read = await reading(docx, file);
  expect(read.problems).toEqual([]);
  return read.lines.map((line) => line.label);
}

describe('a numbered paragraph', () => {
  it('shows its number in the words of its list', async () => {
    const numbering = definition(0, level(0, 'decimal', 'Q%1 :')) + list(1, 0);
    expect(await labels(numbering, [at(1), '', at(1), at(1)])).toEqual(['Q1 :', undefined, 'Q2 :', 'Q3 :']);
  });

  it('counts levels below from the start again', async () => {
    const levels =
      level(0, 'upperRoman', '%1.') + level(1, 'lowerLetter', '%2)') + level(2, 'decimal', '%1.%2.%3');
    const found = await labels(definition(0, levels) + list(1, 0), [
      at(1),
      at(1, 1),
      at(1, 1),
      at(1),
      at(1, 1),
      at(1, 2),
      at(1, 2),
    ]);
    expect(found).toEqual(['I.', 'a)', 'b)', 'II.', 'a)', 'II.a.1', 'II.a.2']);
  });

  it('shows the start of a level above that was not used', async () => {
    const levels = level(0, 'decimal', '%1', { start: 3 }) + level(1, 'decimal', '%1.%2');
    expect(await labels(definition(0, levels) + list(1, 0), [at(1, 1), at(1)])).toEqual(['3.1', '3']);
  });

  it('goes on in another list of the same definition, unless that one begins anew', async () => {
    const again = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
    const numbering = definition(0, level(0, 'decimal', '%1.')) + list(1, 0) + list(2, 0) + list(3, 0, again);
    expect(await labels(numbering, [at(1), at(2), at(3), at(3), at(1)])).toEqual([
      '1.',
      '2.',
      '1.',
      '2.',
      '3.',
    ]);
  });

  it('takes a level of its own from its list', async () => {
    const own = `<w:lvlOverride w:ilvl="0">${level(0, 'upperLetter', 'Vraag %1')}</w:lvlOverride>`;
    const numbering = definition(0, level(0, 'decimal', '%1.')) + list(1, 0, own);
    expect(await labels(numbering, [at(1), at(1)])).toEqual(['Vraag A', 'Vraag B']);
  });

  it('counts on over higher levels where the level says so', async () => {
    const never = { more: '<w:lvlRestart w:val="0"/>' };
    const levels = level(0, 'decimal', '%1') + level(1, 'decimal', 'Q%2', never);
    expect(await labels(definition(0, levels) + list(1, 0), [at(1), at(1, 1), at(1), at(1, 1)])).toEqual([
      '1',
      'Q1',
      '2',
      'Q2',
    ]);
  });

  it('has digits alone on a legal level', async () => {
    const levels = level(0, 'upperRoman', '%1') + level(1, 'decimal', '%1.%2', { more: '<w:isLgl/>' });
    expect(await labels(definition(0, levels) + list(1, 0), [at(1), at(1, 1)])).toEqual(['I', '1.1']);
  });

  it('has no label for bullets, but for words that stand as one', async () => {
    const levels =
      level(0, 'bullet', 'o') +
      level(1, 'bullet', '\uf0b7') +
      level(2, 'decimal', '–') +
      level(3, 'bullet', 'OP :');
    const found = await labels(definition(0, levels) + list(1, 0), [at(1), at(1, 1), at(1, 2), at(1, 3)]);
    expect(found).toEqual([undefined, undefined, undefined, 'OP :']);
  });

  it('is numbered by its style, and by what that is based on', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Q"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="R"><w:basedOn w:val="Q"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="S"><w:basedOn w:val="Q"/></w:style>';
    const levels =
      level(0, 'decimal', '%1') +
      level(1, 'lowerLetter', '%1%2') +
      level(2, 'lowerRoman', '(%3)', { more: '<w:pStyle w:val="S"/>' });
    const found = await labels(
      definition(0, levels) + list(1, 0),
      [
        '<w:pStyle w:val="Q"/>',
        '<w:pStyle w:val="R"/>',
        '<w:pStyle w:val="S"/>',
        '<w:pStyle w:val="Q"/><w:numPr><w:numId w:val="0"/></w:numPr>',
        '<w:pStyle w:val="Q"/>',
      ],
      styles,
    );
    expect(found).toEqual(['1', '1a', '(i)', undefined, '2']);
  });

  it('finds the definition that a numbering style stands for', async () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="L"/></w:abstractNum>' +
      `<w:abstractNum w:abstractNumId="1"><w:styleLink w:val="L"/>${level(0, 'decimal', '%1°')}</w:abstractNum>` +
      list(1, 0) +
      list(2, 1);
    const styles =
      '<w:style w:type="numbering" w:styleId="L"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>';
    expect(await labels(numbering, [at(1), at(2)], styles)).toEqual(['1°', '2°']);
  });

  it('may have a format by example', async () => {
    const format = (content: string, requires: string) =>
      `<mc:AlternateContent><mc:Choice Requires="${requires}" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:x="x"><w:numFmt w:val="custom" w:format="${content}"/></mc:Choice><mc:Fallback><w:numFmt w:val="upperLetter"/></mc:Fallback></mc:AlternateContent>`;
    const levels = (['w14', 'x'] as const).map(
      (requires, ilvl) =>
        `<w:lvl w:ilvl="${ilvl}"><w:start w:val="9"/>${format('001, 002, 003, ...', requires)}<w:lvlText w:val="%${ilvl + 1}"/></w:lvl>`,
    );
    const found = await labels(definition(0, levels.join('')) + list(1, 0), [at(1), at(1), at(1, 1)]);
    expect(found).toEqual(['009', '010', 'I']);
  });

  it('has none when its list is not there', async () => {
    expect(await labels(list(1, 9), [at(1), at(7), at(1, 12)])).toEqual([undefined, undefined, undefined]);
  });

  it('keeps a label short, whatever the file asks for', async () => {
    const numbering = definition(0, level(0, 'decimal', '%1 '.repeat(5000))) + list(1, 0);
    expect((await labels(numbering, [at(1)]))[0]!.length).toBeLessThanOrEqual(100);
  });
});

describe('a number', () => {
  it.each([
    [4, 'decimalZero', '', '04'],
    [28, 'lowerLetter', '', 'bb'],
    [1994, 'upperRoman', '', 'MCMXCIV'],
    [1, 'ordinal', 'fr-BE', '1er'],
    [2, 'ordinal', 'fr-BE', '2e'],
    [1, 'ordinal', 'nl-BE', '1e'],
    [1, 'ordinal', 'en-GB', '1st'],
    [12, 'ordinal', 'en-GB', '12th'],
    [23, 'ordinal', '', '23rd'],
    [0, 'lowerRoman', '', '0'],
    [2147483647, 'lowerLetter', '', '2147483647'],
    [7, 'chicago', '', '7'],
    [7, '001', '', '007'],
  ])('%d as %s (%s) is %s', (value, format, language, shown) => {
    expect(numberAs(value, format, language)).toBe(shown);
  });
});
