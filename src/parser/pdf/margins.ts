import type { PageBlock } from './blocks.ts';
import type { PdfLine } from './line.ts';

/** A page parted into what runs along its edges and what it says. */
export interface Parted {
  readonly head: readonly PdfLine[];
  readonly body: readonly PageBlock[];
  readonly foot: readonly PdfLine[];
}

/** « p. 3 », "3/7", "pagina 3 van 7", "- 3 -". */
const numbered =
  /^[-–—|\s]*(?:p|pg|page|pagina|pag|blz|bladzijde)?\.?\s*(\d{1,4})\s*(?:(?:\/|sur|van|of|de|op)\s*\d{1,4})?[-–—|\s]*$/i;
/** A page number that says so, wherever it stands: notes that were printed page by page into one text have them. */
export function isCount(text: string): boolean {
  return /[\p{L}/]/u.test(text) && numbered.test(text);
}

/** Most lines that run along one edge. */
const most = 5;
/** Lines of body text stand closer than this many times their type. */
const apart = 1.6;

/**
 * Running headers and footers: what the file itself calls no content, what counts the pages, and what stands at the same
 * height on half of the pages in the same words, apart from the text. Once is no repetition: fields at the top of the
 * first page are body.
 */
export function partedPages(pages: readonly (readonly PageBlock[])[]): readonly Parted[] {
  const heads = marksAt(pages);
  const feet = marksAt(pages.map((blocks) => [...blocks].reverse()));
  return pages.map((blocks, i) => {
    const head = heads[i]!;
    const foot = Math.min(feet[i]!, blocks.length - head);
    return {
      head: blocks.slice(0, head).flatMap(linesIn),
      body: blocks.slice(head, blocks.length - foot),
      foot: blocks.slice(blocks.length - foot).flatMap(linesIn),
    };
  });
}

export function linesIn(block: PageBlock): readonly PdfLine[] {
  if (block.kind === 'line') return [block.line];
  return block.rows.flatMap(({ cells }) => cells.flatMap(({ lines }) => lines));
}

/** How many blocks at the edge of each page are marks; blocks are given from that edge inwards. */
function marksAt(pages: readonly (readonly PageBlock[])[]): readonly number[] {
  const reached = pages.map(() => 0);
  const taken = pages.map(() => 0);
  const open = pages.map(() => false);
  for (let depth = 0; depth < most; depth++) {
    const next = pages.map((blocks, i) => (reached[i] === depth ? blocks[depth] : undefined));
    const share = repeated(next);
    for (const [i, block] of next.entries()) {
      if (!block) continue;
      const often = share(block);
      if (often === 'no' && !isArtifact(block) && !isNumber(block, i, next)) continue;
      reached[i]!++;
      // What half of the pages have ends at a space, or nothing of it is a mark; so do sentences: turns can be alike.
      const doubtful = often === 'half' || (often === 'most' && /[.?!…]\W*$/.test(wordsOf(block)));
      open[i] ||= doubtful;
      if (open[i] && !isApart(block, pages[i]![depth + 1])) continue;
      open[i] = false;
      taken[i] = depth + 1;
    }
  }
  return taken.map((count, i) => (count < pages[i]!.length || isBare(pages[i]!) ? count : 0));
}

/** A page with nothing but a number, say a scan; other pages whose whole text recurs have text that recurs. */
function isBare(blocks: readonly PageBlock[]): boolean {
  return blocks.every((block) => isArtifact(block) || figureIn(block) !== undefined);
}

function isArtifact(block: PageBlock): boolean {
  const lines = linesIn(block);
  return lines.length > 0 && lines.every(({ tag }) => tag === 'artifact');
}

/** A page number: by its word, or, where it is only a figure, by counting with the pages. */
function isNumber(block: PageBlock, page: number, all: readonly (PageBlock | undefined)[]): boolean {
  const figure = figureIn(block);
  if (figure === undefined) return false;
  const counting = all.filter((other, i) => other && figureIn(other) === figure + i - page);
  return counting.length > 1 || (/\p{L}|\//u.test(wordsOf(block)) && all.length === 1) || figure === page + 1;
}

function figureIn(block: PageBlock): number | undefined {
  const figure = block.kind === 'line' ? numbered.exec(block.line.text)?.[1] : undefined;
  return figure === undefined ? undefined : Number(figure);
}

/** On how many pages a block stands, with other figures or the same: on hardly any, on half of them, on nearly all. */
function repeated(blocks: readonly (PageBlock | undefined)[]): (block: PageBlock) => 'no' | 'half' | 'most' {
  const counts = new Map<string, number>();
  for (const block of blocks) if (block) counts.set(keyOf(block), (counts.get(keyOf(block)) ?? 0) + 1);
  const half = Math.max(2, Math.ceil((blocks.length - 1) / 2));
  const nearly = Math.max(3, Math.ceil(0.8 * (blocks.length - 1)));
  return (block) => {
    const count = counts.get(keyOf(block)) ?? 0;
    return count >= nearly ? 'most' : count >= half ? 'half' : 'no';
  };
}

function keyOf(block: PageBlock): string {
  const y = block.kind === 'line' ? block.line.y : block.top;
  return `${Math.round(y / 3)} ${wordsOf(block).replace(/\d+/g, '0')}`;
}

function wordsOf(block: PageBlock): string {
  return linesIn(block)
    .map(({ text }) => text.trim())
    .join(' ');
}

function isApart(block: PageBlock, inner: PageBlock | undefined): boolean {
  if (!inner || block.kind === 'table' || inner.kind === 'table') return true;
  return Math.abs(block.line.y - inner.line.y) > apart * Math.max(block.line.size, inner.line.size);
}
