import {
  BorderStyle,
  HeadingLevel,
  type IParagraphStyleOptions,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';

/** One paragraph of a fixture; each item has one of these keys. */
export type WordItem =
  | { readonly h: string }
  | { readonly s: string }
  | { readonly q: string }
  | { readonly a: string }
  | { readonly p: string }
  | { readonly foot: string }
  | { readonly head: readonly [string, string] }
  | { readonly speak: { readonly role: string; readonly mark: string; readonly text: string } };

/** What `record.source.yaml` holds. */
export interface WordSource {
  readonly layout: 'bold-questions' | 'two-column-table';
  readonly title: string;
  readonly header: readonly (readonly [string, string])[];
  readonly body: readonly WordItem[];
}

export const questionStyle: IParagraphStyleOptions = {
  id: 'Question',
  name: 'Question',
  basedOn: 'Normal',
  run: { bold: true },
};

const levels = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2] as const;

export function heading(text: string, level: 1 | 2): Paragraph {
  return new Paragraph({ text, heading: levels[level - 1]! });
}

export function plain(text: string): Paragraph {
  return new Paragraph({ children: [new TextRun(text)] });
}

/** A page number that came into the body. */
export function small(text: string): Paragraph {
  return new Paragraph({ children: [new TextRun({ text, size: 16 })] });
}

/** « Me R. : … », "Counsel: …": the mark as people type it. */
export function marked({ mark, text }: { readonly mark: string; readonly text: string }): Paragraph {
  return plain(`${mark} : ${text}`);
}

export function headerTable(fields: readonly (readonly [string, string])[]): Table {
  return twoColumns(fields.map(([label, value]) => row([plain(label)], [plain(value)])));
}

export function twoColumns(rows: readonly TableRow[]): Table {
  const border = { style: BorderStyle.SINGLE, size: 4, color: 'auto' };
  return new Table({
    rows,
    columnWidths: [4535, 4535],
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: { top: border, bottom: border, left: border, right: border, insideHorizontal: border },
  });
}

export function row(left: readonly Paragraph[], right: readonly Paragraph[]): TableRow {
  return new TableRow({ children: [cell(left), cell(right)] });
}

export function spanningRow(paragraph: Paragraph): TableRow {
  return new TableRow({ children: [new TableCell({ columnSpan: 2, children: [paragraph] })] });
}

/** A cell without a paragraph is no cell to Word. */
function cell(children: readonly Paragraph[]): TableCell {
  return new TableCell({ children: children.length > 0 ? children : [new Paragraph('')] });
}
