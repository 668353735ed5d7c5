import type { Archive } from '../archive/archive.ts';
import { xmlOf } from './xml.ts';

/** The part that another part (or, with an empty name, the package) names as its `kind`: "officeDocument", "styles". */
export function relatedPart(archive: Archive, from: string, kind: string): string | undefined {
  const folder = from.slice(0, from.lastIndexOf('/') + 1);
  const bytes = archive.part(`${folder}_rels/${from.slice(folder.length)}.rels`);
  if (!bytes) return undefined;
  const found = xmlOf(bytes).children.find(
    ({ name, attributes }) =>
      name === 'rel:Relationship' &&
      attributes.TargetMode !== 'External' &&
      // The last word is the same in transitional and strict files; the address before it is not.
      attributes.Type?.endsWith(`/relationships/${kind}`),
  );
  const target = found?.attributes.Target;
  return target === undefined ? undefined : resolved(folder, target);
}

/** A target is relative to the folder of the part that names it, or absolute (OPC §6.5.3.4). */
function resolved(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}
