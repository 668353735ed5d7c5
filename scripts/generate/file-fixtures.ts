/**
 * Renders every record of `fixtures/files/<case>/` to `fixtures/files/docx/<case>/`, the same bytes on every run, the way
 * offices write them: fields as paragraphs or as a table of two columns, headings by style.
 * `tsx scripts/generate/file-fixtures.ts`; the results are committed, since readers of the project may lack the writer.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Document, Packer, type Paragraph, Table, TableCell, TableRow, WidthType } from 'docx';
import { settled } from './word-archive.ts';
import { headerTable, heading, plain } from './word-pieces.ts';

const folder = join(fileURLToPath(new URL('../..', import.meta.url)), 'fixtures', 'files');
rmSync(join(folder, 'docx'), { recursive: true, force: true });

for (const name of readdirSync(folder).sort()) {
  mkdirSync(join(folder, 'docx', name), { recursive: true });
  for (const [i, file] of readdirSync(join(folder, name)).sort().entries()) {
    const text = readFileSync(join(folder, name, file), 'utf8');
    // Every other record sets the fields of its head in a table.
    const bytes = await wordFile(text, i % 2 === 0);
    writeFileSync(join(folder, 'docx', name, file.replace(/\.md$/u, '.docx')), bytes);
  }
}

async function wordFile(text: string, tabled: boolean): Promise<Uint8Array> {
  const children: (Paragraph | Table)[] = [];
  for (const block of text.trim().split(/\n{2,}/u)) {
    const lines = block.split('\n');
    const title = /^(#+) (.*)$/u.exec(block);
    const fields = lines.map((line) => /^([^:]{2,60}?) ?: (.+)$/u.exec(line));
    if (title) children.push(heading(title[2]!, title[1]!.length === 1 ? 1 : 2));
    else if (block.startsWith('|')) children.push(table(lines));
    else if (tabled && children.length === 1 && lines.length > 2 && fields.every((field) => field !== null))
      children.push(headerTable(fields.map((field) => [field![1]!, field![2]!] as const)));
    else children.push(...lines.map(plain));
  }
  const document = new Document({
    creator: 'charterlint',
    lastModifiedBy: 'charterlint',
    sections: [{ children }],
  });
  return settled(await Packer.toBuffer(document));
}

function table(lines: readonly string[]): Table {
  const rows = lines.filter((line) => !/^\|[-|]+$/u.test(line));
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(
      (line) =>
        new TableRow({
          children: line
            .split('|')
            .slice(1, -1)
            .map((cell) => new TableCell({ children: [plain(cell.trim())] })),
        }),
    ),
  });
}
