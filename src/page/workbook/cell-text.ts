import { inert } from '../../wording/inert.ts';

/** A cell holds no more (Excel's own limit). */
const longest = 32_767;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * Text as it stands in a cell or an attribute: what would act is shown, what XML cannot hold is replaced, markup is
 * escaped. `_x0041_` would be read as an escape (ECMA-376-1, ST_Xstring), so its first sign is escaped itself.
 */
export function cellText(text: string): string {
  const shown = inert(text.replace(/\r\n?/g, '\n'));
  return (shown.length <= longest ? shown : `${shown.slice(0, longest - 1)}…`)
    .replace(/\p{Surrogate}|[\ufffe\uffff]/gu, '\ufffd')
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
    .replace(/[&<>"]/g, (sign) => entities[sign]!);
}

/** The text of a cell as it was before `cellText` escaped it; entities are the XML parser's part. */
export function textOfCell(written: string): string {
  return written.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** What a spreadsheet would take for a formula, were the cell typed anew. */
export function looksLikeFormula(text: string): boolean {
  return /^\s*[=+\-@|%]/.test(text);
}
