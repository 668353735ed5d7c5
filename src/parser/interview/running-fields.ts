import type { Line } from '../blocks.ts';
import type { BreakEntry, Entry, FieldEntry } from './entries.ts';
import { pairsIn } from './field-pairs.ts';
import { fieldEntries } from './fields.ts';
import { sliceOf, spanOfSlice } from './leaves.ts';
import { masked } from './masked.ts';
import { coverOf } from './phrase-table.ts';
import type { Words } from './words.ts';

/** Of a page's head: what it tells of the interview. */
const telling = new Set(['file-number', 'io-number', 'date', 'start', 'end', 'times']);
const most = 40;

/**
 * Fields that stand in a page's head or foot alone: « CG : 19/12345 », « Notes de l'entretien personnel du
 * 12/03/2024 ». The record's own header prevails: `told` are the entries it gave.
 */
export function runningFields(
  marks: Iterable<Line>,
  told: readonly Entry[],
  words: Words,
): readonly (FieldEntry | BreakEntry)[] {
  const known = new Set(told.flatMap((entry) => (entry.type === 'field' ? [entry.name] : [])));
  const dated = told.some((entry) => entry.type === 'session' && entry.date !== undefined);
  if (dated) known.add('date');
  const found: FieldEntry[] = [];
  const seen = new Set<string>();
  for (const line of marks) {
    const text = line.text.trim();
    if (text === '' || seen.has(text) || line.text.length > 200) continue;
    if (seen.size >= most) break;
    seen.add(text);
    for (const entry of fieldsOf(line, words)) {
      if (entry.type !== 'field' || known.has(entry.name)) continue;
      known.add(entry.name);
      found.push(entry);
    }
  }
  return found;
}

function fieldsOf(line: Line, words: Words): readonly (FieldEntry | BreakEntry)[] {
  const pairs = pairsIn(line, words, false).filter(({ id }) => telling.has(id));
  if (pairs.length > 0)
    return pairs.flatMap(({ id, label, from, valueFrom, to }) =>
      fieldEntries({
        id,
        label,
        at: spanOfSlice({ line, from, to }),
        value: [{ line, from: valueFrom, to }],
        origin: 'header',
      }),
    );
  const { tokens, date } = masked(line.text);
  const named = words.sections.some((table) =>
    coverOf(tokens, table).pieces.some(({ ids }) => ids.includes('title')),
  );
  if (!named || date === undefined) return [];
  const whole = sliceOf(line);
  return fieldEntries({ id: 'times', label: '', at: spanOfSlice(whole), value: [whole], origin: 'header' });
}
