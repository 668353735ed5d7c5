import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/text/encoding.ts';
import { root } from '../support/project.ts';
import { encoded } from './encoded.ts';

const folder = join(root, 'fixtures', 'interviews');
const records = readdirSync(folder).flatMap((name) =>
  readdirSync(join(folder, name))
    .filter((file) => /^record\.(?:md|txt|source\.yaml)$/.test(file))
    .map((file) => ({ name, text: readFileSync(join(folder, name, file), 'utf8') })),
);
const pages = ['windows-1252', 'iso-8859-15', 'macintosh', 'ibm850', 'ibm437'] as const;
const lineEnds = { LF: '\n', CRLF: '\r\n', CR: '\r' } as const;

describe.each(pages)('notes in %s', (page) => {
  it.each(Object.entries(lineEnds))('are read sign for sign with %s, whole', (_, end) => {
    for (const { name, text } of records) {
      const { text: said, bytes } = encoded(text.replaceAll('\n', end), page);
      expect({ name, read: decodeText(bytes) }).toMatchObject({ name, read: { text: said } });
    }
  });

  it.each([200, 1000])('are read in cuts of %i signs, or said to be doubtful', (length) => {
    const told = { right: 0, doubtful: 0, wrong: 0 };
    for (const { text } of records)
      for (let at = 0; at + length <= text.length; at += length) {
        const { text: said, bytes } = encoded(text.slice(at, at + length), page);
        const read = decodeText(bytes);
        if ('text' in read && read.text === said) told.right++;
        else if ('doubtful' in read) told.doubtful++;
        else told.wrong++;
      }
    expect(told.wrong).toBe(0);
    expect(told.doubtful / told.right).toBeLessThan(0.03);
  });
});

it('names no doubt where every page that fits gives the same text', () => {
  const { bytes } = encoded(
    'OP : Où étiez-vous, là-bas, à l’école ? DPI : Chez ma mère, près du marché.',
    'iso-8859-15',
  );
  expect(decodeText(bytes)).not.toHaveProperty('doubtful');
});

it('says that one lone sign proves nothing', () => {
  expect(decodeText(Uint8Array.of(0x41, 0x20, 0xa4, 0x20, 0x41))).toHaveProperty('doubtful', true);
});
