import type { Role } from '../../model/interview.ts';
import type { Line } from '../blocks.ts';
import { type MarkForm, markForms, type Separator } from './mark-forms.ts';
import { keyOf } from './phrase-table.ts';
import { type Legend, mistypedReadings, readingsOf } from './readings.ts';
import { stackedIn } from './stacked.ts';
import { idsOf, type Words } from './words.ts';
import type { Wraps } from './wraps.ts';

/** All lines that begin with one mark, and how often their turns ask. */
export interface MarkUse {
  readonly key: string;
  /** As first written. */
  readonly label: string;
  readonly readings: readonly Role[];
  readonly turns: number;
  readonly questions: number;
}

export interface Census {
  readonly marks: ReadonlyMap<Line, MarkForm>;
  readonly uses: readonly MarkUse[];
  /** Labels in the header that stand without a sign over their values. */
  readonly stacked: number;
}

/** A label nobody knows must come back to be a mark; three times, as initials in a legend-less record do. */
const leastUnknown = 3;

/** « SC », « L.V. »: two or three capitals. */
const initials = /^\p{Lu}\.?\p{Lu}\.?(?:\p{Lu}\.?)?$/u;
/** Turns that make a record one of marks. */
const leastMarked = 4;

interface Surroundings {
  /** Every line, also those of which no mark is expected: they ask or do not. */
  readonly all: readonly Line[];
  readonly words: Words;
  readonly legend: Legend;
  readonly wraps: Wraps;
}

/** Which lines begin with a speaker's mark. `sure` lines (a column of marks) need no separator. */
export function censusOf(
  lines: readonly Line[],
  sure: ReadonlySet<Line>,
  { all, words, legend, wraps }: Surroundings,
): Census {
  const readings = memo((label: string) => readingsOf(label, words, legend));
  const forms = withNumberedNames(new Map(lines.map((line) => [line, markForms(line)])), readings);
  const counts = new Map<string, number>();
  const tallies = new Map<string, { officer: number; applicant: number }>();
  for (const form of [...forms.values()].flat()) {
    const roles = readings(form.label);
    count(counts, `${form.separator} ${form.key}`);
    const role = (['officer', 'applicant'] as const).find((each) => roles.includes(each));
    if (!role) continue;
    const kind = tallyOf(form);
    const tally = tallies.get(kind) ?? { officer: 0, applicant: 0 };
    tally[role]++;
    tallies.set(kind, tally);
  }
  /** How often each party speaks at least with this kind of mark. */
  const both = (kind: string): number => {
    const { officer, applicant } = tallies.get(kind) ?? { officer: 0, applicant: 0 };
    return Math.min(officer, applicant);
  };
  const before = new Map(lines.map((line, i) => [line, lines[i - 1]]));
  const seen = (form: MarkForm): number => counts.get(`${form.separator} ${form.key}`) ?? 0;
  const accepted = (form: MarkForm, line: Line): boolean => {
    if (readings(form.label).length === 0) return false;
    if (weak.has(form.separator) && wraps.continues(line) && !endsSentence(before.get(line))) return false;
    const capital = /^\p{Lu}/u.test(form.label);
    // "… Links zit de", then "tolk: die herhaalt": a sentence that the width broke.
    if (!capital && wraps.continues(line) && !endsSentence(before.get(line))) return false;
    switch (form.separator) {
      case ':':
        return capital || seen(form) >= leastUnknown || both('small :') >= leastUnknown;
      case 'dash':
        return (
          capital &&
          (seen(form) >= 2 ||
            form.numbered ||
            both('dash') >= 2 ||
            speaksOnce(form, line, readings(form.label)))
        );
      case 'space':
      case 'wide':
      case 'sign':
        return both(form.separator) >= leastUnknown;
      case 'tab':
        return capital || both('tab') >= leastUnknown;
      case '.':
        return both('.') > 0;
      case 'label':
        // An alphabetical list is no row of speakers.
        return capital && (both('label') > 0 || seen(form) >= leastUnknown);
      case 'number':
        return seen(form) >= 2;
      case 'clocked':
        return capital && (seen(form) >= 2 || both('clocked') > 0);
      case 'alone':
        return (
          sure.has(line) || (capital && !line.cell && (seen(form) >= 2 || both('alone') >= leastUnknown))
        );
      default:
        return capital;
    }
  };
  const marks = new Map<Line, MarkForm>();
  for (const [line, own] of forms) {
    const form = own.find((each) => accepted(each, line));
    if (form) marks.set(line, form);
  }
  const strange = strangers(forms, marks, sure, words, readings, counts);
  for (const [line, form] of strange.marks) marks.set(line, form);
  const rolesOf = (form: MarkForm): readonly Role[] => {
    const known = readings(form.label);
    return known.length === 0 && form.separator === 'timed' ? mistypedReadings(form.label, words) : known;
  };
  const uses = usesOf(all, marks, memoByKey(rolesOf));
  const frequent = new Set(uses.filter((use) => use.turns >= leastUnknown).map((use) => use.key));
  const labels = all.slice(0, 40).filter((line) => !frequent.has(marks.get(line)?.key ?? ''));
  return { marks, uses, stacked: stackedIn(labels, words) };
}

/** « AV – Rien à ajouter. », « Avocate – Rien. »; « CGRS – personal interview report » is a letterhead. */
function speaksOnce({ label }: MarkForm, { text }: Line, roles: readonly Role[]): boolean {
  const assists = label.length > 3 && roles.every((role) => role !== 'officer' && role !== 'applicant');
  return (assists || /^[\p{Lu}.]{2,}$/u.test(label)) && /[.?!…]["»”)]*\s*$/u.test(text);
}

/** Marks that a wrapped line may begin with by chance. */
const weak: ReadonlySet<Separator> = new Set([
  'dash',
  '.',
  'tab',
  'number',
  'space',
  'wide',
  'sign',
  'alone',
]);

function endsSentence(line: Line | undefined): boolean {
  return line === undefined || /[.?!…»"”)\]:]\s*$/u.test(line.text);
}

function tallyOf({ separator, label }: MarkForm): string {
  return separator === ':' && /^\p{Ll}/u.test(label) ? 'small :' : separator;
}

/** Marks that no lexicon knows: initials, names, « [Checheur] (0:02 - 0:05) ». */
function strangers(
  forms: ReadonlyMap<Line, readonly MarkForm[]>,
  known: ReadonlyMap<Line, MarkForm>,
  sure: ReadonlySet<Line>,
  words: Words,
  readings: (label: string) => readonly Role[],
  counts: ReadonlyMap<string, number>,
): { readonly marks: ReadonlyMap<Line, MarkForm> } {
  const roles = new Set([...known.values()].flatMap((form) => readings(form.label)));
  const complete = roles.has('officer') && roles.has('applicant');
  const marks = new Map<Line, MarkForm>();
  for (const [line, own] of forms) {
    if (known.has(line)) continue;
    const form =
      own.find(({ separator }) => separator === 'timed' || separator === ':' || separator === 'clocked') ??
      (sure.has(line) ? own.find((each) => each.separator === 'alone') : undefined);
    if (!form || !/^\p{Lu}/u.test(form.label)) continue;
    const times = counts.get(`${form.separator} ${form.key}`) ?? 0;
    if (form.separator === 'timed') {
      if (mistypedReadings(form.label, words).length > 0 || times >= leastUnknown) marks.set(line, form);
      continue;
    }
    if (form.separator === 'alone' || form.separator === 'clocked') {
      if (times >= leastUnknown) marks.set(line, form);
      continue;
    }
    // Among turns with marks, initials before a colon are somebody who speaks once, known or not.
    const once = known.size >= leastMarked && initials.test(form.label);
    if ((times < leastUnknown && !once) || form.label.split(/\s+/).length > 3) continue;
    if (idsOf(words.fields, form.key).length > 0 || words.notes.ids.has(form.key)) continue;
    if (complete && !/^[\p{Lu}.]{1,5}$|^\p{Lu}\p{L}{0,3}\.?\s\p{Lu}/u.test(form.label)) continue;
    marks.set(line, form);
  }
  return { marks };
}

/** « C1 : », « Locuteur 2 : »: where few numbers come back all the time, they are part of the name. */
function withNumberedNames(
  forms: ReadonlyMap<Line, readonly MarkForm[]>,
  readings: (label: string) => readonly Role[],
): ReadonlyMap<Line, readonly MarkForm[]> {
  const numbers = new Map<string, Map<string, number>>();
  const numberOf = (form: MarkForm): string | undefined =>
    readings(form.label).length === 0 ? /(\d{1,4})[\s.:]*$/u.exec(form.written)?.[1] : undefined;
  for (const form of [...forms.values()].flat()) {
    const number = numberOf(form);
    if (number === undefined) continue;
    const own = numbers.get(form.key) ?? new Map<string, number>();
    numbers.set(form.key, own.set(number, (own.get(number) ?? 0) + 1));
  }
  const named = (form: MarkForm): MarkForm => {
    const number = numberOf(form);
    const own = numbers.get(form.key);
    if (number === undefined || !own || own.size > 4 || (own.get(number) ?? 0) < leastUnknown) return form;
    const label = `${form.label} ${number}`;
    return { ...form, label, key: keyOf(label) };
  };
  return numbers.size === 0
    ? forms
    : new Map([...forms].map(([line, own]) => [line, own.map(named)] as const));
}

function usesOf(
  lines: readonly Line[],
  marks: ReadonlyMap<Line, MarkForm>,
  readings: (form: MarkForm) => readonly Role[],
): readonly MarkUse[] {
  const uses = new Map<
    string,
    { key: string; label: string; readings: readonly Role[]; turns: number; questions: number }
  >();
  let current: { turns: number; questions: number } | undefined;
  let asked = false;
  for (const line of lines) {
    const form = marks.get(line);
    if (form) {
      const use = uses.get(form.key) ?? {
        key: form.key,
        label: form.label,
        readings: readings(form),
        turns: 0,
        questions: 0,
      };
      uses.set(form.key, use);
      use.turns++;
      current = use;
      asked = false;
    }
    if (current && !asked && line.text.includes('?', form?.to ?? 0)) {
      current.questions++;
      asked = true;
    }
  }
  return [...uses.values()].sort((a, b) => b.turns - a.turns);
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function memo<T>(of: (label: string) => T): (label: string) => T {
  const known = new Map<string, T>();
  return (label) => {
    const found = known.get(label) ?? of(label);
    known.set(label, found);
    return found;
  };
}

function memoByKey<T>(of: (form: MarkForm) => T): (form: MarkForm) => T {
  const known = new Map<string, T>();
  return (form) => {
    const key = keyOf(form.label);
    const found = known.get(key) ?? of(form);
    known.set(key, found);
    return found;
  };
}
