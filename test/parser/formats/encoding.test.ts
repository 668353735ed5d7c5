import { describe, expect, it } from 'vitest';
import text from '../../../src/parser/formats/text.ts';
import { decodeText } from '../../../src/text/encoding.ts';
import { reading } from './readings.ts';

const words = 'DPI : « J’étais à l’école… » — één œuf, 10 €\n';
const utf8 = new TextEncoder().encode(words);

function utf16(source: string, little: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(source.length * 2));
  for (let i = 0; i < source.length; i++) view.setUint16(2 * i, source.charCodeAt(i), little);
  return new Uint8Array(view.buffer);
}

/** The signs of `words` that windows-1252 writes otherwise than Latin-1. */
const special: Readonly<Record<string, number>> = { '’': 0x92, '…': 0x85, '—': 0x97, œ: 0x9c, '€': 0x80 };
const windows = Uint8Array.from(words, (sign) => special[sign] ?? sign.charCodeAt(0));

describe('decodeText', () => {
  it.each([
    ['UTF-8', utf8],
    ['UTF-8 with a mark', Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8)],
    ['UTF-16, little end first', utf16(words, true)],
    ['UTF-16, big end first', utf16(words, false)],
    ['UTF-16 with a mark, little end first', utf16(`\ufeff${words}`, true)],
    ['UTF-16 with a mark, big end first', utf16(`\ufeff${words}`, false)],
  ])('reads %s without guessing', (_, bytes) => {
    expect(decodeText(bytes)).toEqual({ text: words });
  });

  it('guesses windows-1252 for what is no UTF-8', () => {
    expect(decodeText(windows)).toEqual({ text: words, guessed: 'windows-1252' });
  });

  it('keeps the accents of a UTF-8 file with one broken byte at the cost of a guess', () => {
    const broken = decodeText(Uint8Array.of(...utf8, 0xff));
    expect(broken).toMatchObject({ guessed: 'windows-1252' });
  });

  it.each([
    ['no bytes', [], 'empty-file'],
    ['a mark alone', [0xef, 0xbb, 0xbf], 'empty-file'],
    ['blanks', [0x20, 0x0a], 'empty-file'],
    ['NULs', [0x61, 0, 0, 0, 0x62], 'not-text'],
    ['an image', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d], 'not-text'],
  ])('finds no text in %s', (_, bytes, problem) => {
    expect(decodeText(Uint8Array.from(bytes))).toEqual({ problem });
  });

  it('forgives a stray control character in a long text', () => {
    expect(decodeText(new TextEncoder().encode(`${'mot '.repeat(100)}\x01`))).toHaveProperty('text');
  });
});

it('the reader reports a guessed encoding', async () => {
  const read = await reading(text, windows);
  expect(read.problems).toEqual([{ code: 'guessed-encoding', data: { encoding: 'windows-1252' } }]);
  expect(read.source.text).toBe(words);
});
