import type { Problem } from '../../model/problem.ts';
import type { Reading, ReadOptions } from '../blocks.ts';
import type { Paragraph } from '../paragraphs/paragraph.ts';
import { readingOf } from '../paragraphs/reading.ts';
import { Unreadable } from '../unreadable.ts';
import { type Draft, textOf } from './flow.ts';
import { Interpreter } from './interpreter.ts';
import { cellNumbering } from './tables.ts';
import { tokenize } from './tokens.ts';

/**
 * A document; its text has one line per paragraph: page headers, the body, page footers, notes. Paragraphs are
 * numbered from 0 in the body, and on from there in the rest. Throws `Unreadable`.
 */
export function readDocument(bytes: Uint8Array, path: string, options: ReadOptions): Reading {
  const source = new TextDecoder('latin1').decode(bytes);
  const interpreter = new Interpreter(bytes, source, options);
  const { end, closed, faults } = tokenize(bytes, source, interpreter);
  const body = interpreter.finish();
  const isDamaged = !closed || faults > 0 || hasMore(bytes, end);
  const paragraphs = paragraphsOf(body, interpreter);
  if (isDamaged && !paragraphs.some(({ pieces }) => pieces.some(({ text }) => /\S/.test(text))))
    throw new Unreadable('damaged-document');
  const problems: Problem[] = [];
  if (isDamaged) problems.push({ code: 'degraded' });
  const { comments, changes } = interpreter;
  if (changes.count > 0) problems.push({ code: 'tracked-changes', data: { count: changes.count } });
  if (comments > 0) problems.push({ code: 'comments-left-out', data: { count: comments } });
  return readingOf(paragraphs, { format: 'rtf', path, problems });
}

function paragraphsOf(body: readonly Draft[], { parts, pages }: Interpreter): readonly Paragraph[] {
  const cellOf = cellNumbering();
  let ordinal = 0;
  const read = (drafts: readonly Draft[], kind?: 'page-mark' | 'note'): readonly Paragraph[] =>
    drafts.filter(isShown).map(({ pieces, depth, label, place, page }) => ({
      pieces,
      ordinal: ordinal++,
      ...(depth !== undefined && !kind && { depth }),
      ...(label !== undefined && { label }),
      ...(place && { cell: cellOf(place) }),
      ...(kind && { kind }),
      ...pages.place(page),
    }));
  const text = read(body);
  const headers = read(distinct(parts.headers), 'page-mark');
  const footers = read(distinct(parts.footers), 'page-mark');
  return [...headers, ...text, ...footers, ...read(parts.notes, 'note')];
}

/** Each section repeats its headers; empty ones say nothing. */
function distinct(parts: readonly (readonly Draft[])[]): readonly Draft[] {
  const found = new Map<string, readonly Draft[]>();
  for (const drafts of parts) {
    const key = drafts.map(textOf).join('\n');
    if (/\S/.test(key) && !found.has(key)) found.set(key, drafts);
  }
  return [...found.values()].flat();
}

/** A cell that is only the rest of another has a paragraph in the file, not on the page. */
function isShown(draft: Draft): boolean {
  const { place } = draft;
  return !place?.row.shape?.isRest(place.column) || /\S/.test(textOf(draft));
}

/** Whether the document was closed too early: behind its last brace there is more RTF, not just a stray word. */
function hasMore(bytes: Uint8Array, end: number): boolean {
  return bytes.indexOf(0x7d, end) >= 0 || bytes.indexOf(0x5c, end) >= 0;
}
