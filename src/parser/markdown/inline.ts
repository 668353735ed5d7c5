import type { Nodes } from 'mdast';
import type { Span } from '../../model/place.ts';
import type { Run } from '../blocks.ts';
import { aligned } from './align.ts';
import { textOutsideTags } from './html.ts';

export interface Style {
  readonly bold: boolean;
  readonly italic: boolean;
}

export const plain: Style = { bold: false, italic: false };

/** A destination that is an address; anything else in parentheses after brackets is what the officer typed. */
const address = /^(?:[a-z][a-z\d+.-]*:|www\.|[/#.]|[^\s/]+\.(?:[a-z]{2,6})(?:[/?#]|$))/i;

export function spanOf(node: Nodes): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

export function styled(spans: readonly Span[], { bold, italic }: Style): readonly Run[] {
  return spans.map(({ start, end }) => ({ start, end, bold, italic }));
}

/** The visible words of inline nodes, as runs of the source. */
export function inlineRuns(nodes: readonly Nodes[], source: string, style: Style): readonly Run[] {
  return nodes.flatMap((node) => runsOf(node, source, style));
}

function runsOf(node: Nodes, source: string, style: Style): readonly Run[] {
  const span = spanOf(node);
  switch (node.type) {
    case 'text':
      return styled(aligned(node.value, source, span), style);
    case 'strong':
      return inlineRuns(node.children, source, { ...style, bold: true });
    case 'emphasis':
      return inlineRuns(node.children, source, { ...style, italic: true });
    case 'inlineCode':
      return styled(aligned(node.value, source, betweenTicks(source, span), true), style);
    case 'html':
      return styled(textOutsideTags(source, span), style);
    case 'break':
      return [];
    case 'link':
      if (address.test(node.url)) return inlineRuns(node.children, source, style);
      return bracketed(node.children, source, span, style);
    case 'linkReference':
      return bracketed(node.children, source, span, style);
    default:
      return styled([span], style);
  }
}

/** The children and, as written, the brackets around them: « [PAUSE](10h35) » is no link. */
function bracketed(nodes: readonly Nodes[], source: string, span: Span, style: Style): readonly Run[] {
  const [first, last] = [nodes[0], nodes.at(-1)];
  if (!first || !last) return styled([span], style);
  return [
    ...styled([{ start: span.start, end: spanOf(first).start }], style),
    ...inlineRuns(nodes, source, style),
    ...styled([{ start: spanOf(last).end, end: span.end }], style),
  ];
}

function betweenTicks(source: string, { start, end }: Span): Span {
  let ticks = 0;
  while (source[start + ticks] === '`') ticks++;
  return { start: start + ticks, end: end - ticks };
}
