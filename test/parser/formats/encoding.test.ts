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

function utf32(source: string, little: boolean): Uint8Array {
  const codes = [...source].map((sign) => sign.codePointAt(0)!);
  const view = new DataView(new ArrayBuffer(codes.length * 4));
  for (const [i, code] of codes.entries()) view.setUint32(4 * i, code, little);
  return new Uint8Array(view.buffer);
}

const typographic = '« ’ – … — “ ” • € ’ » '.repeat(40);

describe('decodeText', () => {
  it.each([
    ['UTF-8', utf8, words, 'utf-8'],
    ['UTF-8 with a mark', Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8), words, 'utf-8'],
    ['UTF-16, little end first', utf16(words, true), words, 'utf-16le'],
    ['UTF-16, big end first', utf16(words, false), words, 'utf-16be'],
    ['UTF-16 with a mark, little end first', utf16(`\ufeff${words}`, true), words, 'utf-16le'],
    ['UTF-16 with a mark, big end first', utf16(`\ufeff${words}`, false), words, 'utf-16be'],
    ['UTF-16 of many signs', utf16(typographic, true), typographic, 'utf-16le'],
    ['UTF-16 of many signs, big end first', utf16(typographic, false), typographic, 'utf-16be'],
    ['UTF-32', utf32(words, true), words, 'utf-32le'],
    ['UTF-32, big end first', utf32(words, false), words, 'utf-32be'],
    ['UTF-32 with a mark', utf32(`\ufeff${words}`, true), words, 'utf-32le'],
    ['UTF-32 with a mark, big end first', utf32(`\ufeff${words}`, false), words, 'utf-32be'],
  ])('reads %s without doubt', (_, bytes, text, encoding) => {
    expect(decodeText(bytes)).toEqual({ text, encoding });
  });

  it('reads windows-1252 from what is no UTF-8', () => {
    expect(decodeText(windows)).toEqual({ text: words, encoding: 'windows-1252' });
  });

  it.each([
    ['a stray byte', Uint8Array.of(...utf8, 0xff), `${words}\ufffd`],
    ['a sign cut at the end', Uint8Array.of(...utf8, 0xc3), `${words}\ufffd`],
    ['a sign cut inside', Uint8Array.of(...utf8, 0xc3, 0x20, ...utf8), `${words}\ufffd ${words}`],
  ])('keeps the accents of UTF-8 with %s', (_, bytes, text) => {
    expect(decodeText(bytes)).toEqual({ text, encoding: 'utf-8', lost: 1 });
  });

  it('reads windows-1252 pasted into UTF-8, and says that it is not sure', () => {
    const pasted = Uint8Array.from('caf\xe9, d\xe9j\xe0 ', (sign) => sign.charCodeAt(0));
    expect(decodeText(Uint8Array.of(...utf8, ...pasted, ...utf8, ...utf8))).toEqual({
      text: `${words}café, déjà ${words}${words}`,
      encoding: 'utf-8',
      doubtful: true,
    });
  });

  it('keeps UTF-16 with one byte too many, and says that something is lost', () => {
    expect(decodeText(Uint8Array.of(...utf16(words, true), 0x41))).toEqual({
      text: `${words}\ufffd`,
      encoding: 'utf-16le',
      lost: 1,
    });
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

describe('the reader', () => {
  it('says nothing of an encoding that leaves no doubt', async () => {
    const read = await reading(text, windows);
    expect(read.problems).toEqual([]);
    expect(read.source.text).toBe(words);
  });

  it('reports a guess that may be wrong', async () => {
    const read = await reading(text, Uint8Array.of(0x41, 0x20, 0xa4, 0x20, 0x41));
    expect(read.problems).toEqual([{ code: 'guessed-encoding', data: { encoding: 'iso-8859-15' } }]);
  });

  it('reports signs that are lost', async () => {
    const read = await reading(text, Uint8Array.of(...utf8, 0xff));
    expect(read.problems).toEqual([{ code: 'degraded', data: { signs: 1 } }]);
  });
});

describe('controls that stand where signs were', () => {
  it('are the signs of windows-1252 that somebody took for Latin-1', () => {
    expect(decodeText(new TextEncoder().encode('C\u0092est là\u0085 \u0093oui\u0094'))).toEqual({
      text: 'C’est là… “oui”',
      encoding: 'utf-8',
    });
  });

  it('are line ends where NEL stands alone', () => {
    expect(decodeText(new TextEncoder().encode('OP : où ?\u0085DPI : là.'))).toMatchObject({
      text: 'OP : où ?\nDPI : là.',
    });
  });
});
