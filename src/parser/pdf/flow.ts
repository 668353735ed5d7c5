import type { PdfLine } from './line.ts';
import { marksIn } from './marks.ts';
import { jointOf, type Setting, standsApart } from './wrap.ts';

/** A paragraph's lines; those behind the first with how they go on. */
export interface FlowLine {
  readonly line: PdfLine;
  readonly soft: boolean;
}

export type FlowParagraph = readonly FlowLine[];

/** Lines of one column, from the first page to the last → paragraphs. */
export function paragraphsOf(lines: readonly PdfLine[], setting: Setting): readonly FlowParagraph[] {
  const paragraphs: FlowLine[][] = [];
  for (const [i, line] of lines.entries()) {
    const above = lines[i - 1];
    const open = paragraphs.at(-1);
    const joint = above && open ? jointOf(above, line, setting, open[0]!.line) : 'ends';
    if (joint === 'ends') paragraphs.push([{ line, soft: false }]);
    else open!.push({ line, soft: joint === 'soft' });
  }
  return paragraphs;
}

/** The setting of text whose margins nobody tells: from where its lines begin and end, and how far they stand apart. */
export function settingOf(lines: readonly PdfLine[], width: number): Setting {
  const left = Math.min(...lines.map(({ x }) => x));
  const longest = Math.max(...lines.map(({ right }) => right));
  // Few lines that are full: the longest of them says little, margins are mostly alike on both sides.
  const full = lines.filter(({ right }) => right > longest - 0.08 * width).length;
  const right = full >= 4 ? longest : Math.max(longest, Math.min(width - left, width));
  const leading = leadingOf(lines);
  return { left, right, leading, spaced: isSpaced(lines, right, leading), isMark: marksIn(lines, right) };
}

/** The setting of a cell: its room is known. */
export function cellSetting(
  lines: readonly PdfLine[],
  left: number,
  right: number,
  leading: number,
): Setting {
  const longest = Math.max(right, ...lines.map((line) => line.right));
  return { left, right: longest, leading, spaced: false, isMark: marksIn(lines, longest) };
}

/** Whether paragraphs stand apart: the lines below lines that end half way are nearly all further down. */
function isSpaced(lines: readonly PdfLine[], right: number, leading: number): boolean {
  let [ends, apart] = [0, 0];
  for (const [i, line] of lines.entries()) {
    const above = lines[i - 1];
    if (!above || above.page !== line.page || above.right > above.x + 0.6 * (right - above.x)) continue;
    ends++;
    if (standsApart(above, line, leading)) apart++;
  }
  return ends >= 3 && apart >= 0.9 * ends;
}

/** Most usual distance of base lines, in parts of the type's size. */
export function leadingOf(lines: readonly PdfLine[]): number {
  const counts = new Map<number, number>();
  for (const [i, line] of lines.entries()) {
    const above = lines[i - 1];
    if (!above || above.page !== line.page || above.size !== line.size) continue;
    const leading = Math.round(((above.y - line.y) / line.size) * 20) / 20;
    if (leading > 0.8 && leading < 2.6) counts.set(leading, (counts.get(leading) ?? 0) + 1);
  }
  // Between paragraphs there may be more space, and in notes with short turns most lines are paragraphs: the smallest
  // distance that is usual is the one inside them.
  const all = [...counts.values()].reduce((sum, n) => sum + n, 0);
  const usual = [...counts].filter(([, n]) => n >= 0.08 * all).map(([leading]) => leading);
  return usual.length > 0 ? Math.min(...usual) : 1.2;
}
