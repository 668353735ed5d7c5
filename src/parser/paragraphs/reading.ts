import type { FormatId } from '../../model/interview.ts';
import type { Anchor, Leaf } from '../../model/place.ts';
import type { Problem } from '../../model/problem.ts';
import type { Line, Reading, Run } from '../blocks.ts';
import { lineOf, trimmed } from '../prose/runs.ts';
import { Unreadable } from '../unreadable.ts';
import { type Paragraph, softBreak } from './paragraph.ts';

/**
 * The reading of a record that consists of paragraphs: its text has one line per paragraph, each with an anchor.
 * `body` is the part that origins point into unless the paragraph names another.
 */
export function readingOf(
  paragraphs: readonly Paragraph[],
  { format, path, body = '', problems = [] }: ReadingOptions,
): Reading {
  const text = paragraphs.map(textOf).join('\n');
  if (!/\S/.test(text)) throw new Unreadable('empty-file');
  return {
    source: { path, format, text, anchors: paragraphs.map(anchorOf), leaves: leavesOf(paragraphs, body) },
    lines: linesOf(text, paragraphs),
    problems,
  };
}

export interface ReadingOptions {
  readonly format: FormatId;
  readonly path: string;
  readonly body?: string;
  readonly problems?: readonly Problem[];
}

function textOf({ pieces }: Paragraph): string {
  return pieces.map((piece) => piece.text).join('');
}

function anchorOf({ ordinal, cell, page, part }: Paragraph): Anchor {
  const place = { paragraph: ordinal, ...page, ...(part !== undefined && { part }) };
  if (!cell) return place;
  const { table, row, column } = cell;
  return { ...place, cell: { table, row, column } };
}

function leavesOf(paragraphs: readonly Paragraph[], body: string): readonly Leaf[] {
  const leaves: Leaf[] = [];
  let at = 0;
  for (const { pieces, part = body } of paragraphs) {
    for (const { text, origin } of pieces) {
      const end = at + text.length;
      if (origin) leaves.push({ start: at, end, part, from: origin.start, to: origin.end });
      at = end;
    }
    at++;
  }
  return leaves;
}

function linesOf(text: string, paragraphs: readonly Paragraph[]): readonly Line[] {
  const lines: Line[] = [];
  let at = 0;
  for (const [block, { pieces, depth, cell, kind: told, label }] of paragraphs.entries()) {
    let runs: Run[] = [];
    let labelled = label;
    const close = (): void => {
      const kind = told ?? (depth ? 'heading' : 'text');
      const line = lineOf(text, trimmed(text, runs), {
        block,
        kind,
        ...(kind === 'heading' && { depth: depth! }),
        ...(cell && { cell }),
        ...(labelled && { label: labelled }),
      });
      if (line) {
        lines.push(line);
        labelled = undefined;
      }
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
