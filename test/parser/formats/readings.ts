import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Format, Line, Reading, Run } from '../../../src/parser/blocks.ts';
import docx from '../../../src/parser/formats/docx.ts';
import markdown from '../../../src/parser/formats/markdown.ts';
import odt from '../../../src/parser/formats/odt.ts';
import text from '../../../src/parser/formats/text.ts';
import { wordFile } from './word-file.ts';

export { host, reading } from '../../support/reading.ts';

export const formats = { markdown, text, docx, odt } as const;

const folder = fileURLToPath(new URL('../../../fixtures/notes', import.meta.url));

/** The cases of a format: bytes of the record, and file of the lines expected. */
export function casesOf(id: Format['id']): readonly { name: string; bytes: Uint8Array; expected: string }[] {
  return readdirSync(join(folder, id))
    .sort()
    .map((name) => {
      const place = join(folder, id, name);
      const record = readdirSync(place).find((file) => file.startsWith('record.'));
      const bytes = record ? readFileSync(join(place, record)) : packed(place);
      return { name, bytes: new Uint8Array(bytes), expected: join(place, 'lines.txt') };
    });
}

function packed(place: string): Uint8Array {
  const part = (name: string) =>
    existsSync(join(place, name)) ? readFileSync(join(place, name), 'utf8') : undefined;
  return wordFile({
    document: part('document.xml')!,
    styles: part('styles.xml'),
    header: part('header1.xml'),
  });
}

/** One line per line: block, kind or cell, then the words with bold in « ‹b:…› ». */
export function shown({ source, lines }: Reading): string {
  return lines.map((line) => `${line.block}${place(line)}  ${line.runs.map(words).join('')}\n`).join('');

  function words({ start, end, bold, italic }: Run): string {
    const slice = source.text.slice(start, end);
    const marks = `${bold ? 'b' : ''}${italic ? 'i' : ''}`;
    return marks ? `‹${marks}:${slice}›` : slice;
  }
}

function place({ kind, depth, cell, label }: Line): string {
  if (label) return ` label ${label}${place({ kind, depth, cell } as Line)}`;
  if (kind !== 'text') return ` ${kind}${depth ?? ''}`;
  return cell ? ` table ${cell.table} row ${cell.row} cell ${cell.column}/${cell.columns}` : '';
}

/** The law of leaves: slices in order, none across a line end, their concatenation the line's text. */
export function broken({ source, lines }: Reading): readonly string[] {
  const trouble: string[] = [];
  for (const line of lines) {
    const slices = line.runs.map((run) => source.text.slice(run.start, run.end));
    if (slices.join('') !== line.text) trouble.push(`text is not its slices: ${line.text}`);
    if (slices.some((slice) => slice === '' || /[\r\n\u2028]/.test(slice))) trouble.push(`run: ${line.text}`);
    if (!/\S/.test(line.text) && line.kind !== 'page-mark') trouble.push('blank line');
  }
  const runs = lines.flatMap((line) => line.runs);
  const unordered = runs.filter((run, i) => i > 0 && run.start < runs[i - 1]!.end);
  return [...trouble, ...unordered.map((run) => `out of order at ${run.start}`)];
}
