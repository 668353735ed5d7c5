import type { ReadOptions } from '../blocks.ts';
import { child, type Element } from './xml.ts';

/** Which side of tracked changes is read (ISO/IEC 29500-1 §17.13.5): as if all were accepted, or all rejected. */
export interface Side {
  /** Whether an element, and all inside it, is not there on this side. */
  drops(name: string): boolean;
  /** Whether the mark at a paragraph's end is not there, so that the next paragraph continues it. */
  joins(markProperties: Element | undefined): boolean;
  dropsRow(rowProperties: Element | undefined): boolean;
  dropsCell(cellProperties: Element | undefined): boolean;
  /** Properties (`w:rPr`, `w:pPr`) of this side. */
  properties(now: Element | undefined): Element | undefined;
}

interface Names {
  readonly dropped: ReadonlySet<string>;
  readonly cell: string;
  readonly former: boolean;
}

const names: Readonly<Record<ReadOptions['changes'], Names>> = {
  accepted: { dropped: new Set(['w:del', 'w:moveFrom', 'w:delText']), cell: 'w:cellDel', former: false },
  original: { dropped: new Set(['w:ins', 'w:moveTo']), cell: 'w:cellIns', former: true },
};

export function sideOf(changes: ReadOptions['changes']): Side {
  const { dropped, cell, former } = names[changes];
  const marked = (properties: Element | undefined): boolean =>
    properties?.children.some(({ name }) => dropped.has(name)) ?? false;
  return {
    drops: (name) => dropped.has(name),
    joins: marked,
    dropsRow: marked,
    dropsCell: (properties) => child(properties, cell) !== undefined,
    properties(now) {
      if (!former || !now) return now;
      const change = child(now, 'w:rPrChange') ?? child(now, 'w:pPrChange');
      return change ? (child(change, 'w:rPr') ?? child(change, 'w:pPr')) : now;
    },
  };
}
