import { describe, expect, it } from 'vitest';
import odt from '../../../src/parser/formats/odt.ts';
import { flatFile } from './odt-parts.ts';
import { broken, casesOf, reading } from './readings.ts';

const p = (words: string, style = '') => `<text:p${style && ` text:style-name="${style}"`}>${words}</text:p>`;
const inserted = (id: string) =>
  `<text:changed-region xml:id="${id}"><text:insertion><office:change-info/></text:insertion></text:changed-region>`;
const deleted = (id: string, gone: string) =>
  `<text:changed-region text:id="${id}"><text:deletion><office:change-info/>${gone}</text:deletion></text:changed-region>`;
const tracked = (...regions: readonly string[]) =>
  `<text:tracked-changes>${regions.join('')}</text:tracked-changes>`;
const at = (id: string) => `<text:change text:change-id="${id}"/>`;
const from = (id: string) => `<text:change-start text:change-id="${id}"/>`;
const to = (id: string) => `<text:change-end text:change-id="${id}"/>`;
const item = (inside: string) => `<text:list-item>${inside}</text:list-item>`;
const list = (...items: readonly string[]) =>
  `<text:list text:style-name="Q">${items.map(item).join('')}</text:list>`;

const automatic =
  '<text:list-style style:name="Q"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/></text:list-style>' +
  '<style:style style:name="B" style:family="paragraph"><style:text-properties fo:font-weight="bold"/></style:style>';

/** Lines of both sides: label, then the words, in stars when they are bold. */
async function sides(body: string) {
  const shown = async (changes: 'accepted' | 'original') => {
    const read = await reading(odt, flatFile({ body, automatic }), 'record', { changes });
    expect(broken(read)).toEqual([]);
    return read.lines.map(({ label, text, runs }) => {
      const words = runs.every((run) => run.bold) ? `*${text}*` : text;
      return label ? `${label} ${words}` : words;
    });
  };
  return { accepted: await shown('accepted'), original: await shown('original') };
}

describe('tracked changes of an OpenDocument text', () => {
  it('are read on the side that is asked for', async () => {
    const regions = tracked(deleted('d', p('lent ')), inserted('i'));
    expect(
      await sides(`${regions}${p(`Vous parlez ${at('d')}${from('i')}vite<text:tab/>${to('i')}.`)}`),
    ).toEqual({ accepted: ['Vous parlez vite\t.'], original: ['Vous parlez lent .'] });
  });

  it('are counted on either side, but not spoken of when there are none', async () => {
    const body = tracked(deleted('d', p('x')), inserted('i')) + p('Ja.');
    for (const changes of ['accepted', 'original'] as const) {
      const { problems } = await reading(odt, flatFile({ body }), 'record', { changes });
      expect(problems).toEqual([{ code: 'tracked-changes', data: { count: 2 } }]);
    }
    expect((await reading(odt, flatFile({ body: tracked() + p('Ja.') }))).problems).toEqual([]);
  });

  it('give back the end of a paragraph, with what each half was', async () => {
    const regions = tracked(deleted('d', p('', 'B') + p('', 'Standard')));
    expect(await sides(regions + p(`Waar?${at('d')} Thuis.`, 'B'))).toEqual({
      accepted: ['*Waar? Thuis.*'],
      original: ['*Waar?*', 'Thuis.'],
    });
  });

  it('give back whole paragraphs before, between and behind words', async () => {
    const regions = tracked(
      deleted('whole', p('Waar?', 'B') + p('')),
      deleted('two', p('een') + p('twee', 'B') + p('')),
      deleted('middle', p('gegaan.') + p('En?', 'B') + p('Toen ')),
    );
    expect(
      await sides(
        `${regions}${p(`${at('whole')}Thuis.`)}${p(`${at('two')}drie`)}${p(`Zij zijn ${at('middle')}niets.`)}`,
      ),
    ).toEqual({
      accepted: ['Thuis.', 'drie', 'Zij zijn niets.'],
      original: ['*Waar?*', 'Thuis.', 'een', '*twee*', 'drie', 'Zij zijn gegaan.', '*En?*', 'Toen niets.'],
    });
  });

  it('take out the end of a paragraph that was inserted', async () => {
    const regions = tracked(inserted('i'), inserted('j'));
    const body = [
      p(`Hij zei ${from('i')}niets.`, 'B'),
      p('Nog iets.'),
      p(`Dan ${to('i')}ja.`),
      p(`${from('j')}Nieuw.`),
      p(`${to('j')}Waar?`, 'B'),
    ];
    expect(await sides(regions + body.join(''))).toEqual({
      accepted: ['*Hij zei niets.*', 'Nog iets.', 'Dan ja.', 'Nieuw.', '*Waar?*'],
      original: ['*Hij zei ja.*', '*Waar?*'],
    });
  });

  it('number the items that there were', async () => {
    const regions = tracked(
      deleted('whole', list(p('twee'), p(''))),
      deleted('joined', list(p('x'), p('y '))),
      inserted('i'),
      inserted('j'),
      deleted('before', p('Kop') + list(p(''))),
    );
    const body = list(
      p('een'),
      p(`${at('whole')}drie`),
      p(`${from('i')}nieuw`),
      p(`${to('i')}vier `) + p('vervolg'),
      p(`vijf ${at('joined')}zes`),
      p(`zes${from('j')} x`),
      p(`y${to('j')}.`) + p('slot'),
    );
    expect(
      await sides(`${regions}${body}${p('tussen')}${list(p(`${at('before')}acht`), p('negen'))}`),
    ).toEqual({
      accepted: [
        '1. een',
        '2. drie',
        '3. nieuw',
        '4. vier',
        'vervolg',
        '5. vijf zes',
        '6. zes x',
        '7. y.',
        'slot',
        'tussen',
        '1. acht',
        '2. negen',
      ],
      original: [
        '1. een',
        '2. twee',
        '3. drie',
        '4. vier',
        'vervolg',
        '5. vijf x',
        '6. y zes',
        '7. zes.',
        'slot',
        'tussen',
        'Kop',
        '1. acht',
        '2. negen',
      ],
    });
  });

  it('leave an item in its list when the paragraph before the list was inserted', async () => {
    const regions = tracked(inserted('i'));
    const body = `${p(`${from('i')}nieuw`)}${list(p(`${to('i')}een`), p('twee'))}`;
    expect((await sides(regions + body)).original).toEqual(['1. een', '2. twee']);
  });

  it('give back a list between paragraphs, and a table', async () => {
    const table = `<table:table><table:table-row><table:table-cell>${p('cel')}</table:table-cell></table:table-row></table:table>`;
    const regions = tracked(
      deleted('list', p('') + list(p('een'), p('twee')) + p('')),
      deleted('end', list(p('drie'), p(''))),
      deleted('table', p('') + table + p('')),
      deleted('apart', p('los')),
    );
    expect(
      await sides(
        `${regions}${p(`a${at('list')}b`)}${p(`${at('end')}c`)}${p(`d${at('table')}e`)}${at('apart')}`,
      ),
    ).toEqual({
      accepted: ['ab', 'c', 'de'],
      original: ['a', '1. een', '2. twee', 'b', '1. drie', 'c', 'd', 'cel', 'e', 'los'],
    });
  });

  it('keep the blanks between words that stood together', async () => {
    const regions = tracked(
      inserted('i'),
      deleted('d', p('<text:s/>weg ')),
      deleted('cut', p('') + p('kop')),
    );
    const body = [
      p(`Hij ${from('i')}ook${to('i')} kwam.`),
      p(`Hij${at('d')} kwam.`),
      p(`Hij ${from('i')}x ${to('i')}<text:s/>kwam.`),
      p(`Hij${at('cut')} kwam.`),
    ];
    expect(await sides(regions + body.join(''))).toEqual({
      accepted: ['Hij ook kwam.', 'Hij kwam.', 'Hij x  kwam.', 'Hij kwam.'],
      original: ['Hij  kwam.', 'Hij weg  kwam.', 'Hij  kwam.', 'Hij', 'kop kwam.'],
    });
  });

  it('cut spans, leave out inserted tables, and stay in their cell', async () => {
    const cell = (inside: string) => `<table:table-cell>${inside}</table:table-cell>`;
    const table = (...cells: readonly string[]) =>
      `<table:table><table:table-row>${cells.map(cell).join('')}</table:table-row></table:table>`;
    const regions = tracked(deleted('d', p('') + p('')), inserted('t'), inserted('c'));
    const body = [
      p(`<text:span>een${at('d')}twee</text:span>`),
      `${from('t')}${table(p('nieuw'), p('ook'))}${to('t')}`,
      table(p(`links${from('c')} en meer`) + p(`x${to('c')}`), p('rechts')),
    ];
    expect((await sides(regions + body.join(''))).original).toEqual(['een', 'twee', 'links', 'rechts']);
  });

  it('of a file that LibreOffice wrote are rejected as it would', async () => {
    const file = casesOf('odt').find(({ name }) => name === 'tracked')!;
    const { lines, problems } = await reading(odt, file.bytes, 'record.odt', { changes: 'original' });
    expect(problems).toEqual([{ code: 'tracked-changes', data: { count: 8 } }]);
    expect(lines.map(({ label = '', text }) => `${label}${text}`)).toEqual([
      'PO: Hoe gaat het nu met u?',
      'VIB: Goed.',
      'Een beetje moe.',
      'PO: Wilt u water?',
      'PO: Zullen we beginnen?',
      'VIB: Ja, dat is goed.',
      'PO: En uw advocaat?',
      'VIB: Ook natuurlijk.',
      'PO: Vertel.',
      'V1:Waar woonde u?',
      'V2:Met wie?',
      'V3:Hoelang?',
      'V4:En daarna?',
      'VIB: Daarna niets meer.',
    ]);
  });

  it('do not bring back what was inserted and deleted again', async () => {
    const region = `<text:changed-region xml:id="b"><text:insertion/><text:deletion>${p('weg')}</text:deletion></text:changed-region>`;
    expect(await sides(tracked(region) + p(`Ja${at('b')}.`))).toEqual({
      accepted: ['Ja.'],
      original: ['Ja.'],
    });
  });
});
