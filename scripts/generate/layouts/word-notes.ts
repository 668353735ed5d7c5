import { Paragraph as WordParagraph } from 'docx';
import type { Paragraph, Sheet } from './sheet.ts';

/** Footnotes and comments of a document, found by their text. */
export interface Notes {
  readonly footnotes: Readonly<Record<string, { readonly children: WordParagraph[] }>>;
  readonly comments: readonly {
    readonly id: number;
    readonly author: string;
    readonly children: WordParagraph[];
  }[];
  footnote(text: string): number;
  comment(text: string): number;
}

export function notesOf({ blocks }: Sheet): Notes {
  const words = blocks
    .filter((block): block is Paragraph => block.kind === 'paragraph')
    .flatMap((paragraph) => paragraph.words);
  const footnotes = words.flatMap(({ footnote }) => footnote ?? []);
  const comments = words.flatMap(({ comment }) => comment ?? []);
  return {
    footnotes: Object.fromEntries(
      footnotes.map((text, i) => [String(i + 1), { children: [new WordParagraph(text)] }]),
    ),
    comments: comments.map((text, id) => ({ id, author: 'OP', children: [new WordParagraph(text)] })),
    footnote: (text) => footnotes.indexOf(text) + 1,
    comment: (text) => comments.indexOf(text),
  };
}
