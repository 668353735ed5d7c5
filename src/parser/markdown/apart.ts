import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { recalled } from '../../text/memory.ts';
import type { Run } from '../blocks.ts';
import { type Block, flattened } from './flatten.ts';

const processor = unified().use(remarkParse).freeze();

/** The blocks of a Markdown text, parsed as one. */
export function blocksOf(text: string): readonly Block[] {
  return flattened(processor.parse(text), text);
}

/**
 * The same, part by part: what stands between blank lines is parsed alone and remembered, so that after a keystroke one
 * part is parsed and not the text. Undefined for a text in which something may reach past a blank line.
 */
export function blocksApart(text: string): readonly Block[] | undefined {
  if (reaching.test(text)) return undefined;
  return partsOf(text).flatMap(({ start, end }) => {
    const blocks = recalled(text.slice(start, end), blocksOfPart, blocksOfPart);
    return blocks.map((block) => ({ ...block, runs: block.runs.map((run) => moved(run, start)) }));
  });
}

function moved(run: Run, by: number): Run {
  return { ...run, start: run.start + by, end: run.end + by };
}

/**
 * Fences, HTML, indented lines, definitions of links, a byte order mark: rare in notes, and their effect may go on behind a
 * blank line.
 */
const reaching = /`{3}|~{3}|\]:|\ufeff|^[ \t>*+\-\d.)]*<|^(?=[ >]*\t|[ >]* {4})[ \t>]*[^ \t>\r\n]/mu;

const listed = /^ {0,3}(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)/u;

/** Stretches between blank lines; a list holds those that go on with it. Between two lines stands one line end. */
function partsOf(text: string): readonly { readonly start: number; readonly end: number }[] {
  const parts: { start: number; end: number; list: boolean }[] = [];
  let isOpen = false;
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    const last = parts.at(-1);
    if (last && isOpen && !isOneEnd(text, last.end, index)) isOpen = false;
    if (/^[ \t]*$/.test(line)) {
      isOpen = false;
      continue;
    }
    const isListed = listed.test(line);
    if (last && (isOpen || (last.list && /^[ \t]|^(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)/u.test(line)))) {
      last.end = index + line.length;
      last.list ||= isListed;
    } else parts.push({ start: index, end: index + line.length, list: isListed });
    isOpen = true;
  }
  return parts;
}

function isOneEnd(text: string, from: number, to: number): boolean {
  const between = text.slice(from, to);
  return between.length === 1 || between === '\r\n';
}

/** A line that Markdown takes for nothing but words. */
const plain = /^(?![ \t#>+*=~_|-]|\d{1,9}[.)])[^\\`*_<&[\]\0]*[^\\`*_<&[\]\0 \t]$/u;

function blocksOfPart(part: string): readonly Block[] {
  return part.split(/\r\n|\r|\n/).every((line) => plain.test(line))
    ? [{ runs: [{ start: 0, end: part.length, bold: false, italic: false }] }]
    : blocksOf(part);
}
