/** One rule of a style sheet: what stands before its braces, and in them. */
export interface Block {
  readonly prelude: string;
  readonly body: string;
}

/**
 * The rules of a sheet (CSS syntax level 3 §5), also those for screens. Others with an at sign (print, pages, fonts,
 * Word's lists) say nothing of the text. Linear; what is never closed ends with the sheet.
 */
export function blocksOf(sheet: string): readonly Block[] {
  const css = withoutComments(sheet);
  const found: Block[] = [];
  let from = 0;
  while (from < css.length) {
    const open = endOf(css, from, /[{;}]/g);
    const sign = css[open];
    if (sign !== '{') {
      from = open + 1;
      continue;
    }
    const prelude = css.slice(from, open).trim();
    if (/^@media\s+(?:screen|all)(?:\s*,\s*[\w\s,]+)?$/i.test(prelude)) {
      // Its rules follow as if they stood alone; its closing brace is passed over above.
      from = open + 1;
      continue;
    }
    const close = closeOf(css, open);
    if (!prelude.startsWith('@')) found.push({ prelude, body: css.slice(open + 1, close) });
    from = close + 1;
  }
  return found;
}

/** Word and LibreOffice hide their sheets from browsers of 1996 in `<!-- -->`. */
function withoutComments(sheet: string): string {
  return sheet.replace(/\/\*[\s\S]*?(?:\*\/|$)/g, ' ').replace(/<!--|-->/g, ' ');
}

/** The brace that closes the one at `open`; words in quotes may hold others. */
function closeOf(css: string, open: number): number {
  let depth = 0;
  for (let at = open; at < css.length; at = endOf(css, at + 1, /[{}]/g)) {
    if (css[at] === '{') depth++;
    else if (--depth === 0) return at;
  }
  return css.length;
}

/** Where the first of some signs stands outside quotes. */
function endOf(css: string, from: number, signs: RegExp): number {
  const wanted = new RegExp(`["']|${signs.source}`, 'g');
  wanted.lastIndex = from;
  for (let match = wanted.exec(css); match; match = wanted.exec(css)) {
    if (match[0] !== '"' && match[0] !== "'") return match.index;
    // A string that is not closed ends with its line.
    const end = match[0] === '"' ? /["\n]/g : /['\n]/g;
    end.lastIndex = match.index + 1;
    wanted.lastIndex = end.test(css) ? end.lastIndex : css.length;
  }
  return css.length;
}
