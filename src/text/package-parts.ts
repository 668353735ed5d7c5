/** Names of the parts of an OPC package, as Word files are (ECMA-376 part 2): with forward slashes, from no root. */

/** The folder of a part: "word/document.xml" → "word/". */
export function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf('/') + 1);
}

/** Where the relationships of a part stand; with an empty name, those of the package (OPC §6.5.2). */
export function relationshipPart(from: string): string {
  const folder = folderOf(from);
  return `${folder}_rels/${from.slice(folder.length)}.rels`;
}

/**
 * The part that a target names: relative to the folder of the part that names it, or absolute (OPC §6.5.3.4). It is an
 * address, so signs beyond ASCII may be escaped that are plain in the name of the part.
 */
export function targetPart(folder: string, written: string): string {
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
