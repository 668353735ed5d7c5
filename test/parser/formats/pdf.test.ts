import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { textOf, turnsOf } from '../../../src/model/turns.ts';
import type { Reading } from '../../../src/parser/blocks.ts';
import docx from '../../../src/parser/formats/docx.ts';
import pdf from '../../../src/parser/formats/pdf.ts';
import { parseInterview } from '../../../src/parser/interview/interview.ts';
import { root } from '../../support/project.ts';
import { lexicons } from '../interview/read.ts';
import { pagesFile, scan, written } from './pdf-file.ts';
import { broken, casesOf, reading, shown } from './readings.ts';

const cases = casesOf('pdf');

function turnsIn(read: Reading): readonly string[] {
  const { interview } = parseInterview(read, { language: 'auto', lexicons });
  return turnsOf(interview).map((turn) => `${turn.speaker}: ${textOf(turn).replace(/\s+/g, ' ').trim()}`);
}

describe.each(cases)('$name as LibreOffice prints it', ({ name, bytes, expected }) => {
  it('gives the lines expected, in slices of its text', async () => {
    const read = await reading(pdf, bytes);
    expect(read.problems).toEqual([]);
    expect(broken(read)).toEqual([]);
    await expect(shown(read)).toMatchFileSnapshot(expected);
  });

  it('has the turns of the Word file it was printed from', async () => {
    const original = readFileSync(join(root, 'fixtures/interviews', name, 'record.docx'));
    const turns = turnsIn(await reading(docx, new Uint8Array(original)));
    expect(turns.length).toBeGreaterThan(100);
    expect(turnsIn(await reading(pdf, bytes))).toEqual(turns);
  });

  it('knows the page of every paragraph', async () => {
    const { source } = await reading(pdf, bytes);
    const pages = source.anchors!.map((anchor) => anchor!.page!);
    expect(pages).toEqual([...pages].sort((a, b) => a - b));
    expect(pages.at(-1)).toBe(4);
    expect(source.anchors!.every((anchor) => anchor!.pageFrom === 'pages')).toBe(true);
  });
});

describe('a PDF', () => {
  it('tells bold by the font, and needs no font in the file', async () => {
    const read = await reading(pdf, pagesFile([written('*OP : Bonjour.', 'DPI : Merci.')]));
    expect(read.problems).toEqual([]);
    expect(shown(read)).toBe('0  ‹b:OP : Bonjour.›\n1  DPI : Merci.\n');
  });

  it('is recognised by its signature, wherever that stands in the first kilobyte', () => {
    const bytes = new TextEncoder().encode(`${' '.repeat(1000)}%PDF-1.7`);
    expect(pdf.sniff(bytes)).toBe(true);
    expect(pdf.sniff(new TextEncoder().encode(`${' '.repeat(1024)}%PDF-1.7`))).toBe(false);
  });

  it('of pictures is a scan', async () => {
    const { lines, problems } = await reading(pdf, pagesFile([scan, scan]));
    expect({ lines, problems }).toEqual({ lines: [], problems: [{ code: 'scanned' }] });
  });

  it('names the pages that are pictures, also with a number stamped on', async () => {
    const text = (n: number) => written(`OP : Question ${n}.`, `DPI : Réponse ${n}.`);
    const stamp = 'BT /F1 9 Tf 290 20 Td (4/5) Tj ET';
    const read = await reading(pdf, pagesFile([text(1), text(2), scan, `${scan}\n${stamp}`, text(3)]));
    expect(read.problems).toEqual([{ code: 'scanned-pages', data: { pages: '3, 4' } }]);
    expect(read.lines.filter(({ kind }) => kind === 'text')).toHaveLength(6);
  });

  it('that names itself so by its extension alone is mislabelled', async () => {
    expect((await reading(pdf, 'OP : Bonjour.')).problems).toEqual([{ code: 'mislabelled' }]);
    expect((await reading(pdf, new Uint8Array())).problems).toEqual([{ code: 'empty-file' }]);
  });
});
