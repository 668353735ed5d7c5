import { describe, expect, it } from 'vitest';
import { codePage, decodeAs } from '../../src/text/encoding.ts';
import { singleByteText, upperHalves } from '../../src/text/upper-halves.ts';

const bytes = (...codes: readonly number[]): Uint8Array => Uint8Array.from(codes);

describe('decodeAs', () => {
  it.each([
    ['windows-1252', [0x80, 0x92, 0x9c, 0xe9], '€’œé'],
    ['ISO-8859-1', [0x92, 0xe9], '’é'],
    ['us-ascii', [0xe9], 'é'],
    [' Latin1 ', [0xe9], 'é'],
    ['iso-8859-15', [0xa4, 0xbd], '€œ'],
    ['macintosh', [0x8e, 0xd5, 0xc7, 0xcf], 'é’«œ'],
    ['x-mac-roman', [0x8e], 'é'],
    ['cp850', [0x82, 0x85, 0xae, 0xaf], 'éà«»'],
    ['IBM850', [0x82], 'é'],
    ['ibm-437', [0xe1], 'ß'],
    ['utf8', [0xc3, 0xa9], 'é'],
    ['utf-8', [0xef, 0xbb, 0xbf, 0x61, 0xff], 'a\ufffd'],
    ['utf-16', [0xe9, 0x00], 'é'],
    ['windows-1251', [0xcf], 'П'],
  ])('%s', (label, codes, text) => {
    expect(decodeAs(bytes(...codes), label)).toBe(text);
  });

  it.each(['', 'klingon', 'cp99999', 'windows-9999', 'x-user'])('does not know “%s”', (label) => {
    expect(decodeAs(bytes(0x41), label)).toBeUndefined();
  });
});

describe('codePage', () => {
  it.each([
    [1250, [0x9c], 'ś'],
    [1252, [0x92], '’'],
    [1253, [0xe1], 'α'],
    [1256, [0xc7], 'ا'],
    [437, [0x82], 'é'],
    [850, [0x82], 'é'],
    [10000, [0x8e], 'é'],
    [65001, [0xc3, 0xa9], 'é'],
    [932, [0x82, 0xa0], 'あ'],
    [936, [0xc4, 0xe3], '你'],
    [949, [0xb0, 0xa1], '가'],
    [950, [0xa7, 0x41], '你'],
    [28605, [0xa4], '€'],
  ])('%i', (number, codes, text) => {
    expect(codePage(number)?.(bytes(...codes))).toBe(text);
  });

  it.each([0, 42, 1259, 1361, 65000])('does not know %i', (number) => {
    expect(codePage(number)).toBeUndefined();
  });
});

describe('tables', () => {
  const upper = Uint8Array.from({ length: 128 }, (_, i) => i + 128);

  it.each(['macintosh', 'iso-8859-15'] as const)('%s is what the platform has', (page) => {
    expect(upperHalves[page]).toBe(new TextDecoder(page).decode(upper));
  });

  it.each(Object.keys(upperHalves) as (keyof typeof upperHalves)[])(
    '%s has 128 signs, none twice',
    (page) => {
      expect(new Set(singleByteText(upper, page)).size).toBe(128);
    },
  );
});
