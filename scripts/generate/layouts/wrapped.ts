import { type Block, type Sheet, textOf } from './sheet.ts';

const width = 78;
const linesOnPage = 52;

/**
 * The sheet as a program for plain text prints it: lines of 78 columns, and on each page a header and a page number
 * between form feeds, wherever in a sentence the page happens to end. The first `compact` blocks stand line under line.
 */
export function wrappedOf(sheet: Sheet, compact: number): string {
  const lines = [sheet.title, ''];
  for (const [i, block] of sheet.blocks.entries()) {
    if (i >= compact && !isItem(block)) lines.push('');
    lines.push(...linesOf(block));
  }
  const pages = Math.ceil(lines.length / linesOnPage);
  const { head, page } = sheet.running!;
  const printed = Array.from({ length: pages }, (_, n) => {
    const own = lines.slice(n * linesOnPage, (n + 1) * linesOnPage);
    const number = `${page} ${n + 1}/${pages}`;
    const indent = ' '.repeat(Math.floor((width - number.length) / 2));
    return [...(n > 0 ? [head, ''] : []), ...own, '', indent + number].join('\n');
  });
  return `${printed.join('\n\f')}\n`;
}

function isItem(block: Block): boolean {
  return block.kind === 'paragraph' && block.list === 'bullet';
}

function linesOf(block: Block): readonly string[] {
  if (block.kind === 'table') throw new Error('A table has no lines to wrap');
  return isItem(block) ? wrap(`- ${textOf(block)}`, '  ') : wrap(textOf(block), '');
}

/** Lines as long as fit, cut at blanks; a French sign keeps the word before it. */
function wrap(text: string, indent: string): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/(?<!«) (?![:;?!»])/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (longer.length <= width || line === '') line = longer;
    else {
      lines.push(line);
      line = indent + word;
    }
  }
  lines.push(line);
  return lines;
}
