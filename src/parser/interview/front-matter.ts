import { isMap, isScalar, isSeq, type Node, type Pair, parseDocument, type Scalar, type YAMLMap } from 'yaml';
import type { FieldName, Role } from '../../model/interview.ts';
import { roles } from '../../model/interview.ts';
import { isLanguage, type Language } from '../../model/locale.ts';
import type { Span } from '../../model/place.ts';
import type { Problem } from '../../model/problem.ts';
import { clocksIn } from '../../text/clock-times.ts';
import { datesIn } from '../../text/dates.ts';
import { durationIn } from '../../text/durations.ts';
import type { BreakEntry, FieldEntry } from './entries.ts';
import { fieldId } from './field-pairs.ts';
import { hull } from './leaves.ts';
import { keyOf } from './phrase-table.ts';
import { type Legend, roleNamed } from './readings.ts';
import type { Words } from './words.ts';

/** What the block at the top declares (domain §C.6). */
export interface FrontMatter {
  /** `record: personal-interview-notes`: the canonical template. */
  readonly template: boolean;
  readonly legend: Legend;
  readonly entries: readonly (FieldEntry | BreakEntry)[];
  readonly sessions: number;
  readonly problems: readonly Problem[];
}

const longest = 200_000;
/** Keys of the template; every other key is looked up as a label of the record's header. */
const templateKeys: Readonly<Record<string, string>> = {
  cgra: 'file-number',
  cgvs: 'file-number',
  cgrs: 'file-number',
  oe: 'io-number',
  dvz: 'io-number',
  'interview-language': 'language',
  others: 'present',
  'trusted-person': 'trusted-person',
  breaks: 'break',
  applicant: 'applicant',
  birth: 'birth',
};

/** The declared language alone, `und` where nobody could tell it: needed before the lexicons of that language are chosen. */
export function declaredLanguage(text: string, span: Span | undefined): Language | 'und' | undefined {
  if (!span) return undefined;
  const match =
    /^(?:notes-)?lang(?:uage|ue)?:[ \t]*["']?(fr|nl|en|und)(?:-[A-Za-z]{2})?["']?[ \t]*(?:#.*)?\r?$/m.exec(
      text.slice(span.start, span.end),
    );
  const [, language] = match ?? [];
  return isLanguage(language) || language === 'und' ? language : undefined;
}

export function frontMatterIn(text: string, span: Span, words: Words): FrontMatter {
  const none: FrontMatter = { template: false, legend: new Map(), entries: [], sessions: 0, problems: [] };
  const invalid = { ...none, problems: [{ code: 'invalid-front-matter' as const, at: span }] };
  // Blanks for the fences: offsets of the parsed document are then offsets of the source.
  const yaml = text
    .slice(span.start, span.end)
    .replace(/^---[^\r\n]*|---[ \t]*$/g, (fence) => ' '.repeat(fence.length));
  if (yaml.length > longest) return invalid;
  try {
    const document = parseDocument(yaml, {
      strict: false,
      uniqueKeys: false,
      logLevel: 'silent',
      version: '1.2',
    });
    if (document.errors.length > 0 || (document.contents !== null && !isMap(document.contents)))
      return invalid;
    if (document.contents === null) return none;
    return declared(document.contents, { text, base: span.start, words });
  } catch {
    // Nesting deeper than the stack is no header either.
    return invalid;
  }
}

interface Reader {
  readonly text: string;
  readonly base: number;
  readonly words: Words;
}

function declared(map: YAMLMap, reader: Reader): FrontMatter {
  const legend = new Map<string, Role>();
  const entries: (FieldEntry | BreakEntry)[] = [];
  let sessions = 0;
  let template = false;
  for (const pair of map.items) {
    const key = keyText(pair);
    const value = pair.value as Node | null;
    if (key === 'legend' && isMap(value)) {
      for (const item of value.items) {
        const name = isScalar(item.value) ? String(item.value.value) : '';
        const role = roles.find((each) => each === name) ?? roleNamed(name, reader.words);
        if (role) legend.set(keyOf(keyText(item)), role);
      }
    } else if (key === 'sessions' && isSeq(value)) {
      for (const item of value.items) {
        sessions++;
        if (!isMap(item)) continue;
        const told = item.items.filter((own) => keyText(own) !== 'n');
        for (const own of told) entries.push(...entriesOf(own, reader, sessions));
      }
    } else if (key === 'record') template = isScalar(value) && value.value === 'personal-interview-notes';
    else if (!/^(notes-)?lang(uage|ue)?$/.test(key)) {
      entries.push(...entriesOf(pair, reader, undefined));
    }
  }
  return { template, legend, entries, sessions, problems: [] };
}

function entriesOf(
  pair: Pair,
  reader: Reader,
  session: number | undefined,
): readonly (FieldEntry | BreakEntry)[] {
  const label = keyText(pair);
  const id = templateKeys[label] ?? fieldId(label.replace(/[-_]/g, ' '), reader.words) ?? 'other';
  const value = pair.value as Node | null;
  if (isMap(value) && id === 'applicant') {
    return [
      field(pair, 'applicant', value, reader, session),
      ...value.items.flatMap((item) =>
        /^(birth|minor)$/.test(keyText(item)) ? entriesOf(item, reader, session) : [],
      ),
    ];
  }
  if (id === 'break' && isSeq(value))
    return [
      field(pair, id, value, reader, session),
      ...value.items.flatMap((item) => breakOf(item as Node, reader, session)),
    ];
  return [field(pair, id, value, reader, session)];
}

function field(
  pair: Pair,
  id: string,
  value: Node | null,
  reader: Reader,
  session: number | undefined,
): FieldEntry {
  const scalars = scalarsOf(value);
  const told = scalars.map((scalar) => scalarSpan(scalar, reader)).filter((span) => span.end > span.start);
  const text = told.map((span) => reader.text.slice(span.start, span.end)).join(', ');
  // One leaf over a list or a mapping: its pieces alone would run together.
  const spans = told.length > 0 ? [hull(told)!] : [];
  const keyRange = (pair.key as Scalar).range;
  const start = reader.base + (keyRange?.[0] ?? 0);
  const end = Math.max(reader.base + (keyRange?.[1] ?? 0), spans[0]?.end ?? 0);
  const [clock] = id === 'start' || id === 'end' ? clocksIn(text) : [];
  const [date] = id === 'date' || id === 'birth' ? datesIn(text) : [];
  const length = /duration$/.test(id) ? durationIn(text) : undefined;
  const canonical = clock?.canonical ?? length?.canonical;
  return {
    type: 'field',
    name:
      id === 'birth'
        ? 'applicant'
        : id === 'total-duration'
          ? 'duration'
          : id === 'times' || id === 'session'
            ? 'other'
            : (id as FieldName),
    id,
    label: keyText(pair),
    origin: 'front-matter',
    at: { start, end },
    spans,
    value: text,
    ...(clock && { clock: clock.clock }),
    ...(length && { minutes: length.minutes }),
    ...(date && { date: date.iso }),
    ...(canonical !== undefined && { canonical }),
    ...(session !== undefined && { session }),
  };
}

function breakOf(node: Node, reader: Reader, session: number | undefined): readonly BreakEntry[] {
  const spans = scalarsOf(node).map((scalar) => scalarSpan(scalar, reader));
  const clocks = spans.flatMap((span) => clocksIn(reader.text.slice(span.start, span.end)));
  const [start, end] = clocks;
  if (!start) return [];
  return [
    {
      type: 'break',
      spans,
      start: start.clock,
      ...(end && { end: end.clock }),
      closes: false,
      inHeader: true,
      ...(session !== undefined && { session }),
    },
  ];
}

/** Who is not there is `false` or `{present: false}`; else the code or the name says more than `present: true`. */
function scalarsOf(node: Node | null): readonly Scalar[] {
  if (isScalar(node)) return [node];
  if (isSeq(node)) return node.items.flatMap((item) => scalarsOf(item as Node));
  if (!isMap(node)) return [];
  const values = node.items.map((item) => [keyText(item), item.value as Node | null] as const);
  const present = values.find(([key]) => key === 'present')?.[1];
  if (isScalar(present) && (present.value === false || values.length === 1)) return [present];
  const told = values.filter(
    ([key, value]) => key !== 'present' && isScalar(value) && value.value !== null && value.value !== '',
  );
  return told.length > 0 ? told.flatMap(([, value]) => scalarsOf(value)) : isScalar(present) ? [present] : [];
}

function keyText(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : '';
}

/** The words of a scalar in the source, without their quotes. */
function scalarSpan(scalar: Scalar, { text, base }: Reader): Span {
  const [from, to] = scalar.range ?? [0, 0, 0];
  const quoted = /^["']/.test(text.slice(base + from, base + from + 1)) ? 1 : 0;
  return { start: base + from + quoted, end: base + to - quoted };
}
