import type { Span } from '../../../model/place.ts';
import { author, initials, type Signature } from '../comment.ts';
import { prefixFor } from '../docx/comments-part.ts';
import { attributeOf, type Element, elementsIn, escaped, type Tree, wordsOf } from '../tree.ts';

/** The annotations of ours that a document holds. */
export interface Found {
  /** Stretches to take out: annotations and the marks of their ends. */
  readonly gone: readonly Span[];
  /** What those say that stay: somebody answered them or ticked them off. */
  readonly kept: ReadonlySet<string>;
  /** Names in use. */
  readonly names: ReadonlySet<string>;
}

export function foundIn(tree: Tree): Found {
  const all = [...elementsIn(tree.root)];
  const annotations = all.filter(({ name }) => name === 'office:annotation');
  const nameOf = (element: Element): string => attributeOf(tree, element, 'name') ?? '';
  const answered = new Set(annotations.map((each) => attributeOf(tree, each, 'parent-name')));
  const ours = annotations.filter((each) => authorOf(tree, each) === author);
  const stays = (each: Element): boolean =>
    attributeOf(tree, each, 'resolved') === 'true' || (nameOf(each) !== '' && answered.has(nameOf(each)));
  const going = new Set(ours.filter((each) => !stays(each)));
  const ends = new Set([...going].map(nameOf).filter((name) => name !== ''));
  const gone = all.filter(
    (each) => going.has(each) || (each.name === 'office:annotation-end' && ends.has(nameOf(each))),
  );
  return {
    gone: gone.map(({ start, end }) => ({ start, end })),
    kept: new Set(ours.filter(stays).map((each) => saidIn(tree, each))),
    names: new Set(annotations.filter((each) => !going.has(each)).map(nameOf)),
  };
}

function authorOf(tree: Tree, annotation: Element): string | undefined {
  const creator = annotation.children.find(({ name }) => name === 'dc:creator');
  return creator && wordsOf(tree, creator);
}

/** What an annotation says, without its author and date. */
function saidIn(tree: Tree, { children }: Element): string {
  const said = children.filter(({ name }) => name === 'text:p' || name === 'text:list');
  return said.map((each) => wordsOf(tree, each)).join('');
}

/** How annotations of this document are written (ODF 1.3 part 3 §14.1). */
export interface Pen {
  begin(name: string, words: readonly string[]): string;
  end(name: string): string;
}

const standard = 'urn:oasis:names:tc:opendocument:xmlns';

export function penFor(tree: Tree, { moment }: Signature): Pen {
  const bound = (uri: string, wish: string): { prefix: string; declared: string } =>
    prefixFor(tree.root, uri, wish);
  const office = bound(`${standard}:office:1.0`, 'office');
  const text = bound(`${standard}:text:1.0`, 'text');
  const dc = bound('http://purl.org/dc/elements/1.1/', 'dc');
  const meta = bound(`${standard}:meta:1.0`, 'meta');
  const declared = [office, text, dc, meta].map((each) => each.declared).join('');
  const tag = `${office.prefix}:annotation`;
  const version = Number(attributeOf(tree, tree.root, 'version') ?? 0);
  // The standard knows initials from 1.3 on.
  const short =
    version >= 1.3 ? `<${meta.prefix}:creator-initials>${initials}</${meta.prefix}:creator-initials>` : '';
  const about = `<${dc.prefix}:creator>${author}</${dc.prefix}:creator><${dc.prefix}:date>${moment}</${dc.prefix}:date>${short}`;
  return {
    begin(name, words) {
      const said = words.map((each) => `<${text.prefix}:p>${escaped(each)}</${text.prefix}:p>`).join('');
      return `<${tag}${declared} ${office.prefix}:name="${name}">${about}${said}</${tag}>`;
    },
    end: (name) => `<${tag}-end${office.declared} ${office.prefix}:name="${name}"/>`,
  };
}
