import type { Role } from '../../model/interview.ts';
import type { Line } from '../blocks.ts';
import { type MarkForm, markForms } from './mark-forms.ts';
import { keyOf } from './phrase-table.ts';
import { type Legend, mistypedReadings, readingsOf } from './readings.ts';
import { idsOf, type Words } from './words.ts';

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
}

/** A label nobody knows must come back to be a mark; three times, as initials in a legend-less record do. */
const leastUnknown = 3;

/** « SC », « L.V. »: two or three capitals. */
const initials = /^\p{Lu}\.?\p{Lu}\.?(?:\p{Lu}\.?)?$/u;
/** Turns that make a record one of marks. */
const leastMarked = 4;

/** Which lines begin with a speaker's mark. `sure` lines (a column of marks) need no separator. */
export function censusOf(
  lines: readonly Line[],
  sure: ReadonlySet<Line>,
  words: Words,
  legend: Legend,
): Census {
  const forms = new Map(lines.map((line) => [line, markForms(line)]));
  const readings = memo((label: string) => readingsOf(label, words, legend));
  const counts = new Map<string, number>();
  const letters = { officer: false, applicant: false };
  const dashed = { officer: 0, applicant: 0 };
  const spaced = { officer: 0, applicant: 0 };
  const tabbed = { officer: 0, applicant: 0 };
  for (const form of [...forms.values()].flat()) {
    const roles = readings(form.label);
    count(counts, `${form.separator} ${form.key}`);
    if (form.separator === '.' && roles.includes('officer')) letters.officer = true;
    else if (form.separator === '.' && roles.includes('applicant')) letters.applicant = true;
    const tally = { dash: dashed, space: spaced, tab: tabbed }[form.separator as 'dash' | 'space' | 'tab'];
    if (tally && roles.includes('officer')) tally.officer++;
    else if (tally && roles.includes('applicant')) tally.applicant++;
  }
  const seen = (form: MarkForm): number => counts.get(`${form.separator} ${form.key}`) ?? 0;
  const accepted = (form: MarkForm, line: Line): boolean => {
    if (readings(form.label).length === 0) return false;
    const capital = /^\p{Lu}/u.test(form.label);
    switch (form.separator) {
      case ':':
        return capital || seen(form) >= leastUnknown;
      case 'dash':
        return (
          capital &&
          (seen(form) >= 2 ||
            form.numbered ||
            /^[\p{Lu}.]{2,}$/u.test(form.label) ||
            Math.min(dashed.officer, dashed.applicant) >= 2)
        );
      case 'space':
        return Math.min(spaced.officer, spaced.applicant) >= leastUnknown;
      case 'tab':
        return capital || Math.min(tabbed.officer, tabbed.applicant) >= leastUnknown;
      case '.':
        return letters.officer && letters.applicant;
      case 'number':
        return seen(form) >= 2;
      case 'alone':
        return sure.has(line) || (capital && seen(form) >= 2 && !line.cell);
      default:
        return capital;
    }
  };
  const marks = new Map<Line, MarkForm>();
  for (const [line, own] of forms) {
    const form = own.find((each) => accepted(each, line));
    if (form) marks.set(line, form);
  }
  const strange = strangers(forms, marks, words, readings, counts);
  for (const [line, form] of strange.marks) marks.set(line, form);
  const rolesOf = (form: MarkForm): readonly Role[] => {
    const known = readings(form.label);
    return known.length === 0 && form.separator === 'timed' ? mistypedReadings(form.label, words) : known;
  };
  return { marks, uses: usesOf(lines, marks, memoByKey(rolesOf)) };
}

/** Marks that no lexicon knows: initials, names, « [Checheur] (0:02 - 0:05) ». */
function strangers(
  forms: ReadonlyMap<Line, readonly MarkForm[]>,
  known: ReadonlyMap<Line, MarkForm>,
  words: Words,
  readings: (label: string) => readonly Role[],
  counts: ReadonlyMap<string, number>,
): { readonly marks: ReadonlyMap<Line, MarkForm> } {
  const roles = new Set([...known.values()].flatMap((form) => readings(form.label)));
  const complete = roles.has('officer') && roles.has('applicant');
  const marks = new Map<Line, MarkForm>();
  for (const [line, own] of forms) {
    if (known.has(line)) continue;
    const form = own.find((each) => each.separator === 'timed' || each.separator === ':');
    if (!form || !/^\p{Lu}/u.test(form.label)) continue;
    const times = counts.get(`${form.separator} ${form.key}`) ?? 0;
    if (form.separator === 'timed') {
      if (mistypedReadings(form.label, words).length > 0 || times >= leastUnknown) marks.set(line, form);
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
