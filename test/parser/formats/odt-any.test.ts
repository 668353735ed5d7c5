import fc from 'fast-check';
import { expect, it } from 'vitest';
import odt from '../../../src/parser/formats/odt.ts';
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

it('reads any order of elements, in slices of its text', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(tree, { minLength: 1, maxLength: 8 }), async (trees) => {
      const content = contentXml(['begin']).replace('</office:text>', `${trees.join('')}</office:text>`);
      const read = await reading(odt, odtFile({ content }));
      expect(read.problems).toEqual([]);
      expect(broken(read)).toEqual([]);
      expect(read.source.text.split('\n')).toHaveLength(read.source.anchors!.length);
      expect(read.lines[0]!.text).toBe('begin');
    }),
    { numRuns: 300 },
  );
});
