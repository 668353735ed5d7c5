import { describe, expect, it } from 'vitest';
import odt from '../../../src/parser/formats/odt.ts';
import { contentXml, manifestXml, odtFile } from './odt-file.ts';
import { flatFile } from './odt-parts.ts';
import { broken, reading } from './readings.ts';

const p = (words: string, style = '') => `<text:p${style && ` text:style-name="${style}"`}>${words}</text:p>`;
const master = (name: string, inside: string, more = '') =>
  `<style:master-page style:name="${name}" ${more}>${inside}</style:master-page>`;
const starts = (name: string, page: string) =>
  `<style:style style:name="${name}" style:family="paragraph" style:master-page-name="${page}"/>`;

/** Kind and words of every line. */
async function kinds(file: string): Promise<readonly string[]> {
  const read = await reading(odt, file);
  expect(broken(read)).toEqual([]);
  return read.lines.map(({ kind, text }) => `${kind}: ${text}`);
}

describe('what stands beside the text of an OpenDocument file', () => {
  it('is page headers before and page footers behind it, each text once', async () => {
    const masters = [
      master(
        'Standard',
        `<style:header>${p('Dossier 1')}${p(' ')}</style:header><style:header-first>${p('Notes')}</style:header-first><style:footer>${p('Page <text:page-number>2</text:page-number>')}</style:footer><style:footer-left>${p('Page 2')}</style:footer-left>`,
      ),
      master('Unused', `<style:header>${p('Jamais')}</style:header>`),
    ].join('');
    expect(await kinds(flatFile({ body: p('OP : Oui.'), masters }))).toEqual([
      'page-mark: Notes',
      'page-mark: Dossier 1',
      'text: OP : Oui.',
      'page-mark: Page 2',
    ]);
  });

  it('is that of the pages in use, and of those that follow them', async () => {
    const masters = [
      master('First', `<style:header>${p('Eerste')}</style:header>`, 'style:next-style-name="Then"'),
      master('Then', `<style:header>${p('Dan')}</style:header>`, 'style:next-style-name="First"'),
      master(
        'Later',
        `<style:header style:display="false">${p('Uit')}</style:header><style:footer>${p('Later')}</style:footer>`,
      ),
      master('Standard', `<style:header>${p('Nooit')}</style:header>`),
    ].join('');
    const automatic = starts('P1', 'First') + starts('P2', 'Later');
    expect(await kinds(flatFile({ body: p('a', 'P1') + p('b') + p('c', 'P2'), masters, automatic }))).toEqual(
      ['page-mark: Eerste', 'page-mark: Dan', 'text: a', 'text: b', 'text: c', 'page-mark: Later'],
    );
  });

  it('is notes, behind everything: footnotes, then endnotes', async () => {
    const note = (kind: string, words: string) =>
      `<text:note text:note-class="${kind}"><text:note-citation>1</text:note-citation><text:note-body>${words}</text:note-body></text:note>`;
    const body =
      p(`Oui${note('endnote', p('À la fin'))}.`) + p(`Non${note('footnote', p('En bas') + p('aussi'))}.`);
    const masters = master('Standard', `<style:footer>${p('Page 1')}</style:footer>`);
    const file = flatFile({ body, masters });
    expect(await kinds(file)).toEqual([
      'text: Oui.',
      'text: Non.',
      'page-mark: Page 1',
      'note: En bas',
      'note: aussi',
      'note: À la fin',
    ]);
    const { source } = await reading(odt, file);
    expect(source.anchors!.map((anchor) => anchor?.paragraph)).toEqual([0, 1, 5, 2, 3, 4]);
  });

  it('is anchored in the part it stands in', async () => {
    const styles = flatFile({
      body: '',
      masters: master('Standard', `<style:header>${p('')}${p('Kop')}</style:header>`),
    });
    const { source } = await reading(odt, odtFile({ content: contentXml(['a']), styles }));
    expect(source.anchors).toEqual([{ paragraph: 0, part: 'styles.xml' }, { paragraph: 0 }]);
  });

  it('is comments, which are counted and left out', async () => {
    const comment = (words: string) => `<office:annotation>${p(words)}</office:annotation>`;
    const read = await reading(
      odt,
      flatFile({ body: p(`Oui${comment('À vérifier')}.`) + comment('x') + p('Non.') }),
    );
    expect(read.lines.map(({ text }) => text)).toEqual(['Oui.', 'Non.']);
    expect(read.problems).toEqual([{ code: 'comments-left-out', data: { count: 2 } }]);
  });

  it('is a table of contents, which says again what stands elsewhere', async () => {
    const toc = `<text:table-of-content><text:table-of-content-source><text:index-title-template>Titre</text:index-title-template></text:table-of-content-source><text:index-body><text:index-title>${p('Table des matières')}</text:index-title>${p('Ouverture<text:tab/>1')}</text:index-body></text:table-of-content>`;
    expect(await kinds(flatFile({ body: `${toc}<text:h>Ouverture</text:h>` }))).toEqual([
      'page-mark: Table des matières',
      'page-mark: Ouverture\t1',
      'heading: Ouverture',
    ]);
  });

  it('tells tracked changes of page headers too', async () => {
    const header = `<style:header><text:tracked-changes><text:changed-region xml:id="d"><text:deletion>${p(' 12')}</text:deletion></text:changed-region></text:tracked-changes>${p('Dossier<text:change text:change-id="d"/>')}</style:header>`;
    const file = flatFile({ body: p('a'), masters: master('Standard', header) });
    const read = await reading(odt, file, 'record', { changes: 'original' });
    expect(read.problems).toEqual([{ code: 'tracked-changes', data: { count: 1 } }]);
    expect(read.lines[0]!.text).toBe('Dossier12');
  });
});

describe('text that is not in the file', () => {
  const section = (inside: string) =>
    `<text:section><text:section-source xlink:href="../deel1.odt"/>${inside}</text:section>`;

  it('is told when a section has no copy of it', async () => {
    const problems = async (inside: string) =>
      (await reading(odt, flatFile({ body: section(inside) + p('OP : Oui.') }))).problems;
    expect(await problems('')).toEqual([{ code: 'degraded' }]);
    expect(await problems(`<text:list><text:list-item>${p(' ')}</text:list-item></text:list>`)).toEqual([
      { code: 'degraded' },
    ]);
    expect(await problems(p('Een kopie.'))).toEqual([]);
  });

  it('is told when the list of parts names styles that are gone', async () => {
    const manifest = manifestXml().replace(
      '</manifest:manifest>',
      '<manifest:file-entry manifest:full-path="styles.xml"/></manifest:manifest>',
    );
    const read = await reading(odt, odtFile({ content: contentXml(['a']), manifest }));
    expect(read.problems).toEqual([{ code: 'degraded' }]);
    expect(read.lines).toHaveLength(1);
  });
});
