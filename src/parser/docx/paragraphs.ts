import type { Cell } from '../blocks.ts';
import type { Paragraph, Piece } from '../paragraphs/paragraph.ts';
import { chosen } from './alternates.ts';
import { inlineOf, isPlaceholder } from './inline.ts';
import type { Styles } from './styles.ts';
import { child, type Element } from './xml.ts';

/** All paragraphs of a body in reading order; those of a text box follow the paragraph that holds it. */
export function paragraphsOf(body: Element, styles: Styles): readonly Paragraph[] {
  const found: Paragraph[] = [];
  let ordinals = 0;
  let tables = 0;

  const readBlocks = (container: readonly Element[], cell: Cell | undefined): void => {
    let carried: Piece[] = [];
    for (const element of through(container, ['w:p', 'w:tbl'])) {
      if (element.name === 'w:tbl') {
        readTable(element);
        continue;
      }
      const properties = child(element, 'w:pPr');
      const ordinal = ordinals++;
      const { pieces, boxes } = inlineOf(element, styles);
      const depth = styles.heading(child(properties, 'w:pStyle')?.attributes.val);
      for (const piece of pieces) carried.push(piece);
      // A deleted paragraph mark joins the paragraph to the next one.
      if (!isDeleted(child(properties, 'w:rPr'))) {
        found.push({ pieces: carried, ordinal, ...(depth && { depth }), ...(cell && { cell }) });
        carried = [];
      }
      for (const box of boxes) readBlocks(box.children, cell);
    }
    if (carried.length > 0) found.push({ pieces: carried, ordinal: ordinals - 1, ...(cell && { cell }) });
  };

  const readTable = (element: Element): void => {
    const table = tables++;
    const rows = through(element.children, ['w:tr']).filter((row) => !isDeleted(child(row, 'w:trPr')));
    for (const [row, { children }] of rows.entries()) {
      const cells = through(children, ['w:tc']);
      for (const [column, { children: content }] of cells.entries())
        readBlocks(content, { table, row, column, columns: cells.length });
    }
  };

  readBlocks(body.children, undefined);
  return found;
}

/** Elements of these names, also inside content controls, tracked insertions and the like. */
function through(elements: readonly Element[], names: readonly string[]): readonly Element[] {
  return elements.flatMap((element) => {
    if (names.includes(element.name)) return [element];
    if (element.name === 'mc:AlternateContent') return through(chosen(element), names);
    const closed = element.name === 'w:del' || element.name === 'w:moveFrom' || isPlaceholder(element);
    return closed ? [] : through(element.children, names);
  });
}

function isDeleted(properties: Element | undefined): boolean {
  return child(properties, 'w:del') !== undefined || child(properties, 'w:moveFrom') !== undefined;
}
