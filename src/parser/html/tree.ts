import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse, parseFragment } from 'parse5';
import type { Limits } from '../limits.ts';
import { Unreadable } from '../unreadable.ts';
import { checkCost } from './cost.ts';

export type Element = DefaultTreeAdapterTypes.Element;
export type Child = DefaultTreeAdapterTypes.ChildNode;
export type TextNode = DefaultTreeAdapterTypes.TextNode;
export type CommentNode = DefaultTreeAdapterTypes.CommentNode;
export type Document = DefaultTreeAdapterTypes.Document;

/** An element with its place and its words takes twice what one of XML does: some 2 kB. */
const weight = 2;

/**
 * The tree a browser makes of a page (HTML standard §13.2), with the place of each node. It is read as it is: turning
 * it into hast calls itself once per level and overflows the stack at some 5,000 nested elements. Elements, also those
 * the parser adds by itself, and open elements are counted while it works. Throws `Unreadable`.
 */
export function treeOf(html: string, limits: Pick<Limits, 'elements' | 'depth'>): Document {
  checkCost(html, limits);
  const most = limits.elements / weight;
  let elements = 0;
  let depth = 0;
  return parse(html, {
    sourceCodeLocationInfo: true,
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement(name, namespace, attributes) {
        if (++elements > most) throw new Unreadable('too-large');
        return defaultTreeAdapter.createElement(name, namespace, attributes);
      },
      onItemPush() {
        if (++depth > limits.depth) throw new Unreadable('too-deep');
      },
      onItemPop() {
        depth--;
      },
    },
  });
}

/** What a character reference stands for, as the parser has it. */
export function referenceText(reference: string): string {
  const [node] = parseFragment(reference).childNodes;
  return node && isText(node) ? node.value : '';
}

export function isElement(node: Child): node is Element {
  return 'tagName' in node;
}

export function isText(node: Child): node is TextNode {
  return node.nodeName === '#text';
}

export function isComment(node: Child): node is CommentNode {
  return node.nodeName === '#comment';
}

/** An attribute's value, undefined when it is not there. */
export function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((each) => each.name === name)?.value;
}

/** All elements of a name in the order of the page. Without recursion: see `treeOf`. */
export function elementsNamed(root: Document | Element, name: string): readonly Element[] {
  const found: Element[] = [];
  const open: Child[] = [...root.childNodes].reverse();
  for (let node = open.pop(); node; node = open.pop()) {
    if (!isElement(node)) continue;
    if (node.tagName === name) found.push(node);
    for (let i = node.childNodes.length - 1; i >= 0; i--) open.push(node.childNodes[i]!);
  }
  return found;
}

/** Whether the page names a program that made it. */
export function isWrittenBy(page: Document, program: RegExp): boolean {
  return elementsNamed(page, 'meta').some(
    (meta) =>
      attribute(meta, 'name')?.toLowerCase() === 'generator' &&
      program.test(attribute(meta, 'content') ?? ''),
  );
}
