import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import pdf from '../../../src/parser/formats/pdf.ts';
import { defaultLimits } from '../../../src/parser/limits.ts';
import { counting } from '../../support/spent.ts';
import { pagesFile, pdfFile, streamOf, written } from './pdf-file.ts';
import { casesOf, reading, shown } from './readings.ts';

const good = pagesFile([written('OP : Bonjour.', 'DPI : Merci.')]);
const [bold] = casesOf('pdf');
const limits = { ...defaultLimits, seconds: 4, memoryMegabytes: 600 };

async function problemsOf(bytes: Uint8Array, more: Partial<typeof limits> = {}): Promise<readonly string[]> {
  const read = await reading(pdf, bytes, 'record.pdf', { limits: { ...limits, ...more } });
  if (read.problems.some(({ code }) => code !== 'degraded')) expect(read.lines).toEqual([]);
  return read.problems.map(({ code }) => code);
}

/** One page whose content unpacks to this many megabytes of one instruction. */
function bomb(instruction: string, megabytes: number): Uint8Array {
  const packed = deflateSync(Buffer.from(instruction.repeat((megabytes * 2 ** 20) / instruction.length)));
  return pdfFile([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    streamOf(packed.toString('latin1'), '/Filter/FlateDecode'),
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  ]);
}

describe('a PDF that cannot be read', () => {
  it.each([
    ['two thirds of a file', bold!.bytes.subarray(0, (bold!.bytes.length * 2) / 3), 'damaged-document'],
    ['a signature alone', new TextEncoder().encode('%PDF-1.7\n'), 'damaged-document'],
    [
      'a table of contents that names itself',
      new TextEncoder().encode(
        '%PDF-1.5\nxref\n0 1\n0000000000 65535 f \ntrailer\n<</Size 1/Root 1 0 R/Prev 9>>\nstartxref\n9\n%%EOF',
      ),
      'damaged-document',
    ],
    [
      'pages that hold themselves',
      pdfFile(['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[2 0 R 2 0 R]/Count 9>>']),
      'damaged-document',
    ],
    ['a page without anything', pagesFile(['']), 'empty-file'],
  ])('%s', async (_, bytes, code) => {
    expect(await problemsOf(bytes)).toEqual([code]);
  });

  it('has more pages than allowed', async () => {
    const three = pagesFile([written('a'), written('b'), written('c')]);
    expect(await problemsOf(three, { pages: 2 })).toEqual(['too-large']);
    expect(await problemsOf(three, { pages: 3 })).toEqual([]);
  });

  it('unpacks to a quarter of a gigabyte of drawing, and the next file is read all the same', async () => {
    const spent = counting();
    const [hostile, next] = await Promise.all([
      problemsOf(bomb('0 0 m 9 9 l S\n', 256), { seconds: 8 }),
      reading(pdf, good),
    ]);
    expect(['too-large', 'too-slow']).toContain(hostile[0]);
    expect(shown(next)).toBe('0  OP : Bonjour.\n1  DPI : Merci.\n');
    expect(spent()).toBeLessThan(25_000);
  });

  it('never ends', async () => {
    const text = bomb('BT /F1 9 Tf 9 9 Td (aa) Tj ET\n', 60);
    expect(await problemsOf(text, { seconds: 1 })).toEqual(['too-slow']);
  });
});

it('says so or keeps its words, wherever a file is cut', async () => {
  const whole = shown(await reading(pdf, good));
  for (let length = 9; length < good.length; length += 97) {
    const read = await reading(pdf, good.subarray(0, length));
    if (read.problems.length === 0) expect(shown(read)).toBe(whole);
  }
});

it('does not pass over a letter that is another one by one wrong bit', async () => {
  const whole = shown(await reading(pdf, bold!.bytes));
  const silent: number[] = [];
  for (let at = 700; at < bold!.bytes.length; at += 3001) {
    const bytes = bold!.bytes.slice();
    bytes[at]! ^= 4;
    const read = await reading(pdf, bytes);
    if (read.problems.length === 0 && shown(read) !== whole) silent.push(at);
  }
  expect(silent).toEqual([]);
});
