import type { Piece } from '../paragraphs/paragraph.ts';
import type { Pages } from './pages.ts';
import { type Place, type Shape, Tables } from './tables.ts';

/** A paragraph whose number and table are not known yet. */
export interface Draft {
  readonly pieces: readonly Piece[];
  readonly depth: number | undefined;
  readonly label: string | undefined;
  readonly place: Place | undefined;
  readonly page: number | undefined;
}

/** Text that runs on by itself: the body, a header, a note, a text box, the number of a list item. */
export class Flow {
  readonly drafts: Draft[] = [];
  /** Number of the paragraph that is open. */
  label: string | undefined;
  /** What stands in text boxes of that paragraph. */
  boxes: Draft[] = [];
  private readonly tables = new Tables();
  private pieces: Piece[] = [];
  private page: number | undefined;
  private readonly pages: Pages | undefined;
  private readonly spend: () => void;

  /** `pages` where they count; `spend` is called for everything that takes memory. */
  constructor(spend: () => void, pages?: Pages) {
    this.spend = spend;
    this.pages = pages;
  }

  get isEmpty(): boolean {
    return this.pieces.length === 0;
  }

  add(piece: Piece): void {
    this.spend();
    if (this.isEmpty) this.page = this.pages?.begin();
    this.pieces.push(piece);
  }

  endParagraph(level: number, depth?: number): void {
    this.spend();
    if (this.isEmpty) this.page = this.pages?.begin();
    const { pieces, label, page, boxes } = this;
    const place = this.tables.place(level);
    this.drafts.push({ pieces, label, page, place, depth });
    for (const box of boxes) this.drafts.push({ ...box, place: box.place ?? place, page });
    this.pieces = [];
    this.boxes = [];
    this.label = undefined;
  }

  endCell(level: number, depth?: number): void {
    this.endParagraph(level, depth);
    this.tables.endCell(level);
  }

  endRow(level: number, shape: Shape): void {
    if (!this.isEmpty) this.endCell(level);
    this.tables.endRow(level, shape);
  }

  /** The end of all: what is open is a paragraph too. */
  finish(level: number, depth?: number): void {
    if (!this.isEmpty || this.boxes.length > 0) this.endParagraph(level, depth);
  }

  get text(): string {
    return this.drafts.map(textOf).join(' ');
  }
}

export function textOf({ pieces }: Draft): string {
  return pieces.map(({ text }) => text).join('');
}
