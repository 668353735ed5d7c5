import type { Cell } from '../blocks.ts';
import type { Paragraph, Piece } from '../paragraphs/paragraph.ts';
import { chosen } from './alternates.ts';
import { type Fields, fieldsOf } from './fields.ts';
import { inlineOf, isPlaceholder } from './inline.ts';
import { beginsPage } from './sections.ts';
import type { Side } from './side.ts';
import type { Story } from './story.ts';
import { cellToggles, tableLookOf } from './table-style.ts';
import { noToggles, type Toggles } from './toggles.ts';
import { child, type Element, isOn, valOf } from './xml.ts';

/** Where blocks stand, and what the style of a table says of that place. */
interface Place {
  readonly cell?: Cell;
  readonly toggles: Toggles;
}

/** All paragraphs of a story in reading order; those of a text box follow the paragraph that holds it. */
export function paragraphsOf(
  body: Element,
  story: Story,
  sections: readonly Element[] = [],
): readonly Paragraph[] {
  const { styles, side, census, labels, pages } = story;
  const found: (Paragraph & { readonly at: number })[] = [];
  let ordinals = 0;
  let tables = 0;
  let section = 0;

  const readBlocks = (container: readonly Element[], place: Place, fields: Fields): void => {
    const cell = place.cell && { cell: place.cell };
    let carried: { pieces: Piece[]; at: number } | undefined;
    const flush = (): void => {
      if (carried && carried.pieces.length > 0) found.push({ ...carried, ordinal: ordinals - 1, ...cell });
      carried = undefined;
    };
    for (const element of through(container, ['w:p', 'w:tbl'], side)) {
      if (element.name === 'w:tbl') {
        // No paragraph is joined to one behind a table.
        flush();
        readTable(element, fields);
        continue;
      }
      const mark = child(element, 'w:pPr');
      const properties = side.properties(mark);
      const style = valOf(properties, 'w:pStyle');
      if (!place.cell) turnBefore(properties, style);
      const ordinal = ordinals++;
      const { pieces, boxes, page } = inlineOf(element, style, place.toggles, story, fields);
      const joined = carried ? carried.pieces : [];
      for (const piece of pieces) joined.push(piece);
      const at = carried && carried.pieces.length > pieces.length ? carried.at : page;
      if (side.joins(child(mark, 'w:rPr'))) carried = { pieces: joined, at };
      else {
        carried = undefined;
        const depth = styles.heading(style);
        const label = labels(properties, style);
        found.push({
          pieces: joined,
          ordinal,
          at,
          ...(depth && { depth }),
          ...(label && { label }),
          ...cell,
        });
      }
      for (const box of boxes) readBlocks(box.children, place, fieldsOf(census));
      if (child(mark, 'w:sectPr') && beginsPage(sections[++section])) pages.turn();
    }
    flush();
  };

  const turnBefore = (properties: Element | undefined, style: string | undefined): void => {
    const direct = child(properties, 'w:pageBreakBefore');
    const breaks = direct ? isOn(direct) : styles.paragraph(style).newPage;
    if (breaks && found.length > 0) pages.turn();
  };

  const readTable = (element: Element, fields: Fields): void => {
    const table = tables++;
    const properties = child(element, 'w:tblPr');
    const style = styles.table(valOf(properties, 'w:tblStyle'));
    const look = tableLookOf(properties);
    const rows = through(element.children, ['w:tr'], side).filter(
      (row) => !side.dropsRow(child(row, 'w:trPr')),
    );
    for (const [row, { children }] of rows.entries()) {
      const cells = through(children, ['w:tc'], side).filter(
        (cell) => !side.dropsCell(child(cell, 'w:tcPr')),
      );
      const columns = cells.length;
      // Cells stand side by side: each begins on the page of its row.
      const first = pages.current;
      let last = first;
      for (const [column, { children: content }] of cells.entries()) {
        pages.go(first);
        const toggles = cellToggles(style, look, { row, rows: rows.length, column, columns });
        readBlocks(content, { cell: { table, row, column, columns }, toggles }, fields);
        last = Math.max(last, pages.current);
      }
      pages.go(last);
    }
  };

  readBlocks(body.children, { toggles: noToggles }, fieldsOf(census));
  return found.map(({ at, ...paragraph }) => {
    const page = pages.told(at);
    return page ? { ...paragraph, page } : paragraph;
  });
}

/** Elements of these names, also inside content controls, tracked insertions and the like. */
function through(elements: readonly Element[], names: readonly string[], side: Side): readonly Element[] {
  const found: Element[] = [];
  const look = (inside: readonly Element[]): void => {
    for (const element of inside) {
      if (names.includes(element.name)) found.push(element);
      else if (element.name === 'mc:AlternateContent') look(chosen(element));
      else if (!side.drops(element.name) && !isPlaceholder(element)) look(element.children);
    }
  };
  look(elements);
  return found;
}
