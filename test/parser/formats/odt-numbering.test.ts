import { describe, expect, it } from 'vitest';
import odt from '../../../src/parser/formats/odt.ts';
import { flatFile } from './odt-parts.ts';
import { reading } from './readings.ts';

const level = (n: number, format: string, rest = '') =>
  `<text:list-level-style-number text:level="${n}" style:num-format="${format}" ${rest}/>`;
const listStyle = (name: string, ...levels: readonly string[]) =>
  `<text:list-style style:name="${name}">${levels.join('')}</text:list-style>`;
const p = (words: string) => `<text:p>${words}</text:p>`;
const item = (inside: string, more = '') => `<text:list-item ${more}>${inside}</text:list-item>`;
const list = (style: string, inside: string, more = '') =>
  `<text:list ${style && `text:style-name="${style}"`} ${more}>${inside}</text:list>`;

const questions = listStyle(
  'Q',
  level(1, '1', 'style:num-prefix="Q" style:num-suffix=" :"'),
  level(2, 'a', 'style:num-suffix=")"'),
  level(3, 'i', 'style:num-prefix="(" style:num-suffix=")" text:display-levels="3"'),
);
const themes = listStyle(
  'D',
  level(1, '1', 'style:num-suffix="."'),
  level(2, '1', 'style:num-suffix="." text:display-levels="2"'),
);

/** « label|words » of every line. */
async function labels(body: string, automatic = questions + themes, common = ''): Promise<readonly string[]> {
  const { lines } = await reading(odt, flatFile({ body, automatic, common }));
  return lines.map(({ label = '', text }) => `${label}|${text}`);
}

describe('automatic numbers of an OpenDocument text', () => {
  it('count the first paragraph of each item, level by level', async () => {
    const deep = list('', item(p('c')));
    const inner = list('', item(p('a')) + item(p('b') + deep));
    expect(
      await labels(
        list('Q', item(p('een') + p('vervolg')) + item(p('twee') + inner) + item(p('')) + item(p('vier'))),
      ),
    ).toEqual(['Q1 :|een', '|vervolg', 'Q2 :|twee', 'a)|a', 'b)|b', '(2.b.i)|c', 'Q4 :|vier']);
  });

  it('do not count the head of a list', async () => {
    expect(
      await labels(list('Q', `<text:list-header>${p('kop')}</text:list-header>${item(p('een'))}`)),
    ).toEqual(['|kop', 'Q1 :|een']);
  });

  it('begin anew in a new list unless it goes on', async () => {
    const first = list('Q', item(p('een')), 'xml:id="l1"');
    expect(
      await labels(
        [
          first,
          list('Q', item(p('opnieuw'))),
          list('Q', item(p('verder')), 'text:continue-numbering="true"'),
          list('D', item(p('ander'))),
          list('Q', item(p('niet verder')), 'text:continue-numbering="true"'),
          list('Q', item(p('van de eerste')), 'text:continue-list="l1"'),
        ].join(p('tussen')),
      ),
    ).toEqual([
      'Q1 :|een',
      '|tussen',
      'Q1 :|opnieuw',
      '|tussen',
      'Q2 :|verder',
      '|tussen',
      '1.|ander',
      '|tussen',
      'Q1 :|niet verder',
      '|tussen',
      'Q2 :|van de eerste',
    ]);
  });

  it('begin where the list or the item says', async () => {
    const from = listStyle('S', level(1, 'A', 'text:start-value="3"'));
    expect(await labels(list('S', item(p('c')) + item(p('d'))), from)).toEqual(['C|c', 'D|d']);
    expect(await labels(list('Q', item(p('zeven'), 'text:start-value="7"') + item(p('acht'))))).toEqual([
      'Q7 :|zeven',
      'Q8 :|acht',
    ]);
  });

  it('count levels above a deep item as begun', async () => {
    const inner = list('', item(p('a')) + item(p('b')));
    expect(await labels(list('D', item(inner) + item(p('twee'))))).toEqual(['1.1.|a', '1.2.|b', '2.|twee']);
  });

  it.each([
    ['no number but words around it', level(1, '', 'style:num-prefix="OP :"'), 'OP :|a'],
    ['a bullet', '<text:list-level-style-bullet text:level="1" text:bullet-char="•"/>', '|a'],
    ['zeros', level(1, '01, 02, 03, ...', 'style:num-suffix=")"'), '01)|a'],
    ['a pattern of LibreOffice', level(1, 'I', 'loext:num-list-format="Vraag %1%."'), 'Vraag I.|a'],
    ['letters twice', level(1, 'a', 'style:num-letter-sync="true" text:start-value="28"'), 'bb|a'],
    ['letters in pairs', level(1, 'a', 'text:start-value="28"'), 'ab|a'],
    ['more levels than there are', level(1, '1', 'text:display-levels="9"'), '1|a'],
  ])('may be %s', async (_, levels, expected) => {
    expect(await labels(list('S', item(p('a'))), listStyle('S', levels))).toEqual([expected]);
  });

  it('may be of another style for one item, or of that of the paragraph', async () => {
    expect(
      await labels(list('Q', item(p('een')) + item(p('twee'), 'text:style-override="D"') + item(p('drie')))),
    ).toEqual(['Q1 :|een', '2.|twee', 'Q3 :|drie']);
    const styled = '<style:style style:name="P" style:family="paragraph" style:list-style-name="Q"/>';
    const paragraph = '<text:p text:style-name="P">een</text:p>';
    expect(await labels(list('', item(paragraph)) + paragraph, questions + styled)).toEqual([
      'Q1 :|een',
      '|een',
    ]);
  });

  it('number headings', async () => {
    const outline = `<text:outline-style style:name="Outline"><text:outline-level-style text:level="1" style:num-format="I" style:num-suffix="."/><text:outline-level-style text:level="2" style:num-format="1" text:display-levels="2"/></text:outline-style>`;
    const off = '<style:style style:name="Off" style:family="paragraph" style:list-style-name=""/>';
    const h = (depth: number, more = '') => `<text:h text:outline-level="${depth}" ${more}>kop</text:h>`;
    expect(
      await labels(
        h(1) +
          h(2) +
          h(3) +
          h(1, 'text:is-list-header="true"') +
          h(1, 'text:style-name="Off"') +
          h(1) +
          h(2) +
          h(1, 'text:restart-numbering="true" text:start-value="9"'),
        off,
        outline,
      ),
    ).toEqual(['I.|kop', 'I.1|kop', '|kop', '|kop', '|kop', 'II.|kop', 'II.1|kop', 'IX.|kop']);
  });

  it('count paragraphs that are numbered one by one', async () => {
    const one = (inside: string, depth: number) =>
      `<text:numbered-paragraph text:list-id="n" text:level="${depth}" text:style-name="Q">${p(inside)}</text:numbered-paragraph>`;
    expect(await labels(one('a', 1) + p('b') + one('c', 2) + one('d', 1) + one('e', 999_999_999))).toEqual([
      'Q1 :|a',
      '|b',
      'a)|c',
      'Q2 :|d',
      '|e',
    ]);
  });

  it('leave out the number that the file keeps for programs that cannot count', async () => {
    expect(await labels(list('Q', item(`<text:number>Q1 :</text:number>${p('een')}`)))).toEqual(['Q1 :|een']);
    expect(await labels('<text:h><text:number>I.</text:number>kop</text:h>')).toEqual(['|kop']);
  });
});
