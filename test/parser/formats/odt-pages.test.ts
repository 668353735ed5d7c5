import { describe, expect, it } from 'vitest';
import odt from '../../../src/parser/formats/odt.ts';
import { flatFile } from './odt-parts.ts';
import { reading } from './readings.ts';

const p = (words: string, style = '') => `<text:p${style && ` text:style-name="${style}"`}>${words}</text:p>`;
const soft = '<text:soft-page-break/>';
const style = (name: string, inside: string, more = '', family = 'paragraph') =>
  `<style:style style:name="${name}" style:family="${family}" ${more}>${inside}</style:style>`;
const automatic = [
  style('Before', '<style:paragraph-properties fo:break-before="page"/>'),
  style('Child', '', 'style:parent-style-name="Before"'),
  style('After', '<style:paragraph-properties fo:break-after="page"/>'),
  style('Column', '<style:paragraph-properties fo:break-before="column"/>'),
  style('Master', '', 'style:master-page-name="Other"'),
  style('T', '<style:table-properties fo:break-before="page"/>', '', 'table'),
].join('');
const row = (...cells: readonly string[]) =>
  `<table:table-row>${cells.map((cell) => `<table:table-cell>${cell}</table:table-cell>`).join('')}</table:table-row>`;

/** « words page » of every paragraph, and how the pages are known. */
async function pages(body: string): Promise<readonly string[]> {
  const { source } = await reading(odt, flatFile({ body, automatic }));
  const text = source.text.split('\n');
  return source.anchors!.map((anchor, n) =>
    `${text[n]} ${anchor?.page ?? '?'} ${anchor?.pageFrom ?? ''}`.trim(),
  );
}

describe('pages of an OpenDocument text', () => {
  it('are not told without any break', async () => {
    expect(await pages(p('a') + p('b', 'Column'))).toEqual(['a ?', 'b ?']);
  });

  it('follow the breaks of the last layout, each paragraph where it begins', async () => {
    expect(await pages(p('a') + p(`${soft}b`) + p(`c${soft} d`) + soft + p('e'))).toEqual([
      'a 1 soft-break',
      'b 2 soft-break',
      'c d 2 soft-break',
      'e 4 soft-break',
    ]);
  });

  it('count typed breaks among them, since the layout does not repeat those', async () => {
    expect(await pages(p('a') + p('b', 'Before') + p(`${soft}c`))).toEqual([
      'a 1 soft-break',
      'b 2 soft-break',
      'c 3 soft-break',
    ]);
  });

  it('follow typed breaks when there are no others', async () => {
    const table = `<table:table table:style-name="T">${row(p('cel', 'Before'))}</table:table>`;
    expect(
      await pages(p('a', 'Before') + p('b', 'Child') + p('c', 'After') + p('d') + p('e', 'Master') + table),
    ).toEqual([
      'a ?',
      'b 2 explicit-break',
      'c 2 explicit-break',
      'd 3 explicit-break',
      'e 4 explicit-break',
      'cel 5 explicit-break',
    ]);
  });

  it('are counted once where the cells of a row go over to the next page together', async () => {
    const table = `<table:table>${row(p('a') + soft + p('b'), p('c') + soft + p('d'), p('e'))}${soft}${row(p('f'))}</table:table>`;
    expect((await pages(table + p('g'))).map((told) => told.slice(0, 3))).toEqual([
      'a 1',
      'b 2',
      'c 1',
      'd 2',
      'e 1',
      'f 3',
      'g 3',
    ]);
  });
});
