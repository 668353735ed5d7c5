import type { Cue, WrittenMoment } from '../../model/document.ts';
import type { Span } from '../../model/place.ts';
import { clocksIn } from '../../text/clock-times.ts';
import { type DateMatch, type FaultyDate, writtenDatesIn } from '../../text/dates.ts';
import { sentencesOf } from '../../text/sentences.ts';

/** Labels whose value is a moment; a part of the record under such a title speaks of that moment as well. */
export const dated: ReadonlySet<string> = new Set([
  ...['date', 'facts-date', 'observed-date', 'informed', 'opened', 'hearing-date', 'notified', 'execution'],
  ...['requested', 'filed', 'acknowledged', 'period-start', 'sent', 'transmitted'],
  ...['session-date', 'arrival', 'departure', 'invited', 'assessed', 'danger', 'referral', 'follow-up'],
  ...['consent-sharing', 'shared', 'transfer', 'announced', 'due', 'entry', 'lawyer-contacts'],
]);

/** What a cue of a sentence says of the date beside it. */
const spoken: Readonly<Record<string, string>> = {
  'when-facts': 'facts-date',
  'when-observed': 'observed-date',
  'when-heard': 'hearing-date',
  'when-notified': 'notified',
  'when-opened': 'opened',
  'when-filed': 'filed',
  'when-acknowledged': 'acknowledged',
  'when-sent': 'sent',
  'when-requested': 'requested',
  'when-transmitted': 'transmitted',
  'when-executed': 'execution',
  'when-period-starts': 'period-start',
  'when-arrived': 'arrival',
  'when-departed': 'departure',
  'when-invited': 'invited',
  'when-assessed': 'assessed',
  'when-referred': 'referral',
  'when-following': 'follow-up',
  'when-shared': 'shared',
  'when-transferred': 'transfer',
  'when-announced': 'announced',
};

/** A cue speaks of the date behind it only if it stands this close: « entendu le 10 mars », not the facts it was heard on. */
const close = 20;
/** A time of day belongs to the date before it, if it is this near: « le 3 mars 2026, vers 14 h 05 ». */
const near = 30;

type Local = Omit<WrittenMoment, 'at'> & { readonly at: Span };
type Written = DateMatch | FaultyDate;

/** The moment that a field's value gives. Offsets are those of the value. */
export function fieldMoments(name: string, value: string): readonly Local[] {
  if (name === 'start' || name === 'end') {
    const [clock] = clocksIn(value);
    return clock ? [{ name, clock: clock.clock, by: 'field', at: clock }] : [];
  }
  if (!dated.has(name)) return [];
  const dates = writtenDatesIn(value);
  const [first] = dates;
  return first ? [{ ...momentAt(value, first, dates[1]), name, by: 'field' }] : [];
}

/**
 * Dates of which sentences say what happened then: a cue right before the date, with no other date between. `part` is the label of the part they stand in, for sentences without a cue.
 */
export function sentenceMoments(text: string, cues: readonly Cue[], part: string): readonly Local[] {
  const dates = writtenDatesIn(text);
  if (dates.length === 0) return [];
  const told = cues.filter(({ id }) => Object.hasOwn(spoken, id));
  return sentencesOf(text).flatMap((sentence) => {
    const holds = ({ start, end }: Span): boolean => start >= sentence.start && end <= sentence.end;
    const own = dates.filter(holds);
    const cued = told.filter(({ at }) => holds(at));
    return own.flatMap((date, i): readonly Local[] => {
      const since = own[i - 1]?.end ?? sentence.start;
      const before = cued
        .filter(({ at }) => at.start >= since && at.start < date.start && date.start - at.end <= close)
        .at(-1);
      const elsewhere = cued.some(({ id }) => spoken[id] !== part);
      const fallback = own.length === 1 && !elsewhere && dated.has(part) ? part : undefined;
      const name = before ? spoken[before.id] : fallback;
      return name === undefined ? [] : [{ ...momentAt(text, date, own[i + 1]), name, by: 'sentence' }];
    });
  });
}

function momentAt(text: string, date: Written, next: Written | undefined): Omit<Local, 'name' | 'by'> {
  const behind = text.slice(date.end, Math.min(next?.start ?? text.length, date.end + near));
  const [clock] = clocksIn(behind).filter(({ start }) => !/[.!?;]\s/u.test(behind.slice(0, start)));
  const at = { start: date.start, end: clock ? date.end + clock.end : date.end };
  return 'iso' in date
    ? { date: date.iso, ...(clock && { clock: clock.clock }), at }
    : { fault: date.fault, at };
}
