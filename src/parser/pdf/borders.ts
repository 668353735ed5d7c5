import { cellAt, type Grid } from './grids.ts';
import type { PdfWords } from './pages.ts';

/** How far a word may lean over a border without being in both cells, in points. */
const slack = 2;

/**
 * Words of neighbouring cells that a reader of the file took for one stretch (« 12 Quel est votre nom ? ») parted at the
 * blank that stands nearest to the border between the cells.
 */
export function partedAtBorders(words: readonly PdfWords[], grids: readonly Grid[]): readonly PdfWords[] {
  return grids.length === 0 ? words : words.flatMap((one) => partsOf(one, grids));
}

function partsOf(one: PdfWords, grids: readonly Grid[]): readonly PdfWords[] {
  const y = one.y + one.size / 3;
  const { x, width } = one;
  if (one.slanted || !/\S\s+\S/.test(one.text)) return [one];
  const borders = grids.flatMap((grid) =>
    grid.xs.filter(
      (at) =>
        at > x + slack &&
        at < x + width - slack &&
        cellAt(grid, at - slack, y) !== cellAt(grid, at + slack, y),
    ),
  );
  const [border] = borders;
  if (border === undefined) return [one];
  const at = blankNearest(one, border);
  const before = one.text.slice(0, at).trimEnd();
  const after = one.text.slice(at).trimStart();
  const share = breadth(before) / breadth(one.text);
  // What stands behind the border begins there at the earliest, whatever its letters measure.
  const begins = Math.max(border, x + width * (breadth(one.text.slice(0, at)) / breadth(one.text)));
  const left: PdfWords = { ...one, text: before, width: Math.min(width * share, border - x) };
  const rest = Math.max(1, x + width - begins);
  const first = rest * (breadth(after.split(/\s/)[0]!) / breadth(after));
  const right: PdfWords = { ...one, text: after, x: begins, width: rest, first };
  return [left, ...(borders.length > 1 ? partsOf(right, grids) : [right])];
}

/** Where in the text the words behind the border begin. */
function blankNearest({ text, x, width }: PdfWords, border: number): number {
  const whole = breadth(text);
  let best = { at: 0, far: Number.POSITIVE_INFINITY };
  let passed = 0;
  for (let i = 0; i < text.length; i++) {
    const sign = text[i]!;
    passed += breadth(sign);
    if (sign !== ' ' && sign !== '\u00a0') continue;
    const far = Math.abs(x + (width * passed) / whole - border);
    if (far < best.far) best = { at: i + 1, far };
  }
  return best.at;
}

/** About how wide letters are, beside each other. */
function breadth(text: string): number {
  let sum = 0;
  for (const sign of text)
    sum += /[iljtfrI.,:;'’|! ]/.test(sign)
      ? 0.5
      : /[mwMW@]/.test(sign)
        ? 1.5
        : /\p{Lu}/u.test(sign)
          ? 1.25
          : 1;
  return Math.max(sum, 0.1);
}
