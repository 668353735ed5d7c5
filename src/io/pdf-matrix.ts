/** As PDF writes it: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly number[];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** `inner` first, then `outer`. */
export function times(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer as Six;
  const [g, h, i, j, k, l] = inner as Six;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** A point on the page as it is shown, from its lower left corner; the viewport counts from the upper left one. */
export function placed(viewport: Matrix, x: number, y: number, height: number): readonly [number, number] {
  const [a, b, c, d, e, f] = viewport as Six;
  return [a * x + c * y + e, height - (b * x + d * y + f)];
}

type Six = readonly [number, number, number, number, number, number];
