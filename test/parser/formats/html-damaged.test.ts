import { describe, expect, it } from 'vitest';
import html from '../../../src/parser/formats/html.ts';
import { defaultLimits } from '../../../src/parser/limits.ts';
import fc from '../../support/properties.ts';
import { counting } from '../../support/spent.ts';
import { broken, reading, shown } from './readings.ts';
import { wordFile, wordXml } from './word-file.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const each = (count: number, one: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => one(n)).join('');

async function problemOf(bytes: Uint8Array | string): Promise<string | undefined> {
  const read = await reading(html, bytes);
  expect(read.lines).toEqual([]);
  expect(read.source).toMatchObject({ text: '', format: 'html', anchors: [] });
  return read.problems[0]?.code;
}

describe('a page that cannot be read', () => {
  it.each([
    ['nothing', '', 'empty-file'],
    ['a page without words', '<p> <br> &nbsp;</p>', 'empty-file'],
    [
      'frames, whose pages are other files',
      '<html><frameset><frame src="a.html"></frameset></html>',
      'empty-file',
    ],
    ['renamed text', 'PO: Goedemorgen. VIB: 3 < 4', 'mislabelled'],
    ['another XML', '<office:document><text:p>PO: Goed?</text:p></office:document>', 'mislabelled'],
    ['a Word document', wordFile({ document: wordXml('a') }), 'not-text'],
    ['nesting without end', `<p>x${'<div>'.repeat(200_000)}`, 'too-deep'],
    ['bold without end', `<p>${each(100_000, (n) => `<b id=${n}>`)}x`, 'too-deep'],
    ['bold that comes back in each paragraph', each(100_000, (n) => `<p><b id=${n}>x</p>`), 'too-deep'],
    ['fonts without end', '<font color=red>x'.repeat(100_000), 'too-deep'],
    ['tables without end', '<table><tr><td>x'.repeat(50_000), 'too-deep'],
    ['paragraphs by the hundred thousand', '<p>x'.repeat(260_000), 'too-large'],
    ['a million attributes', `<p ${each(1_000_000, (n) => `a${n}=1 `)}>x`, 'too-large'],
    ['20 MB of words', `<p>${'abc def '.repeat(2_500_000)}`, 'too-large'],
    ['20 MB in one word', `<p>${'a'.repeat(20_000_000)}`, 'too-large'],
    ['comments by the million', `<p>x${'<!--x-->'.repeat(1_600_000)}`, 'too-large'],
    ['references by the million', `<p>${'&amp;'.repeat(1_600_000)}`, 'too-large'],
    ['rows that reach into all others', `<table>${'<tr><td rowspan=65534>x'.repeat(5000)}`, 'too-large'],
    [
      'rules by the hundred thousand',
      `<style>${'p{font-weight:bold}'.repeat(30_000)}</style><p>x`,
      'too-large',
    ],
  ])('%s', async (_, content, code) => {
    const spent = counting();
    expect(await problemOf(content)).toBe(code);
    // The machine may be busy; what is not linear takes minutes.
    expect(spent()).toBeLessThan(10_000);
  });

  it.each([
    ['one of a style sheet that is never closed', `<style>${'a{b:"'.repeat(100_000)}`, '<p>x'],
    ['a comment that is never closed', '', `<p>x<!--${'-'.repeat(1_000_000)}`],
    ['a tag that is never closed', '', `<p>x<p title="${'a '.repeat(300_000)}`],
    ['end tags of nothing', '', `<p>x${'</b></table></x>'.repeat(100_000)}`],
    ['a style of megabytes', '', `<p style="${'a'.repeat(5_000_000)}">x`],
    ['lists in lists', '', `${'<ol><li>'.repeat(100)}x`],
  ])('but not %s', async (_, before, body) => {
    const { lines, problems } = await reading(html, `<html>${before}${before && '</style>'}${body}`);
    expect(problems).toEqual([]);
    expect(lines.map(({ text }) => text)).toEqual(['x']);
  });

  it('keeps to the limits that are set', async () => {
    const limits = { ...defaultLimits, depth: 10 };
    const read = await reading(html, `${'<div>'.repeat(12)}x`, 'a.html', { limits });
    expect(read.problems).toEqual([{ code: 'too-deep' }]);
  });
});

describe('the encoding of a page', () => {
  const meta = (charset: string) =>
    `<html><head><meta http-equiv="Content-Type" content="text/html; charset=${charset}">`;
  const words = async (bytes: Uint8Array) => {
    const { lines, problems } = await reading(html, bytes);
    return [...lines.map(({ text }) => text), ...problems.map(({ code }) => code)].join(' ');
  };

  it.each([
    ['windows-1252 as declared', latin1(`${meta('windows-1252')}<p>L\x92\xe9t\xe9 \x80`), 'L’été €'],
    ['its name of old', latin1(`${meta('iso-8859-1')}<p>L\x92\xe9t\xe9`), 'L’été'],
    ['ISO 8859-15', latin1(`${meta('iso-8859-15')}<p>\xe9 \xa4 \xbd`), 'é € œ'],
    ['Macintosh', latin1(`${meta('macintosh')}<p>\x8et\x8e`), 'été'],
    ['another in a comment', latin1(`<!-- <meta charset=macintosh> -->${meta('windows-1252')}<p>\x8e`), 'Ž'],
    ['that of an XML declaration', latin1('<?xml version="1.0" encoding="iso-8859-15"?><html><p>\xa4'), '€'],
    ['UTF-8 whatever is declared', bytesOf(`${meta('windows-1252')}<p>L’été`), 'L’été'],
    ['UTF-8 with a mark', bytesOf(`\ufeff${meta('iso-8859-1')}<p>é`), 'é'],
    ['UTF-16', new Uint8Array(Uint16Array.from(latin1(`${meta('utf-16')}<p>\xe9t\xe9`)).buffer), 'été'],
  ])('%s', async (_, bytes, wanted) => {
    expect(await words(bytes)).toBe(wanted);
  });

  it('is guessed when it is declared wrongly', async () => {
    const bytes = latin1(
      `${meta('utf-8')}<p>Le demandeur a r\xe9pondu qu\x92il \xe9tait all\xe9 \xe0 l\x92\xe9cole.`,
    );
    expect(await words(bytes)).toMatch(/^Le demandeur a répondu qu’il était allé à l’école\./);
  });
});

const tags =
  'p div b i span table tr td th tbody caption ol ul li h2 pre br hr a del ins textarea select option input form svg math template style script title head body html sup dl dt dd button font'.split(
    ' ',
  );
const attributes = [
  '',
  ' style="font-weight:bold"',
  " style='white-space:pre'",
  ' class=a',
  ' id=ftn1',
  ' hidden',
  ' rowspan=0 colspan=3',
  ' start=-2 reversed',
  ' type=a',
  ' value=9',
  ' href="#fnref1"',
  ' href="#cmnt_ref1"',
  ' title=header',
  " style='mso-list:Ignore'",
  ' style="display:block"',
];
const piece = fc.oneof(
  fc.tuple(fc.constantFrom(...tags), fc.constantFrom(...attributes)).map(([tag, rest]) => `<${tag}${rest}>`),
  fc.constantFrom(...tags).map((tag) => `</${tag}>`),
  fc.constantFrom(
    '&eacute;',
    '&amp',
    '&#x1F600;',
    '&#0;',
    '&nope;',
    '<!--',
    '-->',
    '<![if !a]>',
    '\r\n',
    '\n\n',
    '\0',
    '\u2028',
    '<',
    '&',
    '\u00a0',
    '  ',
  ),
  fc.constantFrom(
    '<!--[if gte vml 1]><v:textbox>',
    '</v:textbox><![endif]-->',
    '<style>.a{font-style:italic',
    '}</style>',
  ),
  fc.string({ maxLength: 6, unit: 'binary' }),
  fc.constantFrom('PO: Goed?', 'mot'),
);

describe('any string', () => {
  it('is read without an error of our own, and its lines are slices of its text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async (pieces) => {
        const text = `<html>${pieces.join('')}`;
        const read = await reading(html, text);
        expect(read.problems.map(({ code }) => code)).not.toContain('internal-error');
        expect(broken(read)).toEqual([]);
        for (const { start, end, from, to } of read.source.leaves ?? []) {
          expect(from <= to && to <= text.length && start < end).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('of words and entities stands where its leaves say', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.constantFrom('mot', ' ', '&eacute;', '&amp;', '\r\n', '&lt', '<b>', '</b>', '😀', '&', '&copyx'),
          { minLength: 1 },
        ),
        async (pieces) => {
          const text = `<p>é${pieces.join('')}.</p>`;
          const { source, lines } = await reading(html, text);
          expect(lines).toHaveLength(1);
          for (const { start, end, from, to } of source.leaves!) {
            const words = source.text.slice(start, end);
            const written = text.slice(from, to);
            if (written.length === words.length) expect(written.replace(/\s/g, ' ')).toBe(words);
            else expect(written).toMatch(/^(?:&\w+;?|\r\n)$/);
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it('shows the same whether white space is one blank or many', async () => {
    const body = (blank: string) =>
      `<p>OP :${blank}Bonjour${blank}<b>Madame${blank}</b>${blank}X.</p>${blank}<p>Oui.</p>`;
    const plain = shown(await reading(html, body(' ')));
    for (const blank of ['\n', '\r\n\t', '   \n  '])
      expect(shown(await reading(html, body(blank)))).toBe(plain);
  });
});
