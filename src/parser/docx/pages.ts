import type { Paragraph } from '../paragraphs/paragraph.ts';
import type { Element } from './xml.ts';

/** The page that reading has come to, as far as the file tells. */
export interface Pages {
  readonly current: number;
  /** Takes a break inside a paragraph, if the element is one that counts. */
  meet(element: Element): void;
  /** A new page before a paragraph or section; Word's own layout knows it already. */
  turn(): void;
  /** Goes to a page: the cells of a row begin on the same one. */
  go(page: number): void;
  /** A page number with how it is known; undefined when the file tells of no page. */
  told(page: number): Paragraph['page'];
}

/**
 * `laidOut`: the file holds the breaks of Word's last layout, and those that somebody typed are among them. Without
 * them, typed breaks are counted, so that the page is the lowest it can be.
 */
export function pagesOf(laidOut: boolean): Pages {
  let current = 1;
  let highest = 1;
  const go = (page: number): void => {
    current = page;
    highest = Math.max(highest, page);
  };
  return {
    get current() {
      return current;
    },
    meet({ name, attributes }) {
      const breaks = laidOut
        ? name === 'w:lastRenderedPageBreak'
        : name === 'w:br' && attributes.type === 'page';
      if (breaks) go(current + 1);
    },
    turn() {
      if (!laidOut) go(current + 1);
    },
    go,
    told: (page) =>
      highest > 1 ? { page, pageFrom: laidOut ? 'rendered-break' : 'explicit-break' } : undefined,
  };
}

/** For what stands on no page of its own: headers and notes. */
export const noPages: Pages = { current: 1, meet() {}, turn() {}, go() {}, told: () => undefined };
