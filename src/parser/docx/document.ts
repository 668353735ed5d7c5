import type { Problem } from '../../model/problem.ts';
import type { Archive } from '../archive/archive.ts';
import type { Reading, ReadOptions } from '../blocks.ts';
import { readingOf } from '../paragraphs/reading.ts';
import { Unreadable } from '../unreadable.ts';
import { asidesOf } from './asides.ts';
import { censusOf } from './census.ts';
import { labelsOf } from './labels.ts';
import { packageOf } from './package.ts';
import { pagesOf } from './pages.ts';
import { paragraphsOf } from './paragraphs.ts';
import { newReferences } from './references.ts';
import { sectionsOf } from './sections.ts';
import { sideOf } from './side.ts';
import { stylesOf } from './styles.ts';
import { child } from './xml.ts';

/**
 * The text of a package, one line per paragraph, each with an anchor: page headers, the body, page footers, footnotes,
 * endnotes. Throws `Unreadable`.
 */
export function readDocument(archive: Archive, path: string, { changes, limits }: ReadOptions): Reading {
  const parts = packageOf(archive, limits);
  const { main, document, related, beside, lost } = parts;
  // A workbook or a set of slides has a main part too.
  if (document.name !== 'w:document') throw new Unreadable('mislabelled');
  const styles = stylesOf(beside(related.of('styles'), true));
  const newLabels = labelsOf(beside(related.of('numbering'), true), styles);
  const side = sideOf(changes);
  const references = newReferences();
  const census = censusOf(document);
  const body = child(document, 'w:body') ?? document;
  const sections = sectionsOf(body, side);
  const story = { styles, side, census, references, labels: newLabels(), pages: pagesOf(census.laidOut) };
  const text = paragraphsOf(body, story, sections);
  const asides = asidesOf(parts, sections, { styles, side, references, newLabels });

  const problems: Problem[] = [];
  if (lost.size > 0 || asides.elsewhere || census.elsewhere)
    problems.push({ code: 'degraded', data: { parts: [...lost].join(', ') || 'altChunk' } });
  const count = census.changes + asides.changes;
  if (count > 0) problems.push({ code: 'tracked-changes', data: { count } });
  const comments = references.comments.size;
  if (comments > 0) problems.push({ code: 'comments-left-out', data: { count: comments } });
  return readingOf([...asides.headers, ...text, ...asides.footers, ...asides.notes], {
    format: 'docx',
    path,
    body: main,
    problems,
  });
}
