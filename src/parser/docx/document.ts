import type { Anchor } from '../../model/place.ts';
import type { Line, Reading, Run } from '../blocks.ts';
import { lineOf, trimmed } from '../prose/runs.ts';
import type { Archive } from './archive.ts';
import { softBreak } from './inline.ts';
import { type Paragraph, paragraphsOf } from './paragraphs.ts';
import { relatedPart } from './relationships.ts';
import { stylesOf } from './styles.ts';
import { Unreadable } from './unreadable.ts';
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
  const paragraphs = paragraphsOf(child(root, 'w:body') ?? root, styles);
  const text = paragraphs.map(textOf).join('\n');
  if (!/\S/.test(text)) throw new Unreadable('empty-file');
  return {
    source: { path, format: 'docx', text, anchors: paragraphs.map(anchorOf) },
    lines: linesOf(text, paragraphs),
    problems: [],
  };
}

function textOf({ pieces }: Paragraph): string {
  return pieces.map((piece) => piece.text).join('');
}

function anchorOf({ ordinal, cell }: Paragraph): Anchor {
  if (!cell) return { paragraph: ordinal };
  const { table, row, column } = cell;
  return { paragraph: ordinal, cell: { table, row, column } };
}

function linesOf(text: string, paragraphs: readonly Paragraph[]): readonly Line[] {
  const lines: Line[] = [];
  let at = 0;
  for (const [block, { pieces, depth, cell }] of paragraphs.entries()) {
    let runs: Run[] = [];
    const close = (): void => {
      const kind = depth ? 'heading' : 'text';
      const line = lineOf(text, trimmed(text, runs), {
        block,
        kind,
        ...(depth && { depth }),
        ...(cell && { cell }),
      });
      if (line) lines.push(line);
      runs = [];
    };
    for (const { text: words, bold, italic } of pieces) {
      if (words === softBreak) close();
      else runs.push({ start: at, end: at + words.length, bold, italic });
      at += words.length;
    }
    close();
    at++;
  }
  return lines;
}
