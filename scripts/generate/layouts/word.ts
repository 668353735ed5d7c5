import {
  Document,
  type FileChild,
  Footer,
  Header,
  LevelFormat,
  Packer,
  PageNumber,
  TextRun,
  Paragraph as WordParagraph,
} from 'docx';
import { settled } from './settled.ts';
import type { Sheet } from './sheet.ts';
import { boxAnchor, boxXml } from './word-box.ts';
import { type Notes, notesOf } from './word-notes.ts';
import { wordParagraph, wordTable } from './word-pieces.ts';

const day = '2025-01-01T00:00:00Z';

/** The sheet as Word's file, the same bytes on every run. */
export async function wordOf(sheet: Sheet): Promise<Uint8Array> {
  const notes = notesOf(sheet);
  const title = new WordParagraph({ style: 'Title', children: [new TextRun(sheet.title)] });
  const anchor = sheet.box ? [new WordParagraph(boxAnchor)] : [];
  const document = new Document({
    title: sheet.title,
    creator: 'charterlint',
    lastModifiedBy: 'charterlint',
    styles: {
      default: {
        document: { run: { font: 'Arial', size: 20 }, paragraph: { spacing: { after: 120 } } },
        title: { run: { size: 32, bold: true } },
      },
      paragraphStyles: [
        { id: 'Lead', name: 'Lead', basedOn: 'Normal', run: { bold: true } },
        // A style that inherits what it shows: readers must follow the chain.
        { id: 'Question', name: 'Question', basedOn: 'Lead' },
        { id: 'Reply', name: 'Reply', basedOn: 'Normal', run: { italics: true } },
      ],
    },
    numbering: { config: numbering(sheet) },
    footnotes: notes.footnotes,
    ...(notes.comments.length > 0 && {
      comments: { children: notes.comments.map((comment) => ({ ...comment, date: new Date(day) })) },
    }),
    sections: [
      {
        ...running(sheet),
        children: [title, ...anchor, ...blocksOf(sheet, notes)],
      },
    ],
  });
  return settled(await Packer.toBuffer(document), sheet.box && { from: boxAnchor, to: boxXml(sheet.box) });
}

function blocksOf(sheet: Sheet, notes: Notes): FileChild[] {
  return sheet.blocks.map((block) =>
    block.kind === 'table' ? wordTable(block, notes) : wordParagraph(block, notes),
  );
}

function numbering({ labels }: Sheet): {
  reference: string;
  levels: { level: number; format: 'bullet' | 'decimal'; text: string }[];
}[] {
  const bullet = { reference: 'bullet', levels: [{ level: 0, format: LevelFormat.BULLET, text: '•' }] };
  const counted = Object.entries(labels ?? {}).map(([reference, text]) => ({
    reference,
    levels: [{ level: 0, format: LevelFormat.DECIMAL, text }],
  }));
  return [bullet, ...counted];
}

function running({ running }: Sheet): { headers?: { default: Header }; footers?: { default: Footer } } {
  if (!running) return {};
  const number = new TextRun({
    children: [`${running.page} `, PageNumber.CURRENT, '/', PageNumber.TOTAL_PAGES],
  });
  return {
    headers: { default: new Header({ children: [new WordParagraph(running.head)] }) },
    footers: { default: new Footer({ children: [new WordParagraph({ children: [number] })] }) },
  };
}
