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
    found && resolved(folder, found.attributes.Target!);
  const byId = new Map(all.map((one) => [one.attributes.Id, one]));
  return {
    // The last word is the same in transitional and strict files; the address before it is not.
    of: (kind) => target(all.find(({ attributes }) => attributes.Type?.endsWith(`/relationships/${kind}`))),
    by: (id) => target(byId.get(id)),
  };
}

/** Where the relationships of a part stand; with an empty name, those of the package (OPC §6.5.2). */
export function relationshipPart(from: string): string {
  const folder = folderOf(from);
  return `${folder}_rels/${from.slice(folder.length)}.rels`;
}

function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf('/') + 1);
}

/**
 * A target is relative to the folder of the part that names it, or absolute (OPC §6.5.3.4). It is an address, so signs
 * beyond ASCII may be escaped that are plain in the name of the part.
 */
function resolved(folder: string, written: string): string {
  const target = plain(written);
  const path: string[] = [];
  for (const step of (/^[/\\]/.test(target) ? target : folder + target).split(/[/\\]/)) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}

function plain(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
