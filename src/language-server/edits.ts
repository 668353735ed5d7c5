import type { TextEdit } from 'vscode-languageserver/node';
import { minutesPerDay } from '../model/clock.ts';
import type { Break, Field, Session } from '../model/interview.ts';
import type { Language } from '../model/locale.ts';
import type { Span } from '../model/place.ts';
import { timelineOf } from '../model/timeline.ts';
import { fieldsOf, sessionsOf, spanOf, turnsOf } from '../model/turns.ts';
import { canonicalWords } from '../writers/canonical-words.ts';
import { neutralWording } from '../writing/neutral-wording.ts';
import type { Moment } from './moment.ts';
import { clockIn, fieldLabels, labelIn, type OfferedField } from './record-words.ts';
import { rangeOf, type View } from './view.ts';

/** The neutral wording as an edit; undefined where it does not fit in the sentence. */
export function rewordingEdit(view: View, at: Span, wording: string): TextEdit | undefined {
  const change = neutralWording(view.interview, view.text, at, wording);
  return change && { range: rangeOf(view, change), newText: change.words };
}

/** What the record's language is for whoever writes into it. */
export function languageOf(view: View, otherwise: Language): Language {
  const told = view.interview?.language;
  return told === undefined || told === 'und' ? otherwise : told;
}

/** `[PAUSE 14h05]` on a line of its own behind the turn at an offset: never inside what somebody said. */
export function breakBeginning(view: View, offset: number, language: Language, now: Moment): TextEdit {
  return markBehind(view, offset, `[${canonicalWords[language].pause} ${clockIn(language, now.clock)}]`);
}

/** `[FIN 16h10]` behind all turns. */
export function closingMark(view: View, language: Language, now: Moment): TextEdit {
  const mark = `[${canonicalWords[language].end} ${clockIn(language, now.clock)}]`;
  return markBehind(view, view.text.length, mark);
}

function markBehind(view: View, offset: number, mark: string): TextEdit {
  const { text } = view;
  const turn = view.interview && turnsOf(view.interview).find((each) => isIn(spanOf(each), offset));
  const from = turn ? spanOf(turn).end : offset;
  const at = lineEndFrom(text, from);
  const eol = lineEndOf(text);
  const before = text.slice(0, at);
  const gap = before === '' ? '' : /(?:\r\n|\r|\n)[ \t]*$/.test(before) ? eol : eol + eol;
  const behind = /^(?:\r\n|\r|\n)(?![ \t]*(?:[\r\n]|$))/.test(text.slice(at)) ? eol : '';
  return { range: rangeOf(view, { start: at, end: at }), newText: `${gap}${mark}${behind}` };
}

/** The break that has begun, not ended, and behind which nobody has spoken yet. */
export function openBreak(view: View): Break | undefined {
  const session = view.interview && timelineOf(view.interview).sessions.at(-1);
  const node = session?.breaks.at(-1)?.node;
  const spoken = session ? (turnsOf(session.session).at(-1)?.position.end.offset ?? 0) : 0;
  if (!node?.start || node.end || node.minutes !== undefined) return undefined;
  return node.position.start.offset >= spoken ? node : undefined;
}

/** The time of now behind the time at which a break began: « [PAUSE 14h05] » → « [PAUSE 14h05–14h20] ». */
export function breakEnding(view: View, node: Break, language: Language, now: Moment): TextEdit | undefined {
  const { start, end } = spanOf(node);
  const time = [...view.text.slice(start, end).matchAll(/\d{1,2}\s?(?:[hu:.]\s?\d{2}|[hu])/giu)].at(-1);
  if (!time) return undefined;
  const behind = start + time.index + time[0].length;
  const dash = /^\s?(?:[–—-]|à|tot|to|until)\s?/u.exec(view.text.slice(behind, end))?.[0] ?? '';
  const at = behind + dash.length;
  return {
    range: rangeOf(view, { start: at, end: at }),
    newText: `${dash === '' ? '–' : ''}${clockIn(language, now.clock)}`,
  };
}

/** In the order of a header: a field goes behind the nearest of these that is there. */
const order: readonly OfferedField[] = [
  'file-number',
  'io-number',
  'applicant',
  'date',
  'start',
  'end',
  'duration',
];

/**
 * A field that the header lacks, with the value that is certain, else empty: for a session of today that ends, now; for
 * its length, what the times give.
 */
export function missingField(
  view: View,
  name: OfferedField,
  session: Session | undefined,
  language: Language,
  now: Moment,
): TextEdit {
  const value = valueFor(view, name, session, language, now);
  const neighbour = neighbourOf(view, name, session);
  const eol = lineEndOf(view.text);
  const line = `${labelIn(language, name)} ${value}`;
  if (!neighbour) return { range: rangeOf(view, { start: 0, end: 0 }), newText: `${line}${eol}${eol}` };
  const from = spanOf(neighbour).start;
  const at = lineEndFrom(view.text, spanOf(neighbour).end);
  const begun = view.text.slice(lineStartOf(view.text, from), from);
  const { key } = fieldLabels[name];
  const written =
    neighbour.origin === 'front-matter'
      ? `${' '.repeat(begun.length)}${key ?? name}: "${value}"`
      : /^\s*\|/.test(view.text.slice(lineStartOf(view.text, from)))
        ? `| ${fieldLabels[name][language]} | ${value} |`
        : `${/^\s*(?:[-*+]\s+)?$/.test(begun) ? begun : ''}${line}`;
  return { range: rangeOf(view, { start: at, end: at }), newText: `${eol}${written}` };
}

function neighbourOf(view: View, name: OfferedField, session: Session | undefined): Field | undefined {
  const fields = view.interview
    ? fieldsOf(view.interview).filter(
        (field) =>
          (field.origin === 'header' || field.origin === 'front-matter') &&
          (field.session === (session?.n ?? 1) || field.session === 0),
      )
    : [];
  const rank = order.indexOf(name);
  const before = order.slice(0, rank === -1 ? order.length : rank).reverse();
  for (const each of before) {
    const found = fields.findLast((field) => field.name === each);
    // A key of a session goes below keys of that session.
    if (found && !(found.origin === 'front-matter' && found.session === 0)) return found;
  }
  return fields.findLast(({ session: n }) => n > 0) ?? fields.at(-1);
}

function valueFor(
  view: View,
  name: OfferedField,
  session: Session | undefined,
  language: Language,
  now: Moment,
): string {
  const isToday = session?.date === undefined ? undefined : session.date === now.date;
  if (name === 'date' && (!view.interview || turnsOf(view.interview).length === 0)) return now.date;
  if (name === 'end' && isToday) return clockIn(language, now.clock);
  const timed =
    view.interview && timelineOf(view.interview).sessions.find((each) => each.session === session);
  const net = timed?.report.netMinutes;
  if (name !== 'duration' || net === undefined || net === null || net >= minutesPerDay) return '';
  return `${Math.floor(net / 60)}h${String(net % 60).padStart(2, '0')}`;
}

/** The session at an offset; that of the header is the first. */
export function sessionAt(view: View, offset: number): Session | undefined {
  const sessions = view.interview ? sessionsOf(view.interview) : [];
  return sessions.findLast((session) => spanOf(session).start <= offset) ?? sessions[0];
}

export function lineEndOf(text: string): string {
  return /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
}

function lineEndFrom(text: string, from: number): number {
  const end = text.slice(from).search(/[\r\n]/);
  return end === -1 ? text.length : from + end;
}

export function lineStartOf(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && text[at - 1] !== '\n' && text[at - 1] !== '\r') at--;
  return at;
}

function isIn({ start, end }: { start: number; end: number }, offset: number): boolean {
  return start <= offset && offset <= end;
}
