import type { Span } from '../../model/place.ts';
import { blocksOf } from './apart.ts';
import type { Block } from './flatten.ts';
import { partedBlocks } from './plain-blocks.ts';

/** The blocks of a text from an offset on: plain paragraphs are read here, and the parser sees the stretches with markup. */
export function quickBlocks(source: string, from: number): readonly Block[] {
  const parted = partedBlocks(source, from);
  if (!parted) return blocksOf(source);
  const read = parted.markup.length > 0 ? markupBlocks(source, parted.markup) : [];
  return parted.pieces.flatMap((piece) => (typeof piece === 'number' ? (read[piece] ?? []) : [piece]));
}

const between = '\n\nx\n\n';

/** The blocks of each stretch, read in one go: what one defines, another may refer to. */
function markupBlocks(source: string, stretches: readonly Span[]): readonly (readonly Block[])[] {
  const together = stretches.map(({ start, end }) => source.slice(start, end)).join(between);
  const blocks = blocksOf(together);
  const found: Block[][] = stretches.map(() => []);
  let n = 0;
  let ends = lengthOf(stretches[0]);
  let shift = stretches[0]?.start ?? 0;
  for (const block of blocks) {
    const at = block.runs[0]!.start;
    if (at >= ends && stretches[n + 1]) {
      // The word between: what follows belongs to the next stretch.
      const begins = ends + between.length;
      n++;
      shift = stretches[n]!.start - begins;
      ends = begins + lengthOf(stretches[n]);
      continue;
    }
    const runs = block.runs.map((run) => ({ ...run, start: run.start + shift, end: run.end + shift }));
    found[n]!.push({ ...block, runs });
  }
  return found;
}

function lengthOf(span: Span | undefined): number {
  return span ? span.end - span.start : 0;
}
