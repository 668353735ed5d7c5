import type { Cell } from '../blocks.ts';
import type { Paragraph } from '../paragraphs/paragraph.ts';
import { inlineReader, isHidden } from './inline.ts';
import type { Styles } from './styles.ts';
import { cellsOf, rowsOf } from './table.ts';
import { type Element, elementsOf, isParagraph } from './xml.ts';

/** What holds paragraphs that are not in the flow of the text, or not of this document. */
const apart = new Set([
  'text:tracked-changes',
  'text:note',
  'office:annotation',
  'office:forms',
  'draw:object',
  'draw:object-ole',
]);

/** All paragraphs of a body in reading order; those of a frame follow the paragraph that holds it. */
export function paragraphsOf(body: Element, styles: Styles): readonly Paragraph[] {
  const found: Paragraph[] = [];
  const inlineOf = inlineReader(styles);
  let tables = 0;

  const readBlocks = (container: Element, cell: Cell | undefined): void => {
    for (const element of elementsOf(container)) {
      if (isParagraph(element)) readParagraph(element, cell);
      else if (element.name === 'table:table') readTable(element);
      else if (!apart.has(element.name) && !isHidden(element)) readBlocks(element, cell);
    }
  };

  const readParagraph = (element: Element, cell: Cell | undefined): void => {
    const { pieces, boxes } = isHidden(element) ? { pieces: [], boxes: [] } : inlineOf(element);
    const depth = depthOf(element, styles);
    found.push({ pieces, ordinal: found.length, ...(depth && { depth }), ...(cell && { cell }) });
    for (const box of boxes) if (!apart.has(box.name)) readBlocks(box, cell);
  };

  const readTable = (element: Element): void => {
    const table = tables++;
    let row = 0;
    for (const line of rowsOf(element)) {
      const cells = cellsOf(line);
      for (const [column, content] of cells.entries())
        if (content) readBlocks(content, { table, row, column, columns: cells.length });
      row++;
    }
  };

  readBlocks(body, undefined);
  return found;
}

/** Writer keeps a heading without a number as a paragraph of a heading's style. */
function depthOf({ name, attributes }: Element, styles: Styles): number | undefined {
  const level = name === 'text:h' ? Number(attributes['text:outline-level'] ?? 1) : 0;
  if (level >= 1 && level <= 6) return Math.floor(level);
  return styles.heading(attributes['text:style-name']);
}
