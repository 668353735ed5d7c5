/**
 * Renders `fixtures/interviews/<case>/record.source.yaml` to `record.docx` beside it, the same bytes on every run.
 * `tsx scripts/generate/word-fixtures.ts`; the results are committed, since readers of the project may lack the writer.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Document, Packer, type Paragraph, type Table } from 'docx';
import { parse } from 'yaml';
import { settled } from './word-archive.ts';
import { boldBody } from './word-bold.ts';
import { headerTable, heading, questionStyle, type WordSource } from './word-pieces.ts';
import { tableBody } from './word-table.ts';

const folder = join(fileURLToPath(new URL('../..', import.meta.url)), 'fixtures', 'interviews');
for (const name of readdirSync(folder).sort()) {
  const source = join(folder, name, 'record.source.yaml');
  if (!existsSync(source)) continue;
  const record = parse(readFileSync(source, 'utf8'), { schema: 'core' }) as WordSource;
  writeFileSync(join(folder, name, 'record.docx'), await wordFile(record, name.charCodeAt(0) % 2 === 0));
}

/** Bold by a paragraph style or, where the case's first letter is odd, by each run: readers must resolve both. */
async function wordFile(record: WordSource, byStyle: boolean): Promise<Uint8Array> {
  const body: (Paragraph | Table)[] =
    record.layout === 'bold-questions' ? boldBody(record.body, byStyle) : tableBody(record.body);
  const document = new Document({
    title: record.title,
    creator: 'charterlint',
    lastModifiedBy: 'charterlint',
    styles: { paragraphStyles: [questionStyle] },
    sections: [{ children: [heading(record.title, 1), headerTable(record.header), ...body] }],
  });
  return settled(await Packer.toBuffer(document));
}
