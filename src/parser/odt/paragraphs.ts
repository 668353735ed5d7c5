import type { Cell } from '../blocks.ts';
import type { Limits } from '../limits.ts';
import type { Paragraph } from '../paragraphs/paragraph.ts';
import { Unreadable } from '../unreadable.ts';
import { isHidden } from './hidden.ts';
import { type Inline, inlineReader } from './inline.ts';
import type { Layout } from './look.ts';
import type { ListPlace, Numbering } from './numbering.ts';
import { type PageMark, pageCounter } from './pages.ts';
import { outsideOnly } from './sections.ts';
import type { Styles } from './styles.ts';
import { cellsOf, rowsOf } from './table.ts';
import { type Element, elementsOf, isParagraph } from './xml.ts';

/** What a flow of paragraphs needs of its part. */
export interface FlowOptions {
  readonly styles: Styles;
  readonly numbering: Numbering;
  /** What form controls show, by id. */
  readonly controls: ReadonlyMap<string, string>;
  readonly limits: Limits;
}

/** What a flow comes to. */
export interface Flow {
  readonly paragraphs: readonly Omit<Paragraph, 'ordinal'>[];
  /** Footnotes and endnotes that hang on it, in order. */
  readonly notes: readonly Element[];
  readonly comments: number;
  /** Sections whose text stands in another file and was not kept in this one. */
  readonly missing: number;
  /** Names of the master pages it asks for, in order; the empty name for the one that a text begins with. */
  readonly masters: ReadonlySet<string>;
}

/** Reads a body; all it finds is of the kind given. Throws `Unreadable`. */
export type FlowReader = (body: Element, kind?: 'page-mark' | 'note') => Flow;

/** What holds paragraphs that are not in the flow of the text, or not of this document. */
const apart = new Set([
  'text:tracked-changes',
  'text:note',
  'office:annotation',
  'office:forms',
  'draw:object',
  'draw:object-ole',
]);

/** Where a paragraph stands. */
interface Place {
  readonly cell?: Cell;
  readonly list?: ListPlace;
  /** A table of contents says again what stands elsewhere: it is shown, but is none of the record's words. */
  readonly kind?: 'page-mark' | 'note';
}

const nothing: Inline = { pieces: [], boxes: [], notes: [], comments: 0, endsBefore: 0, ends: 0 };

/** All paragraphs of a body in reading order; those of a frame follow the paragraph that holds it. */
export function flowReader({ styles, numbering, controls, limits }: FlowOptions): FlowReader {
  const inlineOf = inlineReader(styles, controls);
  const longest = limits.partMegabytes * 1024 * 1024;
  let spent = 0;
  let signs = 0;
  let tables = 0;
  const spend = (elements: number): void => {
    spent += elements;
    if (spent > limits.elements) throw new Unreadable('too-large');
  };
  return flowOf;

  function flowOf(body: Element, kind?: Place['kind']): Flow {
    const found: (Omit<Paragraph, 'ordinal'> & { readonly mark: PageMark })[] = [];
    const notes: Element[] = [];
    const pages = pageCounter();
    let comments = 0;
    let missing = 0;
    const masters = new Set<string>();

    const readBlocks = (container: Element, place: Place): void => {
      for (const element of elementsOf(container)) readBlock(element, place);
    };

    const readBlock = (element: Element, place: Place): void => {
      const { name } = element;
      if (isParagraph(element)) readParagraph(element, place);
      else if (name === 'table:table') readTable(element, place);
      else if (name === 'text:list') {
        const list = numbering.list(element, place.list);
        for (const item of elementsOf(element))
          readBlocks(item, { ...place, list: numbering.item(item, list) });
      } else if (name === 'text:numbered-paragraph')
        readBlocks(element, { ...place, list: numbering.numbered(element) });
      else if (name === 'text:soft-page-break') pages.soft(1);
      else if (name === 'office:annotation') comments++;
      else if (name === 'draw:control') readControl(element, place);
      else if (name === 'text:index-body') readBlocks(element, { ...place, kind: place.kind ?? 'page-mark' });
      else if (!apart.has(name) && !isHidden(element)) {
        if (outsideOnly(element)) missing++;
        readBlocks(element, place);
      }
    };

    const readParagraph = (element: Element, place: Place): void => {
      spend(1);
      const { cell, list, kind: told } = place;
      const style = element.attributes['text:style-name'];
      const layout = styles.paragraph(style);
      if (!cell) turnPage(layout);
      const hidden = isHidden(element);
      const inline = hidden ? nothing : inlineOf(element);
      const depth = told ? undefined : depthOf(element, styles);
      const label = hidden ? '' : labelOf(element, list);
      // Cells may stand for many: what they say may be more than the part that says it.
      for (const { text } of inline.pieces) signs += text.length;
      if (signs > longest) throw new Unreadable('too-large');
      pages.soft(inline.endsBefore);
      found.push({
        pieces: inline.pieces,
        mark: pages.now(),
        ...(depth && { depth }),
        ...(cell && { cell }),
        ...(label && { label }),
        ...(told && { kind: told }),
      });
      pages.soft(inline.ends - inline.endsBefore);
      if (layout.pageAfter && !cell) pages.hard();
      notes.push(...inline.notes);
      comments += inline.comments;
      const around = { ...(cell && { cell }), ...(told && { kind: told }) };
      for (const box of inline.boxes) if (!apart.has(box.name)) readBlocks(box, around);
    };

    const labelOf = (element: Element, list: ListPlace | undefined): string => {
      const own = styles.list(element.attributes['text:style-name']);
      if (list) return numbering.label(list, own);
      return element.name === 'text:h' ? numbering.heading(element, own) : '';
    };

    const readControl = (element: Element, { cell, kind: told }: Place): void => {
      const text = controls.get(element.attributes['draw:control'] ?? '');
      if (!text) return;
      const pieces = [{ text, bold: false, italic: false }];
      found.push({ pieces, mark: pages.now(), ...(cell && { cell }), ...(told && { kind: told }) });
    };

    const readTable = (element: Element, { kind: told }: Place): void => {
      const table = tables++;
      const layout = styles.table(element.attributes['table:style-name']);
      turnPage(layout);
      let row = 0;
      for (const line of rowsOf(element, spend)) {
        if (line.name === 'text:soft-page-break') {
          pages.soft(1);
          continue;
        }
        const cells = cellsOf(line, spend);
        const side = pages.sideBySide();
        for (const [column, content] of cells.entries()) {
          if (!content) continue;
          side.next();
          const cell = { table, row, column, columns: cells.length };
          readBlocks(content, { cell, ...(told && { kind: told }) });
        }
        side.end();
        row++;
      }
      if (layout.pageAfter) pages.hard();
    };

    const turnPage = ({ pageBefore, master }: Layout): void => {
      if (found.length > 0 && (pageBefore || master !== '')) pages.hard();
      if (master !== '' || found.length === 0) masters.add(master);
    };

    readBlocks(body, kind ? { kind } : {});
    const paragraphs = found.map(({ mark, ...paragraph }) => {
      const page = kind ? undefined : pages.pageOf(mark);
      return page ? { ...paragraph, page } : paragraph;
    });
    return { paragraphs, notes, comments, missing, masters };
  }
}

/** Writer keeps a heading without a number as a paragraph of a heading's style. */
function depthOf({ name, attributes }: Element, styles: Styles): number | undefined {
  const level = name === 'text:h' ? Number(attributes['text:outline-level'] ?? 1) : 0;
  if (level >= 1 && level <= 6) return Math.floor(level);
  return styles.heading(attributes['text:style-name']);
}
