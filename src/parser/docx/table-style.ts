import { noToggles, over, type Toggles, togglesOf } from './toggles.ts';
import { child, childrenOf, type Element, isOnValue, numberOf } from './xml.ts';

/** What a table's style says of its cells (ISO/IEC 29500-1 §17.7.6). */
export interface TableStyle {
  readonly whole: Toggles;
  readonly parts: Readonly<Record<string, Toggles>>;
  readonly rowBand: number;
  readonly columnBand: number;
}

const kinds = new Set([
  ...['firstRow', 'lastRow', 'firstCol', 'lastCol', 'band1Vert', 'band2Vert', 'band1Horz', 'band2Horz'],
  ...['neCell', 'nwCell', 'seCell', 'swCell'],
]);

/** A style of tables on top of the one it is based on. */
export function tableStyleOf(style: Element | undefined, base: TableStyle | undefined): TableStyle {
  const properties = child(style, 'w:tblPr');
  const parts: Record<string, Toggles> = { ...base?.parts };
  for (const part of childrenOf(style, 'w:tblStylePr')) {
    const toggles = togglesOf(child(part, 'w:rPr'));
    const type = part.attributes.type ?? '';
    if (toggles !== noToggles && kinds.has(type)) parts[type] = over(parts[type] ?? noToggles, toggles);
  }
  return {
    whole: over(base?.whole ?? noToggles, togglesOf(child(style, 'w:rPr'))),
    parts,
    rowBand: bandOf(numberOf(properties, 'w:tblStyleRowBandSize')) ?? base?.rowBand ?? 1,
    columnBand: bandOf(numberOf(properties, 'w:tblStyleColBandSize')) ?? base?.columnBand ?? 1,
  };
}

/** Which parts of a style a table takes (§17.4.55): a mask in old files, one attribute each in newer ones. */
export type TableLook = Readonly<Record<'top' | 'bottom' | 'left' | 'right' | 'rows' | 'columns', boolean>>;

export function tableLookOf(properties: Element | undefined): TableLook {
  const { attributes = {} } = child(properties, 'w:tblLook') ?? {};
  const mask = Number.parseInt(attributes.val ?? '0', 16) || 0;
  const on = (name: string, bit: number): boolean => {
    const value = attributes[name];
    return value === undefined ? (mask & bit) !== 0 : isOnValue(value);
  };
  return {
    top: on('firstRow', 0x20),
    bottom: on('lastRow', 0x40),
    left: on('firstColumn', 0x80),
    right: on('lastColumn', 0x100),
    rows: !on('noHBand', 0x200),
    columns: !on('noVBand', 0x400),
  };
}

export interface Spot {
  readonly row: number;
  readonly rows: number;
  readonly column: number;
  readonly columns: number;
}

/** What a style says of one cell; what is said last counts (§17.7.6). */
export function cellToggles(style: TableStyle, look: TableLook, spot: Spot): Toggles {
  const { row, rows, column, columns } = spot;
  const [first, last] = [look.top && row === 0, look.bottom && row === rows - 1];
  const [left, right] = [look.left && column === 0, look.right && column === columns - 1];
  const band = (at: number, size: number): string => (Math.floor(at / size) % 2 === 0 ? 'band1' : 'band2');
  const names: string[] = [];
  const add = (holds: boolean, name: string): void => {
    if (holds) names.push(name);
  };
  add(look.columns && !left && !right, `${band(column - (look.left ? 1 : 0), style.columnBand)}Vert`);
  add(look.rows && !first && !last, `${band(row - (look.top ? 1 : 0), style.rowBand)}Horz`);
  add(left, 'firstCol');
  add(right, 'lastCol');
  add(first, 'firstRow');
  add(last, 'lastRow');
  add(first && right, 'neCell');
  add(first && left, 'nwCell');
  add(last && right, 'seCell');
  add(last && left, 'swCell');
  return over(style.whole, ...names.map((name) => style.parts[name] ?? noToggles));
}

function bandOf(size: number | undefined): number | undefined {
  return size !== undefined && size >= 1 ? size : undefined;
}
