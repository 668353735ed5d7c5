import type { Span } from '../../model/place.ts';
import type { Entry, TurnEntry } from './entries.ts';
import { type Ground, joinedSpans } from './leaves.ts';
import { asideOf, marksIn, type Piece } from './standing.ts';
import type { Words } from './words.ts';

/** A turn's own words as stretches of the source, and what stood between them in brackets. */
export interface Cleaned {
  readonly spans: readonly Span[];
  readonly asides: readonly Entry[];
}

const bracket = /\[[^[\]]{0,200}\]|\([^()]{0,200}\)/gu;

/** Takes observations, notes and marks in brackets out of a turn (model/interview.ts); `[...]` and `[sic]` stay. */
export function cleaned(ground: Ground, turn: TurnEntry, words: Words): Cleaned {
  const spans = joinedSpans(ground, turn.slices);
  const text = spans.map((span) => ground.text.slice(span.start, span.end)).join('');
  if (!/[[(]/.test(text)) return { spans, asides: [] };
  const joined = joinedOf(spans);
  const asides: Entry[] = [];
  const cuts: Span[] = [];
  for (const match of text.matchAll(bracket)) {
    const from = match.index;
    const to = from + match[0].length;
    const inner: Piece = {
      text: match[0].slice(1, -1).replace(/\s/gu, ' '),
      spans: (start, end) => within(joined, from + 1 + start, from + 1 + end),
    };
    // The canonical template writes « \[ » for a bracket that was said or typed as words.
    const [opening] = within(joined, from, from + 1);
    if (opening && ground.text[opening.start - 1] === '\\') continue;
    const entries = asidesIn(inner, turn, words, { text, from, to, square: match[0].startsWith('[') });
    if (entries.length === 0) continue;
    for (const entry of entries) asides.push(entry);
    cuts.push(withSpace(text, from, to));
  }
  return { spans: outside(joined, cuts, text.length), asides };
}

function asidesIn(
  inner: Piece,
  turn: TurnEntry,
  words: Words,
  place: { readonly text: string; readonly from: number; readonly to: number; readonly square: boolean },
): readonly Entry[] {
  if (inner.spans(0, inner.text.length).length === 0) return [];
  const marks = marksIn(inner, words, 'inline');
  // « (je suis sorti à 15h) »: in parentheses only a full mark counts.
  if (marks.length > 0 && (place.square || marks.every((mark) => mark.type !== 'absence'))) return marks;
  const aside = asideOf(inner.text, words, place.square);
  if (aside === 'text') return [];
  const before = place.text.slice(0, place.from).trimEnd();
  const after = place.text.slice(place.to).trimStart();
  const opens = before === '' && (after === '' || /^[\p{Lu}\d«"“]/u.test(after));
  const closes = after === '' && (before === '' || /[.?!…»"”)\]]$/u.test(before));
  if (aside === 'note' && !(place.square && (opens || closes))) return [];
  return [{ type: aside, spans: inner.spans(0, inner.text.length), turn }];
}

/** A cut takes one of the two spaces beside it. */
function withSpace(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  if (/\s/u.test(text[from - 1] ?? '')) {
    while (start > 0 && /\s/u.test(text[start - 1]!)) start--;
    // Between two words one space stays.
    if (/[\p{L}\p{N}«"“(]/u.test(text[to]?.trim() || text[to + 1] || '')) start++;
  } else if (start === 0) while (/\s/u.test(text[end] ?? '')) end++;
  const spaced = start > 0 && /\s/u.test(text[start - 1]!) && /\s/u.test(text[end] ?? '');
  return { start, end: spaced ? end + 1 : end };
}

/** Stretches of the turn's text outside the cuts, in the source. */
function outside(joined: Joined, cuts: readonly Span[], length: number): readonly Span[] {
  const kept: Span[] = [];
  let at = 0;
  for (const cut of [...cuts, { start: length, end: length }]) {
    if (cut.start > at) for (const span of within(joined, at, cut.start)) kept.push(span);
    at = Math.max(at, cut.end);
  }
  return kept;
}

/** Stretches of the source as one text; `starts` are their offsets in it. */
interface Joined {
  readonly spans: readonly Span[];
  readonly starts: readonly number[];
}

function joinedOf(spans: readonly Span[]): Joined {
  let at = 0;
  const starts = spans.map((span) => {
    at += span.end - span.start;
    return at - (span.end - span.start);
  });
  return { spans, starts };
}

/** A stretch of the joined text as stretches of the source: found by halving, since a turn may have many pieces. */
function within({ spans, starts }: Joined, from: number, to: number): readonly Span[] {
  let low = 0;
  let high = spans.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= from) low = middle;
    else high = middle - 1;
  }
  const found: Span[] = [];
  for (let i = low; i < spans.length && starts[i]! < to; i++) {
    const span = spans[i]!;
    const start = span.start + Math.max(0, from - starts[i]!);
    const end = Math.min(span.end, span.start + to - starts[i]!);
    if (start < end) found.push({ start, end });
  }
  return found;
}
