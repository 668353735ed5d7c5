import { describe, expect, it } from 'vitest';
import docx from '../../../src/parser/formats/docx.ts';
import { counting } from '../../support/spent.ts';
import { reading } from './readings.ts';
import { body, p, part, wordFile } from './word-file.ts';

const many = (count: number, each: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => each(n)).join('');
const mark = (type: string) => `<w:fldChar w:fldCharType="${type}"/>`;

/** Files within the limits whose reading must stay in proportion to their size. */
describe('a file that is made to take long', () => {
  it.each([
    [
      'by fields in fields',
      () =>
        wordFile({
          document: body(
            `<w:p><w:r>${mark('begin').repeat(20_000)}${mark('separate')}${'<w:t>a</w:t>'.repeat(20_000)}${mark('end').repeat(20_000)}</w:r></w:p>${p('a')}`,
          ),
        }),
    ],
    ['by words cut into pieces', () => wordFile({ document: body(p('a<!---->'.repeat(200_000))) })],
    [
      'by blanks',
      () => wordFile({ document: body(`<w:p><w:r><w:t>${`a${' '.repeat(1_000_000)}b`}</w:t></w:r></w:p>`) }),
    ],
    [
      'by styles of tables',
      () =>
        wordFile({
          document: body(
            `<w:tbl><w:tblPr><w:tblStyle w:val="t0"/></w:tblPr><w:tr><w:tc>${p('a')}</w:tc></w:tr></w:tbl>`,
          ),
          styles: part(
            'styles',
            many(
              15_000,
              (n) =>
                `<w:style w:type="table" w:styleId="t${n}"><w:basedOn w:val="t${n + 1}"/><w:tblStylePr w:type="x${n}"><w:rPr><w:b/></w:rPr></w:tblStylePr></w:style>`,
            ),
          ),
        }),
    ],
    [
      'by sections and their headers',
      () =>
        wordFile({
          document: body(
            many(
              15_000,
              (n) =>
                `<w:p><w:pPr><w:sectPr><w:headerReference w:type="default" r:id="h${n}"/></w:sectPr></w:pPr><w:r><w:t>a</w:t></w:r></w:p>`,
            ),
          ),
        }),
    ],
    [
      'by paragraphs joined',
      () => wordFile({ document: body(many(20_000, () => p('a', '<w:rPr><w:del/></w:rPr>')) + p('a')) }),
    ],
    [
      'by numbers',
      () =>
        wordFile({
          document: body(many(20_000, (n) => p('a', `<w:numPr><w:numId w:val="${n}"/></w:numPr>`))),
          others: {
            'numbering.xml': part(
              'numbering',
              `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:lvlText w:val="${'%1.'.repeat(9000)}"/></w:lvl></w:abstractNum>${many(20_000, (n) => `<w:num w:numId="${n}"><w:abstractNumId w:val="0"/></w:num>`)}`,
            ),
          },
        }),
    ],
  ] as [string, () => Uint8Array][])(
    '%s does not',
    async (_, file) => {
      const bytes = file();
      const spent = counting();
      const read = await reading(docx, bytes);
      expect(read.source.text).toMatch(/^[a \nb]+$/);
      expect(spent()).toBeLessThan(10_000);
    },
    30_000,
  );
});
