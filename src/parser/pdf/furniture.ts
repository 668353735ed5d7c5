import type { PageBlock } from './blocks.ts';
import type { PdfLine } from './line.ts';
import { labelOf } from './marks.ts';

/** On how many pages a block stands: on hardly any, on half of them, on nearly all. */
export type Share = 'no' | 'half' | 'most';

/** The block of one page, with its words in which every number is one sign, and these numbers. */
interface Shape {
  readonly page: number;
  readonly figures: readonly number[];
}

/**
 * What recurs at the same height in the same words on the pages' blocks at one depth. Numbers recur too, or they count
 * with the pages: a time or an amount that differs on each page makes it another text.
 */
export function sharesOf(blocks: readonly (PageBlock | undefined)[]): (block: PageBlock) => Share {
  const groups = new Map<string, Map<PageBlock, Shape>>();
  for (const [page, block] of blocks.entries()) {
    if (!block) continue;
    const key = keyOf(block);
    if (!groups.has(key)) groups.set(key, new Map());
    groups.get(key)!.set(block, { page, figures: (wordsOf(block).match(/\d+/g) ?? []).map(Number) });
  }
  const alike = [...groups.values()].flatMap((group) => {
    const shapes = [...group.values()];
    const usual = shapes[0]!.figures.map((_, i) => ({
      same: mostOf(shapes.map(({ figures }) => figures[i]!)),
      counting: mostOf(shapes.map(({ figures, page }) => figures[i]! - page)),
    }));
    const members = [...group].filter(([, { figures, page }]) =>
      figures.every((one, i) => one === usual[i]!.same || one - page === usual[i]!.counting),
    );
    return members.map(([block]) => [block, members.length] as const);
  });
  const counts = new Map(alike);
  const half = Math.max(2, Math.ceil((blocks.length - 1) / 2));
  const nearly = Math.max(3, Math.ceil(0.8 * (blocks.length - 1)));
  return (block) => {
    const count = counts.get(block) ?? 0;
    return count >= nearly ? 'most' : count >= half ? 'half' : 'no';
  };
}

/**
 * Tells text of the record from furniture that looks like it: whether the block's words, or the speaker's mark they
 * begin with, begin lines elsewhere too, at other heights. A title that runs on stands once in the text.
 */
export function sayingsIn(pages: readonly (readonly PageBlock[])[]): (block: PageBlock) => boolean {
  const heights = new Map<string, Set<number>>();
  const put = (key: string, y: number): void => {
    if (!heights.has(key)) heights.set(key, new Set());
    heights.get(key)!.add(heightOf(y));
  };
  for (const { text, y } of pages.flatMap((blocks) => blocks.flatMap(linesIn)))
    for (const key of keysOf(text)) put(key, y);
  return (block) =>
    block.kind === 'line' &&
    keysOf(block.line.text).some((key) => (heights.get(key)?.size ?? 0) > furnitureHeights);
}

/** A running title stands at one height, once more in the text, and on a first page that is set otherwise. */
const furnitureHeights = 3;

function keysOf(text: string): readonly string[] {
  const label = labelOf(text);
  return label === undefined ? [`line ${masked(text)}`] : [`line ${masked(text)}`, `label ${label}`];
}

export function linesIn(block: PageBlock): readonly PdfLine[] {
  if (block.kind === 'line') return [block.line];
  return block.rows.flatMap(({ cells }) => cells.flatMap(({ lines }) => lines));
}

export function wordsOf(block: PageBlock): string {
  return linesIn(block)
    .map(({ text }) => text.trim())
    .join(' ');
}

function keyOf(block: PageBlock): string {
  return `${heightOf(block.kind === 'line' ? block.line.y : block.top)} ${masked(wordsOf(block))}`;
}

function heightOf(y: number): number {
  return Math.round(y / 3);
}

function masked(text: string): string {
  return text.trim().replace(/\d+/g, '0');
}

/** The number that stands there most often, if it stands there twice. */
function mostOf(numbers: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const one of numbers) counts.set(one, (counts.get(one) ?? 0) + 1);
  const [most, count] = [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0]);
  return count > 1 ? most : undefined;
}
