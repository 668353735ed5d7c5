import { type Element, elementsOf, isElement, isParagraph, type Node } from './xml.ts';

/** How a paragraph stood in the list around the mark: with a number of its own, or without. */
export type Standing = 'text:list-item' | 'text:list-header';

/** A block that was deleted. */
export interface Gone {
  readonly element: Element;
  /** Present when the mark stands in a list, and a paragraph begins an item of it or stood outside. */
  readonly standing?: Standing;
}

/**
 * What a deletion gives back: `head` goes on in the paragraph of its mark, `tail` stands before the words that follow
 * it there. When it held no end of a paragraph, all is head (ODF 1.3 part 3 §5.5.8).
 */
export interface Restored {
  readonly head: readonly Node[];
  readonly cut?: Cut;
}

/** Where the paragraph of the mark was two. */
export interface Cut {
  /** The paragraphs that its halves were; undefined where that was in a list outside this one. */
  readonly first: Gone | undefined;
  readonly last: Gone | undefined;
  readonly between: readonly Gone[];
  readonly tail: readonly Node[];
}

/** Name of an element of our own: what a deletion gives back, or nothing in the place of an insertion. */
export const givenBack = '(given back)';

/**
 * What stood in another paragraph of the file has its white space evened for itself; behind it, words go on as if it
 * were not there, after a blank (`after`) or not.
 */
export function restoring(children: readonly Node[], after: boolean): Element {
  return { name: givenBack, attributes: after ? { after: 'blank' } : {}, children };
}

/** `listed`: the mark stands in an item of a list, so that lists in the deletion were this list. */
export function restoredOf(blocks: readonly Element[], listed: boolean): Restored {
  const all = blocks.flatMap((block) =>
    listed ? unlisted(block, 'text:list-header') : [{ element: block }],
  );
  const [first, ...others] = all;
  if (!first) return { head: [] };
  const opens = isParagraph(first.element);
  const last = others.pop() ?? (opens ? undefined : first);
  if (!last) return { head: first.element.children };
  const before = opens || last === first ? others : [first, ...others];
  const closes = isParagraph(last.element);
  const { rest, tail } = closes
    ? { rest: undefined, tail: last.element.children }
    : withoutLast(last.element);
  return {
    head: opens ? first.element.children : [],
    cut: {
      first: opens ? first : undefined,
      last: closes ? last : undefined,
      between: rest ? [...before, { ...last, element: rest }] : before,
      tail,
    },
  };
}

/** The paragraphs of a list, each with its standing; what is none and holds no list as it is. */
function unlisted(block: Element, standing: Standing): readonly Gone[] {
  if (isParagraph(block)) return [{ element: block, standing }];
  if (block.name !== 'text:list') return [{ element: block }];
  return elementsOf(block).flatMap((item) =>
    elementsOf(item).flatMap((inside, n) => {
      if (n > 0 && isParagraph(inside)) return [{ element: inside }];
      return unlisted(inside, item.name === 'text:list-item' ? 'text:list-item' : 'text:list-header');
    }),
  );
}

/** A list without its last paragraph, and what stood in that; Writer ends a deletion of whole items with an empty one. */
function withoutLast(block: Element): { readonly rest: Element | undefined; readonly tail: readonly Node[] } {
  if (block.name === 'table:table') return { rest: block, tail: [] };
  const at = block.children.findLastIndex(isElement);
  const inside = block.children[at];
  if (!inside || !isElement(inside)) return { rest: undefined, tail: [] };
  const { rest, tail } = isParagraph(inside)
    ? { rest: undefined, tail: inside.children }
    : withoutLast(inside);
  const children = block.children.flatMap((each, n) => (n === at ? (rest ? [rest] : []) : [each]));
  return { rest: children.some(isElement) ? { ...block, children } : undefined, tail };
}
