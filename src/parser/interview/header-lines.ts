import { clocksIn } from '../../text/clock-times.ts';
import { datesIn } from '../../text/dates.ts';
import { matchesIn } from '../../text/phrase.ts';
import { wordCount } from '../../text/tokens.ts';
import type { Line } from '../blocks.ts';
import { fieldEntries } from './fields.ts';
import { sliceOf, spanOfSlice } from './leaves.ts';
import { masked } from './masked.ts';
import { coverOf } from './phrase-table.ts';
import type { Plan, State } from './reader-state.ts';

const told = new Set(['no-interpreter', 'no-lawyer', 'interpreter', 'lawyer', 'guardian', 'minor']);
const longest = 160;

/**
 * A header line without a label: « Mineur non accompagné, né le 4/02/2009. », "No interpreter" say who is there;
 * « Le 9 septembre 2024 à 9h » when it began. True when the line was taken.
 */
export function readBareHeaderLine(state: State, plan: Plan, line: Line): boolean {
  const whole = sliceOf(line);
  const text = line.text;
  if (state.zone !== 'header' || text.length > longest || text.includes('?')) return false;
  const id =
    isMoment(text) || isRange(text, plan) ? 'times' : tellsOfPeople(text, plan) ? 'other' : undefined;
  if (!id) return false;
  const labelled = { id, label: '', at: spanOfSlice(whole), value: [whole], origin: 'header' as const };
  state.entries.push(...fieldEntries(labelled));
  return true;
}

/** A date with one time or two, and hardly a word beside. */
function isMoment(text: string): boolean {
  const [date] = datesIn(text);
  if (!date) return false;
  const rest = `${text.slice(0, date.start)} ${text.slice(date.end)}`;
  const clocks = clocksIn(rest);
  const bare = clocks.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), rest);
  return clocks.length > 0 && clocks.length <= 2 && wordCount(bare) <= 4;
}

/** « De 9h05 à 12h50 » alone on a line. */
function isRange(text: string, { words }: Plan): boolean {
  const { clocks, tokens, date } = masked(text);
  if (clocks.length !== 2 || date !== undefined || tokens.length > 4) return false;
  const { loose, pieces } = coverOf(tokens, words.breaks);
  return loose === 0 && pieces.every(({ ids }) => ids[0] === 'filler' || ids[0] === 'until');
}

function tellsOfPeople(text: string, { words }: Plan): boolean {
  return words.values.some((lexicon) =>
    matchesIn(text, lexicon).some(({ start, term }) => start < 40 && told.has(term.id ?? '')),
  );
}
