import { expect, it } from 'vitest';
import odt from '../../../src/parser/formats/odt.ts';
import fc from '../../support/properties.ts';
import { contentXml, odtFile } from './odt-file.ts';
import { broken, reading } from './readings.ts';

const names = [
  ...[
    'p',
    'h',
    'span',
    'list',
    'list-item',
    'section',
    's',
    'tab',
    'line-break',
    'note',
    'a',
    'ruby-text',
    'list-header',
    'numbered-paragraph',
    'note-body',
    'soft-page-break',
    'index-body',
    'tracked-changes',
    'changed-region',
    'insertion',
    'deletion',
    'change',
    'change-start',
    'change-end',
  ].map((name) => `text:${name}`),
  ...['table', 'table-row', 'table-cell', 'covered-table-cell', 'table-header-rows'].map(
    (name) => `table:${name}`,
  ),
  'office:annotation',
];
const attributes = [
  '',
  ' text:c="3"',
  ' text:c="-1"',
  ' text:c="x"',
  ' text:outline-level="0"',
  ' text:outline-level="2.5"',
  ' table:number-columns-spanned="2"',
  ' table:number-columns-spanned="-9"',
  ' text:display="none"',
  ' text:change-id="1" text:id="1"',
  ' text:change-id="2" text:id="2" text:style-name="L"',
  ' text:level="3" text:start-value="4" text:style-name="L"',
  ' table:number-columns-repeated="2" table:number-rows-repeated="3"',
];

/** Elements in any order and depth, schema or no schema. */
const { tree } = fc.letrec<{ tree: string }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    fc.constantFrom('OP : ', ' ', '\n\t', 'woord', '\u2028', 'é\u00a0?', '&#x1F600;'),
    fc
      .tuple(
        fc.constantFrom(...names),
        fc.constantFrom(...attributes),
        fc.array(tie('tree'), { maxLength: 5 }),
      )
      .map(([name, given, inside]) => `<${name}${given}>${inside.join('')}</${name}>`),
  ),
}));

const told = new Set(['comments-left-out', 'tracked-changes']);
const regions =
  '<text:tracked-changes><text:changed-region text:id="1"><text:deletion><text:p>weg</text:p><text:list><text:list-item><text:p>x</text:p></text:list-item></text:list></text:deletion></text:changed-region><text:changed-region text:id="2"><text:insertion/></text:changed-region></text:tracked-changes>';

it('reads any order of elements, in slices of its text', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(tree, { minLength: 1, maxLength: 8 }), async (trees) => {
      const content = contentXml(['begin']).replace(
        '</office:text>',
        `${regions}${trees.join('')}</office:text>`,
      );
      for (const changes of ['accepted', 'original'] as const) {
        const read = await reading(odt, odtFile({ content }), 'record', { changes });
        expect(read.problems.filter(({ code }) => !told.has(code))).toEqual([]);
        expect(broken(read)).toEqual([]);
        expect(read.source.text.split('\n')).toHaveLength(read.source.anchors!.length);
        expect(read.lines[0]!.text).toBe('begin');
        for (const { start, end, from, to } of read.source.leaves!) {
          const raw = content.slice(from, to).replaceAll('&#x1F600;', '😀');
          expect(raw.replace(/[\s\u2028]+/g, ' ')).toContain(
            read.source.text
              .slice(start, end)
              .replace(/[\s\u2028]+/g, ' ')
              .trim(),
          );
        }
      }
    }),
    { numRuns: 300 },
  );
});
