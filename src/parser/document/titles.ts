import { type DocumentType, isRecordType } from '../../model/document.ts';
import { tokensOf } from '../../text/tokens.ts';
import type { Line } from '../blocks.ts';
import { coverOf } from '../interview/phrase-table.ts';
import type { DocumentWords } from './words.ts';

/** What a title says of its record. */
export interface RecordTitle {
  readonly type: DocumentType;
  readonly draft: boolean;
}

const longest = 120;
/** « Décision de sanction n° 2026/14 – résident B. A. »: so many words may stand beside the title's own. */
const mostLoose = 10;
/** A title stands near the top; letters have an address and a date before it. */
export const topLines = 25;
/** « 1. », « IV – »: the number of a part stands beside its title. */
export const numbering = /^\s*(?:(?:\d{1,2}|[IVX]{1,4}|[A-Z])\s?[.)–-]\s+)?/u;

/** The title of a record in a line's words; undefined when they are something else. */
export function recordTitle(written: string, words: DocumentWords): RecordTitle | undefined {
  const text = written.replace(numbering, '').trim();
  if (text.length === 0 || text.length > longest || /[.?!;,]$/u.test(text)) return undefined;
  const tokens = tokensOf(text);
  for (const table of words.titles) {
    const { pieces, loose } = coverOf(tokens, table);
    const draft = pieces.some(({ ids }) => ids.includes('draft'));
    const named = pieces.find(({ ids }) => ids.some((id) => id !== 'draft'));
    // Only what marks a draft, and the word that joins it to the title, may stand before.
    const before = named ? tokens.slice(0, named.from).length : 0;
    if (!named || loose > mostLoose || before > (draft ? 3 : 0)) continue;
    const type = named.ids.find((id) => id !== 'draft');
    if (isRecordType(type) && type !== 'interview') return { type, draft };
  }
  return undefined;
}

/** A line that is nothing but the mark of a draft. */
export function isDraftMark(written: string, words: DocumentWords): boolean {
  const tokens = tokensOf(written);
  if (tokens.length === 0 || tokens.length > 4) return false;
  return words.titles.some((table) => {
    const { pieces, loose } = coverOf(tokens, table);
    return loose === 0 && pieces.length > 0 && pieces.every(({ ids }) => ids.includes('draft'));
  });
}

/** Whether a line stands like a title: a heading, bold, in capitals, or alone in its block. */
export function standsAsTitle(line: Line, alone: boolean): boolean {
  return line.kind === 'heading' || isBold(line) || isCapitals(line) || alone;
}

export function isCapitals({ text }: Line): boolean {
  return /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text);
}

export function isBold({ runs, text }: Line): boolean {
  return /\p{L}/u.test(text) && runs.every(({ bold, start, end }) => bold || end - start < 2);
}
