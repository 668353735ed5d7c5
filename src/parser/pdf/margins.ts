import type { PageBlock } from './blocks.ts';
import { linesIn, sayingsIn, sharesOf, wordsOf } from './furniture.ts';
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
  const isSaid = sayingsIn(pages);
  const heads = marksAt(pages, isSaid);
  const feet = marksAt(
    pages.map((blocks) => [...blocks].reverse()),
    isSaid,
  );
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

/** How many blocks at the edge of each page are marks; blocks are given from that edge inwards. */
function marksAt(
  pages: readonly (readonly PageBlock[])[],
  isSaid: (block: PageBlock) => boolean,
): readonly number[] {
  const reached = pages.map(() => 0);
  const taken = pages.map(() => 0);
  const open = pages.map(() => false);
  for (let depth = 0; depth < most; depth++) {
    const next = pages.map((blocks, i) => (reached[i] === depth ? blocks[depth] : undefined));
    const shareOf = sharesOf(next);
    for (const [i, block] of next.entries()) {
      if (!block) continue;
      const often = isSaid(block) ? 'no' : shareOf(block);
      if (often === 'no' && !isArtifact(block) && !isNumber(block, i, next, pages[i]![depth + 1])) continue;
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

/** A page number: counting with the pages at one height; where no other page tells, by its word or its page. */
function isNumber(
  block: PageBlock,
  page: number,
  all: readonly (PageBlock | undefined)[],
  inner: PageBlock | undefined,
): boolean {
  const figure = figureIn(block);
  if (figure === undefined) return false;
  const counting = all.filter(
    (other, i) => other && figureIn(other) === figure + i - page && isLevel(block, other),
  );
  if (counting.length > 1) return true;
  return (isWorded(block) && all.length === 1) || (figure === page + 1 && isApart(block, inner));
}

function isWorded(block: PageBlock): boolean {
  return /\p{L}|\//u.test(wordsOf(block));
}

function isLevel(a: PageBlock, b: PageBlock): boolean {
  return a.kind === 'line' && b.kind === 'line' && Math.abs(a.line.y - b.line.y) < 3;
}

function figureIn(block: PageBlock): number | undefined {
  const figure = block.kind === 'line' ? numbered.exec(block.line.text)?.[1] : undefined;
  return figure === undefined ? undefined : Number(figure);
}

function isApart(block: PageBlock, inner: PageBlock | undefined): boolean {
  if (!inner || block.kind === 'table' || inner.kind === 'table') return true;
  return Math.abs(block.line.y - inner.line.y) > apart * Math.max(block.line.size, inner.line.size);
}
