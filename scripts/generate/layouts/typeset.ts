import type { Block, Paragraph, Sheet } from './sheet.ts';

/** The sheet with the no-break spaces that Word puts around French signs while one types. */
export function typeset(sheet: Sheet): Sheet {
  return { ...sheet, blocks: sheet.blocks.map(block) };
}

function block(each: Block): Block {
  if (each.kind === 'paragraph') return paragraph(each);
  const rows = each.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, paragraphs: cell.paragraphs.map(paragraph) })),
  }));
  return { ...each, rows };
}

function paragraph(each: Paragraph): Paragraph {
  return { ...each, words: each.words.map((words) => ({ ...words, text: spaced(words.text) })) };
}

function spaced(text: string): string {
  return text.replace(/ (?=[:;?!»])|(?<=«) /g, '\u00a0');
}
