import { Paragraph, TextRun } from 'docx';
import { heading, marked, plain, small, type WordItem } from './word-pieces.ts';

/** The officer in bold, everybody else plain. */
export function boldBody(items: readonly WordItem[], byStyle: boolean): Paragraph[] {
  return items.map((item) => {
    if ('s' in item) return heading(item.s, 1);
    if ('h' in item) return heading(item.h, 2);
    if ('q' in item) return byStyle ? styled(item.q) : bold(item.q);
    if ('speak' in item) return marked(item.speak);
    if ('foot' in item) return small(item.foot);
    if ('a' in item) return plain(item.a);
    if ('p' in item) return plain(item.p);
    return plain(item.head.join('\t'));
  });
}

function styled(text: string): Paragraph {
  return new Paragraph({ text, style: 'Question' });
}

/** In several runs, some cut within a word, as Word leaves them after editing. */
function bold(text: string): Paragraph {
  const half = Math.floor(text.length / 2);
  const pieces = [text.slice(0, half), text.slice(half)].filter((piece) => piece !== '');
  return new Paragraph({ children: pieces.map((piece) => new TextRun({ text: piece, bold: true })) });
}
