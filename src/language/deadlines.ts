import type { Interview, Turn } from '../model/interview.ts';
import type { Lexicon } from '../model/lexicon.ts';
import type { Span } from '../model/place.ts';
import { closingOf, openingOf, sessionsOf, turnsOf } from '../model/turns.ts';
import { numeralAt } from '../text/numerals.ts';
import { type Match, matchesInTokens } from '../text/phrase.ts';
import type { Token } from '../text/tokens.ts';
import { matchesInTurn, wordsOf } from '../text/turn-words.ts';

/** What a time limit is for: asking for the copy of the notes, or sending remarks on it. */
export type Purpose = 'request' | 'remarks';

/** A time limit told in a turn; offsets into the turn's text around number and unit. */
export interface Deadline extends Span {
  readonly turn: Turn;
  readonly purpose: Purpose;
  readonly value: number;
  readonly unit: 'working' | 'days' | 'other';
  /** The words of the same clause say what the limit is for; else it was gathered from what stands around. */
  readonly sure: boolean;
}

/** A number with a unit of time, and the stretch of its sentence that may say what it is for. */
interface Mention extends Span {
  readonly value: number;
  readonly unit: Deadline['unit'];
  readonly clause: Span;
}

/**
 * The time limits of charter 3.21 and 3.22 told in one turn (O2). `words` is the lexicon `deadline-words`; `expected`
 * helps only where the words leave open which of the two is meant. Limits for an appeal or for papers are left out.
 */
export function deadlinesIn(
  turn: Turn,
  words: Lexicon,
  expected: Readonly<Record<Purpose, number>>,
): readonly Deadline[] {
  const { text, tokens, sentences } = wordsOf(turn);
  const found = matchesInTokens(tokens, sentences, words);
  if (!tokens.some((_, i) => numeralAt(tokens, i) || joined(tokens[i]!)) && !found.some(isNth)) return [];
  const cues = found.filter(({ term }) => !/^(?:unit|nth)-/.test(term.id ?? ''));
  return sentences.flatMap((sentence, s) => {
    const asked = /\?["”»)\s]*$/u.test(text.slice(sentence.start, sentence.end));
    return mentionsIn(sentence, text, tokens, found).flatMap((mention) => {
      // A limit that has run out, or that another office gave, informs of nothing to come.
      if (within(cues, sentence).some(({ term }) => term.id === 'past')) return [];
      const before = { start: sentences[Math.max(0, s - 2)]!.start, end: sentence.end };
      const meant = purposeOf(mention, within(cues, mention.clause), within(cues, before), expected);
      if (!meant) return [];
      const { start, end, value, unit } = mention;
      return [{ turn, start, end, value, unit, purpose: meant.purpose, sure: meant.sure && !asked }];
    });
  });
}

/** « le deuxième jour ouvrable », "tweede werkdag". */
function isNth({ term }: Match): boolean {
  return term.id?.startsWith('nth-') ?? false;
}

/** Whether a turn tells more limits in working days than were read: one may be told in words nobody listed. */
export function hasUnreadLimit(turn: Turn, words: Lexicon, told: readonly Deadline[]): boolean {
  const units = matchesInTurn(turn, words).filter(
    (match) => match.term.id === 'unit-working' || isNth(match),
  );
  const read = told.filter((each) => each.turn === turn && each.unit === 'working');
  return new Set(units.map(({ end }) => end)).size > read.length;
}

function within(matches: readonly Match[], span: Span): readonly Match[] {
  return matches.filter(({ start }) => start >= span.start && start < span.end);
}

function mentionsIn(
  sentence: Span,
  text: string,
  tokens: readonly Token[],
  found: readonly Match[],
): readonly Mention[] {
  const limits: { start: number; end: number; value: number; unit: Deadline['unit'] }[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const { start } = tokens[i]!;
    if (start < sentence.start || start >= sentence.end) continue;
    const glued = joined(tokens[i]!);
    const value = glued ?? numeralAt(tokens, i)?.value;
    const next = glued === undefined ? (numeralAt(tokens, i)?.next ?? i) : i + 1;
    const nth = found.find((match) => match.start === start && isNth(match));
    if (nth) limits.push({ start, end: nth.end, value: Number(nth.term.id!.slice(4)), unit: 'working' });
    if (value === undefined || nth) continue;
    const unit =
      glued === undefined
        ? found.find((match) => match.start === tokens[next]?.start && match.term.id?.startsWith('unit-'))
        : undefined;
    if (glued !== undefined) {
      const working = tokens[i]!.fold.endsWith('wd') || (tokens[next]?.fold ?? '').startsWith('ouvr');
      limits.push({ start, end: tokens[i]!.end, value, unit: working ? 'working' : 'days' });
    } else if (unit && unit.end <= sentence.end) {
      limits.push({ start, end: unit.end, value, unit: unitOf(unit) });
      i = Math.max(i, next - 1);
    }
  }
  // Of several limits in a sentence each has the words since the one before, up to the next comma or joint.
  return limits.map((limit, i) => {
    const from = i === 0 ? sentence.start : clauseEnd(text, limits[i - 1]!.end, limit.start);
    const to = i + 1 < limits.length ? clauseEnd(text, limit.end, limits[i + 1]!.start) : sentence.end;
    return { ...limit, clause: { start: from, end: to } };
  });
}

function unitOf({ term }: Match): Deadline['unit'] {
  if (term.id === 'unit-working') return 'working';
  return term.id === 'unit-days' ? 'days' : 'other';
}

/** « 2j », "8wd": number and unit in one word. */
function joined({ fold }: Token): number | undefined {
  const value = /^(\d{1,2})(?:j|jrs?|wd)$/.exec(fold)?.[1];
  return value === undefined ? undefined : Number(value);
}

/** Where a clause may end between two limits: at the first sign or joint after the first, else halfway. */
function clauseEnd(text: string, from: number, to: number): number {
  const joint = /[,;:(–]|\s(?:et|puis|ensuite|en|and|then|daarna|dan)\s/iu.exec(text.slice(from, to));
  return joint ? from + joint.index : from + Math.floor((to - from) / 2);
}

/** What the limit is for; undefined where it is for something else, or nothing says. */
function purposeOf(
  mention: Mention,
  clause: readonly Match[],
  around: readonly Match[],
  expected: Readonly<Record<Purpose, number>>,
): { readonly purpose: Purpose; readonly sure: boolean } | undefined {
  const has = (matches: readonly Match[], id: string): boolean => matches.some(({ term }) => term.id === id);
  const fitting = (['request', 'remarks'] as const).find((each) => expected[each] === mention.value);
  const own = has(clause, 'remarks') || has(clause, 'receipt') || has(clause, 'notes');
  // The right number in the right unit beside its own purpose is no limit for an appeal, whatever else is named.
  const told = fitting !== undefined && mention.unit === 'working' && (own || !has(clause, 'elsewhere'));
  if (!told && has(clause, 'elsewhere')) return undefined;
  const remarks = clause.filter(({ term }) => term.id === 'remarks' || term.id === 'receipt');
  // « Vous la recevrez dans les dix jours »: the office's own pace.
  if (!told && remarks.length === 0 && has(clause, 'sending')) return undefined;
  const request = has(around, 'notes') ? clause.filter(({ term }) => term.id === 'demand') : [];
  if (remarks.length > 0 && request.length > 0) {
    const near = (matches: readonly Match[]): number =>
      Math.min(...matches.map((match) => apart(match, mention)));
    const purpose = near(remarks) <= near(request) ? 'remarks' : 'request';
    if (expected[purpose] === mention.value) return { purpose, sure: true };
    return { purpose: fitting ?? purpose, sure: false };
  }
  if (remarks.length > 0) return { purpose: 'remarks', sure: has(clause, 'remarks') };
  if (request.length > 0) return { purpose: 'request', sure: true };
  // « Cela doit se faire dans les deux jours ouvrables. » after a sentence on the copy.
  if (!has(around, 'notes') && !has(around, 'remarks')) return undefined;
  if (!told && (has(around, 'elsewhere') || has(around, 'sending'))) return undefined;
  if (mention.unit === 'other') return undefined;
  return {
    purpose: fitting ?? (!has(clause, 'notes') && has(around, 'remarks') ? 'remarks' : 'request'),
    sure: false,
  };
}

function apart(match: Match, mention: Mention): number {
  return match.end <= mention.start ? mention.start - match.end : Math.max(0, match.start - mention.end);
}

/** What the officer or the interpreter says at the start and at the end, of each session too. */
export function framingTurns(
  interview: Interview,
  options: { readonly openingTurns: number; readonly closingShare: number; readonly closingTurns: number },
): readonly Turn[] {
  const ends = sessionsOf(interview).flatMap((session) => turnsOf(session).slice(-options.closingTurns));
  const frame = new Set([
    ...openingOf(interview, options.openingTurns),
    ...closingOf(interview, options),
    ...ends,
  ]);
  return turnsOf(interview).filter(
    (turn) => frame.has(turn) && (turn.speaker === 'officer' || turn.speaker === 'interpreter'),
  );
}
