/** A document as a layout describes it, before any format. */
export interface Sheet {
  readonly title: string;
  readonly blocks: readonly Block[];
  /** Page header; the page's number and the count of pages stand in the footer behind `page`. */
  readonly running?: { readonly head: string; readonly page: string };
  /** A box beside the title. */
  readonly box?: readonly Paragraph[];
  /** Labels of numbered paragraphs, with %1 for the number. */
  readonly labels?: Readonly<Record<Numbering, string>>;
}

export type Block = Paragraph | Table;

/** Two lists that count apart. */
export type Numbering = 'question' | 'answer';

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly words: readonly Words[];
  readonly look?: 'bold' | 'italic';
  /** The look comes from the paragraph's style, not from its runs. */
  readonly styled?: boolean;
  readonly list?: 'bullet' | Numbering;
  /** Heading level. */
  readonly depth?: 1 | 2;
}

/** A stretch of one paragraph. */
export interface Words {
  readonly text: string;
  readonly bold?: boolean;
  readonly change?: 'inserted' | 'deleted';
  /** A note that hangs on the end of the stretch. */
  readonly footnote?: string;
  /** A comment on the stretch. */
  readonly comment?: string;
}

export interface Table {
  readonly kind: 'table';
  readonly rows: readonly Row[];
  /** Shares of the width, one to a column. */
  readonly widths: readonly number[];
}

export interface Row {
  /** Repeated on top of each page. */
  readonly head?: boolean;
  readonly cells: readonly Cell[];
}

/** `span` columns wide. */
export interface Cell {
  readonly paragraphs: readonly Paragraph[];
  readonly span?: number;
}

export function paragraph(text: string, more: Omit<Partial<Paragraph>, 'kind' | 'words'> = {}): Paragraph {
  return { kind: 'paragraph', words: [{ text }], ...more };
}

export function textOf({ words }: Paragraph): string {
  return words.map(({ text }) => text).join('');
}

/** Cells of one paragraph each. */
export function rowOf(...texts: readonly string[]): Row {
  return { cells: texts.map((text) => ({ paragraphs: [paragraph(text)] })) };
}
