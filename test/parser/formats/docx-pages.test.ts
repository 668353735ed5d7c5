import { describe, expect, it } from 'vitest';
import docx from '../../../src/parser/formats/docx.ts';
import { reading } from './readings.ts';
import { body, p, part, wordFile } from './word-file.ts';

async function pages(content: string, styles?: string) {
  const file = wordFile({ document: body(content), styles: styles && part('styles', styles) });
  const { source } = await reading(docx, file);
  return source.anchors!.map((anchor) => anchor!.page);
}

const rendered = '<w:lastRenderedPageBreak/>';
const typed = '<w:r><w:br w:type="page"/></w:r>';
const run = (content: string) => `<w:r>${content}</w:r>`;
const t = (words: string) => `<w:t>${words}</w:t>`;

describe('the page of a paragraph', () => {
  it('is not known without a break', async () => {
    expect(await pages(p('a') + p('b'))).toEqual([undefined, undefined]);
  });

  it('is that of its first words in the last layout', async () => {
    const content = `${p('a')}<w:p>${run(t('b') + rendered + t('c'))}</w:p><w:p>${run(rendered + t('d'))}</w:p>${p('')}`;
    expect(await pages(content)).toEqual([1, 1, 3, 3]);
  });

  it('is told by typed breaks only where there is no layout', async () => {
    expect(await pages(`${p('a')}<w:p>${typed}</w:p>${p('b')}`)).toEqual([1, 2, 2]);
    expect(await pages(`${p('a')}<w:p>${typed}${run(rendered + t('b'))}</w:p>`)).toEqual([1, 2]);
    const { source } = await reading(docx, wordFile({ document: body(`<w:p>${typed}${run(t('a'))}</w:p>`) }));
    expect(source.anchors![0]).toMatchObject({ page: 2, pageFrom: 'explicit-break' });
  });

  it('changes before a paragraph that wants it, also by its style', async () => {
    const styles = '<w:style w:type="paragraph" w:styleId="K"><w:pPr><w:pageBreakBefore/></w:pPr></w:style>';
    const content =
      p('a', '<w:pageBreakBefore/>') +
      p('b', '<w:pageBreakBefore/>') +
      p('c', '<w:pStyle w:val="K"/>') +
      p('d', '<w:pStyle w:val="K"/><w:pageBreakBefore w:val="0"/>');
    expect(await pages(content, styles)).toEqual([1, 2, 3, 3]);
  });

  it('changes with a section, unless that goes on', async () => {
    const end = (type: string) => `<w:sectPr><w:type w:val="${type}"/></w:sectPr>`;
    const content = p('a', end('continuous')) + p('b', end('oddPage')) + p('c') + end('continuous');
    expect(await pages(content)).toEqual([1, 2, 2]);
  });

  it('is the same for the cells of a row', async () => {
    const cell = (content: string) => `<w:tc>${content}</w:tc>`;
    const broken = (words: string) => `<w:p>${run(rendered + t(words))}</w:p>`;
    const row = `<w:tr>${cell(broken('b'))}${cell(broken('c'))}</w:tr>`;
    expect(await pages(`${p('a')}<w:tbl>${row}</w:tbl>${p('d')}`)).toEqual([1, 2, 2, 2]);
  });
});
