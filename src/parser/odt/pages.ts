import type { Paragraph } from '../paragraphs/paragraph.ts';

/** Page ends met while a body is read. */
export interface Pages {
  /** An end that the last layout made. */
  soft(count: number): void;
  /** An end that somebody asked for. */
  hard(): void;
  /** Cells of a row: they begin on one page, and each may tell where that ends. */
  sideBySide(): { next(): void; end(): void };
  /** Where the reading stands now; `pageOf` makes a page of it when all is read. */
  now(): PageMark;
  /**
   * With soft ends all pages are known; with typed ones alone only that so many have gone by, so that before the
   * first nothing is said.
   */
  pageOf(mark: PageMark): Paragraph['page'];
}

export interface PageMark {
  readonly soft: number;
  readonly hard: number;
}

export function pageCounter(): Pages {
  let soft = 0;
  let hard = 0;
  return {
    soft(count) {
      soft += count;
    },
    hard() {
      hard++;
    },
    sideBySide() {
      const start = soft;
      let most = soft;
      return {
        next() {
          most = Math.max(most, soft);
          soft = start;
        },
        end() {
          soft = Math.max(most, soft);
        },
      };
    },
    now: () => ({ soft, hard }),
    pageOf(mark) {
      const page = 1 + mark.soft + mark.hard;
      if (soft > 0) return { page, pageFrom: 'soft-break' };
      return mark.hard > 0 ? { page, pageFrom: 'explicit-break' } : undefined;
    },
  };
}
