import { author, initials, type Signature, tags } from '../comment.ts';
import { withAll, without } from '../edits.ts';
import { attributeOf, type Element, elementsIn, escaped, type Tree, treeOf, wordsOf } from '../tree.ts';

/** The comments that a document has, read before ours are written. */
export interface Found {
  /** Ids of our own that go; their marks in the text go with them. */
  readonly ours: ReadonlySet<string>;
  /** Ids that stay, those of people among them. */
  readonly others: ReadonlySet<string>;
  /** What our own say that stay: somebody answered them or ticked them off. */
  readonly kept: ReadonlySet<string>;
}

export interface Written {
  readonly id: string;
  readonly words: readonly string[];
}

/** The comments of a part, ours told from others'; `extended` tells which were answered or ticked off. */
export function foundIn(comments: Tree | undefined, extended: Tree | undefined): Found {
  const ours = new Set<string>();
  const others = new Set<string>();
  const kept = new Set<string>();
  const touched = touchedBy(extended);
  for (const comment of commentsOf(comments)) {
    const id = attributeOf(comments!, comment, 'id') ?? '';
    const isOurs = attributeOf(comments!, comment, 'author') === author;
    const isTouched = comment.children.some((each) =>
      touched.has(attributeOf(comments!, each, 'paraId') ?? ''),
    );
    (isOurs && !isTouched ? ours : others).add(id);
    if (isOurs && isTouched) kept.add(wordsOf(comments!, comment));
  }
  return { ours, others, kept };
}

/** Paragraphs of comments that have an answer or are settled ([MS-DOCX] §2.5.31, commentEx). */
function touchedBy(extended: Tree | undefined): ReadonlySet<string> {
  const found = new Set<string>();
  for (const each of extended?.root.children ?? []) {
    const parent = attributeOf(extended!, each, 'paraIdParent');
    const done = attributeOf(extended!, each, 'done');
    if (parent !== undefined) found.add(parent);
    if (done === '1' || done === 'true') found.add(attributeOf(extended!, each, 'paraId') ?? '');
  }
  found.delete('');
  return found;
}

/** The part with ours instead of our former ones; `uri` is Word's namespace as this document has it. */
export function withComments(
  comments: Tree | undefined,
  { ours }: Found,
  written: readonly Written[],
  uri: string,
  signature: Signature,
): string {
  const tree =
    comments ??
    treeOf(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="${uri}"/>`);
  const { prefix, declared } = prefixFor(tree.root, uri);
  const added = written.map((one) => commentXml(one, prefix, declared, signature)).join('');
  const gone = commentsOf(comments).filter((each) => ours.has(attributeOf(tree, each, 'id') ?? ''));
  const { text, moved } = without(
    tree.xml,
    gone.map(({ start, end }) => ({ start, end })),
  );
  return inRoot(
    text,
    { ...tree.root, inside: moved(tree.root.inside), outside: moved(tree.root.outside) },
    added,
  );
}

/** Text put last into the root of a part, which may have been written without an inside. */
export function inRoot(xml: string, { tag, inside, outside, start }: Element, added: string): string {
  if (added === '') return xml;
  if (xml.slice(start, inside).endsWith('/>'))
    return `${xml.slice(0, inside - 2)}>${added}</${tag}>${xml.slice(inside)}`;
  return withAll(xml, [{ at: outside, text: added }]);
}

/** A prefix that is bound to a namespace at an element, or one with what binds it; attributes need one. */
export function prefixFor(
  { spaces }: Element,
  uri: string,
  wish = 'w',
): { readonly prefix: string; readonly declared: string } {
  const found = [...spaces].find(([prefix, bound]) => prefix !== '' && bound === uri);
  return found ? { prefix: found[0], declared: '' } : { prefix: wish, declared: ` xmlns:${wish}="${uri}"` };
}

function commentsOf(comments: Tree | undefined): readonly Element[] {
  return comments ? [...elementsIn(comments.root)].filter(({ name }) => name === 'w:comment') : [];
}

/** Small and close-set, whatever the document's own style of plain paragraphs; in order of the schema (§17.13.4.2). */
function commentXml(
  { id, words }: Written,
  w: string,
  declared: string,
  { moment, locale }: Signature,
): string {
  const look = `<${w}:rPr><${w}:sz ${w}:val="20"/><${w}:lang ${w}:val="${tags[locale]}"/></${w}:rPr>`;
  const paragraphs = words.map((each, n) => {
    const spacing = `<${w}:pPr><${w}:spacing ${w}:before="0" ${w}:after="60" ${w}:line="240" ${w}:lineRule="auto"/></${w}:pPr>`;
    const mark = n === 0 ? `<${w}:r><${w}:annotationRef/></${w}:r>` : '';
    const text = `<${w}:t xml:space="preserve">${escaped(each)}</${w}:t>`;
    return `<${w}:p>${spacing}${mark}<${w}:r>${look}${text}</${w}:r></${w}:p>`;
  });
  const about = `${w}:id="${id}" ${w}:author="${author}" ${w}:date="${moment}" ${w}:initials="${initials}"`;
  return `<${w}:comment${declared} ${about}>${paragraphs.join('')}</${w}:comment>`;
}
