import { describe, expect, it } from 'vitest';
import odt from '../../../src/parser/formats/odt.ts';
import fc from '../../support/properties.ts';
import { contentXml, namespaces, odtFile } from './odt-file.ts';
import { reading } from './readings.ts';

/** Each leaf with the words it has in the reading and those it comes from in the file. */
async function leavesOf(bytes: Uint8Array | string, parts: Readonly<Record<string, string>>) {
  const { source } = await reading(odt, bytes);
  return source.leaves!.map(({ start, end, part, from, to }) => ({
    shown: source.text.slice(start, end),
    part,
    written: parts[part]!.slice(from, to),
  }));
}

async function inContent(paragraphs: readonly string[]) {
  const content = contentXml(paragraphs);
  return leavesOf(odtFile({ content }), { 'content.xml': content });
}

describe('the leaves of an OpenDocument text', () => {
  it('lead back to the words in the file', async () => {
    expect(
      await inContent(['PO: <text:span>Goedemorgen</text:span>.', 'Zo<text:s text:c="3"/>is het']),
    ).toEqual([
      { shown: 'PO: ', part: 'content.xml', written: 'PO: ' },
      { shown: 'Goedemorgen', part: 'content.xml', written: 'Goedemorgen' },
      { shown: '.', part: 'content.xml', written: '.' },
      { shown: 'Zo', part: 'content.xml', written: 'Zo' },
      { shown: 'is het', part: 'content.xml', written: 'is het' },
    ]);
  });

  it('cover white space that is shown as one blank, and leave out what is not shown', async () => {
    expect(await inContent(['\n  Où \t étiez-\n vous <text:span>  ?</text:span>'])).toEqual([
      { shown: 'Où ', part: 'content.xml', written: 'Où \t ' },
      { shown: 'étiez- ', part: 'content.xml', written: 'étiez-\n ' },
      { shown: 'vous ', part: 'content.xml', written: 'vous ' },
      { shown: '?', part: 'content.xml', written: '?' },
    ]);
  });

  it('cover escapes', async () => {
    expect(await inContent(['Vrouw &amp; kind &#x2014; <![CDATA[a<b]]>'])).toEqual([
      { shown: 'Vrouw & kind — ', part: 'content.xml', written: 'Vrouw &amp; kind &#x2014; ' },
      { shown: 'a<b', part: 'content.xml', written: 'a<b' },
    ]);
  });

  it('name the part: page headers stand in that of the styles', async () => {
    const content = contentXml(['PO: Ja.']);
    const styles = `<office:document-styles ${namespaces}><office:master-styles><style:master-page style:name="Standard"><style:header><text:p>Dossier 1</text:p></style:header></style:master-page></office:master-styles></office:document-styles>`;
    expect(
      await leavesOf(odtFile({ content, styles }), { 'content.xml': content, 'styles.xml': styles }),
    ).toEqual([
      { shown: 'Dossier 1', part: 'styles.xml', written: 'Dossier 1' },
      { shown: 'PO: Ja.', part: 'content.xml', written: 'PO: Ja.' },
    ]);
  });

  it('point into the one file there is when it is flat', async () => {
    const flat = `<?xml version="1.0"?><office:document ${namespaces}><office:body><office:text><text:p>PO: Ja.</text:p></office:text></office:body></office:document>`;
    expect(await leavesOf(flat, { '': flat })).toEqual([{ shown: 'PO: Ja.', part: '', written: 'PO: Ja.' }]);
  });

  it('hold together every word of a reading, sign by sign', async () => {
    const words = fc.array(
      fc.constantFrom(' ', '\n', 'é', 'a', '😀', '\u00a0', '&amp;', '<text:tab/>', '<text:span>', '-'),
      {
        maxLength: 20,
      },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(words, { minLength: 1, maxLength: 4 }), async (all) => {
        const paragraphs = all.map(
          (some) => some.join('') + '</text:span>'.repeat(some.filter((one) => one === '<text:span>').length),
        );
        const content = contentXml(['begin', ...paragraphs]);
        for (const { shown, written } of await leavesOf(odtFile({ content }), { 'content.xml': content })) {
          const plain = written.replaceAll('&amp;', '&');
          expect(plain.replace(/[ \n]+/g, ' ').trim()).toBe(shown.trim());
          if (!written.includes('&amp;')) expect(written.replaceAll('\n', ' ').startsWith(shown)).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });
});
