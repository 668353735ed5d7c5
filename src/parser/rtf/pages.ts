import type { Paragraph } from '../paragraphs/paragraph.ts';

/**
 * Counts pages. RTF keeps no layout: there are the breaks that somebody typed, and in a few files those of the last
 * layout (`\softpage`).
 */
export class Pages {
  private number = 1;
  private soft = false;
  private awaited = false;

  /** `\page`: what follows is on another page. */
  break(): void {
    this.number++;
  }

  softBreak(): void {
    this.number++;
    this.soft = true;
  }

  /** The next paragraph starts a page, or does not after all: what a section does stands behind its start. */
  await(awaited: boolean): void {
    this.awaited = awaited;
  }

  /** The page of a paragraph that begins here. */
  begin(): number {
    if (this.awaited) this.number++;
    this.awaited = false;
    return this.number;
  }

  /** What is known of a page; nothing in a document without any break. */
  place(page: number | undefined): Pick<Paragraph, 'page'> {
    if (page === undefined || this.number === 1) return {};
    return { page: { page, pageFrom: this.soft ? 'soft-break' : 'explicit-break' } };
  }
}
