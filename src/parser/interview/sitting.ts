import { minutesPerDay } from '../../model/clock.ts';
import type { BreakEntry, Entry, FieldEntry } from './entries.ts';

/** The entries of one session, with what its fields resolve to. */
export interface Sitting {
  readonly n: number;
  readonly entries: Entry[];
  /** Its fields, wherever they stand: in the header, the body or the foot. */
  readonly fields: FieldEntry[];
  date: string | undefined;
  start: number | undefined;
  end: number | undefined;
}

export interface Sittings {
  readonly header: readonly { readonly field: FieldEntry; readonly session: number }[];
  readonly sittings: readonly Sitting[];
}

/** Header fields that speak of one session; the others speak of the whole record. */
const timely = /^(date|start|end|duration|break)$/;

/**
 * Divides the entries into sessions (domain §A.0): by headings (« Deuxième entretien »), by a new date or start time
 * after turns, and by what the header or the front matter announces.
 */
export function sittingsOf(entries: readonly Entry[], announced: number): Sittings {
  const sittings: Sitting[] = [];
  const sitting = (n: number): Sitting => {
    while (sittings.length < n) {
      sittings.push({
        n: sittings.length + 1,
        entries: [],
        fields: [],
        date: undefined,
        start: undefined,
        end: undefined,
      });
    }
    return sittings[n - 1]!;
  };
  const header: { field: FieldEntry; session: number }[] = [];
  const breaks = new Map<number, BreakEntry[]>();
  let n = 1;
  /** Session that header fields speak of, before the first turn. */
  let told = 1;
  let turns = 0;
  let begun = false;
  /** The body gives the end that was announced for this session: whoever speaks next speaks in the next one. */
  let closed = false;
  sitting(Math.max(1, announced));
  for (const entry of entries) {
    if (entry.type === 'session') {
      const before = n;
      const further = entry.ordinal !== undefined && entry.ordinal > n;
      const other =
        entry.ordinal === undefined ||
        further ||
        (entry.date !== undefined && entry.date !== sitting(n).date);
      // A session announced above may have no turns before the next one's heading.
      if (further && entry.ordinal! <= announced) n = entry.ordinal!;
      else if (turns > 0 && other) n++;
      if (n !== before) turns = 0;
      closed = false;
      begun ||= n > 1;
      const own = sitting(n);
      own.date ??= entry.date;
      own.entries.push({ type: 'section', kind: 'other', title: entry.title, at: entry.at });
    } else if (entry.type === 'field') {
      const inHeader = turns === 0 && !begun && n === 1 && entry.origin !== 'body';
      if (!inHeader && turns > 0 && startsAnother(entry, sitting(n))) {
        n++;
        turns = 0;
        begun = true;
        closed = false;
      }
      if (inHeader && entry.session === undefined && repeats(entry, sitting(told))) told++;
      const session = entry.session ?? (inHeader ? told : n);
      const whole = inHeader && entry.session === undefined && !timely.test(entry.name);
      const own = sitting(session);
      const field = inAfternoon(entry, own);
      const announcedEnd = own.end;
      settle(own, field);
      closed ||=
        !inHeader &&
        session === n &&
        n < announced &&
        field.name === 'end' &&
        turns > 0 &&
        field.clock !== undefined &&
        field.clock === announcedEnd;
      own.fields.push(field);
      if (inHeader) header.push({ field, session: whole || entry.id === 'total-duration' ? 0 : session });
      else own.entries.push(field);
    } else if (entry.type === 'break' && entry.inHeader) {
      const session = entry.session ?? (turns === 0 && !begun ? told : n);
      const listed = breaks.get(session);
      if (listed) listed.push(entry);
      else breaks.set(session, [entry]);
    } else {
      if (entry.type === 'turn' && closed) {
        n++;
        turns = 0;
        begun = true;
        closed = false;
      }
      if (entry.type === 'turn') turns++;
      sitting(n).entries.push(entry);
    }
  }
  mergeFoot(sittings, announced);
  for (const [session, told] of breaks) if (sittings[session - 1]) addUntold(sittings[session - 1]!, told);
  for (const each of sittings) {
    addListed(each);
    endAtSuspension(each);
  }
  return { header, sittings };
}

/** A second date or start in the header, unlike the first: the header tells of another session. */
function repeats(field: FieldEntry, own: Sitting): boolean {
  if (field.name === 'date')
    return own.date !== undefined && field.date !== undefined && own.date !== field.date;
  if (field.name !== 'start' || field.origin === 'front-matter') return false;
  return (
    own.start !== undefined && field.clock !== undefined && own.start !== field.clock && own.end !== undefined
  );
}

function startsAnother(field: FieldEntry, own: Sitting): boolean {
  if (field.name === 'date')
    return field.date !== undefined && own.date !== undefined && field.date !== own.date;
  if (field.name !== 'start' || field.clock === undefined) return false;
  return own.start !== undefined && field.clock !== own.start;
}

/** "kwart voor één" as the end of what began at half past nine is in the afternoon: words seldom say which. */
function inAfternoon(field: FieldEntry, own: Sitting): FieldEntry {
  if (
    field.name !== 'end' ||
    field.canonical !== false ||
    field.clock === undefined ||
    own.start === undefined
  )
    return field;
  const later = field.clock + 720;
  return field.clock < own.start && later > own.start && later <= 1440 ? { ...field, clock: later } : field;
}

function settle(own: Sitting, field: FieldEntry): void {
  if (field.name === 'date') own.date ??= field.date;
  if (field.name === 'start') own.start ??= field.clock;
  if (field.name === 'end') own.end ??= field.clock;
}

/** A break that both the header (or a list at the foot) and the body tell is one break; the header's others come first. */
function addUntold(own: Sitting, told: readonly BreakEntry[], where: 'above' | 'below' = 'above'): void {
  const starts = new Set<number | undefined>();
  const ends = new Set<number | undefined>();
  for (const entry of own.entries) {
    if (entry.type === 'break') {
      starts.add(entry.start);
      ends.add(entry.end);
    }
  }
  // « --- Pause --- » in the body and its times in the header: so many as there are, in their order.
  const untimed = own.entries.flatMap((entry, i) => (isUntimed(entry) ? [i] : []));
  const timed = told.filter((entry) => entry.start !== undefined && !starts.has(entry.start));
  if (untimed.length > 0 && untimed.length <= timed.length) {
    untimed.forEach((at, i) => {
      const { minutes, ...bare } = own.entries[at] as BreakEntry;
      const { start, end } = timed[i]!;
      const length = end === undefined ? undefined : (end - start! + minutesPerDay) % minutesPerDay;
      // « [pause 15 min] », and times an hour apart: two breaks, or a contradiction that must stay in sight.
      if (minutes !== undefined && length !== undefined && minutes !== length) return;
      own.entries[at] = {
        ...bare,
        start: start!,
        ...(end !== undefined && { end }),
        ...(minutes !== undefined && length === undefined && { minutes }),
      };
      starts.add(start);
    });
  }
  const known = (entry: BreakEntry): boolean =>
    entry.start === undefined
      ? starts.size > 0
      : starts.has(entry.start) || (entry.end !== undefined && ends.has(entry.end));
  const untold = told.filter((entry) => !known(entry));
  if (where === 'above') own.entries.unshift(...untold);
  else own.entries.push(...untold);
}

/** Breaks listed below the last turn, as a header lists them: those that the body tells too are one and the same. */
function addListed(own: Sitting): void {
  const last = own.entries.findLastIndex((entry) => entry.type === 'turn');
  const listed = own.entries
    .slice(last + 1)
    .filter((entry): entry is BreakEntry => entry.type === 'break' && isWhole(entry));
  const above = own.entries.slice(0, last + 1);
  if (listed.length === 0 || last < 0 || !above.some((entry) => entry.type === 'break')) return;
  const told = new Set<Entry>(listed);
  const below = own.entries.slice(last + 1).filter((entry) => !told.has(entry));
  own.entries.splice(0, own.entries.length, ...above);
  addUntold(own, listed, 'below');
  own.entries.push(...below);
}

function isWhole({ start, end, closes }: BreakEntry): boolean {
  return start !== undefined && end !== undefined && !closes;
}

function isUntimed(entry: Entry): boolean {
  return entry.type === 'break' && !entry.closes && entry.start === undefined && entry.end === undefined;
}

/**
 * Another start below the last turn, with nothing said after it and no date of its own, is the foot of the same
 * session: the two times contradict each other.
 */
function mergeFoot(sittings: Sitting[], announced: number): void {
  const last = sittings.at(-1);
  const before = sittings.at(-2);
  if (!last || !before || last.n <= announced || last.date !== undefined) return;
  if (last.entries.some((entry) => entry.type !== 'field')) return;
  sittings.pop();
  before.entries.push(...last.entries);
  for (const field of last.fields) {
    settle(before, field);
    before.fields.push(field);
  }
}

/** « L'entretien est interrompu à 10h20 » where the session ends at 10h20 is no break that lacks its end. */
function endAtSuspension(own: Sitting): void {
  own.entries.forEach((entry, i) => {
    if (entry.type !== 'break' || entry.start === undefined || entry.start !== own.end) return;
    const later = own.entries.slice(i + 1);
    if (entry.end === undefined && !later.some((next) => next.type === 'turn' || next.type === 'break'))
      own.entries[i] = { type: 'note', spans: entry.spans };
  });
}
