/** How the items of one list are numbered by words of the sheet. */
export interface Numbers {
  readonly before: string;
  readonly style: string;
  readonly after: string;
}

const rule =
  /\.(lst-kix_[\w-]+)\s*>\s*li:before\s*\{\s*content:\s*"([^"\n]*)"\s*counter\([\w-]+,\s*([\w-]+)\)\s*"([^"\n]*)"/g;

/** The numbers of the lists of Google Docs, which turns those of browsers off; by class of the list. */
export function numbersIn(sheets: readonly string[]): ReadonlyMap<string, Numbers> {
  const found = new Map<string, Numbers>();
  for (const sheet of sheets)
    for (const [, name = '', before = '', style = '', after = ''] of sheet.matchAll(rule))
      found.set(name, { before, style, after });
  return found;
}
