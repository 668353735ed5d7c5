import { folderOf, targetPart } from '../../text/package-parts.ts';
import { childrenOf, type Element } from './xml.ts';

/** What a part names: other parts by their kind ("styles", "footnotes") or by an id that its text uses. */
export interface Relationships {
  /** The first of a kind. */
  of(kind: string): string | undefined;
  by(id: string): string | undefined;
}

/** `root` is the part's `.rels`; what stands outside the file is left out and never fetched. */
export function relationshipsOf(root: Element | undefined, from: string): Relationships {
  const all = childrenOf(root, 'rel:Relationship').filter(
    ({ attributes }) => attributes.TargetMode !== 'External' && attributes.Target !== undefined,
  );
  const folder = folderOf(from);
  const target = (found: Element | undefined): string | undefined =>
    found && targetPart(folder, found.attributes.Target!);
  const byId = new Map(all.map((one) => [one.attributes.Id, one]));
  return {
    // The last word is the same in transitional and strict files; the address before it is not.
    of: (kind) => target(all.find(({ attributes }) => attributes.Type?.endsWith(`/relationships/${kind}`))),
    by: (id) => target(byId.get(id)),
  };
}
