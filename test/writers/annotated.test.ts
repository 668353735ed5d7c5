import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { originalOf } from '../../src/cli/document.ts';
import type { Span } from '../../src/model/place.ts';
import docx from '../../src/parser/formats/docx.ts';
import odt from '../../src/parser/formats/odt.ts';
import { defaultLimits } from '../../src/parser/limits.ts';
import { annotated, isAnnotated } from '../../src/writers/annotated/annotated.ts';
import type { Comment } from '../../src/writers/annotated/comment.ts';
import { treeOf } from '../../src/writers/annotated/tree.ts';
import { root } from '../support/project.ts';
import { reading } from '../support/reading.ts';

const signature = { moment: '2026-11-21T16:00:00Z', locale: 'fr' } as const;
const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

type Parts = Readonly<Record<string, string>>;

/** A Word file of these parts; `body` is what stands in `w:body`. */
function word(body: string, more: Parts = {}): Uint8Array {
  const beside = Object.keys(more).filter((name) => /^word\/[a-zA-Z]+\d?\.xml$/.test(name));
  const kindOf = (name: string): string => /\/([a-zA-Z]+)\d?\.xml$/.exec(name)![1]!;
  const parts: Zippable = {
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(
      `<?xml version="1.0"?>\n<w:document xmlns:w="${main}" xmlns:r="${relations}"><w:body>${body}</w:body></w:document>`,
    ),
    'word/_rels/document.xml.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${beside
        .map(
          (name, n) =>
            `<Relationship Id="rId${n + 1}" Type="${relations}/${kindOf(name)}" Target="${name.slice(5)}"/>`,
        )
        .join('')}</Relationships>`,
    ),
    'word/media/image.bin': new Uint8Array([0, 1, 2, 250]),
  };
  for (const [name, text] of Object.entries(more)) parts[name] = strToU8(text);
  return zipSync(parts);
}

function flat(body: string): Uint8Array {
  const urn = 'urn:oasis:names:tc:opendocument:xmlns';
  return strToU8(
    `<?xml version="1.0"?><office:document xmlns:office="${urn}:office:1.0" xmlns:text="${urn}:text:1.0" xmlns:table="${urn}:table:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text>${body}</office:text></office:body></office:document>`,
  );
}

const formatOf = (bytes: Uint8Array) =>
  bytes[0] === 0x50 && !('content.xml' in unzipSync(bytes)) ? docx : odt;

/** A copy of a file with comments on the first place of each of these words, or on spans. */
async function withComments(
  bytes: Uint8Array,
  wanted: readonly (string | Span)[],
  changes: 'accepted' | 'original' = 'accepted',
): Promise<Uint8Array> {
  const { source } = await reading(formatOf(bytes), bytes, 'record', { changes });
  const comments = wanted.map((one, n): Comment => {
    const start = typeof one === 'string' ? source.text.indexOf(one) : one.start;
    expect(start).toBeGreaterThanOrEqual(0);
    const at = typeof one === 'string' ? { start, end: start + one.length } : one;
    return { at, words: [`Constat ${n} : « <b> & "c" »`, 'CGRA-1.1 – Titre'] };
  });
  const copy = annotated(originalOf(bytes, defaultLimits), source, comments, signature)!;
  expect(copy).toMatchObject({ placed: comments.length, unplaced: 0 });
  return copy.bytes;
}

const textOf = (bytes: Uint8Array, part: string): string =>
  new TextDecoder().decode(bytes[0] === 0x50 ? unzipSync(bytes)[part] : bytes);
const body = (bytes: Uint8Array): string => {
  const xml = textOf(bytes, 'word/document.xml');
  return xml.slice(xml.indexOf('<w:body>') + 8, xml.indexOf('</w:body>'));
};
const flatBody = (bytes: Uint8Array): string => {
  const xml = textOf(bytes, '');
  return xml.slice(xml.indexOf('<office:text>') + 13, xml.indexOf('</office:text>'));
};

/** The words between the marks of each comment, by id, in a Word body: found without the writer's own code. */
function marked(xml: string): Readonly<Record<string, string>> {
  const words: Record<string, string> = {};
  const open = new Set<string>();
  let inWords = false;
  let deleted = 0;
  for (const [, close, name, attributes, empty, text] of xml.matchAll(
    /<(\/?)w:(\w+)([^>]*?)(\/?)>|<[^>]*>|([^<]+)/g,
  )) {
    const id = /w:id="([^"]*)"/.exec(attributes ?? '')?.[1] ?? '';
    if (name === 'commentRangeStart') {
      open.add(id);
      words[id] = '';
    } else if (name === 'commentRangeEnd') open.delete(id);
    else if (name === 't') inWords = !close && !empty;
    else if (name === 'del') deleted += close ? -1 : 1;
    else if (text !== undefined && inWords && deleted === 0) for (const each of open) words[each] += text;
  }
  expect([...open]).toEqual([]);
  return words;
}

const p = (inside: string): string => `<w:p>${inside}</w:p>`;
const r = (text: string, look = ''): string =>
  `<w:r>${look && `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

describe('comments in a Word file', () => {
  it('cut runs at the words, with their look, and leave the words as they are', async () => {
    const before = word(
      p(`<w:pPr><w:jc w:val="both"/></w:pPr>${r('Pourquoi avez-vous menti ? &amp; puis', '<w:b/>')}`),
    );
    const after = await withComments(before, ['menti', 'vous menti ? & p', 'Pourquoi', 's']);
    const xml = body(after);
    expect(marked(xml)).toEqual({ 0: 'menti', 1: 'vous menti ? &amp; p', 2: 'Pourquoi', 3: 's' });
    expect([...xml.matchAll(/<w:t[ >][^<]*<\/w:t >?|<w:t[ >]/g)].length).toBeGreaterThan(4);
    expect(xml.match(/<w:r[ >]/g)!.length - 4).toBe(xml.match(/<w:rPr><w:b\/><\/w:rPr>/g)!.length);
    expect(xml.replace(/<[^>]*>/g, '')).toBe('Pourquoi avez-vous menti ? &amp; puis');
    expect(textOf(after, 'word/comments.xml')).toContain('Constat 0 : « &lt;b&gt; &amp; &quot;c&quot; »');
    expect(textOf(after, '[Content_Types].xml')).toContain('PartName="/word/comments.xml"');
    expect(textOf(after, 'word/_rels/document.xml.rels')).toContain('Target="comments.xml"');
  });

  it('keep words that runs split, and marks of others', async () => {
    const others = `<w:comments xmlns:w="${main}"><w:comment w:id="7" w:author="A. Peeters"><w:p/></w:comment></w:comments>`;
    const before = word(
      p(
        `${r('hon')}<w:bookmarkStart w:id="0" w:name="x"/><w:commentRangeStart w:id="7"/>${r('nête')}<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r><w:bookmarkEnd w:id="0"/>${r('té')}`,
      ),
      { 'word/comments.xml': others },
    );
    const after = await withComments(before, ['honnêteté', 'onnêt']);
    expect(marked(body(after))).toEqual({ 7: 'nête', 8: 'honnêteté', 9: 'onnêt' });
    const comments = textOf(after, 'word/comments.xml');
    expect(comments).toContain('<w:comment w:id="7" w:author="A. Peeters"><w:p/></w:comment>');
    expect([...comments.matchAll(/w:id="(\d+)"/g)].map(([, id]) => id)).toEqual(['7', '8', '9']);
  });

  it('stand in links, fields, tracked changes and cells, and never inside what cannot hold them', async () => {
    const before = word(
      p(`<w:hyperlink r:id="rId9">${r('un lien long')}</w:hyperlink>${r(' suite')}`) +
        p(
          `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE secret</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('le 3 mai')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
        ) +
        p(
          `<w:ins w:id="1" w:author="B" w:date="2026-01-01T00:00:00Z">${r('mots ajoutés ici')}</w:ins><w:del w:id="2" w:author="B"><w:r><w:delText>mots ôtés</w:delText></w:r></w:del>`,
        ) +
        p(`<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>${r('un champ rempli')}</w:sdtContent></w:sdt>`) +
        `<w:tbl><w:tr><w:tc>${p(r('Question posée'))}</w:tc><w:tc>${p(r('Réponse donnée'))}</w:tc></w:tr></w:tbl>`,
    );
    const after = await withComments(before, [
      ...['lien', '3 mai', 'ajoutés', 'champ', 'Réponse'],
      'posée\nRéponse',
    ]);
    const xml = body(after);
    // A control of plain words is marked as a whole; what begins in one cell ends in it.
    expect(marked(xml)).toEqual({
      ...{ 0: 'lien', 1: '3 mai', 2: 'ajoutés', 3: 'un champ rempli', 4: 'Réponse', 5: 'posée' },
    });
    const parents = (name: string): readonly string[] => {
      const found: string[] = [];
      const look = (element: ReturnType<typeof treeOf>['root']): void => {
        for (const child of element.children) {
          if (child.name === name) found.push(element.name);
          look(child);
        }
      };
      look(treeOf(textOf(after, 'word/document.xml')).root);
      return found;
    };
    expect(new Set(parents('w:commentRangeStart'))).toEqual(new Set(['w:hyperlink', 'w:p', 'w:ins']));
    expect(new Set(parents('w:commentReference'))).toEqual(new Set(['w:r']));
    expect(xml).toContain('</w:ins><w:r><w:commentReference w:id="2"/></w:r>');
    expect(xml).toContain('<w:delText>mots ôtés</w:delText>');
  });

  it('mark what was deleted where the original side was read', async () => {
    const before = word(
      p(`${r('Il ')}<w:del w:id="2" w:author="B"><w:r><w:delText>mentait beaucoup</w:delText></w:r></w:del>`),
    );
    const xml = body(await withComments(before, ['beaucoup'], 'original'));
    expect(xml).toMatch(/<w:commentRangeStart w:id="0"\/><w:r ><w:delText xml:space="preserve" >beaucoup</);
  });

  it('on page headers and notes stand at the body, and say so', async () => {
    const before = word(
      p(`${r('Corps du texte')}<w:r><w:footnoteReference w:id="3"/></w:r>`) +
        '<w:sectPr><w:headerReference w:type="default" r:id="rId1"/></w:sectPr>',
      {
        'word/header1.xml': `<w:hdr xmlns:w="${main}">${p(r('Confidentiel'))}</w:hdr>`,
        'word/footnotes.xml': `<w:footnotes xmlns:w="${main}"><w:footnote w:id="3">${p(r('Note en bas'))}</w:footnote></w:footnotes>`,
      },
    );
    const after = await withComments(before, ['Confidentiel', 'en bas']);
    const xml = body(after);
    expect(xml.startsWith('<w:p><w:commentRangeStart w:id="0"/><w:commentRangeEnd w:id="0"/>')).toBe(true);
    expect(xml).toContain(
      '<w:commentRangeStart w:id="1"/><w:r><w:footnoteReference w:id="3"/></w:r><w:commentRangeEnd w:id="1"/>',
    );
    const comments = textOf(after, 'word/comments.xml');
    expect(comments.match(/À propos de mots de l’en-tête de page\./g)).toHaveLength(1);
    expect(comments.match(/À propos de mots de cette note\./g)).toHaveLength(1);
  });

  it('without words stand at their paragraph, cutting nothing', async () => {
    const before = word(p(r('Un')) + p('') + p(`<w:pPr><w:keepNext/></w:pPr>${r('Deux mots')}`));
    const xml = body(await withComments(before, [{ start: 8, end: 8 }]));
    expect(xml).toContain('<w:pPr><w:keepNext/></w:pPr><w:commentRangeStart w:id="0"/>');
    expect(xml).toContain(r('Deux mots'));
  });

  it('stand where other programs, too, keep showing the words', async () => {
    const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const before = word(
      p(`${field('begin')}${r('x')}${field('separate')}${r('voir Table 1')}${field('end')}${r(' fin')}`) +
        `<w:sdt><w:sdtContent>${p(`<w:pPr/>${r('Un seul alinéa')}`)}</w:sdtContent></w:sdt>` +
        p(
          `<w:r><w:pict><w:txbxContent>${p(r('Dans une boîte'))}</w:txbxContent></w:pict></w:r>${r('Dehors')}`,
        ),
    );
    const after = await withComments(before, ['Table', 'seul', 'boîte']);
    const xml = body(after);
    const point = (id: number): string =>
      `<w:commentRangeStart w:id="${id}"/><w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
    expect(xml).toContain(`${field('end')}<w:r><w:commentReference w:id="0"/></w:r>`);
    expect(xml).toContain(`<w:pPr/>${point(1)}${r('Un seul alinéa')}`);
    expect(xml).toContain(`<w:p>${point(2)}<w:r><w:pict>`);
    expect(textOf(after, 'word/comments.xml').match(/zone de texte de cet alinéa/g)).toHaveLength(1);
  });

  it('use the prefix and the addresses of the file', async () => {
    const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
    const before = word('', {
      'word/document.xml': `<document xmlns="${strict}"><body><p><r><t>Pas un mot</t></r></p></body></document>`,
    });
    const after = await withComments(before, ['un']);
    const xml = textOf(after, 'word/document.xml');
    expect(xml).toContain('<t  xml:space="preserve">Pas </t ></r >');
    expect(xml).toContain(
      `<w:commentRangeStart xmlns:w="${strict}" w:id="0"/><r ><t xml:space="preserve" >un</t >`,
    );
    expect(textOf(after, 'word/_rels/document.xml.rels')).toContain('purl.oclc.org');
  });

  it('let no words of theirs act as marks', async () => {
    const before = word(p(r('Un mot')));
    const { source } = await reading(docx, before);
    const words = ['</w:t><w:evil w:id="1"/>&#0;', 'a\u0000b\uffff\ud800c'];
    const comment: Comment = { at: { start: 0, end: 2 }, words };
    const copy = annotated(originalOf(before, defaultLimits), source, [comment], signature)!.bytes;
    const comments = textOf(copy, 'word/comments.xml');
    expect(comments).toContain('&lt;/w:t&gt;&lt;w:evil w:id=&quot;1&quot;/&gt;&amp;#0;');
    expect(comments).toContain('a\ufffdb\ufffd\ufffdc');
  });

  it('do not show blanks that Word does not show', async () => {
    const before = word(p('<w:r><w:t> un mot court </w:t></w:r>'));
    const xml = body(await withComments(before, ['mot']));
    expect(xml).toContain('<w:commentRangeStart w:id="0"/><w:r><w:t> un mot court </w:t></w:r>');
  });

  it('stay where a person answered or settled them', async () => {
    const w15 = 'http://schemas.microsoft.com/office/word/2012/wordml';
    const first = await withComments(word(p(r('Un mot et un autre'))), ['mot', 'autre']);
    const parts = unzipSync(first);
    const answered = textOf(first, 'word/comments.xml')
      .replace('<w:comments ', '<w:comments xmlns:w14="urn:w14" ')
      .replace('<w:p>', '<w:p w14:paraId="0A">');
    parts['word/comments.xml'] = strToU8(answered);
    parts['word/commentsExtended.xml'] = strToU8(
      `<w15:commentsEx xmlns:w15="${w15}"><w15:commentEx w15:paraId="0A" w15:done="1"/></w15:commentsEx>`,
    );
    parts['word/_rels/document.xml.rels'] = strToU8(
      textOf(first, 'word/_rels/document.xml.rels').replace(
        '</Relationships>',
        '<Relationship Id="x" Type="http://schemas.microsoft.com/office/2011/relationships/commentsExtended" Target="commentsExtended.xml"/></Relationships>',
      ),
    );
    const touched = zipSync(parts);
    const { source } = await reading(docx, touched);
    const none = annotated(originalOf(touched, defaultLimits), source, [], signature)!.bytes;
    expect(marked(body(none))).toEqual({ 0: 'mot' });
    const again: Comment = {
      at: { start: 3, end: 6 },
      words: ['Constat 0 : « <b> & "c" »', 'CGRA-1.1 – Titre'],
    };
    expect(annotated(originalOf(touched, defaultLimits), source, [again], signature)).toMatchObject({
      placed: 0,
    });
  });
});

describe('comments in an OpenDocument file', () => {
  it('stand amid words, links and looks, and beside what cannot hold them', async () => {
    const before = flat(
      '<text:p>Pourquoi <text:span>avez-vous &amp; menti</text:span> ? <text:a>Un lien</text:a></text:p><text:p>Le <text:date>3 mai</text:date> suite<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>En bas</text:p></text:note-body></text:note></text:p>',
    );
    const after = await withComments(before, ['vous & m', 'lien', 'mai', 'bas']);
    const xml = flatBody(after).replace(
      /<office:annotation .*?office:name="([^"]*)".*?<\/office:annotation>/g,
      '[$1>',
    );
    expect(xml.replace(/<office:annotation-end office:name="([^"]*)"\/>/g, '<$1]')).toBe(
      '<text:p>Pourquoi <text:span>avez-[charterlint-1>vous &amp; m<charterlint-1]enti</text:span> ? <text:a>Un [charterlint-2>lien<charterlint-2]</text:a></text:p><text:p>Le [charterlint-3><text:date>3 mai</text:date><charterlint-3] suite[charterlint-4><text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>En bas</text:p></text:note-body></text:note><charterlint-4]</text:p>',
    );
    expect(flatBody(after)).toContain(
      '<dc:creator>charterlint</dc:creator><dc:date>2026-11-21T16:00:00Z</dc:date>',
    );
    expect(flatBody(after).match(/À propos de mots de cette note/g)).toHaveLength(1);
  });

  it('stand in frames of text, and beside other shapes', async () => {
    const draw = 'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"';
    const before = flat(
      `<text:p>Avant<draw:frame ${draw}><draw:text-box><text:p>Dans un cadre</text:p></draw:text-box></draw:frame></text:p><text:p>Puis<draw:custom-shape ${draw}><text:p>une forme</text:p></draw:custom-shape></text:p>`,
    );
    const xml = flatBody(await withComments(before, ['cadre', 'forme']));
    expect(xml).toMatch(
      /<text:p>Dans un <office:annotation [^>]*charterlint-1".*?>cadre<office:annotation-end/,
    );
    expect(xml).toMatch(
      /Puis<office:annotation [^>]*charterlint-2".*?<\/office:annotation><draw:custom-shape/,
    );
  });

  it('leave those of people alone, and those of ours that a person settled', async () => {
    const theirs =
      '<office:annotation office:name="charterlint-1"><dc:creator>A. Peeters</dc:creator><text:p>Oui</text:p></office:annotation>';
    const before = flat(
      `<text:p>Un ${theirs}mot<office:annotation-end office:name="charterlint-1"/></text:p>`,
    );
    const after = await withComments(before, ['mot']);
    expect(flatBody(after)).toContain('office:name="charterlint-2"');
    const { source } = await reading(odt, after);
    const none = annotated(originalOf(after, defaultLimits), source, [], signature)!.bytes;
    expect(flatBody(none)).toBe(flatBody(before));
    const settled = strToU8(
      textOf(after, '')
        .replace('office:name="charterlint-2">', 'office:name="charterlint-2" loext:resolved="true">')
        .replace('<office:document ', '<office:document xmlns:loext="urn:x" '),
    );
    expect(
      flatBody(
        annotated(originalOf(settled, defaultLimits), (await reading(odt, settled)).source, [], signature)!
          .bytes,
      ),
    ).toBe(flatBody(settled));
  });
});

/** Every second word, some lines and some empty places: what checks could ever point at. */
function manySpans(text: string): readonly Span[] {
  const words = [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
  const lines = [...text.matchAll(/\S.*/g)].map(({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
  }));
  const some = words.filter((_, n) => n % 9 === 0);
  const points = lines.filter((_, n) => n % 5 === 0).map(({ start }) => ({ start, end: start }));
  return [...some, ...lines.filter((_, n) => n % 3 === 0), ...points];
}

const records = ['fixtures/interviews', 'fixtures/layouts'].flatMap((folder) =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((entry) =>
      readdirSync(join(root, folder, entry.name))
        .filter((name) => /^record\.(docx|odt)$/.test(name))
        .map((name) => join(folder, entry.name, name)),
    ),
);

describe('a copy', () => {
  it('is tried on every record there is', () => {
    expect(records.length).toBeGreaterThan(60);
  });

  it.each(records)('of %s has every part as it was, and is made again byte for byte', async (path) => {
    const before = new Uint8Array(readFileSync(join(root, path)));
    const format = path.endsWith('.odt') ? odt : docx;
    const part = path.endsWith('.odt') ? 'content.xml' : 'word/document.xml';
    const { source } = await reading(format, before);
    const spans = manySpans(source.text);
    const after = await withComments(before, spans);

    // What is read is the same.
    const again = await reading(format, after);
    expect(again.source.text).toBe(source.text);
    expect(isAnnotated(originalOf(after, defaultLimits), source)).toBe(true);
    expect(isAnnotated(originalOf(before, defaultLimits), source)).toBe(false);

    // With our marks taken out, every part is what it was, byte for byte.
    const none = annotated(originalOf(after, defaultLimits), again.source, [], signature)!.bytes;
    const [was, is] = [unzipSync(before), unzipSync(none)];
    expect(Buffer.compare(was[part]!, is[part]!)).toBe(0);
    const needed = new Set([
      part,
      'word/comments.xml',
      'word/_rels/document.xml.rels',
      '[Content_Types].xml',
    ]);
    const copied = unzipSync(after);
    for (const name of Object.keys(was))
      if (!needed.has(name)) expect(Buffer.compare(was[name]!, copied[name]!), name).toBe(0);
    // Parts stand in their order: a reader tells the kind of file by the first of them.
    expect(Object.keys(copied).slice(0, Object.keys(was).length)).toEqual(Object.keys(was));

    // Words are the same without any code of ours: all that stands in them, put together.
    const words = (zip: Record<string, Uint8Array>): string =>
      new TextDecoder()
        .decode(zip[part])
        .replace(/<office:annotation .*?<\/office:annotation>/gs, '')
        .replace(/<[^>]*>/g, '');
    expect(words(copied)).toBe(words(was));

    const twice = await withComments(after, spans);
    expect(Buffer.compare(twice, after)).toBe(0);
  });
});
