import { narrowest } from './halves.ts';
import type { PdfLine } from './line.ts';

/** Lines that show a gutter, at least. */
export const fewest = 3;

/** Questions left, answers right in the next row: what is left ends where what is right begins. */
export function stairIn(lines: readonly PdfLine[]): number | undefined {
  const left = Math.min(...lines.map(({ x }) => x));
  const far = left + 0.35 * (Math.max(...lines.map(({ right }) => right)) - left);
  const starts = new Map<number, number>();
  for (const { x } of lines) if (x > far) starts.set(Math.round(x), (starts.get(Math.round(x)) ?? 0) + 1);
  const [best] = [...starts].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] < fewest) return undefined;
  const others = lines.filter((line) => line.x < best[0] - 2);
  const crossing = others.filter(({ right }) => right > best[0] - narrowest + 2);
  return others.length >= fewest && crossing.length <= 0.25 * others.length ? best[0] : undefined;
}

/** Where second halves begin that are known from elsewhere, or else most of them, at least three. */
export function gutterIn(lines: readonly PdfLine[], known: ReadonlySet<number>): number | undefined {
  const starts = new Map<number, number>();
  for (const { words } of lines) {
    for (const [i, { x, size }] of words.entries()) {
      const before = words[i - 1];
      if (before && x - before.x - before.width >= Math.max(narrowest, 0.9 * size))
        starts.set(Math.round(x), (starts.get(Math.round(x)) ?? 0) + 1);
    }
  }
  const begins = [...starts.keys(), ...lines.map(({ x }) => Math.round(x))];
  const sure = begins.find((x) => known.has(x));
  if (sure !== undefined) return sure;
  const [best] = [...starts].sort((a, b) => b[1] - a[1]);
  return best && best[1] >= fewest ? best[0] : undefined;
}
