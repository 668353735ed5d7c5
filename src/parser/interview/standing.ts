import type { Span } from '../../model/place.ts';
import { clocksIn } from '../../text/clock-times.ts';
import { datesIn } from '../../text/dates.ts';
import { durationIn } from '../../text/durations.ts';
import { matchesIn } from '../../text/phrase.ts';
import { tokensOf, wordCount } from '../../text/tokens.ts';
import { absenceMarkIn } from './absences.ts';
import { type BreakMark, breakMarkIn, type Standing } from './break-marks.ts';
import type { Entry } from './entries.ts';
import { hull } from './leaves.ts';
import { interviewRange, limitMarksIn } from './limit-marks.ts';
import { masked } from './masked.ts';
import type { Words } from './words.ts';

/** A stretch of the record that may be a mark: its words, and the way from them to the source. */
export interface Piece {
  readonly text: string;
  spans(from: number, to: number): readonly Span[];
}

/** « Pause à 14h40. L'entretien reprend à 15h00. »: sentences that are each a mark. */
const sentenceEnd = /\.\s+(?=\p{Lu})/gu;
const mostSentences = 4;

/**
 * Marks of time and place a piece consists of, sentence by sentence: breaks, start and end, absences. Empty when it
 * says anything else.
 */
export function marksIn(piece: Piece, words: Words, standing: Standing): readonly Entry[] {
  const starts = [
    0,
    ...[...piece.text.matchAll(sentenceEnd)].map(({ index, 0: sign }) => index + sign.length),
  ];
  if (standing === 'line' && starts.length > 1 && starts.length <= mostSentences) {
    const told = starts.map((from, i) => {
      const to = starts[i + 1] ?? piece.text.length;
      const sentence: Piece = {
        text: piece.text.slice(from, to).trimEnd(),
        spans: (start, end) => piece.spans(from + start, from + end),
      };
      return oneMarkIn(sentence, words, standing);
    });
    if (told.every((marks) => marks.length > 0)) return told.flat();
  }
  return oneMarkIn(piece, words, standing);
}

function oneMarkIn(piece: Piece, words: Words, standing: Standing): readonly Entry[] {
  const spans = piece.spans(0, piece.text.length);
  if (spans.length === 0) return [];
  const whole =
    standing === 'line' || standing === 'bracket' ? interviewRange(piece.text, clocksIn(piece.text)) : [];
  const pause = whole.length > 0 ? undefined : breakMarkIn(piece.text, words, standing);
  if (pause) return severalIn(piece, pause) ?? [{ type: 'break', spans, ...pause }];
  const limits = limitMarksIn(piece.text, words, standing);
  if (limits.length > 0) {
    const told = limits.map(({ limit, clock }) => {
      const own = piece.spans(clock.start, clock.end);
      return {
        type: 'field',
        name: limit,
        id: limit,
        label: piece.text.slice(0, clock.start).trim() || piece.text.trim(),
        origin: 'body',
        at: limits.length === 1 ? hull(spans)! : hull(own)!,
        spans: own,
        value: piece.text.slice(clock.start, clock.end),
        clock: clock.clock,
        canonical: clock.canonical,
      } as const;
    });
    return [
      ...dateIn(piece),
      ...told,
      ...lengthIn(piece, limits.at(-1)!.clock.end),
      ...(whole[1] ? breaksBehind(piece, whole[1].clock.end, words) : []),
      ...peopleIn(piece),
    ];
  }
  if (standing !== 'spoken' && standing !== 'inline' && lasting.test(piece.text)) {
    const length = lengthAt(piece, 0, '');
    if (length.length > 0) return length;
  }
  const absence = absenceMarkIn(piece.text, words, standing);
  return absence ? [{ type: 'absence', spans, ...absence }] : [];
}

/** « Pauses : 10h35-10h50 et 11h30-11h40 »: as many breaks as there are pairs of times, in their order. */
function severalIn(piece: Piece, first: BreakMark): readonly Entry[] | undefined {
  const { clocks } = masked(piece.text);
  if (clocks.length < 4 || clocks.length % 2 > 0 || first.end === undefined) return undefined;
  return clocks.flatMap((clock, i): readonly Entry[] => {
    const end = clocks[i + 1];
    if (i % 2 > 0 || !end) return [];
    const spans = piece.spans(
      i === 0 ? 0 : clock.start,
      i + 2 === clocks.length ? piece.text.length : end.end,
    );
    return [{ type: 'break', spans, start: clock.clock, end: end.clock, closes: false }];
  });
}

/** « Entretien de 9h00 à 11h45 (durée 2h30, pause de 10h15 à 10h30) »: each piece behind the times may be a break. */
export function breaksBehind(piece: Piece, after: number, words: Words): readonly Entry[] {
  return [...piece.text.slice(after).matchAll(/[^,;()]+/gu)].flatMap((match): readonly Entry[] => {
    const mark = breakMarkIn(match[0], words, 'bracket');
    if (mark?.start === undefined) return [];
    const from = after + match.index;
    return [{ type: 'break', spans: piece.spans(from, from + match[0].length), ...mark }];
  });
}

const lengthLabel = /(?:durée|duur|duration|duré|lasted|geduurd|soit(?=\s(?:\d|une?\s|deux|trois|quatre)))/iu;

/** « … à 12h05, soit une durée de 2h55 pause comprise »: the length that the same sentence tells. */
export function lengthIn(piece: Piece, after: number): readonly Entry[] {
  const label = lengthLabel.exec(piece.text.slice(after));
  if (!label) return [];
  return lengthAt(piece, after + label.index + label[0].length, label[0]);
}

/** "Het onderhoud heeft in totaal 2u15 geduurd.", « L'entretien a duré 2h15. »: a sentence of the length alone. */
const lasting =
  /^(?:het |the |l['’]\s?)?(?:persoonlijk |personal )?(?:onderhoud|gehoor|interview|entretien|audition)(?: personnel)? [^?]{0,80}(?:duurde|geduurd|duré|dura|lasted)(?!\p{L})[^?]{0,60}$/iu;

function lengthAt(piece: Piece, from: number, label: string): readonly Entry[] {
  const length = durationIn(piece.text.slice(from));
  if (!length) return [];
  const own = piece.spans(from + length.start, from + length.end);
  return [
    {
      type: 'field',
      name: 'duration',
      id: 'duration',
      label,
      origin: 'body',
      at: hull(own)!,
      spans: own,
      value: piece.text.slice(from + length.start, from + length.end),
      minutes: length.minutes,
      canonical: length.canonical,
    },
  ];
}

/** "Onderhoud van 24/5/2024, begonnen om 10u": the day that the same sentence tells. */
function dateIn(piece: Piece): readonly Entry[] {
  const [date] = datesIn(piece.text);
  if (!date) return [];
  const own = piece.spans(date.start, date.end);
  return [
    {
      type: 'field',
      name: 'date',
      id: 'date',
      label: '',
      origin: 'body',
      at: hull(own)!,
      spans: own,
      value: piece.text.slice(date.start, date.end),
      date: date.iso,
    },
  ];
}

/** « L'entretien débute à 9h10 en présence de Me D. et d'un interprète »: who is there, told by the sentence. */
function peopleIn(piece: Piece): readonly Entry[] {
  const match =
    /[\s,]((?:en présence|assisté|in aanwezigheid|bijgestaan|in the presence|assisted)\b.*)$/iu.exec(
      piece.text,
    );
  if (!match) return [];
  const from = match.index + 1;
  const spans = piece.spans(from, piece.text.length);
  return [
    {
      type: 'field',
      name: 'other',
      id: 'other',
      label: '',
      origin: 'body',
      at: hull(spans)!,
      spans,
      value: match[1]!,
    },
  ];
}

/** What the words between brackets are, when they are no mark of time. */
export type Aside = 'observation' | 'note' | 'text';

const mostWords = 14;

/**
 * « [pleure] », « (silence) » are observations; « [...] », « [sic] » stay words of the turn. Everything else is a
 * note of the officer's, if it stands like one; the caller knows where it stands. In long parentheses the sign of an
 * observation must come early: « (ma mère, qui pleure souvent, …) » is told, not seen.
 */
export function asideOf(inner: string, words: Words, square: boolean): Aside {
  if (!/\p{L}/u.test(inner)) return 'text';
  const count = wordCount(inner);
  const third = tokensOf(inner)[3]?.start ?? inner.length;
  for (const lexicon of words.observations) {
    for (const match of matchesIn(inner, lexicon)) {
      if (match.term.id === 'text' && count <= 3) return 'text';
      if (
        match.term.id === 'observation' &&
        count <= mostWords &&
        (square || count <= 5 || match.start < third)
      )
        return 'observation';
    }
  }
  return 'note';
}
