import type { Anchor } from '../../model/place.ts';
import type { Format, Line, Reading, Run } from '../blocks.ts';
import { lineOf, trimmed } from '../prose/runs.ts';
import { Unreadable } from '../unreadable.ts';
import { type Paragraph, softBreak } from './paragraph.ts';

/** The reading of a record that consists of paragraphs: its text has one line per paragraph, each with an anchor. */
export function readingOf(paragraphs: readonly Paragraph[], format: Format['id'], path: string): Reading {
  const text = paragraphs.map(textOf).join('\n');
  if (!/\S/.test(text)) throw new Unreadable('empty-file');
  return {
    source: { path, format, text, anchors: paragraphs.map(anchorOf) },
    lines: linesOf(text, paragraphs),
    problems: [],
  };
}

function textOf({ pieces }: Paragraph): string {
  return pieces.map((piece) => piece.text).join('');
}

function anchorOf({ ordinal, cell }: Paragraph): Anchor {
  if (!cell) return { paragraph: ordinal };
  const { table, row, column } = cell;
  return { paragraph: ordinal, cell: { table, row, column } };
}

function linesOf(text: string, paragraphs: readonly Paragraph[]): readonly Line[] {
  const lines: Line[] = [];
  let at = 0;
  for (const [block, { pieces, depth, cell }] of paragraphs.entries()) {
    let runs: Run[] = [];
    const close = (): void => {
      const kind = depth ? 'heading' : 'text';
      const line = lineOf(text, trimmed(text, runs), {
        block,
        kind,
        ...(depth && { depth }),
        ...(cell && { cell }),
      });
      if (line) lines.push(line);
      runs = [];
    };
    for (const { text: words, bold, italic } of pieces) {
      if (words === softBreak) close();
      else runs.push({ start: at, end: at + words.length, bold, italic });
      at += words.length;
    }
    close();
    at++;
  }
  return lines;
}
