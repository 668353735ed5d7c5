import { folderOf, targetPart } from '../../../text/package-parts.ts';
import { attributeOf, type Element, escaped, type Tree, treeOf } from '../tree.ts';
import { inRoot } from './comments-part.ts';

const packageSpace = 'http://schemas.openxmlformats.org/package/2006';
const commentsType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';

/** The first part of a kind that a part names; kinds are the last words of an address, which differs in strict files. */
export function related(relations: Tree | undefined, from: string, kind: string): string | undefined {
  const found = relationsOf(relations).find(
    (each) =>
      attributeOf(relations!, each, 'Type')?.endsWith(`/relationships/${kind}`) &&
      attributeOf(relations!, each, 'TargetMode') !== 'External',
  );
  const target = found && attributeOf(relations!, found, 'Target');
  return target === undefined ? undefined : targetPart(folderOf(from), target);
}

/** The relationships with one more, to comments; `strict` files have addresses of their own. */
export function withRelation(relations: Tree | undefined, target: string, strict: boolean): string {
  const tree =
    relations ??
    treeOf(
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${packageSpace}/relationships"/>`,
    );
  const ids = new Set(relationsOf(tree).map((each) => attributeOf(tree, each, 'Id')));
  let n = ids.size + 1;
  while (ids.has(`rId${n}`)) n++;
  const base = strict
    ? 'http://purl.oclc.org/ooxml/officeDocument/relationships'
    : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const attributes = `Id="rId${n}" Type="${base}/comments" Target="${escaped(target)}"`;
  return inRoot(tree.xml, tree.root, `<${siblingTag(tree.root, 'Relationship')} ${attributes}/>`);
}

/** The list of content types with comments in it; `part` as the archive names it. */
export function withType(types: Tree, part: string): string {
  const attributes = `PartName="/${escaped(part)}" ContentType="${commentsType}"`;
  const name = `/${part}`.toLowerCase();
  const known = types.root.children.some(
    (each) => each.name === 'ct:Override' && attributeOf(types, each, 'PartName')?.toLowerCase() === name,
  );
  return known
    ? types.xml
    : inRoot(types.xml, types.root, `<${siblingTag(types.root, 'Override')} ${attributes}/>`);
}

function relationsOf(relations: Tree | undefined): readonly Element[] {
  return relations?.root.children.filter(({ name }) => name === 'rel:Relationship') ?? [];
}

/** With the prefix of the root, which is of the same namespace. */
function siblingTag({ tag }: Element, name: string): string {
  return tag.includes(':') ? `${tag.slice(0, tag.indexOf(':'))}:${name}` : name;
}
