/** Steps with their points in one row: 0 move, 1 line, 2 cubic, 3 quadratic, 4 close. */
export type Path = ArrayLike<number>;

export type Segment = readonly [x1: number, y1: number, x2: number, y2: number];

/** Most units across that a filled bar may have to be a line. */
const thin = 3;

/** Straight lines of a path that is stroked, or the long middle of a thin bar that is filled. */
export function segmentsOf(
  path: Path,
  ink: 'line' | 'area',
): { readonly segments: readonly Segment[]; readonly curves: number } {
  const segments: Segment[] = [];
  let curves = 0;
  let corners: (readonly [number, number])[] = [];
  const bar = (): void => {
    if (ink === 'area') {
      const middle = middleOf(corners);
      if (middle) segments.push(middle);
    }
  };
  for (let i = 0; i < path.length; ) {
    const step = path[i]!;
    const points = step === 2 ? 3 : step === 3 ? 2 : step === 4 ? 0 : 1;
    const last = corners.at(-1);
    if (step === 0) {
      bar();
      corners = [];
    }
    if (step === 4) {
      const first = corners[0];
      if (ink === 'line' && first && last) segments.push([...last, ...first]);
    } else {
      const to = [path[i + 2 * points - 1]!, path[i + 2 * points]!] as const;
      if (step === 1 && ink === 'line' && last) segments.push([...last, ...to]);
      if (step === 2 || step === 3) curves++;
      corners.push(to);
    }
    i += 1 + 2 * points;
  }
  bar();
  return { segments, curves };
}

function middleOf(corners: readonly (readonly [number, number])[]): Segment | undefined {
  if (corners.length < 4 || corners.length > 5) return undefined;
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  const [left, right, low, high] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  if (right - left <= thin && high - low > right - left)
    return [(left + right) / 2, low, (left + right) / 2, high];
  if (high - low <= thin) return [left, (low + high) / 2, right, (low + high) / 2];
  return undefined;
}
