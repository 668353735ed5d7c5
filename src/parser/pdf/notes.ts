import type { PageBlock } from './blocks.ts';
import type { PdfLine } from './line.ts';
import type { PdfPage } from './pages.ts';

export interface WithNotes {
  readonly body: readonly PageBlock[];
  readonly notes: readonly PdfLine[];
}

/**
 * Footnotes: lines in smaller type under a short rule from the left margin, down to the end of the page's text.
 * Without the rule, or with one line in full size below it, they stay text.
 */
export function withNotes(
  body: readonly PageBlock[],
  { rules, width }: PdfPage,
  bodySize: number,
): WithNotes {
  for (const rule of rules) {
    const long = rule.x2 - rule.x1;
    if (rule.y2 - rule.y1 > 1 || long < 0.1 * width || long > 0.45 * width) continue;
    const from = body.findIndex((block) => block.kind === 'line' && block.line.y < rule.y1);
    const below = from > 0 ? body.slice(from) : [];
    const lines = below.flatMap((block) => (block.kind === 'line' ? [block.line] : []));
    if (lines.length === 0 || lines.length < below.length) continue;
    const small = lines.every(({ size }) => size <= 0.92 * bodySize);
    if (small && Math.abs(rule.x1 - Math.min(...lines.map(({ x }) => x))) < 12)
      return { body: body.slice(0, from), notes: lines };
  }
  return { body, notes: [] };
}
