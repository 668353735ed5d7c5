import { describe, expect, it } from 'vitest';
import type { ReadOptions } from '../../../src/parser/blocks.ts';
import docx from '../../../src/parser/formats/docx.ts';
import { reading, shown } from './readings.ts';
import { body, p, wordFile } from './word-file.ts';

const run = (words: string, tag = 't') => `<w:r><w:${tag} xml:space="preserve">${words}</w:${tag}></w:r>`;
const ins = (content: string) => `<w:ins w:id="1">${content}</w:ins>`;
const del = (content: string) => `<w:del w:id="2">${content}</w:del>`;

async function both(content: string) {
  const file = wordFile({ document: body(content) });
  const one = async (changes: ReadOptions['changes']) => {
    const read = await reading(docx, file, 'record', { changes });
    expect(read.problems.map(({ code }) => code)).toEqual(['tracked-changes']);
    return { text: read.source.text, shown: shown(read), count: read.problems[0]!.data!.count };
  };
  return { accepted: await one('accepted'), original: await one('original') };
}

describe('tracked changes', () => {
  it('are read on either side, and counted', async () => {
    const { accepted, original } = await both(
      `<w:p>${run('Il est parti')}${del(run(' hier', 'delText'))}${ins(run(' lundi'))}</w:p>`,
    );
    expect(accepted).toMatchObject({ text: 'Il est parti lundi', count: 2 });
    expect(original).toMatchObject({ text: 'Il est parti hier', count: 2 });
  });

  it('keep on neither side what was inserted and deleted again', async () => {
    const { accepted, original } = await both(`<w:p>${run('Ja')}${ins(del(run('!', 'delText')))}</w:p>`);
    expect([accepted.text, original.text]).toEqual(['Ja', 'Ja']);
  });

  it('keep what was moved in one of its places', async () => {
    const { accepted, original } = await both(
      `<w:p><w:moveFrom w:id="3">${run('moved')}</w:moveFrom>${run(' here ')}<w:moveTo w:id="4">${run('moved')}</w:moveTo></w:p>`,
    );
    expect([accepted.text.trim(), original.text.trim()]).toEqual(['here moved', 'moved here']);
  });

  it('join paragraphs whose mark is not there', async () => {
    const mark = (what: string) => `<w:rPr><w:${what} w:id="5"/></w:rPr>`;
    const { accepted, original } = await both(p('a', mark('ins')) + p('b', mark('del')) + p('c'));
    expect(accepted.text).toBe('a\nbc');
    expect(original.text).toBe('ab\nc');
  });

  it('join no paragraph with one behind a table', async () => {
    const { accepted } = await both(
      `${p('before', '<w:rPr><w:del w:id="5"/></w:rPr>')}<w:tbl><w:tr><w:tc>${p('cell')}</w:tc></w:tr></w:tbl>${p('after')}`,
    );
    expect(accepted.text).toBe('before\ncell\nafter');
  });

  it('take rows and cells in and out', async () => {
    const row = (words: string, properties: string, cell = '') =>
      `<w:tr><w:trPr>${properties}</w:trPr><w:tc><w:tcPr>${cell}</w:tcPr>${p(words)}</w:tc></w:tr>`;
    const { accepted, original } = await both(
      `<w:tbl>${row('old', '<w:del w:id="1"/>')}${row('new', '<w:ins w:id="2"/>')}${row('c', '', '<w:cellDel w:id="3"/>')}${row('d', '', '<w:cellIns w:id="4"/>')}</w:tbl>`,
    );
    expect(accepted.text).toBe('new\nd');
    expect(original.text).toBe('old\nc');
  });

  it('give formatting and numbering back as they were', async () => {
    const { accepted, original } = await both(
      '<w:p><w:r><w:rPr><w:b/><w:rPrChange w:id="1"><w:rPr><w:i/></w:rPr></w:rPrChange></w:rPr><w:t>x</w:t></w:r></w:p>',
    );
    expect([accepted.shown, original.shown]).toEqual(['0  ‹b:x›\n', '0  ‹i:x›\n']);
  });

  it('are not told of where there are none', async () => {
    const file = wordFile({ document: body(p('a')) });
    for (const changes of ['accepted', 'original'] as const)
      expect((await reading(docx, file, 'record', { changes })).problems).toEqual([]);
  });
});
