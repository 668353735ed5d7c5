import { describe, expect, it } from 'vitest';
import markdown from '../../../src/parser/formats/markdown.ts';
import fc from '../../support/properties.ts';
import { counting } from '../../support/spent.ts';
import { broken, reading, shown } from './readings.ts';

const word = fc.stringMatching(/^[a-zé’]{2,7}$/);
const words = fc.array(word, { minLength: 1, maxLength: 6 }).map((list) => list.join(' '));
const mark = fc.constantFrom('OP : ', 'DPI : ', '**OP :** ', 'Q12. ', '');
/** A line as officers write it: a mark, words, some of them set apart. */
const line = fc
  .tuple(
    fc.constantFrom('', '', '', '- ', '> ', '> > ', '12) ', '    ', '# ', '| '),
    mark,
    fc.array(fc.tuple(fc.constantFrom('', '**', '*', '__', '`', '[', '\\*'), words), {
      minLength: 1,
      maxLength: 4,
    }),
  )
  .map(
    ([begin, speaker, parts]) => begin + speaker + parts.map(([sign, said]) => wrapped(sign, said)).join(' '),
  );
const notes = fc
  .tuple(
    fc.array(fc.oneof({ weight: 4, arbitrary: line }, { weight: 1, arbitrary: fc.constantFrom('', '---') })),
    fc.constantFrom('\n', '\r\n', '\r'),
  )
  .map(([lines, lineEnd]) => lines.join(lineEnd));

function wrapped(sign: string, said: string): string {
  return sign === '[' ? `[${said}]` : sign + said + sign;
}

function wordsIn(text: string): readonly string[] {
  return text.match(/[a-zé’]{2,}/g) ?? [];
}

describe('any notes in Markdown', () => {
  it('keep all their words, in order, as slices', async () => {
    await fc.assert(
      fc.asyncProperty(notes, async (source) => {
        const read = await reading(markdown, source);
        expect(broken(read)).toEqual([]);
        const front = read.frontMatter?.end ?? 0;
        expect(wordsIn(read.lines.map((one) => one.text).join('\n'))).toEqual(wordsIn(source.slice(front)));
      }),
      { numRuns: 400 },
    );
  });

  it('never break the law of leaves, whatever the signs', async () => {
    const signs = fc.array(
      fc.constantFrom(
        '*',
        '_',
        '`',
        '[',
        ']',
        '(',
        ')',
        '<',
        '>',
        '&amp;',
        '&',
        '\\',
        '|',
        '-',
        '#',
        '=',
        ':',
        '~',
        ' ',
        'a',
        'é',
        '\t',
        '\n',
        '\n\n',
        '\r\n',
        '\f',
        '\0',
        '1.',
        '<b>',
        '<!--',
        '-->',
        '😏',
      ),
      { maxLength: 60 },
    );
    await fc.assert(
      fc.asyncProperty(signs, async (list) => {
        const read = await reading(markdown, `a${list.join('')}`);
        expect(broken(read)).toEqual([]);
      }),
      { numRuns: 600 },
    );
  });
});

describe('emphasis', () => {
  it('sets bold and italic, across lines too', async () => {
    expect(shown(await reading(markdown, '**a\nb** *c **d***'))).toBe('0  ‹b:a›\n0  ‹b:b› ‹i:c ›‹bi:d›\n');
  });

  it('loses the backslash of an escape and keeps an entity as written', async () => {
    const { lines, source } = await reading(markdown, 'x \\*y\\* &amp; \\a');
    expect(lines.map((one) => one.text)).toEqual(['x *y* &amp; \\a']);
    expect(lines[0]!.runs.map((run) => source.text.slice(run.start, run.end))).toEqual([
      'x ',
      '*y',
      '* &amp; \\a',
    ]);
  });
});

describe('a backslash', () => {
  it.each([
    ['PO: \\\\\\*\nA: x', ['PO: \\*', 'A: x']],
    ['a \\\\ b', ['a \\ b']],
    ['`a\\\\*b` c', ['a\\\\*b c']],
  ])('%j loses no word behind it', async (source, wanted) => {
    expect((await reading(markdown, source)).lines.map((one) => one.text)).toEqual(wanted);
  });
});

describe('what looks like Markdown and is not', () => {
  it.each([
    ['[PAUSE 10h35–10h50]'],
    ['[x]'],
    ['[FIN]: 12h50'],
    ['[PAUSE](10h35)'],
    ['<silence>'],
    ['a < b > c'],
    ['1998. Je suis né.'],
    ['2 * 3 * 4'],
    ['p_1 et p_2'],
  ])('%s stays as it is', async (source) => {
    expect((await reading(markdown, source)).lines.map((one) => one.text)).toEqual([source]);
  });

  it.each([
    ['OP : Merci.\n---', 'text'],
    ['OP: dag\n---', 'text'],
    ['Q 12 : où\n---', 'text'],
    ['Merci\nà tous\n---', 'text'],
    ['[PAUSE]\n---', 'text'],
    ['Entretien\n---', 'heading'],
    ['Clôture de l’entretien\n===', 'heading'],
  ])('a rule under %j makes it %s', async (source, kind) => {
    const { lines } = await reading(markdown, source);
    expect(new Set(lines.map((one) => one.kind))).toEqual(new Set([kind]));
  });
});

describe('hostile Markdown', () => {
  it.each([
    ['nested lists', Array.from({ length: 2000 }, (_, i) => `${'  '.repeat(i)}- a`).join('\n')],
    ['nested quotes', `${'>'.repeat(32_000)} a`],
    ['quotes by the thousand', '> a\n\n'.repeat(20_000)],
    ['link openings', '[a]('.repeat(16_000)],
    ['emphasis openings', '*a_ '.repeat(20_000)],
    ['rules by the thousand', 'a\n---\n'.repeat(20_000)],
    ['more than 2 MB', 'mot '.repeat(600_000)],
  ])('%s is read as plain text, quickly', async (_, source) => {
    const spent = counting();
    const { lines } = await reading(markdown, source);
    expect(spent()).toBeLessThan(3000);
    expect(lines.map((one) => one.text)).toEqual(source.split('\n').filter((one) => one !== ''));
  });

  it('is not what a long day is: it keeps its bold', async () => {
    const { lines } = await reading(markdown, '**Où ?**\nLà.\n\n'.repeat(1500));
    expect(lines).toHaveLength(3000);
    expect(lines[2998]!.runs[0]!.bold).toBe(true);
  });
});

describe('front matter', () => {
  it('is a span with its fences, and gives no lines', async () => {
    const { frontMatter, lines, source } = await reading(markdown, '---\r\nrecord: x\r\n---\r\n# Titre\r\n');
    expect(source.text.slice(frontMatter!.start, frontMatter!.end)).toBe('---\r\nrecord: x\r\n---');
    expect(lines.map((one) => one.text)).toEqual(['Titre']);
  });

  it.each([
    ['---\nOuverture de la séance\n---\nOP : a'],
    ['---\nrecord: x\nOP : a'],
    ['\n---\nrecord: x\n---'],
  ])('is not in %j', async (source) => {
    expect((await reading(markdown, source)).frontMatter).toBeUndefined();
  });
});

describe('numbers and notes', () => {
  it.each([
    ['1. OP : a\n1. DPI : b', ['1. OP : a', '2. DPI : b']],
    ['7) a\n   suite', ['7) a', 'suite']],
    ['1. a\n   3. b', ['1. a', '3. b']],
    ['- OP : a', ['OP : a']],
    ['1998. Je suis né', ['1998. Je suis né']],
  ])('%j shows the numbers that the list shows', async (source, wanted) => {
    const { lines } = await reading(markdown, source);
    expect(lines.map(({ label, text: words }) => (label ? `${label} ${words}` : words))).toEqual(wanted);
  });

  it('knows the text of footnotes', async () => {
    const { lines } = await reading(markdown, 'mot[^1]\n\n[^1]: la note\nsuite\n[^b]: autre\n');
    expect(lines.map(({ kind, label, text: words }) => [kind, label, words])).toEqual([
      ['text', undefined, 'mot[^1]'],
      ['note', '1', 'la note'],
      ['note', undefined, 'suite'],
      ['note', 'b', 'autre'],
    ]);
  });
});

describe('tags that end a line', () => {
  it('part turns', async () => {
    const { lines } = await reading(markdown, 'OP : a<br>DPI : b<br/>c\n\n<p>OP : d</p><p>DPI : e</p>');
    expect(lines.map((one) => one.text)).toEqual(['OP : a', 'DPI : b', 'c', 'OP : d', 'DPI : e']);
  });

  it('part no row of a table', async () => {
    const { lines } = await reading(markdown, '| OP | DPI |\n|---|---|\n| a<br>b | c |');
    expect(lines.map(({ text: words, cell }) => [words, cell?.row, cell?.column])).toEqual([
      ['OP', 0, 0],
      ['DPI', 0, 1],
      ['a', 1, 0],
      ['b', 1, 0],
      ['c', 1, 1],
    ]);
  });
});
