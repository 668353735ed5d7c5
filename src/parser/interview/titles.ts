import type { SectionKind } from '../../model/interview.ts';
import { masked } from './masked.ts';
import { coverOf, keyOf } from './phrase-table.ts';
import { idsOf, type Words } from './words.ts';

/** What a heading opens. `title` names the record itself and opens nothing. */
export type Title =
  | { readonly opens: 'section'; readonly kind: SectionKind }
  | { readonly opens: 'session'; readonly ordinal?: number; readonly date?: string }
  | { readonly opens: 'nothing' };

const longest = 90;
const numbering = /^\s*(?:(?:\d{1,2}|[IVX]{1,4}|[A-Z])\s?[.)–-]\s+)?/u;
/** Ordinals by their beginnings, three languages together. */
const ordinals: readonly (readonly [RegExp, number])[] = [
  [/^(premi|eerste|first|1)/, 1],
  [/^(deuxi|second|tweede|2)/, 2],
  [/^(troisi|derde|third|3)/, 3],
  [/^(quatri|vierde|fourth|4)/, 4],
];

/**
 * Reads a heading, or a line that stands like one. A heading of the format may say more than the title's own words
 * (« Remarques de Me D. »); a plain line must be a known title and nothing else.
 */
export function titleOf(written: string, words: Words, isHeading: boolean): Title | undefined {
  const text = written.trim();
  if (text.length > longest) return isHeading ? { opens: 'section', kind: 'other' } : undefined;
  if (!isHeading && (/[.?!;,]$/.test(text) || !/^[\p{Lu}\d*_=-]/u.test(text))) return undefined;
  const bare = text.replace(numbering, '').replace(/\s*:$/u, '');
  const session = sessionTitle(text, words, isHeading);
  if (session) return session;
  const kind = idsOf(words.sections, keyOf(bare))[0];
  if (kind) return kind === 'title' ? { opens: 'nothing' } : section(kind);
  if (!isHeading) return undefined;
  const { tokens } = masked(bare);
  for (const table of words.sections) {
    const piece = coverOf(tokens, table).pieces[0];
    if (piece?.from === 0) {
      const id = piece.ids[0]!;
      return id === 'title' ? { opens: 'nothing' } : section(id);
    }
  }
  return section('other');
}

function section(kind: string): Title {
  return { opens: 'section', kind: kind === 'session' ? 'interview' : (kind as SectionKind) };
}

/** « Deuxième jour — 14/03/2024 », "Session 2", « Suite de l'entretien du 14/03/2024 ». */
function sessionTitle(text: string, words: Words, isHeading: boolean): Title | undefined {
  const { tokens, date } = masked(text);
  const most = isHeading ? 6 : date ? 3 : 0;
  for (const table of words.sections) {
    const { pieces, loose } = coverOf(tokens, table);
    const named = pieces.find((piece) => piece.ids.includes('session'));
    if (!named || loose > most) continue;
    const size = named.to - named.from;
    // « Entretien personnel – deuxième entretien »: the record's own name may stand before.
    const behindName = size > 1 && pieces[0]?.from === 0 && pieces[0].ids.includes('title');
    if (named.from > 0 && date === undefined && !behindName) continue;
    const number = /(?<![\d/.:])(\d)(?![\d/.:hu])/u.exec(text)?.[1];
    const ordinal = size > 1 ? ordinalOf(tokens[named.from]!.fold) : number ? Number(number) : undefined;
    if (ordinal === undefined && date === undefined) continue;
    return { opens: 'session', ...(ordinal !== undefined && { ordinal }), ...(date && { date }) };
  }
  return undefined;
}

/** 2 for « deuxième », "tweede", "second". */
export function ordinalOf(word: string): number | undefined {
  return ordinals.find(([pattern]) => pattern.test(word))?.[1];
}
