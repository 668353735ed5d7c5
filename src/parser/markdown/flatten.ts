import type { Code, Heading, ListItem, Nodes, Root } from 'mdast';
import type { Span } from '../../model/place.ts';
import type { Run } from '../blocks.ts';
import { aligned } from './align.ts';
import { textOutsideTags } from './html.ts';
import { inlineRuns, plain, spanOf, styled } from './inline.ts';
import { isSetextHeading } from './setext.ts';

/** A paragraph, heading or the like: its visible words in reading order. Runs may hold line ends. */
export interface Block {
  readonly runs: readonly Run[];
  readonly depth?: number;
  /** Number of a list item as it is displayed, with its sign: "3.", "3)". */
  readonly label?: string;
}

/** The blocks of a Markdown tree: containers are opened, no visible word is lost. `source` is what was parsed. */
export function flattened(root: Root, source: string): readonly Block[] {
  return [...blocksOf(root, source)].filter((block) => block.runs.length > 0);
}

function* blocksOf(node: Nodes, source: string): Generator<Block> {
  const span = spanOf(node);
  switch (node.type) {
    case 'root':
    case 'blockquote':
      for (const child of node.children) yield* blocksOf(child, source);
      return;
    case 'list':
      for (const [i, item] of node.children.entries())
        yield* itemBlocks(item, source, node.ordered ? (node.start ?? 1) + i : undefined);
      return;
    case 'listItem':
      yield* itemBlocks(node, source, undefined);
      return;
    case 'heading': {
      const runs = inlineRuns(node.children, source, plain);
      yield isHeading(node, source) ? { runs, depth: node.depth } : { runs };
      return;
    }
    case 'paragraph':
      yield { runs: inlineRuns(node.children, source, plain) };
      return;
    case 'code':
      yield { runs: styled(codeSpans(node, source), plain) };
      return;
    case 'html':
      yield { runs: styled(textOutsideTags(source, span), plain) };
      return;
    case 'thematicBreak':
      return;
    default:
      // A definition is « [PAUSE]: 10h35 » seen by a Markdown parser.
      yield { runs: styled([span], plain) };
  }
}

/** The blocks of a list item; the first has its number, typed or counted by the list. */
function* itemBlocks(item: ListItem, source: string, number: number | undefined): Generator<Block> {
  const { start, end } = spanOf(item);
  const year = styled(yearAt(source, { start, end }), plain);
  const [first, ...rest] = item.children.flatMap((child) => [...blocksOf(child, source)]);
  const sign = /^\d{1,9}([.)])/.exec(source.slice(start, start + 10))?.[1];
  const label = number !== undefined && sign && year.length === 0 ? `${number}${sign}` : undefined;
  yield {
    ...first,
    runs: [...year, ...(first?.runs ?? [])],
    ...(label && { label: first?.label ? `${label} ${first.label}` : label }),
  };
  yield* rest;
}

/** « 1998. Je suis né… » begins with a year, not with the number of a list item. */
function yearAt(source: string, { start }: Span): readonly Span[] {
  const year = /^\d{4,9}[.)][ \t]?/.exec(source.slice(start, start + 12))?.[0];
  return year ? [{ start, end: start + year.length }] : [];
}

/** A heading that ends on another line than it began is underlined. */
function isHeading(node: Heading, source: string): boolean {
  const { start, end } = spanOf(node);
  const written = source.slice(start, end).split(/\r\n|\r|\n/);
  return written.length === 1 || isSetextHeading(written.slice(0, -1));
}

/** ```` ```word ```` names a language; more words than that after a fence are words of the record. */
function codeSpans(node: Code, source: string): readonly Span[] {
  const { start, end } = spanOf(node);
  if (!/^(?:`{3}|~{3})/.test(source.slice(start, start + 3))) {
    return aligned(node.value, source, { start, end }, true);
  }
  const fence = /^[`~]+[ \t]*([^\r\n]*)/.exec(source.slice(start, end));
  const opened = start + (fence?.[0].length ?? 0);
  const info = node.meta ? [{ start: opened - fence![1]!.length, end: opened }] : [];
  return [...info, ...aligned(node.value, source, { start: opened, end }, true)];
}
