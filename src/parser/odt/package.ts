import type { Archive } from '../archive/archive.ts';
import type { Limits } from '../limits.ts';
import { Unreadable } from '../unreadable.ts';
import { child, elementsOf, xmlOf } from './xml.ts';

const textType = 'application/vnd.oasis.opendocument.text';
/** OpenOffice 1: another vocabulary under the same names of parts. */
const oldType = 'application/vnd.sun.xml.writer';

/** The parts of a package that hold its text. */
export interface Parts {
  readonly content: Uint8Array;
  readonly styles: Uint8Array | undefined;
  /** The list of parts names styles that are not there: formatting, heads and feet of pages are lost. */
  readonly degraded: boolean;
}

/** Throws `Unreadable` for a package that holds no text, or none that can be read. */
export function checkPackage(archive: Archive, limits: Limits): Parts {
  const type = archive.part('mimetype');
  const told = type && new TextDecoder('latin1').decode(type);
  if (told?.startsWith(oldType)) throw new Unreadable('unsupported-format');
  if (told !== undefined && !told.startsWith(textType)) throw new Unreadable('mislabelled');
  const manifest = archive.part('META-INF/manifest.xml');
  const entries = elementsOf(manifest && xmlOf(manifest, limits));
  // Each encrypted part is named (ODF 1.3 part 2 §4.4); newer LibreOffice packs the whole package into one.
  if (
    archive.has('encrypted-package') ||
    entries.some((entry) => child(entry, 'manifest:encryption-data') !== undefined)
  )
    throw new Unreadable('encrypted');
  const content = archive.part('content.xml');
  // Without its type and its content it is another kind of archive; with the type alone, a broken document.
  if (!content) throw new Unreadable(told === undefined ? 'mislabelled' : 'damaged-document');
  const styles = archive.part('styles.xml');
  const named = entries.some(({ attributes }) => attributes['manifest:full-path'] === 'styles.xml');
  return { content, styles, degraded: named && !styles };
}
