import type { AnyNode, Break, Content, Field, Interview, Text, Turn } from '../../../src/model/interview.ts';
import type { Language } from '../../../src/model/locale.ts';
import type { Problem } from '../../../src/model/problem.ts';
import { fieldsOf, sectionsOf, sessionsOf, textOf, turnsOf } from '../../../src/model/turns.ts';
import type { Line, Reading } from '../../../src/parser/blocks.ts';
import markdown from '../../../src/parser/formats/markdown.ts';
import text from '../../../src/parser/formats/text.ts';
import { parseInterview } from '../../../src/parser/interview/interview.ts';
import { loadLexicons } from '../../support/lexicons.ts';
import { reading as readingBy } from '../../support/reading.ts';

export const lexicons = loadLexicons();

export interface Read {
  readonly reading: Reading;
  readonly interview: Interview;
  readonly problems: readonly Problem[];
}

/** A record given as text, through the real reader; Markdown when the name says so. */
export async function readRecord(
  content: string,
  name = 'record.txt',
  language: Language | 'auto' = 'auto',
): Promise<Read> {
  const format = name.endsWith('.md') ? markdown : text;
  const reading = await readingBy(format, content, name);
  return { reading, ...parseInterview(reading, { language, lexicons }) };
}

/** Lines as a Word file gives them: bold runs between `**`, cells parted by `|`, `# ` for headings. */
export function wordReading(written: readonly string[]): Reading {
  let source = '';
  const lines: Line[] = [];
  let row = 0;
  let block = 0;
  const add = (words: string, more: Partial<Line>): void => {
    const runs: { start: number; end: number; bold: boolean; italic: boolean }[] = [];
    words.split('**').forEach((part, i) => {
      if (part)
        runs.push({
          start: source.length,
          end: source.length + part.length,
          bold: i % 2 === 1,
          italic: false,
        });
      source += part;
    });
    source += '\n';
    if (runs.length > 0)
      lines.push({ text: words.replaceAll('**', ''), runs, block: block++, kind: 'text', ...more });
  };
  for (const line of written) {
    const cells = line.startsWith('|') ? line.slice(1).split('|') : undefined;
    if (cells) {
      cells.forEach((cell, column) => {
        add(cell.trim(), { cell: { table: 0, row, column, columns: cells.length } });
      });
      row++;
    } else if (line.startsWith('# ')) add(line.slice(2), { kind: 'heading', depth: 1 });
    else add(line, {});
  }
  return {
    source: { path: 'record.docx', format: 'docx', text: source, anchors: null },
    lines,
    problems: [],
  };
}

export function readWord(...written: string[]): Read {
  const reading = wordReading(written);
  return { reading, ...parseInterview(reading, { language: 'auto', lexicons }) };
}

/** « officer: Bonjour. » for each turn. */
export function said(interview: Interview): readonly string[] {
  return turnsOf(interview).map((turn) => `${turn.speaker}: ${textOf(turn)}`);
}

export function contentsOf(interview: Interview): readonly Content[] {
  return sectionsOf(interview).flatMap((section) => section.children);
}

/** "10:35–10:50" for each break; `?` for a limit that is not given, `15'` for a length. */
export function pauses(interview: Interview): readonly string[] {
  const breaks = contentsOf(interview).filter((node): node is Break => node.type === 'break');
  return breaks.map(
    ({ start, end, minutes }) =>
      `${start ?? '?'}–${end ?? '?'}${minutes === undefined ? '' : ` ${minutes}'`}`,
  );
}

/** The words of all nodes of a type. */
export function wordsOf(interview: Interview, type: Content['type']): readonly string[] {
  return contentsOf(interview)
    .filter((node) => node.type === type)
    .map((node) => textOf(node));
}

export function fieldNamed(interview: Interview, name: Field['name']): Field | undefined {
  return fieldsOf(interview).find((field) => field.name === name);
}

/** "2024-03-12 09:05–12:50 225" for each session. */
export function sittings(interview: Interview): readonly string[] {
  return sessionsOf(interview).map(
    ({ date, start, end, statedMinutes }) =>
      `${date ?? '?'} ${start ?? '?'}–${end ?? '?'} ${statedMinutes ?? '?'}`,
  );
}

/** Every leaf with its parent, over the whole tree. */
export function leavesOf(node: AnyNode): readonly { readonly leaf: Text; readonly parent: AnyNode }[] {
  if (node.type === 'text') return [];
  return (node.children as readonly AnyNode[]).flatMap((child) =>
    child.type === 'text' ? [{ leaf: child, parent: node }] : leavesOf(child),
  );
}

export type { Turn };
