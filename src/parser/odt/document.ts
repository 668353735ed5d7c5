import type { Archive } from '../archive/archive.ts';
import type { Reading, ReadOptions } from '../blocks.ts';
import { Unreadable } from '../unreadable.ts';
import { checkPackage } from './package.ts';
import { readingIn } from './record.ts';
import { xmlOf } from './xml.ts';

/** The document of a package (ODF 1.3 part 2); its text has one line per paragraph, each with an anchor. */
export function readPackage(archive: Archive, path: string, options: ReadOptions): Reading {
  const { content, styles, degraded } = checkPackage(archive, options.limits);
  const root = xmlOf(content, options.limits);
  if (root.name !== 'office:document-content') throw new Unreadable('mislabelled');
  const common = styles && xmlOf(styles, options.limits);
  return readingIn({ root, styles: common, flat: false, degraded }, path, options);
}

/** A document in one XML file (ODF 1.3 part 3 §3.1.2). */
export function readFlat(bytes: Uint8Array, path: string, options: ReadOptions): Reading {
  const root = xmlOf(bytes, options.limits);
  if (root.name !== 'office:document') throw new Unreadable('mislabelled');
  return readingIn({ root, styles: root, flat: true, degraded: false }, path, options);
}
