import type { OPS } from 'pdfjs-dist';
import type { PdfRule } from '../parser/pdf/pages.ts';
import { identity, type Matrix, placed, times } from './pdf-matrix.ts';
import { type Path, segmentsOf } from './pdf-paths.ts';

export interface Drawing {
  readonly rules: readonly PdfRule[];
  /** Share of the page that pictures cover. */
  readonly pictures: number;
  /** 1 when so many outlines are drawn that they may be letters, else 0. */
  readonly curves: 0 | 1;
}

const mostRules = 20_000;
const manyCurves = 200;
const deepest = 1000;

/** Goes through what is drawn, with the matrix as it stands at every step (ISO 32000-1 §8.4). */
export function drawingOf(
  { fnArray, argsArray }: { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] },
  ops: typeof OPS,
  viewport: Matrix,
  { width, height }: { readonly width: number; readonly height: number },
): Drawing {
  const rules: PdfRule[] = [];
  const stack: Matrix[] = [];
  let matrix = identity;
  let covered = 0;
  let curves = 0;
  for (const [i, op] of fnArray.entries()) {
    const args = argsArray[i];
    if (op === ops.save) {
      if (stack.length < deepest) stack.push(matrix);
    } else if (op === ops.restore) {
      // A picture's place is a matrix that nothing is drawn with, since pictures are left out.
      if (fnArray[i - 1] === ops.transform) covered += areaOf(matrix);
      matrix = stack.pop() ?? identity;
    } else if (op === ops.transform) matrix = times(matrix, args as Matrix);
    else if (op === ops.paintFormXObjectBegin) {
      stack.push(matrix);
      const inner = (args as [Matrix | null])[0];
      if (inner) matrix = times(matrix, inner);
    } else if (op === ops.paintFormXObjectEnd) matrix = stack.pop() ?? identity;
    else if (op === ops.constructPath) {
      const [kind, [data]] = args as [number, [Path | null]];
      const ink = inkOf(kind, ops);
      if (!data || !ink) continue;
      const path = segmentsOf(data, ink);
      curves += path.curves;
      for (const [x1, y1, x2, y2] of path.segments) {
        if (rules.length >= mostRules) break;
        const rule = upright(matrix, viewport, height, x1, y1, x2, y2);
        if (rule) rules.push(rule);
      }
    }
  }
  const pictures = Math.min(1, covered / (width * height || 1));
  return { rules, pictures, curves: curves >= manyCurves ? 1 : 0 };
}

function inkOf(kind: number, ops: typeof OPS): 'line' | 'area' | undefined {
  if ([ops.stroke, ops.closeStroke].includes(kind as never)) return 'line';
  const both = [ops.fillStroke, ops.eoFillStroke, ops.closeFillStroke, ops.closeEOFillStroke];
  if (both.includes(kind as never)) return 'line';
  return [ops.fill, ops.eoFill].includes(kind as never) ? 'area' : undefined;
}

function areaOf([a = 0, b = 0, c = 0, d = 0]: Matrix): number {
  return Math.abs(a * d - b * c);
}

/** The segment on the upright page; undefined when it is neither level nor upright, or too short to part anything. */
function upright(
  matrix: Matrix,
  viewport: Matrix,
  height: number,
  ...[x1, y1, x2, y2]: readonly [number, number, number, number]
): PdfRule | undefined {
  const whole = times(viewport, matrix);
  const [left, low] = placed(whole, x1, y1, height);
  const [right, high] = placed(whole, x2, y2, height);
  const wide = Math.abs(right - left);
  const tall = Math.abs(high - low);
  if (Math.min(wide, tall) > 0.5 || Math.max(wide, tall) < 4) return undefined;
  return {
    x1: Math.min(left, right),
    y1: Math.min(low, high),
    x2: Math.max(left, right),
    y2: Math.max(low, high),
  };
}
