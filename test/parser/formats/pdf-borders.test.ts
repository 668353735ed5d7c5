import { expect, it } from 'vitest';
import { partedAtBorders } from '../../../src/parser/pdf/borders.ts';
import type { Grid } from '../../../src/parser/pdf/grids.ts';
import type { PdfWords } from '../../../src/parser/pdf/pages.ts';

const grid: Grid = {
  xs: [50, 70, 300, 500],
  ys: [700, 680, 660],
  cells: [
    [0, 1, 2],
    [3, 3, 5],
  ],
};
const words = (text: string, x: number, y: number, width: number): PdfWords =>
  ({
    text,
    x,
    y,
    width,
    size: 10,
    first: 10,
    bold: false,
    italic: false,
    slanted: false,
  }) as unknown as PdfWords;
const parted = (one: PdfWords) => partedAtBorders([one], [grid]).map(({ text, x }) => [text, Math.round(x)]);

it.each([
  [
    '12 Quel est votre nom ?',
    55,
    [
      ['12', 55],
      ['Quel est votre nom ?', 71],
    ],
  ],
  ['Où ?', 75, [['Où ?', 75]]],
])('parts « %s » at the border', (text, x, expected) => {
  expect(parted(words(text, x, 685, 120))).toEqual(expected);
});

it('leaves what stands in one cell over two columns', () => {
  expect(parted(words('Pause de 10h35 à 10h50', 55, 665, 150))).toEqual([['Pause de 10h35 à 10h50', 55]]);
});

it('parts at two borders', () => {
  const found = parted(
    words('12 Quel est votre nom complet et votre date de naissance ? Salif T.', 55, 685, 400),
  );
  expect(found.map(([text]) => text)).toHaveLength(3);
  expect(found[0]).toEqual(['12', 55]);
});
