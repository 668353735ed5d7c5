import { Document, Packer, type Paragraph, Table, TableCell, TableRow, WidthType } from 'docx';
import { settled } from './word-archive.ts';
import { headerTable, heading, plain } from './word-pieces.ts';

/** A record in plain Markdown as a Word file, the same bytes on every run: headings by style, tables as tables. */
export async function wordFile(
  text: string,
  /** Whether the fields of the head stand in a table. */
  tabled: boolean,
): Promise<Uint8Array> {
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
