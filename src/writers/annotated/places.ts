import type { Leaf, Span } from '../../model/place.ts';
import type { Tree } from './tree.ts';

/** A place at words of the body: the leaf they stand in, as places in the part, and the place itself. */
export interface Spot {
  readonly leaf: Span;
  readonly at: number;
}

/** Where a comment goes. */
export type Place =
  /** Around words of the body. */
  | { readonly kind: 'words'; readonly first: Spot; readonly last: Spot }
  /** At the paragraph in which this leaf of the body stands. */
  | { readonly kind: 'paragraph'; readonly spot: Spot }
  /** The words stand outside the body, in this leaf; `spot` is what is nearest in the body. */
  | { readonly kind: 'aside'; readonly leaf: Leaf; readonly before: boolean; readonly spot: Spot };

export interface Ground {
  readonly tree: Tree;
  /** All leaves of the source, in its order, as places in `tree` where they are of the body. */
  readonly leaves: readonly Leaf[];
  isBody(leaf: Leaf): boolean;
  /** What words are read through without a gap: the body, one cell of a table. */
  flowOf(leaf: Leaf): unknown;
}

/** Leads spans of the source text to their places; undefined in a document whose body has no words. */
export function placesIn(ground: Ground): (at: Span) => Place | undefined {
  const { leaves, isBody, flowOf, tree } = ground;
  const body = leaves.filter(isBody);
  return (at) => {
    const isThere = (leaf: Leaf): boolean => at.start < at.end && leaf.start < at.end && leaf.end > at.start;
    const [first, ...more] = body.filter(isThere);
    if (first) {
      // What begins in one cell and ends in another, programs show each in its way, some not at all.
      const flow = flowOf(first);
      const last = more.findLast((leaf) => flowOf(leaf) === flow) ?? first;
      return {
        kind: 'words',
        first: spotIn(tree, first, Math.max(at.start, first.start), 'start'),
        last: spotIn(tree, last, Math.min(at.end, last.end), 'end'),
      };
    }
    const near = nearest(body, at.start);
    if (!near) return undefined;
    const spot = { leaf: { start: near.from, end: near.to }, at: near.from };
    const aside = leaves.find(isThere);
    return aside
      ? { kind: 'aside', leaf: aside, before: aside.start < body[0]!.start, spot }
      : { kind: 'paragraph', spot };
  };
}

/** The leaf before a place or at it, else the first. */
function nearest(body: readonly Leaf[], at: number): Leaf | undefined {
  return body.findLast(({ start }) => start <= at) ?? body[0];
}

/** A place in a leaf; where its words are not known sign by sign, its near end. */
function spotIn({ xml, cdata }: Tree, leaf: Leaf, at: number, side: 'start' | 'end'): Spot {
  const span = { start: leaf.from, end: leaf.to };
  const within = cdata.some(({ start, end }) => start < leaf.from && leaf.to < end);
  const signs = signsOf(xml.slice(leaf.from, leaf.to), !within);
  const found = signs.length - 1 === leaf.end - leaf.start ? signs[at - leaf.start] : undefined;
  if (found === undefined) return { leaf: span, at: side === 'start' ? leaf.from : leaf.to };
  const place = leaf.from + found;
  const halved = /[\udc00-\udfff]/.test(xml[place] ?? '') && /[\ud800-\udbff]/.test(xml[place - 1] ?? '');
  return { leaf: span, at: halved ? place + (side === 'start' ? -1 : 1) : place };
}

/** Where each UTF-16 unit of the words begins in what is written, and where the last one ends. */
function signsOf(written: string, escapes: boolean): readonly number[] {
  const signs: number[] = [];
  for (const { 0: sign, index } of written.matchAll(escapes ? /&[^;]+;|\r\n|[\s\S]/g : /\r\n|[\s\S]/g)) {
    signs.push(index);
    const code = /^&#(x?)([0-9a-f]+);$/i.exec(sign);
    // One escape for a sign of two units has one place.
    if (code && Number.parseInt(code[2]!, code[1] ? 16 : 10) > 0xffff) signs.push(index);
  }
  return [...signs, written.length];
}
