import type { Problem } from '../../model/problem.ts';
import type { Reading } from '../blocks.ts';
import type { Paragraph } from '../paragraphs/paragraph.ts';
import { readingOf } from '../paragraphs/reading.ts';
import { Unreadable } from '../unreadable.ts';
import { blocksOf, type PageBlock } from './blocks.ts';
import { notesOf, withEdges } from './edges.ts';
import { linesIn } from './furniture.ts';
import { withColumns } from './gutters.ts';
import { lineOf } from './line.ts';
import { type Parted, partedPages } from './margins.ts';
import { type WithNotes, withNotes } from './notes.ts';
import type { PdfPage, PdfPages } from './pages.ts';
import { type Draft, draftsOf } from './paragraphs.ts';
import { bodySizeOf, depthsOf } from './sizes.ts';
import { stretchesOf } from './tables.ts';
import { piecesOf, vocabularyOf } from './words.ts';

/** Pages → paragraphs. @throws Unreadable when no page has words. */
export function readPages(pdf: PdfPages, path: string): Reading {
  const { pages, warnings } = pdf;
  if (!pages.some(({ words }) => words.length > 0)) throw new Unreadable(silence(pdf));
  const parted = partedPages(pages.map((page, i) => blocksOf(page, i + 1)));
  const scans = scansIn(pages, parted);
  const problems: Problem[] = [];
  if (warnings > 0) problems.push({ code: 'degraded', data: { warnings } });
  if (scans.length > 0) problems.push({ code: 'scanned-pages', data: { pages: scans.join(', ') } });
  const noted = notedPages(pages, parted);
  const columns = withColumns(noted.map(({ body }) => body));
  if (columns.some((blocks) => blocks.some((block) => block.kind === 'table' && block.inferred)))
    problems.push({ code: 'inferred-layout' });
  const all = paragraphsOf(pages, parted, columns, noted);
  return readingOf(all, { format: 'pdf', path, problems });
}

function silence({ pages, warnings }: PdfPages): 'scanned' | 'damaged-document' | 'empty-file' {
  if (pages.some(({ pictures }) => pictures > 0)) return 'scanned';
  return warnings > 0 ? 'damaged-document' : 'empty-file';
}

/** Pages that are pictures: without words, or with nothing but a number stamped on. */
function scansIn(pages: readonly PdfPage[], parted: readonly Parted[]): readonly number[] {
  return pages.flatMap(({ words, pictures }, i) => {
    const scan = words.length === 0 ? pictures > 0 : pictures > 0.4 && parted[i]!.body.length === 0;
    return scan ? [i + 1] : [];
  });
}

function notedPages(pages: readonly PdfPage[], parted: readonly Parted[]): readonly WithNotes[] {
  const size = bodySize(parted);
  return parted.map(({ body }, i) => withNotes(body, pages[i]!, size));
}

function bodySize(parted: readonly Parted[]): number {
  return bodySizeOf(parted.flatMap(({ body }) => body.flatMap(linesIn)));
}

function paragraphsOf(
  pages: readonly PdfPage[],
  parted: readonly Parted[],
  columns: readonly (readonly PageBlock[])[],
  noted: readonly WithNotes[],
): readonly Paragraph[] {
  const edges = parted.map(({ head, foot }, i) => ({
    head,
    foot: [...foot, ...slantedIn(pages[i]!, i + 1)],
  }));
  const body = draftsOf(stretchesOf(columns), pages[0]!.width);
  const drafts: readonly Draft[] = [
    ...withEdges(body, edges),
    ...noted.flatMap(({ notes }, i) => notesOf(notes, pages[i]!)),
  ];
  const vocabulary = vocabularyOf(drafts.map(({ lines }) => lines));
  const depths = depthsOf(drafts, bodySize(parted));
  return drafts.map(({ lines, ...more }, ordinal) => {
    const depth = depths.get(lines);
    return {
      pieces: piecesOf(lines, vocabulary),
      ordinal,
      page: { page: lines[0]!.line.page, pageFrom: 'pages' },
      ...more,
      ...(depth !== undefined && { depth }),
    };
  });
}

/** Watermarks: what is written across the page is no text of the record. */
function slantedIn({ words }: PdfPage, page: number) {
  return words.filter(({ slanted }) => slanted).map((one) => lineOf([one], page));
}
