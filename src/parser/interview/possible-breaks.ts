import { clockOf } from '../../model/clock.ts';
import type { Content, Session } from '../../model/interview.ts';
import type { Span } from '../../model/place.ts';
import { sourceSpan, spanOf, textOf } from '../../model/turns.ts';
import { sentencesOf } from '../../text/sentences.ts';
import { masked } from './masked.ts';
import { coverOf } from './phrase-table.ts';
import { type Times, timesIn } from './told-times.ts';
import type { Words } from './words.ts';

/** A mark of a break is short, and most of its words belong to it. */
const longest = 160;
const mostLoose = 6;

const markedKinds: ReadonlySet<string> = new Set(['break']);
/** An officer who says that they resume tells of a break as well. */
const spokenKinds: ReadonlySet<string> = new Set(['break', 'start', 'end']);

/** « Le groupe fait alors une pause, 14h40–15h00, dehors »: below a turn's first line, and no mark that is known. */
export function mayBeBreak(text: string, words: Words, kinds: ReadonlySet<string> = markedKinds): boolean {
  if (text.length > longest || !/^\s*\p{Lu}/u.test(text)) return false;
  const { clocks, tokens } = masked(text);
  const { pieces, loose } = coverOf(tokens, words.breaks);
  return clocks.length > 0 && loose <= mostLoose && pieces.some(({ ids }) => kinds.has(ids[0]!));
}

/** Minutes within which a time told twice is the same, and within which nobody takes another break. */
const same = 5;
const nearby = 20;
/** Far more than any interview has: each time is held against all of them. */
const mostBreaks = 100;

/** Whether a break that is marked is the one these times tell of. */
export function marking(sessions: readonly Session[]): (times: Times) => boolean {
  const breaks = sessions
    .flatMap((session) => session.children.flatMap(({ children }) => children))
    .filter((node) => node.type === 'break')
    .map(({ start, end }) => [start, end].flatMap((limit) => (limit ? [clockOf(limit)!] : [])))
    .filter((limits) => limits.length > 0)
    .slice(0, mostBreaks);
  return ({ clocks }) => {
    const told = clocks.map((clock) => clockOf(clock)!);
    const most = told.length > 1 ? same : nearby;
    return breaks.some((limits) =>
      told.every((clock) => limits.some((limit) => Math.abs(limit - clock) <= most)),
    );
  };
}

/** « Je propose une pause, il est 10h35 », "It is 10:50, we continue" of an officer's: a break may have been taken. */
export function saidIn(
  contents: readonly Content[],
  words: Words,
): readonly { readonly span: Span; readonly times: Times }[] {
  return contents.flatMap((node, i) => {
    const before = contents[i - 1];
    // « OP : Petite pause. », and « [10h35 – 10h50] » below it.
    if (node.type === 'note' && before?.type === 'turn' && namesPiece(textOf(before), words, 'break')) {
      const times = timesIn(textOf(node));
      return masked(textOf(node)).tokens.length === 0 ? [{ span: spanOf(node), times }] : [];
    }
    if (node.type !== 'turn' || (node.speaker !== 'officer' && node.speaker !== 'unknown')) return [];
    const text = textOf(node);
    if (!/\d/.test(text)) return [];
    return sentencesOf(text).flatMap(({ start, end }) => {
      const sentence = text.slice(start, end);
      if (!mayBeBreak(sentence, words, spokenKinds)) return [];
      // « Le cours reprend à 14h ? » asks of the story, "shall we take a break?" does not.
      if (sentence.includes('?') && !namesPiece(sentence, words, 'subject')) return [];
      return [{ span: sourceSpan(node, start, end), times: timesIn(sentence) }];
    });
  });
}

function namesPiece(text: string, words: Words, kind: string): boolean {
  const { pieces } = coverOf(masked(text).tokens, words.breaks);
  return text.length <= longest && pieces.some(({ ids }) => ids[0] === kind);
}

/** Whether a time of day lies within a session, midnight included; where its limits are unknown it may. */
export function within({ start, end }: Session, clock: string): boolean {
  if (start === undefined || end === undefined) return true;
  const [from, to, at] = [clockOf(start)!, clockOf(end)!, clockOf(clock)!];
  return from <= to ? at >= from && at <= to : at >= from || at <= to;
}
