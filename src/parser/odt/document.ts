import type { Archive } from '../archive/archive.ts';
import type { Reading } from '../blocks.ts';
import { readingOf } from '../paragraphs/reading.ts';
import { Unreadable } from '../unreadable.ts';
import { paragraphsOf } from './paragraphs.ts';
import { stylesOf } from './styles.ts';
import { child, type Element, elementsOf, xmlOf } from './xml.ts';

const textType = 'application/vnd.oasis.opendocument.text';

/** The document of a package (ODF 1.3 part 2); its text has one line per paragraph, each with an anchor. */
export function readPackage(archive: Archive, path: string): Reading {
  const type = archive.part('mimetype');
  const told = type && new TextDecoder('latin1').decode(type);
  if (told !== undefined && !told.startsWith(textType)) throw new Unreadable('mislabelled');
  if (isEncrypted(archive.part('META-INF/manifest.xml'))) throw new Unreadable('encrypted');
  const content = archive.part('content.xml');
  // Without its type and its content it is another kind of archive; with the type alone, a broken document.
  if (!content) throw new Unreadable(told === undefined ? 'mislabelled' : 'damaged-document');
  const root = xmlOf(content);
  if (root.name !== 'office:document-content') throw new Unreadable('mislabelled');
  const styles = archive.part('styles.xml');
  return readRoot(root, child(styles && xmlOf(styles), 'office:styles'), path);
}

/** A document in one XML file (ODF 1.3 part 3 §3.1.2). */
export function readFlat(bytes: Uint8Array, path: string): Reading {
  const root = xmlOf(bytes);
  if (root.name !== 'office:document') throw new Unreadable('mislabelled');
  return readRoot(root, child(root, 'office:styles'), path);
}

function readRoot(root: Element, common: Element | undefined, path: string): Reading {
  // A sheet or a set of slides has a body too.
  const text = child(child(root, 'office:body'), 'office:text');
  if (!text) throw new Unreadable('mislabelled');
  const styles = stylesOf(common, child(root, 'office:automatic-styles'));
  return readingOf(paragraphsOf(text, styles), 'odt', path);
}

/** The manifest says of each part how it is encrypted (ODF 1.3 part 2 §4.4). */
function isEncrypted(manifest: Uint8Array | undefined): boolean {
  return elementsOf(manifest && xmlOf(manifest)).some(
    (entry) => child(entry, 'manifest:encryption-data') !== undefined,
  );
}
