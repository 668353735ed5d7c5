import type { Source } from '../../model/interview.ts';
import type { Leaf } from '../../model/place.ts';
import { type Coded, codedOf } from './coded.ts';
import { type Annotated, type Comment, type Signature, wordsOfAside } from './comment.ts';
import { type Insertion, withAll, without } from './edits.ts';
import { foundIn, penFor } from './odt/annotations.ts';
import { gapAt, paragraphAt } from './odt/gaps.ts';
import { type Package, repacked } from './package.ts';
import { placesIn } from './places.ts';
import { type Element, pathTo, type Tree, treeOf } from './tree.ts';

const content = 'content.xml';

/** An OpenDocument text with comments in place of our former ones; packed, or flat where it is no archive. */
export function annotatedOdt(
  given: Package | Uint8Array,
  source: Source,
  comments: readonly Comment[],
  signature: Signature,
): Annotated {
  const coded = contentOf(given);
  const { text, ...counts } = annotatedText(coded.text, source, comments, signature);
  if (text === coded.text) return { bytes: given instanceof Uint8Array ? given : given.bytes, ...counts };
  const bytes = coded.bytesOf(text);
  return {
    bytes: given instanceof Uint8Array ? bytes : repacked(given, new Map([[content, bytes]])),
    ...counts,
  };
}

/** Whether it has comments of ours: it is a copy, not the record. */
export function holdsOurs(given: Package | Uint8Array): boolean {
  const { gone, kept } = foundIn(treeOf(contentOf(given).text));
  return gone.length > 0 || kept.size > 0;
}

function contentOf(given: Package | Uint8Array): Coded {
  const bytes = given instanceof Uint8Array ? given : given.part(content);
  if (!bytes) throw new Error('a document without its content');
  return codedOf(bytes);
}

function annotatedText(
  xml: string,
  source: Source,
  comments: readonly Comment[],
  signature: Signature,
): { readonly text: string; readonly placed: number; readonly unplaced: number } {
  const found = foundIn(treeOf(xml));
  const { text, moved } = without(xml, found.gone);
  const tree = treeOf(text);
  // In a flat file, heads and feet of pages stand in the same part, before the body.
  const body = tree.root.children.find(({ name }) => name === 'office:body') ?? tree.root;
  const all = source.leaves ?? [];
  const leaves = all.map((leaf) =>
    leaf.part === 'styles.xml' ? leaf : { ...leaf, from: moved(leaf.from), to: moved(leaf.to) },
  );
  const isBody = ({ part, from }: Leaf): boolean =>
    part !== 'styles.xml' && body.inside <= from && from <= body.outside;
  const placeOf = placesIn({ tree, leaves, isBody, flowOf: (leaf) => flowOf(tree, leaf) });
  const pen = penFor(tree, signature);

  const ends: Insertion[] = [];
  const starts: Insertion[] = [];
  let n = 0;
  let unplaced = 0;
  for (const comment of comments) {
    if (found.kept.has(comment.words.join(''))) continue;
    const place = placeOf(comment.at);
    if (!place) {
      unplaced++;
      continue;
    }
    do n++;
    while (found.names.has(nameOf(n)));
    const name = nameOf(n);
    if (place.kind !== 'words') {
      const aside = place.kind === 'aside' ? (place.before ? 'header' : 'footer') : undefined;
      const words = wordsOfAside(comment, aside, signature.locale);
      starts.push({ at: paragraphAt(tree, place.spot), text: pen.begin(name, words) });
      continue;
    }
    const isNote = pathTo(tree, place.first.leaf).some((each) => each.name === 'text:note');
    const words = wordsOfAside(comment, isNote ? 'note' : undefined, signature.locale);
    const [from, to] = [gapAt(tree, place.first, 'start'), gapAt(tree, place.last, 'end')];
    starts.push({ at: from, text: pen.begin(name, words) });
    if (to > from) ends.push({ at: to, text: pen.end(name) });
  }
  // What ends at a place ends before another begins there.
  return { text: withAll(text, [...ends, ...starts]), placed: starts.length, unplaced };
}

function nameOf(n: number): string {
  return `charterlint-${n}`;
}

/** What holds words that are read through without a gap. */
const flows = new Set([
  'office:text',
  'table:table-cell',
  'draw:text-box',
  'text:note',
  'text:changed-region',
]);

function flowOf(tree: Tree, { from, to }: Leaf): Element | undefined {
  return pathTo(tree, { start: from, end: to }).findLast(({ name }) => flows.has(name));
}
