import type { Role } from '../../model/interview.ts';
import { clocksIn } from '../../text/clock-times.ts';
import { matchesIn } from '../../text/phrase.ts';
import { tokensOf } from '../../text/tokens.ts';
import type { AbsenceEntry, FieldEntry } from './entries.ts';
import { coverOf } from './phrase-table.ts';
import { roleNamed } from './readings.ts';
import type { Sitting } from './sitting.ts';
import type { Words } from './words.ts';

const assisting: readonly Role[] = ['lawyer', 'guardian', 'trusted-person'];
/** A sentence about more than who was there. */
const longest = 160;

/**
 * « Avocat : présent jusqu'à 15h00 », "Advocaat aanwezig tot 15u", "Lawyer: present until 3 pm" in a header: whoever it
 * names left before the end, so that nothing of theirs is to be expected there. An absence without end for each of
 * them, unless the session ended then too, or its entries tell it already.
 */
export function departuresIn(
  fields: readonly FieldEntry[],
  { start, end, entries }: Pick<Sitting, 'start' | 'end' | 'entries'>,
  words: Words,
): readonly AbsenceEntry[] {
  const found: AbsenceEntry[] = [];
  for (const field of fields) {
    for (const { text, at } of pieces(field)) {
      const leaves = untilIn(text, words);
      const who = leaves === undefined ? undefined : whoIn(field, text, words);
      if (!who || leaves === undefined) continue;
      if ((end !== undefined && leaves >= end) || (start !== undefined && leaves < start)) continue;
      const told = [...entries, ...found].some(
        (entry) => entry.type === 'absence' && entry.who === who && entry.start === leaves,
      );
      if (!told) found.push({ type: 'absence', who, spans: at, start: leaves, returns: false });
    }
  }
  return found;
}

/** A list of those present has one person to a piece. */
function pieces(field: FieldEntry): readonly { readonly text: string; readonly at: FieldEntry['spans'] }[] {
  const all = field.name === 'present' ? field.value.split(/[,;\n]/) : [field.value];
  return all.map((text) => ({ text, at: field.spans }));
}

/** The time behind « jusqu'à », when no other follows; nothing for somebody who was away until then. */
function untilIn(text: string, words: Words): number | undefined {
  const last = clocksIn(text).at(-1);
  if (!last || text.length > longest) return undefined;
  const tokens = tokensOf(text.slice(0, last.start));
  const before = coverOf(tokens, words.breaks).pieces.at(-1);
  if (!before?.ids.includes('until') || before.to !== tokens.length) return undefined;
  const away = words.values.some((lexicon) =>
    matchesIn(text, lexicon).some(({ term }) => term.id === 'away' || term.id?.startsWith('no')),
  );
  return away ? undefined : last.clock;
}

function whoIn(field: FieldEntry, text: string, words: Words): Role | undefined {
  const named = assisting.find((role) => role === field.name) ?? roleNamed(text, words);
  return named && assisting.includes(named) ? named : undefined;
}
