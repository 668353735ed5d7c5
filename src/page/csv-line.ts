import type { Locale } from '../model/locale.ts';
import { inertLine } from '../wording/inert.ts';

/** One record of RFC 4180, with semicolons where a Belgian spreadsheet expects them. */
export function csvLine(cells: readonly string[], locale: Locale): string {
  return `${cells.map(cell).join(locale === 'en' ? ',' : ';')}\r\n`;
}

/** What begins like a formula is shown as text (OWASP, CSV injection); every cell is quoted. */
function cell(text: string): string {
  const shown = inertLine(text).trim();
  return `"${(/^[=+\-@|%]/.test(shown) ? `'${shown}` : shown).replaceAll('"', '""')}"`;
}
