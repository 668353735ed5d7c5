import { tokensOf } from '../../text/tokens.ts';
import type { Line } from '../blocks.ts';
import { coverOf, keyOf } from '../interview/phrase-table.ts';
import { idsOf } from '../interview/words.ts';
import type { DocumentWords } from './words.ts';

/** A label with what stands behind it: offsets into the line's text. */
export interface Label {
  /** Id of `file-labels`; `other` for a plausible label that no lexicon has. */
  readonly name: string;
  /** Id of `file-people`, where the label names somebody. */
  readonly person?: string;
  readonly label: string;
  readonly from: number;
  readonly valueFrom: number;
}

const mostLabel = 70;
const lead = /^\s*(?:[-–•*☐☑☒✓]\s*)?(?:(?:\d{1,2}[.)]|[a-z]\))\s+(?=\p{Lu}))?/u;

/** `Label : value`, a bold label, or a label before a tab; undefined where the line opens with none. */
export function labelOf(line: Line, words: DocumentWords): Label | undefined {
  const text = line.text;
  const from = lead.exec(text)![0].length;
  const ahead = text.slice(from, from + mostLabel + 1);
  const colon = ahead.search(/\s?[:\uff1a](?!\d)/u);
  const tab = ahead.indexOf('\t');
  for (const [at, skip] of [
    [colon, /^\s?[:\uff1a]\s*/u.exec(ahead.slice(Math.max(0, colon)))?.[0].length ?? 0],
    [tab, 1],
  ] as const) {
    if (at <= 0) continue;
    const label = ahead.slice(0, at).trim();
    const found = named(label, words);
    const valueFrom = from + at + skip;
    if (found) return { ...found, label, from, valueFrom };
    if (/^\p{Lu}[\p{L}\p{M}\p{N}\s.'’°()/-]*$/u.test(label) && label.split(/\s+/u).length <= 6)
      return { name: 'other', label, from, valueFrom };
  }
  return undefined;
}

/** What a label stands for. Brackets and numbers at its end are beside it: « Date (jj/mm/aaaa) ». */
export function named(label: string, words: DocumentWords): Pick<Label, 'name' | 'person'> | undefined {
  const key = keyOf(label.replace(/\([^()]*\)\s*$/u, '').replace(/\s*\d{1,2}\s*$/u, ''));
  if (key === '') return undefined;
  const name = idsOf(words.labels, key)[0];
  const person = personIn(label, words);
  if (name) return { name, ...(person && { person }) };
  // « Signature de la plaignante, pour réception »: what stands behind a comma says more of the same.
  const comma = label.indexOf(',');
  if (comma > 0) return named(label.slice(0, comma), words);
  const whole = idsOf(words.people, key)[0];
  return whole === undefined ? undefined : { name: 'other', person: whole };
}

/**
 * The function that words name: whoever decides for another decides as a delegate (« pour la directrice », « directrice
 * adjointe »), and the Director-General is no director of a centre. The longest phrase counts.
 */
export function personIn(text: string, words: DocumentWords): string | undefined {
  const tokens = tokensOf(text);
  for (const table of words.people) {
    const ids = coverOf(tokens, table).pieces.map((piece) => piece.ids[0]!);
    if (ids.includes('delegate')) return 'delegate';
    if (ids.length > 0) return ids[0];
  }
  return undefined;
}

/** Whether words name a function and say nothing else. */
export function isFunction(text: string, words: DocumentWords): boolean {
  const tokens = tokensOf(text);
  return (
    tokens.length > 0 &&
    tokens.length <= 8 &&
    words.people.some((table) => {
      const { pieces, loose } = coverOf(tokens, table);
      return pieces.length > 0 && loose <= 2;
    })
  );
}
