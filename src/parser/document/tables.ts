import type { Cell, DocumentContent } from '../../model/document.ts';
import type { Line } from '../blocks.ts';
import { hull, positionAt, type Slice, sliceOf, spanOfSlice, wordsIn } from '../interview/leaves.ts';
import { named } from './labels.ts';
import { cellNode, fieldNode, signatureNode, type Workshop } from './pieces.ts';
import { signedIn } from './signatures.ts';

/** Cells of one row by column; a cell may hold several lines. */
type Grid = ReadonlyMap<number, ReadonlyMap<number, readonly Slice[]>>;

/** One table: labels with their values, places of signatures side by side, or rows under a head. */
export function tableNodes(shop: Workshop, lines: readonly Line[]): readonly DocumentContent[] {
  const grid = gridOf(lines);
  const rows = [...grid.values()];
  const columns = Math.max(...rows.map((row) => Math.max(...row.keys()) + 1));
  const [head, ...body] = rows;
  if (!head) return [];
  const heads = Array.from({ length: columns }, (_, i) => labelIn(shop, head.get(i) ?? []));
  if (heads.every((label) => label?.name === 'signature') && columns > 1)
    return heads.flatMap((label, i): readonly DocumentContent[] => {
      const above = head.get(i)!;
      const below = body.flatMap((row) => row.get(i) ?? []);
      const from = hull(above.map(spanOfSlice));
      return label
        ? [
            signatureNode(shop, below, from, (text) =>
              signedIn(text, { ...label, from: 0, valueFrom: 0 }, shop.words),
            ),
          ]
        : [];
    });
  if (isPairs(shop, rows, columns)) return rows.flatMap((row) => pairNodes(shop, row));
  const names = heads.map((label) => label?.name ?? 'other');
  const titled = heads.filter((label) => label !== undefined && label.name !== 'other').length * 2 >= columns;
  return rows.map((row, r) => {
    const isHead = r === 0 && titled;
    const cells = Array.from({ length: columns }, (_, i): Cell => {
      const slices = row.get(i) ?? [];
      const anySlice = [...row.values()][0]![0]!;
      return cellNode(
        shop,
        isHead ? 'other' : columnOf(shop, names[i]!, titled),
        slices,
        spanOfSlice(anySlice),
      );
    });
    const span = hull([...row.values()].flat().map(spanOfSlice))!;
    return { type: 'row', head: isHead, position: positionAt(shop.ground, span), children: cells };
  });
}

/** The date of a row in a report of a session is that of what the row tells, not of the report. */
function columnOf({ session }: Workshop, name: string, titled: boolean): string {
  if (!titled) return 'other';
  return session && name === 'date' ? 'entry' : name;
}

function gridOf(lines: readonly Line[]): Grid {
  const grid = new Map<number, Map<number, Slice[]>>();
  for (const line of lines) {
    const row = grid.get(line.cell!.row) ?? new Map<number, Slice[]>();
    grid.set(line.cell!.row, row);
    row.set(line.cell!.column, [...(row.get(line.cell!.column) ?? []), sliceOf(line)]);
  }
  return grid;
}

/** Labels in every other column of at least half the rows: a form, not a list. */
function isPairs(
  shop: Workshop,
  rows: readonly ReadonlyMap<number, readonly Slice[]>[],
  columns: number,
): boolean {
  if (columns % 2 > 0) return false;
  const known = (slices: readonly Slice[] | undefined): boolean => {
    const label = slices && labelIn(shop, slices);
    return label !== undefined && label.name !== 'other';
  };
  const forms = rows.filter(
    (row) => known(row.get(0)) && !(rows.length > 1 && known(row.get(1)) && known(row.get(0))),
  );
  return forms.length * 2 >= rows.length;
}

function pairNodes(shop: Workshop, row: ReadonlyMap<number, readonly Slice[]>): readonly DocumentContent[] {
  const found: DocumentContent[] = [];
  for (const [column, slices] of row) {
    if (column % 2 > 0) continue;
    const value = row.get(column + 1) ?? [];
    const label = labelIn(shop, slices) ?? { name: 'other', label: slices.map(wordsIn).join(' ') };
    const from = hull(slices.map(spanOfSlice))!;
    const whole = { ...label, from: 0, valueFrom: 0 };
    found.push(
      label.name === 'signature'
        ? signatureNode(shop, value, from, (text) => signedIn(text, whole, shop.words))
        : fieldNode(shop, whole, value, from),
    );
  }
  return found;
}

function labelIn(
  shop: Workshop,
  slices: readonly Slice[],
): { name: string; person?: string; label: string } | undefined {
  const label = slices.map(wordsIn).join(' ').replace(/\s*:$/u, '');
  const found = named(label, shop.words);
  return found && { ...found, label };
}
