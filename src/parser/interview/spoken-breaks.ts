import { sentencesOf } from '../../text/sentences.ts';
import { type BreakMark, breakMarkIn } from './break-marks.ts';
import type { BreakEntry, Entry, TurnEntry } from './entries.ts';
import { hull, type Slice, sliceOf, spanOfSlice, spansOf, wordsIn } from './leaves.ts';
import { masked } from './masked.ts';
import { coverOf } from './phrase-table.ts';
import type { Words } from './words.ts';

/** A break and the mark of it stand close together: minutes between the two tellings of its start. */
const sameStart = 5;
/** Entries between the two tellings. */
const near = 6;

/**
 * Breaks that the officer tells among other sentences: « On fait une pause. Il est 10h35. », "Het is 10u50, we gaan
 * verder. Wat gebeurde er daarna?" The sentences of the break leave the turn; what else was said stays one.
 */
export function withSpokenBreaks(entries: readonly Entry[], words: Words): readonly Entry[] {
  const interrupted = new Set(
    entries.flatMap((entry) => ('turn' in entry && entry.turn ? [entry.turn] : [])),
  );
  const told: Entry[] = [];
  let open = false;
  for (const [i, entry] of entries.entries()) {
    const next = entries.slice(i + 1, i + 1 + near).find((each) => each.type === 'break');
    if (entry.type === 'break' && isToldAgain(entry, next)) {
      told.push({ type: 'note', spans: entry.spans });
      continue;
    }
    if (entry.type === 'turn' && isAnnounced(entry, entries.slice(i + 1, i + 1 + near), words)) {
      const last = entry.slices.at(-1)!;
      told.push({ type: 'break', spans: spansOf(last), closes: false });
      continue;
    }
    const pieces: readonly Entry[] =
      entry.type === 'turn' && entry.speaker === 'officer' && !interrupted.has(entry)
        ? piecesOf(entry, words, { open, next })
        : [entry];
    for (const piece of pieces) {
      told.push(piece);
      if (piece.type === 'break') open = piece.end === undefined && !piece.closes;
    }
  }
  return told;
}

/** « On fait une pause, il est 10h35 », and below it « [PAUSE 10h35 – 10h50] »: the mark is the fuller one. */
function isToldAgain(told: BreakMark, mark: BreakEntry | undefined): boolean {
  return (
    told.start !== undefined &&
    told.end === undefined &&
    mark?.start !== undefined &&
    mark.end !== undefined &&
    Math.abs(mark.start - told.start) <= sameStart
  );
}

/** « OP : On fait une pause. », and soon « OP : On reprend. » with no mark between them: a break whose limits nobody noted. */
function isAnnounced(turn: TurnEntry, later: readonly Entry[], words: Words): boolean {
  if (!isOfficers(turn) || turn.slices.length !== 1 || !says(turn, words, 'break')) return false;
  const again = later.findIndex((entry) => isOfficers(entry) && says(entry, words, 'end'));
  return again >= 0 && later.slice(0, again).every((entry) => entry.type === 'turn' || 'turn' in entry);
}

function isOfficers(entry: Entry): entry is TurnEntry {
  return entry.type === 'turn' && entry.speaker === 'officer';
}

/** A turn that opens with one short sentence of these words, and no time. */
function says({ slices }: TurnEntry, words: Words, kind: 'break' | 'end'): boolean {
  const text = slices[0] ? wordsIn(slices[0]) : '';
  const [first, second] = sentencesOf(text);
  if (!first || (kind === 'break' && second)) return false;
  const sentence = text.slice(first.start, first.end);
  const { clocks, tokens } = masked(sentence);
  const { pieces, loose } = coverOf(tokens, words.breaks);
  return (
    !sentence.includes('?') && clocks.length === 0 && loose === 0 && pieces.some(({ ids }) => ids[0] === kind)
  );
}

function piecesOf(
  turn: TurnEntry,
  words: Words,
  { open, next }: { readonly open: boolean; readonly next: BreakEntry | undefined },
): readonly Entry[] {
  for (const [k, slice] of turn.slices.entries()) {
    const found = breakWithin(wordsIn(slice), words);
    if (!found || (found.mark.closes && !open) || isToldAgain(found.mark, next)) continue;
    const part = (from: number, to: number): Slice => sliceOf(slice.line, slice.from + from, slice.from + to);
    const before = [...turn.slices.slice(0, k), part(0, found.from)].filter(isWords);
    const after = [part(found.to, slice.to - slice.from), ...turn.slices.slice(k + 1)].filter(isWords);
    const pause: BreakEntry = { type: 'break', spans: spansOf(part(found.from, found.to)), ...found.mark };
    return [
      ...(before.length > 0 ? [{ ...turn, slices: before }] : []),
      pause,
      ...(after.length > 0 ? [opened(turn, after)] : []),
    ];
  }
  return [turn];
}

function opened(turn: TurnEntry, slices: Slice[]): TurnEntry {
  return { ...turn, slices, start: hull(spansOf(slices[0]!))?.start ?? spanOfSlice(slices[0]!).start };
}

function isWords(slice: Slice): boolean {
  return /[\p{L}\p{N}]/u.test(wordsIn(slice));
}

/** The first sentence, or two of them, that tell a break with a time and nothing else. */
function breakWithin(
  text: string,
  words: Words,
): { readonly mark: BreakMark; readonly from: number; readonly to: number } | undefined {
  if (!/\d/.test(text)) return undefined;
  const sentences = sentencesOf(text);
  const last = sentences.length - 1;
  for (let i = 0; i <= last; i++) {
    const own = text.slice(sentences[i]!.start, sentences[i]!.end);
    if (!opensMark(own, words)) continue;
    // Longer first: « On reprend. Il est 10h50. » and « Il est 10h50. On reprend. » are each one telling.
    const spans = [
      [i, i],
      [i, i + 1],
      [i - 1, i],
    ] as const;
    for (const [a, b] of spans) {
      if (a < 0 || b > last) continue;
      // « On fait une pause. On se revoit à 10h50. »: only the bare time of day goes with it.
      const other = a < i ? a : b > i ? b : undefined;
      if (
        other !== undefined &&
        !isBareTime(text.slice(sentences[other]!.start, sentences[other]!.end), words)
      )
        continue;
      const [from, to] = [sentences[a]!.start, sentences[b]!.end];
      const mark = breakMarkIn(text.slice(from, to), words, 'spoken');
      if (mark && (mark.start !== undefined || mark.end !== undefined)) return { mark, from, to };
    }
  }
  return undefined;
}

/** « Il est 10h35. » */
function isBareTime(sentence: string, words: Words): boolean {
  const { clocks, tokens } = masked(sentence);
  const { pieces, loose } = coverOf(tokens, words.breaks);
  return clocks.length === 1 && loose === 0 && pieces.every(({ ids }) => ids[0] === 'filler');
}

function opensMark(sentence: string, words: Words): boolean {
  const { pieces } = coverOf(masked(sentence).tokens, words.breaks);
  return pieces.some(({ ids }) => ids[0] === 'break' || ids[0] === 'start' || ids[0] === 'end');
}
