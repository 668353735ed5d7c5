import { expect, it } from 'vitest';
import type { Format } from '../../../src/parser/blocks.ts';
import docx from '../../../src/parser/formats/docx.ts';
import markdown from '../../../src/parser/formats/markdown.ts';
import odt from '../../../src/parser/formats/odt.ts';
import text from '../../../src/parser/formats/text.ts';
import { formatFor } from '../../../src/parser/index.ts';

const formats: readonly Format[] = [docx, markdown, odt, text];
const words = new TextEncoder().encode('OP : Bonjour.\n');
const packed = new TextEncoder().encode('PK\x03\x04 mimetypeapplication/vnd.oasis.opendocument.textPK');
const old = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0, 0);

it.each([
  ['notes/record.md', words, 'markdown'],
  ['notes/RECORD.TXT', words, 'text'],
  ['record', words, 'text'],
  ['record.log', words, 'text'],
  // Its reader says that it is no Word file, or an old one.
  ['record.docx', words, 'docx'],
  ['record.docx', old, 'docx'],
  ['record.docx', packed, 'odt'],
  ['record.odt', packed, 'odt'],
  ['record.odt', words, 'odt'],
] as const)('%s', (path, bytes, id) => {
  expect(formatFor(path, bytes, formats)?.id).toBe(id);
});

it('has no reader for a picture', () => {
  expect(
    formatFor('scan.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 0, 1, 2), formats),
  ).toBeUndefined();
});
