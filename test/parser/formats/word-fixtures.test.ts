import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Line } from '../../../src/parser/blocks.ts';
import docx from '../../../src/parser/formats/docx.ts';
import { broken, reading } from './readings.ts';

const folder = fileURLToPath(new URL('../../../fixtures/interviews', import.meta.url));
const cases = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'record.source.yaml')));

interface Source {
  readonly layout: string;
  readonly title: string;
  readonly header: readonly (readonly [string, string])[];
  readonly body: readonly Readonly<Record<string, unknown>>[];
}

/** The words of an item as they must appear, one string per paragraph. */
function paragraphs(item: Readonly<Record<string, unknown>>): readonly string[] {
  if (item.speak) {
    const { mark, text } = item.speak as { mark: string; text: string };
    return [`${mark} : ${text}`];
  }
  return Object.values(item).flat() as string[];
}

describe.each(cases)('the Word file of %s', async (name) => {
  const source = parse(readFileSync(join(folder, name, 'record.source.yaml'), 'utf8')) as Source;
  const read = await reading(docx, new Uint8Array(readFileSync(join(folder, name, 'record.docx'))));
  const isBold = ({ runs, text }: Line) => text !== '' && runs.every((run) => run.bold);

  it('reads without a problem, in slices', () => {
    expect(read.problems).toEqual([]);
    expect(broken(read)).toEqual([]);
  });

  it('has every word of its source, in order', () => {
    const expected = [source.title, ...source.header.flat(), ...source.body.flatMap(paragraphs)];
    expect(read.lines.map((line) => line.text.split('\t').join('\n')).join('\n')).toBe(
      expected.map((words) => words.trim()).join('\n'),
    );
  });

  it('shows questions as its layout does', () => {
    const questions = new Set(source.body.flatMap((item) => (item.q ? [String(item.q).trim()] : [])));
    const body = read.lines.slice(1 + 2 * source.header.length).filter((line) => line.kind === 'text');
    const told = body.filter((line) =>
      source.layout === 'bold-questions' ? isBold(line) : line.cell?.columns === 2 && line.cell.column === 0,
    );
    const heads = new Set(
      source.body.flatMap((item) => (item.head ? [String((item.head as string[])[0])] : [])),
    );
    expect(
      told
        .map((line) => line.text)
        .filter((text) => !heads.has(text))
        .every((text) => questions.has(text)),
    ).toBe(true);
    expect(new Set(told.map((line) => line.text).filter((text) => !heads.has(text)))).toEqual(questions);
  });
});
