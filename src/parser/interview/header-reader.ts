import { datesIn } from '../../text/dates.ts';
import { matchesIn } from '../../text/phrase.ts';
import type { Line } from '../blocks.ts';
import type { FieldEntry } from './entries.ts';
import { fieldId, type Pair, pairsIn } from './field-pairs.ts';
import { fieldEntries } from './fields.ts';
import { type Slice, sliceOf, spanOfSlice, wordsIn } from './leaves.ts';
import type { MarkForm } from './mark-forms.ts';
import { masked } from './masked.ts';
import type { Plan, State } from './reader-state.ts';
import { readingsOf } from './readings.ts';
import { stackedId } from './stacked.ts';
import { readTitledTimes } from './titled-times.ts';
import { titleOf } from './titles.ts';

/** Fields that may stand after the first turn: a new session, the foot of a session. */
const timely = new Set(['start', 'end', 'date', 'duration', 'total-duration', 'times']);

/** `Clé : valeur` lines: every label in a header, times and dates alone in the body. */
export function readFieldLine(state: State, plan: Plan, line: Line, stands: boolean): boolean {
  const inHeader = state.zone === 'header';
  if (!inHeader && !stands) return false;
  const pairs = pairsIn(line, plan.words, inHeader);
  if (pairs.length === 0) return false;
  if (!inHeader) {
    const known = state.zone === 'footer' ? pairs : pairs.filter((pair) => timely.has(pair.id));
    const entries = known.flatMap((pair) => entriesOf(line, pair));
    if (
      known.length < pairs.length ||
      (!entries.some(understood) && state.zone === 'body' && !isEmpty(pairs))
    )
      return false;
  }
  // « Notes de l'entretien du 3/12/2025 – OP : LDV – interprète : arabe »: a title may stand before the labels.
  const [first] = pairs;
  if (inHeader && first!.from > 0) readTitledTimes(state, plan, sliceOf(line, 0, first!.from));
  addPairs(state, line, pairs, inHeader ? 'header' : 'body');
  return true;
}

function understood(
  entry:
    | { readonly type: string; readonly clock?: number; readonly minutes?: number; readonly date?: string }
    | FieldEntry,
): boolean {
  return 'clock' in entry || 'minutes' in entry || 'date' in entry;
}

/** « Heure de fin : » with nothing behind it, at the foot of a record: the place where the time is missing. */
function isEmpty(pairs: readonly Pair[]): boolean {
  return (
    pairs.length === 1 && pairs[0]!.to === pairs[0]!.valueFrom && pairs[0]!.label.split(/\s+/).length > 1
  );
}

function addPairs(state: State, line: Line, pairs: readonly Pair[], origin: FieldEntry['origin']): void {
  closePending(state);
  for (const pair of pairs) {
    const value = pair.to > pair.valueFrom ? [{ line, from: pair.valueFrom, to: pair.to }] : [];
    if (pair === pairs.at(-1)) state.pending = { pair, line, value, origin };
    else addField(state, line, pair, value, origin);
  }
  settleZone(state, pairs, origin);
}

function settleZone(state: State, pairs: readonly Pair[], origin: FieldEntry['origin']): void {
  state.turn = undefined;
  if (origin === 'header') return;
  // A date or a start after turns begins another session, whose header follows; an end closes one.
  if (pairs.some((pair) => pair.id === 'start' || pair.id === 'date' || pair.id === 'times'))
    state.zone = 'header';
  else state.zone = 'footer';
}

function entriesOf(line: Line, pair: Pair): ReturnType<typeof fieldEntries> {
  const value: Slice = { line, from: pair.valueFrom, to: pair.to };
  const at = spanOfSlice({ line, from: pair.from, to: Math.max(pair.to, pair.valueFrom) });
  return fieldEntries({ id: pair.id, label: pair.label, at, value: [value], origin: 'body' });
}

function addField(
  state: State,
  line: Line,
  pair: Pair,
  value: readonly Slice[],
  origin: FieldEntry['origin'],
): void {
  const end = value[0]?.line === line ? pair.to : pair.valueFrom;
  const at = spanOfSlice(sliceOf(line, pair.from, Math.max(end, pair.from)));
  const last = value.at(-1);
  const to = last && last.to > last.from ? Math.max(at.end, spanOfSlice(last).end) : at.end;
  const labelled = { id: pair.id, label: pair.label, at: { start: at.start, end: to }, value, origin };
  for (const entry of fieldEntries(labelled)) state.entries.push(entry);
}

/**
 * The value of a label that ended the line before, or more of a list. True when the line was taken; a label without
 * value stays an empty field.
 */
export function readPendingValue(state: State, plan: Plan, line: Line): boolean {
  const { pending } = state;
  if (!pending) return false;
  const taken =
    pending.value.length === 0
      ? isValue(pending.pair, pending.line, line, plan)
      : goesOn(pending, line, plan);
  if (taken) pending.value.push(sliceOf(line));
  if (!taken || pending.value.length === 1 || timely.has(pending.pair.id)) closePending(state);
  return taken;
}

const mostValue = 120;

function isValue(pair: Pair, labelled: Line, line: Line, plan: Plan): boolean {
  const text = line.text.trim();
  if (!isPlain(line, plan) || text.length > mostValue) return false;
  if (timely.has(pair.id))
    return (
      /\d/.test(text) ||
      fieldEntries({ ...pair, at: { start: 0, end: 0 }, value: [sliceOf(line)], origin: 'body' }).some(
        understood,
      )
    );
  return (
    line.block === labelled.block ||
    (text.length <= 60 && !/[?!.]$/.test(text) && !titleOf(text, plan.words, false))
  );
}

/** Hard-wrapped values: the line before ends on a comma, or this one is indented, a list item or begins small. */
function goesOn(pending: NonNullable<State['pending']>, line: Line, plan: Plan): boolean {
  const last = pending.value.at(-1)!;
  if (pending.origin !== 'header' || line.block !== last.line.block || !isPlain(line, plan)) return false;
  const indent = /^\s*/.exec(line.text)![0].length;
  return /,$/.test(wordsIn(last)) || indent > pending.pair.from || /^\s*(?:[-•*]\s|\p{Ll})/u.test(line.text);
}

function isPlain(line: Line, plan: Plan): boolean {
  return (
    line.kind === 'text' &&
    !plan.census.marks.has(line) &&
    !/^\s*[[(]/.test(line.text) &&
    pairsIn(line, plan.words, false).length === 0
  );
}

/** Settles the field that still waits for more of its value. */
export function closePending(state: State): void {
  const { pending } = state;
  state.pending = undefined;
  if (pending) addField(state, pending.line, pending.pair, pending.value, pending.origin);
}

/**
 * « Interprète : 1234 » labels a value, « Interprète : Oui, je comprends. » is a turn: the same word names the field
 * and the speaker. True when the line was taken as a field.
 */
export function readHeaderMark(
  state: State,
  plan: Plan,
  line: Line,
  mark: MarkForm,
  next: Line | undefined,
): boolean {
  const id = fieldId(mark.label, plan.words);
  const readings = readingsOf(mark.label, plan.words, new Map());
  // « 6. Interprète : 1234 » in a numbered header; « 6. OP : … » speaks.
  if (mark.numbered && (/\d\s*$/u.test(mark.written) || readings.some(isParty))) return false;
  if (!id || mark.separator === 'dash' || mark.separator === '.') return false;
  const value = sliceOf(line, mark.to);
  const text = wordsIn(value);
  // « Interprète : code 7 (dari). Tuteur : Mme W. Avocat : absent. »: several known labels are no turn.
  const pairs = /[?!…]/.test(text) ? [] : pairsIn(line, plan.words, false);
  if (pairs.length > 1 && !state.headed && pairs.every((pair) => pair.to > pair.valueFrom)) {
    addPairs(state, line, pairs, 'header');
    return true;
  }
  const frequent = (plan.census.uses.find((use) => use.key === mark.key)?.turns ?? 0) >= 3;
  // « MENA : oui » is no turn of the minor's.
  const party = id !== 'minor' && isParty(readings[0] ?? '');
  // Under a heading, a party or a mark that the legend explains speaks.
  if (state.headed && (party || plan.legend.has(mark.key))) return false;
  if (text === '') {
    if (frequent || party || state.headed || next === undefined) return false;
    const follows = plan.census.marks.has(next) || pairsIn(next, plan.words, false).length > 0;
    if (!follows) {
      // « Interprète : », and its code on the next line.
      if (next.cell || !isHeaderValue(next.text.trim(), plan, true)) return false;
      closePending(state);
      const pair: Pair = { id, label: mark.label, from: mark.from, valueFrom: value.from, to: value.to };
      state.pending = { pair, line, value: [], origin: 'header' };
      return true;
    }
  } else if (
    !isHeaderValue(text, plan, frequent || party || state.headed) &&
    !isAmidHeader(state, plan, text, next)
  )
    return false;
  const pair: Pair = { id, label: mark.label, from: mark.from, valueFrom: value.from, to: value.to };
  addField(state, line, pair, [value], 'header');
  return true;
}

/**
 * « Officier de protection : Claes », and below it « Interprète : code 1234 »: one bare name among the lines of a
 * header. What follows must be a header line beyond doubt, for a greeting looks like a name.
 */
function isAmidHeader(state: State, plan: Plan, text: string, next: Line | undefined): boolean {
  const isName = /^\p{Lu}[^.?!…:]{1,60}$/u.test(text) && text.split(/\s+/).length <= 4;
  if (state.headed || !next || !(isName || isNameWithDate(text))) return false;
  const [pair] = pairsIn(next, plan.words, true);
  if (!pair || isParty(readingsOf(pair.label, plan.words, new Map())[0] ?? '')) return false;
  if (!isName) return true;
  const value = wordsIn({ line: next, from: pair.valueFrom, to: pair.to });
  return /\d/.test(value) || saysNobody(value, plan);
}

/** « Ibrahima B., né le 12/09/2008, mineur »: a name, a comma and one date say who somebody is, in no sentence. */
function isNameWithDate(text: string): boolean {
  const [name = ''] = text.split(',');
  const isShort = /^\p{Lu}[^?!…:]{1,40}$/u.test(name) && name.split(/\s+/).length <= 4 && name !== text;
  return isShort && !/[?!…]|\p{Ll}{2}\.$/u.test(text) && datesIn(text).length === 1;
}

function isParty(role: string): boolean {
  return role === 'officer' || role === 'applicant';
}

/** Labels without any sign that stand over their values must be so many to be a header. */
const leastStacked = 3;

/** « Date », and « 12/03/2024 » on the line below: in a header that is written so throughout. */
export function readStackedLabel(state: State, plan: Plan, line: Line, next: Line | undefined): boolean {
  if (state.zone !== 'header' || !next || line.cell || plan.census.stacked < leastStacked) return false;
  const label = line.text.trim();
  const id = stackedId(line, plan.words);
  const mark = plan.census.marks.get(line);
  if (mark && plan.census.uses.some((use) => use.key === mark.key && use.turns > 2)) return false;
  if (!id || stackedId(next, plan.words) || !isBelow(id, next, plan)) return false;
  closePending(state);
  const { from, to } = sliceOf(line);
  addField(state, line, { id, label, from, valueFrom: to, to }, [sliceOf(next)], 'header');
  state.taken = next;
  return true;
}

function isBelow(id: string, line: Line, plan: Plan): boolean {
  const text = line.text.trim();
  // "PO 19" is a code here, whatever it is elsewhere.
  const mark = plan.census.marks.get(line);
  if ((mark && !(mark.separator === 'alone' && /\d$/.test(text))) || text.length > mostValue) return false;
  return !/\?$/.test(text) && (!timely.has(id) || /\d/.test(text) || masked(text).clocks.length > 0);
}

function isHeaderValue(text: string, plan: Plan, strict: boolean): boolean {
  // « Mr. Jans. Geen vertrouwenspersoon. »: a name, and who else is not there.
  const sentences = text.split(/(?<=\.)\s+(?=\p{Lu})/u);
  const others = sentences.findIndex((sentence, i) => i > 0 && saysNobody(sentence, plan));
  if (others > 0 && sentences.slice(others).every((sentence) => saysNobody(sentence, plan))) {
    const first = sentences.slice(0, others).join(' ');
    return isHeaderValue(first.replace(/\.$/, ''), plan, strict);
  }
  const words = text.split(/\s+/);
  if (words.length > 12 || /[?!…]/.test(text) || /\p{Ll}{2}\.$/u.test(text)) return false;
  const code = /\d/.test(text) && words.length <= 6;
  const name = /^(?:\p{Lu}[\p{L}\p{M}.'’-]*(?:\s+|$)){2,4}(?:\(|$)/u.test(text);
  const titled =
    /^(?:M|Mme|Mlle|Me|Maître|Mr|Mrs|Ms|Miss|Monsieur|Madame|[Dd]hr|[Mm]evr|[Mm]w|[Mm]evrouw|[Mm]eneer|[Mm]ijnheer|[Mm]eester|[Dd]e heer)\.?\s+\p{Lu}/u.test(
      text,
    );
  if (code || name || titled || saysNobody(text, plan)) return true;
  return !strict && !/[.]$/.test(text);
}

function saysNobody(text: string, plan: Plan): boolean {
  return plan.words.values.some((lexicon) =>
    matchesIn(text, lexicon).some(
      (match) => match.start === 0 && match.term.id === 'none' && text.split(/\s+/).length <= 4,
    ),
  );
}
