import {
  BorderStyle,
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  FootnoteReferenceRun,
  HeadingLevel,
  InsertedTextRun,
  type ParagraphChild,
  Tab,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  Paragraph as WordParagraph,
  Table as WordTable,
} from 'docx';
import type { Paragraph, Table, Words } from './sheet.ts';
import type { Notes } from './word-notes.ts';

const headings = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2 } as const;
const styles = { bold: 'Question', italic: 'Reply' } as const;
const change = { author: 'OP', date: '2025-01-01T00:00:00Z' };
/** A4 between margins of an inch, in twentieths of a point. */
const textWidth = 9026;

export function wordParagraph(paragraph: Paragraph, notes: Notes): WordParagraph {
  const { look, styled, list, depth, words } = paragraph;
  return new WordParagraph({
    ...(look && styled && { style: styles[look] }),
    ...(depth && { heading: headings[depth] }),
    ...(list && { numbering: { reference: list, level: 0 } }),
    children: words.flatMap((each) => runsOf(each, styled ? undefined : look, notes)),
  });
}

function runsOf(words: Words, look: Paragraph['look'], notes: Notes): readonly ParagraphChild[] {
  const { text, change: side, footnote, comment } = words;
  if (side === 'inserted') return [new InsertedTextRun({ id: 1, ...change, text })];
  if (side === 'deleted') return [new DeletedTextRun({ id: 2, ...change, text })];
  const own = piecesOf(text, look).map(
    (piece) =>
      new TextRun({
        children: piece.split(/(\t)/).map((part) => (part === '\t' ? new Tab() : part)),
        ...((look === 'bold' || words.bold) && { bold: true }),
        ...(look === 'italic' && { italics: true }),
      }),
  );
  if (footnote !== undefined) return [...own, new FootnoteReferenceRun(notes.footnote(footnote))];
  if (comment === undefined) return own;
  const id = notes.comment(comment);
  return [
    new CommentRangeStart(id),
    ...own,
    new CommentRangeEnd(id),
    new TextRun({ children: [new CommentReference(id)] }),
  ];
}

/** Looks come in several runs, some cut within a word, as Word leaves them after editing. */
function piecesOf(text: string, look: Paragraph['look']): readonly string[] {
  const half = Math.floor(text.length / 2);
  return look && half > 0 ? [text.slice(0, half), text.slice(half)] : [text];
}

export function wordTable({ rows, widths }: Table, notes: Notes): WordTable {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const border = { style: BorderStyle.SINGLE, size: 4, color: 'auto' };
  const share = (width: number): number => Math.round((textWidth * width) / whole);
  return new WordTable({
    columnWidths: widths.map(share),
    width: { size: textWidth, type: WidthType.DXA },
    borders: { top: border, bottom: border, left: border, right: border, insideHorizontal: border },
    rows: rows.map(
      ({ head, cells }) =>
        new TableRow({
          ...(head && { tableHeader: true }),
          children: cells.map(({ paragraphs, span }) => {
            // A cell without a paragraph is no cell to Word.
            const own = paragraphs.map((each) => wordParagraph(each, notes));
            return new TableCell({
              ...(span && span > 1 && { columnSpan: span }),
              children: own.length > 0 ? own : [new WordParagraph('')],
            });
          }),
        }),
    ),
  });
}
