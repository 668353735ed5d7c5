import { monthsBetween } from '../model/age.ts';
import type { Interview } from '../model/interview.ts';
import type { Lexicon } from '../model/lexicon.ts';
import type { Span } from '../model/place.ts';
import { fieldsOf, sourceSpan, spanOf, textOf } from '../model/turns.ts';
import { bracketsIn } from '../text/brackets.ts';
import { datesIn } from '../text/dates.ts';
import { matchesIn, mayHold } from '../text/phrase.ts';
import { sentencesOf } from '../text/sentences.ts';
import { type RecordWords, recordWords } from './record-words.ts';

/** older: over one year and under eighteen; unknown: no age, or « 1 an », which may be either. */
export type ChildAge = 'infant' | 'older' | 'adult' | 'unknown';

/** A child said to be in the room (domain §A.6, P5). */
export interface ChildPresent {
  readonly at: Span;
  readonly age: ChildAge;
  readonly reason: boolean;
  /** Said in a turn, not listed or noted: somebody may speak of another moment. */
  readonly spoken: boolean;
}

const adult = 18;
/** « Votre fils peut rester » is said of the room at the start; later it may be of a country. */
const opening = 15;

/** The age that a text gives the child it speaks of; `date` is the interview's. The eldest child counts. */
export function childAge(text: string, words: Lexicon, date: string | undefined): ChildAge {
  const ages: ChildAge[] = [];
  const add = (months: number): number => ages.push(classOf(months));
  for (const [, n] of text.matchAll(/(?<!\d)(\d{1,2})\s?(?:mois|maand(?:en)?|months?)(?!\p{L})/giu))
    add(Number(n));
  if (/\d\s?(?:semaines?|weken|weeks?|jours|dagen|days)(?!\p{L})/iu.test(text)) add(1);
  const years =
    /(?<![\d.,/])(\d{1,2})([.,]5)?(?:\s?(?:et|en|and|&|,)\s?(\d{1,2}))?[\s-]?(?:ans?|a|jaar|j|jr|years?|yrs?)(?!\p{L})/giu;
  for (const [, n, half, other] of text.matchAll(years)) {
    if (Number(n) === 1 && !half) ages.push('unknown');
    else add(Number(n) * 12 + (half ? 6 : 0));
    if (other) add(Number(other) * 12);
  }
  for (const [, n] of text.matchAll(/\((\d{1,2})\)/gu)) if (Number(n) > 1) add(Number(n) * 12);
  // "aged 9", "9yo", "9-jarige": a number alone, or a unit within a word.
  const other =
    /(?:\bage[ds]?\s(?:of\s)?(\d{1,2})(?![\d.,]*\s?(?:m|w|d))|(?<!\d)(\d{1,2})(?:[\s-]?jarig\p{L}*|\s?y\.?\/?o(?!\p{L})))/giu;
  for (const [, aged, n] of text.matchAll(other)) if (Number(aged ?? n) > 1) add(Number(aged ?? n) * 12);
  for (const months of bornIn(text, words, date)) add(months);
  for (const { term } of matchesIn(text, words)) {
    const [, unit, n] = /^(years|months)-(\d+)$/.exec(term.id ?? '') ?? [];
    if (n) add(unit === 'years' ? Number(n) * 12 : Number(n));
  }
  const born = datesIn(text)[0];
  const months = born && date ? monthsBetween(born.iso, date) : undefined;
  if (months !== undefined) add(months);
  return (['older', 'unknown', 'infant', 'adult'] as const).find((each) => ages.includes(each)) ?? 'unknown';
}

/** « née en 2016 », "°2016": the least age that the year of birth leaves, where it tells. */
function bornIn(text: string, words: Lexicon, date: string | undefined): readonly number[] {
  if (!date || datesIn(text).length > 0) return [];
  const after = matchesIn(text, words).filter(({ term }) => term.id === 'born');
  const years = after.flatMap(({ end }) => /^\s*((?:19|20)\d{2})(?!\d)/.exec(text.slice(end))?.[1] ?? []);
  const signed = [...text.matchAll(/°\s?((?:19|20)\d{2})(?!\d)/gu)].map(([, year]) => year!);
  return [...years, ...signed]
    .map((year) => (Number(date.slice(0, 4)) - Number(year) - 1) * 12)
    .filter((months) => months >= 12)
    .map((months) => months + 1);
}

function classOf(months: number): ChildAge {
  if (months <= 12) return 'infant';
  return months < adult * 12 ? 'older' : 'adult';
}

/** Children that the lists of those present, the officer's remarks or the officer's words name as being there. */
export function childrenPresent(
  interview: Interview,
  words: Lexicon,
  values: Lexicon,
  date: string | undefined,
): readonly ChildPresent[] {
  // The list names the child; why it may stay is often a remark of its own.
  const excused = recordWords(interview).some(({ text, speaker }) => {
    const ids = speaker === undefined ? idsIn(text, words) : new Set();
    return ids.has('child') && ids.has('reason');
  });
  const listed = fieldsOf(interview).flatMap((field) => {
    const labelled = idsIn(field.label, words).has('presence');
    if (field.name !== 'present' && !labelled) return [];
    // A comma within parentheses belongs to the person: « (Awa, 4 ans) ».
    const pieces = labelled ? [textOf(field)] : textOf(field).split(/[,;\n](?![^(]*\))/u);
    const reason = excused || idsIn(textOf(field), words).has('reason');
    return pieces
      .filter((piece) => !isNobody(piece, values) && (labelled || isChild(piece, words)))
      .map((piece) => ({
        at: spanOf(field),
        age: childAge(fromChild(piece, words), words, date),
        reason,
        spoken: false,
      }))
      .filter(() => !labelled || /\p{L}|\d/u.test(textOf(field)));
  });
  const told = recordWords(interview).flatMap((piece) => toldIn(piece, words, date));
  // The officer speaks of the child that a list names: its age stands there.
  const again = ({ spoken, age }: ChildPresent): boolean => spoken && age === 'unknown' && listed.length > 0;
  return [...listed, ...told.filter((child) => !again(child))];
}

/** What the officer notes of a child in the room, that no list names: it cries, plays, is fed. */
export function childSeen(interview: Interview, words: Lexicon): readonly Span[] {
  return recordWords(interview).flatMap(({ node, text, speaker }) =>
    stretchesOf(text, speaker === undefined)
      .filter(({ start, end }) => {
        const ids = idsIn(text.slice(start, end), words);
        return ids.has('act') && !ids.has('depicted');
      })
      .map(({ start, end }) => sourceSpan(node, start, end)),
  );
}

function toldIn(
  { node, text, speaker }: RecordWords,
  words: Lexicon,
  date: string | undefined,
): readonly ChildPresent[] {
  if (!mayHold(text, words)) return [];
  const noted = stretchesOf(text, speaker === undefined).map((span) => ({ ...span, spoken: false }));
  const aloud = speaker === 'officer' ? sentencesOf(text).map((span) => ({ ...span, spoken: true })) : [];
  return [...noted, ...aloud].flatMap(({ start, end, spoken }) => {
    const said = text.slice(start, end);
    const ids = idsIn(said, words);
    const stays = spoken && ids.has('stay') && ids.has('child') && node.type === 'turn' && node.n <= opening;
    const there = (ids.has('presence') || stays) && !ids.has('elsewhere') && !ids.has('depicted');
    if (!there) return [];
    const here = stays || /\b(?:local|lokaal|room|nous|ons|us)\b/iu.test(said);
    if (spoken && (said.includes('?') || !here)) return [];
    const age = childAge(fromChild(said, words), words, date);
    if (age === 'adult') return [];
    return [{ at: sourceSpan(node, start, end), age, reason: idsIn(text, words).has('reason'), spoken }];
  });
}

/** All of a remark, or what stands in brackets within a turn. */
function stretchesOf(text: string, whole: boolean): readonly Span[] {
  if (whole) return [{ start: 0, end: text.length }];
  return bracketsIn(text);
}

function isChild(piece: string, words: Lexicon): boolean {
  const ids = idsIn(piece, words);
  return ids.has('child') && !ids.has('elsewhere');
}

/** The parent's age may stand before the child. */
function fromChild(piece: string, words: Lexicon): string {
  const first = matchesIn(piece, words).find(({ term }) => term.id === 'child');
  return first ? piece.slice(Math.max(0, first.start - 18)) : piece;
}

function isNobody(piece: string, values: Lexicon): boolean {
  const text = piece.trim();
  return (
    matchesIn(text, values).some(({ start, term }) => start <= 1 && term.id === 'none') ||
    /^[-–—/.…?_]*$/.test(text)
  );
}

function idsIn(text: string, words: Lexicon): ReadonlySet<string | undefined> {
  return new Set(matchesIn(text, words).map(({ term }) => term.id));
}
