import { describe, expect, it } from 'vitest';
import markdown from '../../../src/parser/formats/markdown.ts';
import text from '../../../src/parser/formats/text.ts';
import fc from '../../support/properties.ts';
import { broken, reading } from './readings.ts';

describe('plain text', () => {
  it('gives every line as it stands, whatever ends it', async () => {
    const piece = fc.stringMatching(/^[ a-z*#>|\t-]{0,12}$/);
    const ends = fc.constantFrom('\n', '\r\n', '\r', '\u2028', '\v');
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(piece, ends), { minLength: 1 }), async (pieces) => {
        const read = await reading(text, `a\n${pieces.flat().join('')}`);
        const stated = ['a', ...pieces.map(([words]) => words)].filter((words) => /\S/.test(words));
        if (!read.frontMatter) expect(read.lines.map((line) => line.text)).toEqual(stated);
        expect(broken(read)).toEqual([]);
      }),
    );
  });

  it('counts a block from one blank line to the next', async () => {
    const { lines } = await reading(text, '\n\na\nb\n\n \n\nc\n');
    expect(lines.map(({ text: words, block }) => [words, block])).toEqual([
      ['a', 0],
      ['b', 0],
      ['c', 1],
    ]);
  });

  it('sets a form feed apart', async () => {
    const { lines } = await reading(text, 'a\n\fp. 2\nb');
    expect(lines.map(({ text: words, kind }) => [words, kind])).toEqual([
      ['a', 'text'],
      ['\f', 'page-mark'],
      ['p. 2', 'text'],
      ['b', 'text'],
    ]);
  });
});

describe.each([
  ['text', text],
  ['markdown', markdown],
])('%s that cannot be read', (_, format) => {
  it.each([
    ['nothing', '', 'empty-file'],
    ['white space', ' \r\n\t\n', 'empty-file'],
    ['a ZIP archive', 'PK\x03\x04\x14\0', 'mislabelled'],
    ['a PDF', '%PDF-1.7\n1 0 obj', 'mislabelled'],
    ['an RTF file', '{\\rtf1\\ansi Notes}', 'mislabelled'],
    ['control characters', '\x01\x02\x03abc\x04\x05', 'not-text'],
  ])('%s has one problem and no lines', async (_name, source, code) => {
    const read = await reading(format, source);
    expect(read.lines).toEqual([]);
    expect(read.problems).toEqual([{ code }]);
  });

  it('is told from text by its content', () => {
    const bytes = (words: string) => new TextEncoder().encode(words);
    expect(format.sniff(bytes('PO: Goedemorgen.'))).toBe(true);
    expect(format.sniff(bytes('PK\x03\x04 word/document.xml'))).toBe(false);
    expect(format.sniff(bytes('\x01\x02\x03'))).toBe(false);
  });
});

describe('characters that nobody sees', () => {
  it.each(['\u00ad', '\u200b', '\u200e', '\u202b', '\u2060', '\u2068', '\ufeff', '\0', '\x1f', '\u200d'])(
    '%j is in no line, and every offset stays',
    async (sign) => {
      const source = `a\n${sign}OP${sign} : Où${sign} étiez-${sign}vous ?${sign}\n${sign}\nb ${'mot '.repeat(200)}`;
      for (const format of [text, markdown]) {
        const read = await reading(format, source);
        expect(read.lines.map((line) => line.text)).toContain('OP : Où étiez-vous ?');
        expect(broken(read)).toEqual([]);
        expect(read.source.text).toBe(source);
      }
    },
  );

  it('leave a line blank that holds nothing else', async () => {
    const { lines } = await reading(text, 'a\n\u200b\nb');
    expect(lines.map(({ block }) => block)).toEqual([0, 1]);
  });

  it('stay where a script spells with them, and in emoji', async () => {
    const { lines } = await reading(text, 'می\u200cروم 👩\u200d👧');
    expect(lines[0]!.text).toBe('می\u200cروم 👩\u200d👧');
  });
});
