import type { Span } from '../../model/place.ts';
import { fieldEntries } from './fields.ts';
import { type Slice, spanOfSlice, wordsIn } from './leaves.ts';
import { masked } from './masked.ts';
import { coverOf } from './phrase-table.ts';
import type { Plan, State } from './reader-state.ts';
import { lengthIn } from './standing.ts';
import { pieceOf } from './standing-reader.ts';

const lengthWord = /[\s,;(–-]*(?:durée|duur|duration|soit\s)/iu;
const longest = 200;
/** « 9h05 – 12h50 », « de 8h55 à 12h20 ». */
const upTo = /^\s*(?:[-–—]|à|tot|t\/m|to|until|till|jusqu['’]à)\s*$/iu;
/** Beside a date and two times, a line of the header says little else. */
const mostWords = 10;
const fewWords = 4;

/**
 * "Notes of the interview held on 6 May 2024 (09:10 – 11:50)": the record's name with its day and two times, and
 * perhaps its length.
 */
export function readTitledTimes(state: State, plan: Plan, whole: Slice): boolean {
  const text = wordsIn(whole);
  if (state.zone !== 'header' || text.length > longest || text.includes('?')) return false;
  const size = lengthWord.exec(text)?.index ?? text.length;
  const { clocks, date, tokens } = masked(text.slice(0, size));
  if (clocks.length !== 2 && (clocks.length > 0 || date === undefined)) return false;
  const named = plan.words.sections.some((table) => {
    const [first] = coverOf(tokens, table).pieces;
    const id = first?.from === 0 ? first.ids[0] : undefined;
    // « Entretien du 12 mars 2024, de 9h05 à 12h50 », "Gehoor dd. 12-03-2024".
    const tells = date !== undefined && (clocks.length === 2 || tokens.length <= fewWords);
    return id === 'title' || (id === 'interview' && tells);
  });
  if (!named && !(date !== undefined && tokens.length <= mostWords && isRange(text, clocks))) return false;
  const value = { ...whole, to: whole.from + size };
  state.entries.push(
    ...fieldEntries({ id: 'times', label: '', at: spanOfSlice(value), value: [value], origin: 'header' }),
    ...lengthIn(pieceOf(whole.line, whole.from, whole.to), size),
  );
  return true;
}

function isRange(text: string, [first, second]: readonly Span[]): boolean {
  return first !== undefined && second !== undefined && upTo.test(text.slice(first.end, second.start));
}
