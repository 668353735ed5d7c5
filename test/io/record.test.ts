import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadLexicons } from '../../src/io/library.ts';
import { type ReadRecord, readRecord } from '../../src/io/record.ts';
import { root } from '../support/project.ts';

const folder = mkdtempSync(join(tmpdir(), 'record-'));
const lexicons = await loadLexicons();
const office = {
  docx: join(root, 'fixtures/interviews/fr-bold/record.docx'),
  odt: join(root, 'fixtures/notes/odt/fr-bold/record.odt'),
  rtf: join(root, 'fixtures/notes/rtf/fr-bold/record.rtf'),
  html: join(root, 'fixtures/notes/html/fr-bold/record.html'),
  pdf: join(root, 'fixtures/layouts/bold.fr/record.pdf'),
  fodt: join(root, 'fixtures/notes/odt/formatting/record.fodt'),
} as const;

afterAll(() => rmSync(folder, { recursive: true }));

function read(name: string): Promise<ReadRecord> {
  return readRecord({ file: join(folder, name), name }, 'auto', lexicons);
}

describe('a record on disk', () => {
  it.each([
    ['a.odt', office.odt, 'odt'],
    ['b.ott', office.odt, 'odt'],
    ['c.fodt', office.fodt, 'odt'],
    // The content decides, whatever the name says.
    ['d.docx', office.odt, 'odt'],
    ['e.odt', office.docx, 'docx'],
    ['f.odt', office.fodt, 'odt'],
    ['g', office.odt, 'odt'],
    ['h.doc', office.rtf, 'rtf'],
    ['i.doc', office.html, 'html'],
    ['j.txt', office.rtf, 'rtf'],
    ['k', office.html, 'html'],
    ['l.docx', office.pdf, 'pdf'],
    ['m.md', office.docx, 'docx'],
  ] as const)('%s', async (name, from, format) => {
    copyFileSync(from, join(folder, name));
    const record = await read(name);
    expect(record.read && record.source.format).toBe(format);
  });

  it.each([
    ['words.odt', 'Only text under another name.', 'mislabelled'],
    ['words.fodt', 'Only text under another name.', 'mislabelled'],
    ['nothing.odt', '', 'empty-file'],
    ['cut.odt', 'PK\x03\x04\x14\0mimetypeapplication/vnd.oasis.opendocument.textPK', 'damaged-archive'],
  ])('%s is refused', async (name, words, code) => {
    writeFileSync(join(folder, name), words);
    const record = await read(name);
    expect(record).toMatchObject({ read: false, format: 'odt', problems: [{ code }] });
  });
});
