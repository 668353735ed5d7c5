import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import docx from '../../../src/parser/formats/docx.ts';
import { walkXml } from '../../../src/parser/xml/walk.ts';
import {
  array,
  assert,
  constant,
  constantFrom,
  oneof,
  property,
  string,
  tuple,
} from '../../support/properties.ts';
import { casesOf, reading } from './readings.ts';
import { body, wordFile } from './word-file.ts';

const escapes: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function unescaped(xml: string): string {
  return xml
    .replace(/\r\n?/g, '\n')
    .replace(/&(?:#x([0-9a-f]+)|#([0-9]+)|([a-z]+));/gi, (_, hex, dec, name) =>
      name ? escapes[name]! : String.fromCodePoint(Number.parseInt(hex ?? dec, hex ? 16 : 10)),
    );
}

/** Words as somebody may write them in XML, with what may stand between them. */
const written = oneof(
  string().map((words) => words.replace(/[<&>\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')),
  constantFrom('&amp;', '&#xE9;', '&#128512;', '&lt;', '&apos;', 'é', '😀', '\n', '\r\n', ']]'),
);
const between = constantFrom('', '<!-- - -->', '<?x y?>', '<b/>', '<b>c</b>', '<b a="&gt;>">d</b>');
const cdata = constantFrom('<![CDATA[a<b]]>', '<![CDATA[&amp;]]]>', '<![CDATA[]]>');
const content = array(tuple(written, oneof(between, cdata, constant(''))), { maxLength: 12 });

describe('the place of words in XML', () => {
  it('holds the same words, escapes undone', () => {
    assert(
      property(content, constantFrom('', '\ufeff', '<?xml version="1.0"?>\n'), (pieces, head) => {
        const xml = `${head}<a>${pieces.flat().join('')}</a>`;
        const decoded = xml.replace(/^\ufeff/, '');
        let last = 0;
        walkXml(new TextEncoder().encode(xml), {
          open() {},
          close() {},
          text(words, from, to) {
            if (from > decoded.lastIndexOf('</a>')) return;
            const slice = decoded.slice(from, to);
            const isCdata = decoded.slice(0, from).endsWith('<![CDATA[');
            expect(isCdata ? slice : unescaped(slice)).toBe(words);
            expect(from).toBeGreaterThanOrEqual(last);
            last = to;
          },
        });
      }),
    );
  });

  it('knows how many elements there are', () => {
    const silent = { open() {}, close() {}, text() {} };
    expect(walkXml(new TextEncoder().encode('<a><b/><b>c</b></a>'), silent)).toBe(3);
  });
});

describe('the leaves of a Word document', () => {
  it.each(casesOf('docx'))('lead back to the words of $name', async ({ bytes }) => {
    const { source } = await reading(docx, bytes);
    const parts = unzipSync(bytes);
    expect(source.leaves!.length).toBeGreaterThan(0);
    for (const { start, end, part, from, to } of source.leaves!) {
      const slice = strFromU8(parts[part]!).slice(from, to);
      expect(unescaped(slice).replace(/\s/g, ' ')).toBe(source.text.slice(start, end));
    }
  });

  it('leave out the blanks that belong to the file', async () => {
    const document = body('<w:p><w:r><w:t>\n  caf&#233; &amp; thé\u00a0 </w:t></w:r></w:p>');
    const { source } = await reading(docx, wordFile({ document }));
    expect(source.text).toBe('café & thé\u00a0');
    const [leaf] = source.leaves!;
    expect(document.slice(leaf!.from, leaf!.to)).toBe('caf&#233; &amp; thé\u00a0');
  });

  it('stand apart where a comment or a mark of CDATA cuts the words', async () => {
    const document = body('<w:p><w:r><w:t>a<!-- x -->b<![CDATA[<c>]]></w:t></w:r></w:p>');
    const { source } = await reading(docx, wordFile({ document }));
    expect(source.text).toBe('ab<c>');
    expect(source.leaves!.map(({ from, to }) => document.slice(from, to))).toEqual(['a', 'b', '<c>']);
  });

  it('have no place for what no words stand for', async () => {
    const document = body('<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r></w:p>');
    const { source } = await reading(docx, wordFile({ document }));
    expect(source.leaves!.map(({ start }) => start)).toEqual([0, 2]);
  });
});
