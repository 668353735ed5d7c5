import { strFromU8, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import docx from '../../../src/parser/formats/docx.ts';
import { defaultLimits } from '../../../src/parser/limits.ts';
import { broken, reading, shown } from './readings.ts';
import { body, p, part, partsOf, wordFile } from './word-file.ts';

const codes = (problems: readonly { readonly code: string }[]) => problems.map(({ code }) => code);
const reference = (kind: string, id: number) => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;
const margin = (kind: string, file: string, type = 'default') =>
  `<w:${kind}Reference w:type="${type}" r:id="${file}"/>`;
const last = (content: string) => `<w:sectPr>${content}</w:sectPr>`;

describe('page headers and footers', () => {
  it('stand before and behind the body, each text once', async () => {
    const first = `<w:p><w:pPr><w:sectPr>${margin('header', 'header1')}${margin('footer', 'footer1')}</w:sectPr></w:pPr></w:p>`;
    const read = await reading(
      docx,
      wordFile({
        document: body(
          p('a') + first + p('b') + last(margin('header', 'header2') + margin('header', 'header3')),
        ),
        header: part('hdr', p('Dossier 24/00000') + p('')),
        others: {
          'header2.xml': part('hdr', p('Dossier 24/00000')),
          'header3.xml': part('hdr', `<w:tbl><w:tr><w:tc>${p('Vervolg')}</w:tc></w:tr></w:tbl>`),
          'header4.xml': part('hdr', p('Nobody refers to me')),
          'footer1.xml': part('ftr', p('Pagina 1')),
        },
      }),
    );
    expect(shown(read)).toBe(
      '0 page-mark  Dossier 24/00000\n1 page-mark  Vervolg\n2  a\n4  b\n5 page-mark  Pagina 1\n',
    );
    expect(read.source.anchors!.map((anchor) => anchor!.part)).toEqual([
      'word/header1.xml',
      'word/header3.xml',
      undefined,
      undefined,
      undefined,
      'word/footer1.xml',
    ]);
    expect(broken(read)).toEqual([]);
    expect(read.problems).toEqual([]);
  });

  it('are those that are shown', async () => {
    const others = {
      'header2.xml': part('hdr', p('first page')),
      'header3.xml': part('hdr', p('even pages')),
    };
    const references = margin('header', 'header2', 'first') + margin('header', 'header3', 'even');
    const text = async (section: string, more: Record<string, string> = {}) => {
      const file = wordFile({ document: body(p('a') + last(section)), others: { ...others, ...more } });
      return (await reading(docx, file)).source.text;
    };
    expect(await text(references)).toBe('a');
    expect(await text(`${references}<w:titlePg/>`)).toBe('first page\na');
    const settings = part('settings', '<w:evenAndOddHeaders/>');
    expect(await text(references, { 'settings.xml': settings })).toBe('even pages\na');
  });

  it('may be missing', async () => {
    const read = await reading(
      docx,
      wordFile({ document: body(p('a') + last(margin('header', 'header9'))) }),
    );
    expect(read.source.text).toBe('a');
    expect(read.problems).toEqual([]);
  });
});

describe('notes', () => {
  const footnotes = part(
    'footnotes',
    `<w:footnote w:type="separator" w:id="-1">${p('line')}</w:footnote><w:footnote w:id="1">${p('Niet geciteerd')}</w:footnote><w:footnote w:id="2">${p('Tweede')}${p('alinea')}</w:footnote><w:footnote w:id="3">${p('Eerste')}</w:footnote>`,
  );
  const endnotes = part('endnotes', `<w:endnote w:id="2">${p('Slot')}</w:endnote>`);
  const document = body(
    `<w:p><w:r><w:t>a</w:t></w:r>${reference('endnote', 2)}${reference('footnote', 3)}</w:p><w:p><w:r><w:t>b</w:t></w:r>${reference('footnote', 2)}</w:p>`,
  );

  it('stand behind all, in the order of the text', async () => {
    const others = { 'footnotes.xml': footnotes, 'endnotes.xml': endnotes };
    const read = await reading(docx, wordFile({ document, others }));
    expect(shown(read)).toBe('0  a\n1  b\n2 note  Eerste\n3 note  Tweede\n4 note  alinea\n5 note  Slot\n');
    expect(read.source.anchors!.slice(2)).toEqual([
      { paragraph: 4, part: 'word/footnotes.xml' },
      { paragraph: 2, part: 'word/footnotes.xml' },
      { paragraph: 3, part: 'word/footnotes.xml' },
      { paragraph: 0, part: 'word/endnotes.xml' },
    ]);
    expect(read.problems).toEqual([]);
  });

  it.each([
    ['the part', {}],
    ['the note', { 'footnotes.xml': part('footnotes', ''), 'endnotes.xml': endnotes }],
    ['sound XML', { 'footnotes.xml': '<w:footnotes', 'endnotes.xml': endnotes }],
  ] as [string, Record<string, string>][])('are missed when %s is not there', async (_, others) => {
    const read = await reading(docx, wordFile({ document, others }));
    expect(read.source.text.startsWith('a\nb')).toBe(true);
    expect(codes(read.problems)).toEqual(['degraded']);
  });
});

describe('comments', () => {
  it('are left out, and those with a place are counted', async () => {
    const document = body(
      `<w:p><w:r><w:t>a</w:t></w:r>${reference('comment', 0)}${reference('comment', 7)}</w:p>`,
    );
    const comments = part('comments', `<w:comment w:id="0">${p('Kort!')}</w:comment>`);
    const read = await reading(docx, wordFile({ document, others: { 'comments.xml': comments } }));
    expect(read.source.text).toBe('a');
    expect(read.problems).toEqual([{ code: 'comments-left-out', data: { count: 2 } }]);
  });
});

describe('a document that names what is not there', () => {
  it.each([
    ['styles', { others: { 'styles.xml': 'no XML' } }],
    ['lists', { others: { 'numbering.xml': new TextEncoder().encode('<é').subarray(0, 2) } }],
  ])('is read without its %s, and says so', async (_, parts) => {
    const read = await reading(docx, wordFile({ document: body(p('a')), ...parts }));
    expect(read.source.text).toBe('a');
    expect(codes(read.problems)).toEqual(['degraded']);
  });

  it.each(['styles', 'numbering'])(
    'is read without a part (%s) that is not there, and says so',
    async (kind) => {
      const all = partsOf({ document: body(p('a')), others: { [`${kind}.xml`]: part(kind, '') } });
      expect((await reading(docx, zipSync(all))).problems).toEqual([]);
      const { [`word/${kind}.xml`]: _, ...others } = all;
      const read = await reading(docx, zipSync(others));
      expect(read.source.text).toBe('a');
      expect(read.problems).toEqual([{ code: 'degraded', data: { parts: `word/${kind}.xml` } }]);
    },
  );

  it('reaches for nothing outside the file', async () => {
    const all = partsOf({ document: body(p('a')), others: { 'styles.xml': part('styles', '') } });
    const rels = 'word/_rels/document.xml.rels';
    const outside = strFromU8(all[rels]!).replace(
      'Target="',
      'TargetMode="External" Target="https://example.invalid/',
    );
    const read = await reading(docx, zipSync({ ...all, [rels]: strToU8(outside) }));
    expect(read.source.text).toBe('a');
    expect(read.problems).toEqual([]);
  });

  it.each(['altChunk', 'subDoc'])('says that text in another file (%s) is missing', async (name) => {
    const read = await reading(docx, wordFile({ document: body(`${p('a')}<w:${name} r:id="x"/>`) }));
    expect(codes(read.problems)).toEqual(['degraded']);
  });

  it('counts the elements of all parts together', async () => {
    const many = '<w:p/>'.repeat(60);
    const file = wordFile({
      document: body(many + p('a') + last(margin('header', 'header1'))),
      header: part('hdr', many),
    });
    const limits = (elements: number) => ({ limits: { ...defaultLimits, elements } });
    expect(codes((await reading(docx, file, 'r', limits(100))).problems)).toEqual(['too-large']);
    expect(codes((await reading(docx, file, 'r', limits(1000))).problems)).toEqual([]);
  });
});
