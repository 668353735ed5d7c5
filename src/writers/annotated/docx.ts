import type { Source } from '../../model/interview.ts';
import type { Leaf } from '../../model/place.ts';
import { folderOf, relationshipPart } from '../../text/package-parts.ts';
import { type Coded, codedOf } from './coded.ts';
import { type Annotated, type Aside, type Comment, type Signature, wordsOfAside } from './comment.ts';
import { type Found, foundIn, prefixFor, type Written, withComments } from './docx/comments-part.ts';
import { marksFor, type Range } from './docx/marks.ts';
import { related, withRelation, withType } from './docx/relations.ts';
import { withoutMarks } from './docx/withdrawn.ts';
import { withAll } from './edits.ts';
import { names, type Package, repacked } from './package.ts';
import { type Place, placesIn, type Spot } from './places.ts';
import { attributeOf, type Element, elementsIn, pathTo, type Tree, treeOf } from './tree.ts';

/** The parts of a Word file that comments touch. */
interface Parts {
  readonly main: string;
  readonly document: Coded;
  readonly relations: Tree | undefined;
  readonly comments: string | undefined;
  readonly found: Found;
}

/** Whether a Word file has comments of ours: it is a copy, not the record. */
export function holdsOurs(given: Package): boolean {
  const { found } = partsOf(given);
  return found.ours.size > 0 || found.kept.size > 0;
}

/**
 * A Word file with comments in place of our former ones. `source` is what was read of these very bytes. Words, and
 * every part but the four that comments need, stay as they are.
 */
export function annotatedDocx(
  given: Package,
  source: Source,
  comments: readonly Comment[],
  signature: Signature,
): Annotated {
  const { main, document, relations, comments: part, found } = partsOf(given);
  const { text, moved } = withoutMarks(treeOf(document.text), found.ours);
  const tree = treeOf(text);
  const uri = tree.root.spaces.get(tree.root.tag.includes(':') ? tree.root.tag.split(':')[0]! : '') ?? '';
  const isBody = (leaf: Leaf): boolean => leaf.part === main;
  const leaves = (source.leaves ?? []).map((leaf) =>
    isBody(leaf) ? { ...leaf, from: moved(leaf.from), to: moved(leaf.to) } : leaf,
  );
  const placeOf = placesIn({ tree, leaves, isBody, flowOf: (leaf) => flowOf(tree, leaf) });

  const nextId = idsBeside(found, tree);
  const written: Written[] = [];
  const ranges: Range[] = [];
  let unplaced = 0;
  for (const comment of comments) {
    if (found.kept.has(comment.words.join(''))) continue;
    const place = placeOf(comment.at);
    if (!place) {
      unplaced++;
      continue;
    }
    const { aside, ...range } = rangeOf(place, tree, given);
    const id = nextId();
    ranges.push({ id, ...range });
    written.push({ id, words: wordsOfAside(comment, aside, signature.locale) });
  }

  const changed = new Map<string, Uint8Array>();
  const put = (name: string, content: string, coded: Coded | undefined): void => {
    changed.set(name, coded ? coded.bytesOf(content) : new TextEncoder().encode(content));
  };
  if (found.ours.size > 0 || written.length > 0) {
    const own = part ?? freeName(given, `${folderOf(main)}comments`);
    const coded = codedPart(given, own);
    put(own, withComments(coded && treeOf(coded.text), found, written, uri, signature), coded);
    put(main, withAll(text, marksFor(tree, ranges, prefixFor(tree.root, uri))), document);
    if (part === undefined) {
      const relationsName = relationshipPart(main);
      const target = own.slice(folderOf(main).length);
      const strict = uri.startsWith('http://purl.oclc.org/');
      put(relationsName, withRelation(relations, target, strict), codedPart(given, relationsName));
      const types = codedPart(given, '[Content_Types].xml');
      if (types) put('[Content_Types].xml', withType(treeOf(types.text), own), types);
    }
  }
  return {
    bytes: changed.size > 0 ? repacked(given, changed) : given.bytes,
    placed: written.length,
    unplaced,
  };
}

function partsOf(given: Package): Parts {
  const main = related(treeIn(given, relationshipPart('')), '', 'officeDocument') ?? '';
  const document = codedPart(given, main);
  if (!document) throw new Error('a document without its main part');
  const relations = treeIn(given, relationshipPart(main));
  const part = related(relations, main, 'comments');
  const comments = part !== undefined && given.part(part) ? part : undefined;
  const extended = related(relations, main, 'commentsExtended');
  const found = foundIn(
    comments === undefined ? undefined : treeIn(given, comments),
    treeIn(given, extended),
  );
  return { main, document, relations, comments, found };
}

function codedPart(given: Package, name: string): Coded | undefined {
  const bytes = given.part(name);
  return bytes && codedOf(bytes);
}

function treeIn(given: Package, name: string | undefined): Tree | undefined {
  const coded = name === undefined ? undefined : codedPart(given, name);
  return coded && treeOf(coded.text);
}

function freeName(given: Package, stem: string): string {
  const taken = names(given);
  let n = 0;
  const name = (): string => `${stem}${n === 0 ? '' : n}.xml`;
  while (taken.has(name().toLowerCase())) n++;
  return name();
}

/** Numbers above those in use; from 0 on where there is no room above. */
function idsBeside({ others }: Found, tree: Tree): () => string {
  const used = new Set(others);
  for (const element of elementsIn(tree.root))
    if (element.name === 'w:commentReference') used.add(attributeOf(tree, element, 'id') ?? '');
  const highest = Math.max(-1, ...[...used].map(Number).filter(Number.isInteger));
  let next = highest < 1_000_000_000 ? highest + 1 : 0;
  return () => {
    while (used.has(String(next))) next++;
    return String(next++);
  };
}

/** The cell, or what else holds the paragraph of a leaf. */
function flowOf(tree: Tree, { from, to }: Leaf): Element | undefined {
  const path = pathTo(tree, { start: from, end: to });
  const paragraph = path.findIndex(({ name }) => name === 'w:p');
  return path.slice(0, paragraph).findLast(({ name }) => name === 'w:tc' || name === 'w:body');
}

type Placed = Omit<Range, 'id'> & { readonly aside?: Aside };

function rangeOf(place: Place, tree: Tree, given: Package): Placed {
  if (place.kind === 'words') {
    const { first, last } = place;
    const inBox = pathTo(tree, first.leaf).some(({ name }) => name === 'w:txbxContent');
    return inBox ? { first, last: first, aside: 'box' } : { first, last };
  }
  if (place.kind === 'paragraph') return { first: place.spot, last: place.spot };
  const { leaf, before, spot } = place;
  const mark = referenceTo(leaf, tree, given);
  if (mark) return { first: mark, last: mark, whole: true, aside: 'note' };
  return { first: spot, last: spot, aside: before ? 'header' : 'footer' };
}

/** The place in the body that points at the note in which a leaf stands. */
function referenceTo(leaf: Leaf, tree: Tree, given: Package): Spot | undefined {
  const notes = treeIn(given, leaf.part);
  const note = notes && pathTo(notes, { start: leaf.from, end: leaf.to })[1];
  if (!note || (note.name !== 'w:footnote' && note.name !== 'w:endnote')) return undefined;
  const id = attributeOf(notes, note, 'id');
  for (const element of elementsIn(tree.root))
    if (element.name === `${note.name}Reference` && attributeOf(tree, element, 'id') === id)
      // As if words stood in it: what holds it is looked for by a place inside.
      return { leaf: { start: element.start, end: element.end }, at: element.start };
  return undefined;
}
