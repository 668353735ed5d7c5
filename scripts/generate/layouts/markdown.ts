import type { Block, Paragraph, Sheet, Table } from './sheet.ts';

/** The sheet as people type Markdown: a blank line between blocks, tables with pipes. */
export function markdownOf(sheet: Sheet): string {
  const blocks = [`# ${sheet.title}`, ...grouped(sheet.blocks)];
  return `${blocks.join('\n\n')}\n`;
}

/** Items of one list stand without a blank line between them. */
function grouped(blocks: readonly Block[]): readonly string[] {
  const found: string[] = [];
  let listed = false;
  for (const block of blocks) {
    const text = block.kind === 'table' ? tableOf(block) : lineOf(block);
    if (text === '') continue;
    const item = block.kind === 'paragraph' && block.list === 'bullet';
    if (item && listed) found[found.length - 1] += `\n${text}`;
    else found.push(text);
    listed = item;
  }
  return found;
}

function lineOf(paragraph: Paragraph): string {
  const text = looked(paragraph);
  if (paragraph.depth) return `${'#'.repeat(paragraph.depth)} ${text}`;
  return paragraph.list === 'bullet' ? `- ${text}` : text;
}

function looked(paragraph: Paragraph): string {
  const text = paragraph.words
    .map((words) => (words.bold ? `**${words.text.trimEnd()}** ` : words.text))
    .join('');
  if (text === '') return text;
  if (paragraph.look === 'bold') return `**${text}**`;
  return paragraph.look === 'italic' ? `*${text}*` : text;
}

/** Paragraphs of a cell lie apart by a line end of HTML; the first row is the head, as Markdown wants one. */
function tableOf({ rows, widths }: Table): string {
  const lines = rows.map(({ cells }) => {
    const texts = cells.flatMap(({ paragraphs, span = 1 }) => [
      paragraphs.map((each) => looked(each).replace(/\|/g, '\\|')).join('<br>'),
      ...Array.from({ length: span - 1 }, () => ''),
    ]);
    return `| ${texts.join(' | ')} |`;
  });
  const rule = `|${' --- |'.repeat(widths.length)}`;
  return [lines[0], rule, ...lines.slice(1)].join('\n');
}
