import type { FieldName } from '../../model/interview.ts';
import type { Span } from '../../model/place.ts';
import { clocksIn, clocksOrDigitsIn } from '../../text/clock-times.ts';
import { datesIn } from '../../text/dates.ts';
import { durationIn } from '../../text/durations.ts';
import type { BreakEntry, FieldEntry } from './entries.ts';
import { hull, type Slice, spansOf, wordsIn } from './leaves.ts';
import { ordinalOf } from './titles.ts';

/** A label with its value, which may run over several lines. */
export interface Labelled {
  readonly id: string;
  readonly label: string;
  readonly at: Span;
  readonly value: readonly Slice[];
  readonly origin: FieldEntry['origin'];
}

/** Names whose id is not the name itself. */
const names: Readonly<Record<string, FieldName>> = {
  birth: 'applicant',
  'total-duration': 'duration',
  session: 'other',
  times: 'other',
};

/**
 * Fields of one labelled value: one, or several where the value holds more (« Heure : 9h05 – 12h50 », « Date :
 * 12/03/2024 de 9h05 à 12h50 »), and the breaks a header lists.
 */
export function fieldEntries(labelled: Labelled): readonly (FieldEntry | BreakEntry)[] {
  const { label, at, origin } = labelled;
  const value = valueIn(labelled.value);
  const id = limitId(labelled.id, value.text);
  const base = { type: 'field', id, label, at, origin, value: value.text, spans: value.spans } as const;
  const one = (more: Partial<FieldEntry>): FieldEntry => ({
    ...base,
    name: names[id] ?? (id as FieldName),
    ...more,
  });
  switch (id) {
    case 'start':
    case 'end': {
      const [first, second] = clocksOrDigitsIn(value.text);
      const field = first ? one({ clock: first.clock, canonical: first.canonical }) : one({});
      const range = id === 'start' && second ? [clockField(base, 'end', value, second)] : [];
      if (range[0]) return [{ ...field, spans: value.part(first!) }, ...range];
      const length = first && lengthBehind(base, value, first.end);
      return length ? [{ ...field, spans: value.part(first) }, length] : [field];
    }
    case 'times':
      return timesFields(base, value, one);
    case 'date': {
      const [date] = datesIn(value.text);
      if (!date) return [one({}), ...clocksOf(base, value)];
      return [one({ date: date.iso }), ...clocksOf(base, value)];
    }
    case 'session':
      return sessionFields(base, value, label, one);
    case 'duration':
    case 'total-duration': {
      const length = durationIn(value.text);
      return [length ? one({ minutes: length.minutes, canonical: length.canonical }) : one({})];
    }
    case 'birth': {
      const [date] = datesIn(value.text);
      return [date ? one({ date: date.iso }) : one({})];
    }
    case 'file-number': {
      // « Dossier 22/11223 – entretien du 8 avril 2022, de 9h15 à 11h40 ».
      const clocks = clocksOf(base, value);
      return datesIn(value.text).length > 0 && clocks.length === 2
        ? [one({}), ...timesFields(base, value, one)]
        : [one({})];
    }
    case 'break':
      return [one({}), ...breaksOf(value)];
    default:
      return [one({})];
  }
}

/** "Van: 9u05", "Tot: 12u50" are the limits of the interview; "Van: Brussel" is none. */
function limitId(id: string, value: string): string {
  const limit = id === 'from' ? 'start' : id === 'until' ? 'end' : undefined;
  return limit ? (clocksIn(value).length > 0 ? limit : 'other') : id;
}

type Base = Pick<FieldEntry, 'type' | 'id' | 'label' | 'at' | 'origin' | 'value' | 'spans'>;

function clockField(
  base: Base,
  name: 'start' | 'end',
  value: Value,
  clock: {
    readonly start: number;
    readonly end: number;
    readonly clock: number;
    readonly canonical: boolean;
  },
): FieldEntry {
  const spans = value.part(clock);
  return {
    ...base,
    id: name,
    name,
    spans,
    at: hull(spans) ?? base.at,
    clock: clock.clock,
    canonical: clock.canonical,
  };
}

const lengthLabel =
  /^[\s,;–-]*\(?\s*(?:soit|(?:durée|duur|duration|total|totale|totaal|net|nette|netto)(?:\s\p{L}+){0,2})\s/iu;

/** « 15u45 (totale duur 2u45) »: the length that stands behind the end, and says that it is one. */
function lengthBehind(base: Base, value: Value, after: number): FieldEntry | undefined {
  const label = lengthLabel.exec(value.text.slice(after));
  if (!label) return undefined;
  const from = after + label[0].length;
  const length = durationIn(value.text.slice(from));
  if (!length || length.start > 0) return undefined;
  const spans = value.part({ start: from, end: from + length.end });
  return {
    ...base,
    id: 'duration',
    name: 'duration',
    label: label[0].replace(/^[\s,;(–-]+/u, '').trim(),
    spans,
    at: hull(spans) ?? base.at,
    minutes: length.minutes,
    canonical: length.canonical,
  };
}

/** The first two times of a value: start and end. */
function clocksOf(base: Base, value: Value): readonly FieldEntry[] {
  const dates = datesIn(value.text);
  const text = dates.reduce(
    (left, date) => left.slice(0, date.start) + ' '.repeat(date.end - date.start) + left.slice(date.end),
    value.text,
  );
  const clocks = dates.length > 0 ? clocksIn(text) : clocksOrDigitsIn(text);
  return clocks.slice(0, 2).map((clock, i) => clockField(base, i === 0 ? 'start' : 'end', value, clock));
}

function timesFields(
  base: Base,
  value: Value,
  one: (more: Partial<FieldEntry>) => FieldEntry,
): readonly FieldEntry[] {
  const clocks = clocksOf(base, value);
  const [date] = datesIn(value.text);
  const dated = date ? [one({ id: 'date', name: 'date', date: date.iso, spans: value.part(date) })] : [];
  return clocks.length + dated.length > 0 ? [...dated, ...clocks] : [one({})];
}

/** « Deuxième entretien : 14/03/2024, 9h10 – 11h40 » in a header. */
function sessionFields(
  base: Base,
  value: Value,
  label: string,
  one: (more: Partial<FieldEntry>) => FieldEntry,
): readonly FieldEntry[] {
  const ordinal = ordinalOf(/(\d)\s*$/.exec(label)?.[1] ?? label.split(/\s+/)[0]!.toLowerCase());
  const fields = timesFields(base, value, one);
  return ordinal === undefined ? fields : fields.map((field) => ({ ...field, session: ordinal }));
}

/** « 10h35–10h50, 12h00–12h30 », « 15 min »; nothing where the value says that there was none. */
function breaksOf(value: Value): readonly BreakEntry[] {
  const clocks = clocksOrDigitsIn(value.text);
  const breaks: BreakEntry[] = [];
  for (let i = 0; i < clocks.length; i += 2) {
    const [start, end] = [clocks[i]!, clocks[i + 1]];
    const spans = value.part({ start: start.start, end: (end ?? start).end });
    breaks.push({
      type: 'break',
      spans,
      start: start.clock,
      ...(end && { end: end.clock }),
      closes: false,
      inHeader: true,
    });
  }
  if (breaks.length > 0) return breaks;
  const length = durationIn(value.text);
  return length
    ? [{ type: 'break', spans: value.part(length), minutes: length.minutes, closes: false, inHeader: true }]
    : [];
}

interface Value {
  readonly text: string;
  readonly spans: readonly Span[];
  part(range: Span): readonly Span[];
}

function valueIn(slices: readonly Slice[]): Value {
  const kept = slices.filter((slice) => slice.to > slice.from);
  const starts: number[] = [];
  let text = '';
  for (const slice of kept) {
    if (text) text += '\n';
    starts.push(text.length);
    text += wordsIn(slice);
  }
  return {
    text,
    spans: kept.flatMap(spansOf),
    part: ({ start, end }) =>
      kept.flatMap((slice, i) => {
        const from = slice.from + Math.max(0, start - starts[i]!);
        const to = Math.min(slice.to, slice.from + end - starts[i]!);
        return from < to ? spansOf({ line: slice.line, from, to }) : [];
      }),
  };
}
