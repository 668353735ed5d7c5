import type { Archive } from '../archive/archive.ts';
import type { Reading } from '../blocks.ts';
import { readingOf } from '../paragraphs/reading.ts';
import { Unreadable } from '../unreadable.ts';
import { paragraphsOf } from './paragraphs.ts';
import { relatedPart } from './relationships.ts';
import { stylesOf } from './styles.ts';
import { child, xmlOf } from './xml.ts';

/** The main document of a package; its text has one line per paragraph, each with an anchor. */
export function readDocument(archive: Archive, path: string): Reading {
  const main = relatedPart(archive, '', 'officeDocument');
  const bytes = main === undefined ? undefined : archive.part(main);
  // Without a main part it is another kind of archive; with one that is missing, a broken document.
  if (main === undefined || !bytes)
    throw new Unreadable(main === undefined ? 'mislabelled' : 'damaged-document');
  const root = xmlOf(bytes);
  // A workbook or a set of slides has a main part too.
  if (root.name !== 'w:document') throw new Unreadable('mislabelled');
  const stylePart = relatedPart(archive, main, 'styles');
  const styleBytes = stylePart === undefined ? undefined : archive.part(stylePart);
  const styles = stylesOf(styleBytes && xmlOf(styleBytes));
  return readingOf(paragraphsOf(child(root, 'w:body') ?? root, styles), 'docx', path);
}
