import { relationshipPart } from '../../text/package-parts.ts';
import type { Archive } from '../archive/archive.ts';
import type { Limits } from '../limits.ts';
import { Unreadable } from '../unreadable.ts';
import { type Relationships, relationshipsOf } from './relationships.ts';
import { type Element, xmlOf } from './xml.ts';

/** The parts of a Word file (OPC, ISO/IEC 29500-2). */
export interface Package {
  /** Name and tree of the main part, and what it names. */
  readonly main: string;
  readonly document: Element;
  readonly related: Relationships;
  /** A part beside the main one. One that is damaged is left out and noted; one that is missing, if `noted`. */
  beside(part: string | undefined, noted: boolean): Element | undefined;
  /** Notes that something in a part could not be read. */
  miss(part: string): void;
  /** Parts that were named and could not be read, or not as a whole. */
  readonly lost: ReadonlySet<string>;
}

/** Throws `Unreadable` when there is no main document, or when it is damaged or beyond the limits. */
export function packageOf(archive: Archive, limits: Limits): Package {
  // Parts share the limit, or many small ones would take as long as one beyond it.
  let left = limits.elements;
  const tree = (part: string): Element | undefined => {
    const bytes = archive.part(part);
    if (!bytes) return undefined;
    const { root, elements } = xmlOf(bytes, { elements: left, depth: limits.depth });
    left -= elements;
    return root;
  };
  const main = relationshipsOf(tree(relationshipPart('')), '').of('officeDocument');
  // Without a main part it is another kind of archive; with one that is missing, a broken document.
  if (main === undefined)
    throw new Unreadable(archive.has('word/document.xml') ? 'damaged-document' : 'mislabelled');
  const document = tree(main);
  if (!document) throw new Unreadable('damaged-document');
  const lost = new Set<string>();
  const beside = (part: string | undefined, noted: boolean): Element | undefined => {
    if (part === undefined) return undefined;
    try {
      const root = tree(part);
      if (!root && noted) lost.add(part);
      return root;
    } catch (error) {
      if (!(error instanceof Unreadable) || !error.code.startsWith('damaged')) throw error;
      lost.add(part);
      return undefined;
    }
  };
  const related = relationshipsOf(beside(relationshipPart(main), false), main);
  return { main, document, related, beside, miss: (part) => lost.add(part), lost };
}
