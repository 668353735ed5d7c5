/**
 * Renders every record of `fixtures/files/<case>/` to `fixtures/files/docx/<case>/`, and the interviews of
 * `fixtures/structured/<case>/` beside themselves, the same bytes on every run, the way
 * offices write them: fields as paragraphs or as a table of two columns, headings by style.
 * `tsx scripts/generate/file-fixtures.ts`; the results are committed, since readers of the project may lack the writer.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { wordFile } from './word-file.ts';

const fixtures = join(fileURLToPath(new URL('../..', import.meta.url)), 'fixtures');
const folder = join(fixtures, 'files');
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

const structured = join(fixtures, 'structured');
for (const [i, name] of readdirSync(structured).sort().entries()) {
  const text = readFileSync(join(structured, name, 'record.md'), 'utf8');
  writeFileSync(join(structured, name, 'record.docx'), await wordFile(text, i % 2 === 0));
}
