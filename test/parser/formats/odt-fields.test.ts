import { describe, expect, it } from 'vitest';
import odt from '../../../src/parser/formats/odt.ts';
import { flatFile } from './odt-parts.ts';
import { broken, reading } from './readings.ts';

async function texts(body: string, automatic = ''): Promise<readonly string[]> {
  const read = await reading(odt, flatFile({ body, automatic }));
  expect(broken(read)).toEqual([]);
  return read.lines.map(({ text }) => text);
}

describe('fields and controls of an OpenDocument text', () => {
  it.each([
    ['a date', '<text:date text:date-value="2024-03-12">12/03/2024</text:date>', '12/03/2024'],
    ['a sequence', '<text:sequence text:name="Q">12</text:sequence>', '12'],
    ['a variable that is not shown', 'a<text:variable-set text:display="none">9</text:variable-set>b', 'ab'],
    ['a condition', '<text:conditional-text text:condition="x">oui</text:conditional-text>', 'oui'],
    ['hidden text', 'a<text:hidden-text text:is-hidden="true">b</text:hidden-text>c', 'ac'],
    ['hidden text that is shown', 'a<text:hidden-text text:is-hidden="false">b</text:hidden-text>c', 'abc'],
    [
      'a choice with its words',
      '<text:drop-down><text:label text:value="non"/><text:label text:value="oui" text:current-selected="true"/>oui</text:drop-down>',
      'oui',
    ],
    [
      'a choice without them',
      '<text:drop-down><text:label text:value="non"/><text:label text:value="oui" text:current-selected="true"/></text:drop-down>',
      'oui',
    ],
    [
      'a check box of a content control',
      '<loext:content-control loext:checkbox="true" loext:checked="true">☒</loext:content-control> ja',
      '☒ ja',
    ],
    [
      'an old check box',
      'vol<field:fieldmark field:type="vnd.oasis.opendocument.field.FORMCHECKBOX"><field:param field:name="Checkbox_Checked" field:value="true"/></field:fieldmark>',
      'vol☒',
    ],
    [
      'an old empty check box',
      '<field:fieldmark field:type="vnd.oasis.opendocument.field.FORMCHECKBOX"/> nee',
      '☐ nee',
    ],
    [
      'an old choice',
      '<field:fieldmark field:type="vnd.oasis.opendocument.field.FORMDROPDOWN"><field:param field:name="Dropdown_ListEntry" field:value="FR"/><field:param field:name="Dropdown_ListEntry" field:value="NL"/><field:param field:name="Dropdown_Selected" field:value="1"/></field:fieldmark>',
      'NL',
    ],
    [
      'an old text field',
      '<field:fieldmark-start field:type="vnd.oasis.opendocument.field.FORMTEXT"/>Gent<field:fieldmark-end/>',
      'Gent',
    ],
  ])('show what they hold: %s', async (_, inside, expected) => {
    expect(await texts(`<text:p>${inside}</text:p>`)).toEqual([expected]);
  });

  it('keep a soft hyphen in the text', async () => {
    const body = '<text:p>ver<text:soft-hyphen/>blijf</text:p>';
    expect((await reading(odt, flatFile({ body }))).source.text).toBe('ver\u00adblijf');
  });

  it('show what was ticked and filled in', async () => {
    const forms = `<office:forms><form:form><form:checkbox xml:id="a" form:label="Avocat" form:current-state="checked"/><form:checkbox form:id="b" form:label="Tuteur"/><form:text xml:id="c" form:current-value="Me Rasquin"/><form:listbox xml:id="d"><form:option form:label="FR"/><form:option form:label="NL" form:current-selected="true"/></form:listbox><form:button xml:id="e" form:value="Klik"/></form:form></office:forms>`;
    const control = (id: string) => `<draw:control draw:control="${id}"/>`;
    expect(
      await texts(
        `${forms}${control('a')}<text:p>${control('b')}${control('c')} : nom${control('d')}${control('e')}${control('x')}</text:p>`,
      ),
    ).toEqual(['☒ Avocat', '☐ Tuteur Me Rasquin : nom NL']);
  });

  it('show signs of fonts of signs', async () => {
    const automatic =
      '<style:style style:name="W" style:family="text"><style:text-properties style:font-name="Wingdings"/></style:style>';
    expect(
      await texts('<text:p><text:span text:style-name="W">\uf0fe</text:span> ja</text:p>', automatic),
    ).toEqual(['☑ ja']);
  });

  it('hide a paragraph from inside a span, and what hangs on hidden words', async () => {
    const automatic =
      '<style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style>';
    const hidden = '<text:span><text:hidden-paragraph text:is-hidden="true"/></text:span>';
    const box = (inside: string) =>
      `<draw:frame><draw:text-box><text:p>${inside}</text:p></draw:text-box></draw:frame>`;
    expect(
      await texts(
        `<text:p>weg${hidden}</text:p><text:p>a<text:span text:style-name="H">b${box('c')}</text:span>${box('d')}</text:p>`,
        automatic,
      ),
    ).toEqual(['a', 'd']);
  });

  it('take bold from the style of a link and the base of a ruby', async () => {
    const automatic =
      '<style:style style:name="L" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>';
    const { lines } = await reading(
      odt,
      flatFile({
        automatic,
        body: '<text:p><text:a text:style-name="L"><text:ruby><text:ruby-base>base</text:ruby-base><text:ruby-text>klein</text:ruby-text></text:ruby></text:a></text:p>',
      }),
    );
    expect(lines).toMatchObject([{ text: 'base', runs: [{ bold: true }] }]);
  });
});
