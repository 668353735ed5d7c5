import type { Role } from '../../model/interview.ts';
import type { Line } from '../blocks.ts';
import { sliceOf, spanOfSlice, spansOf } from './leaves.ts';
import { keyOf } from './phrase-table.ts';
import type { Plan, State } from './reader-state.ts';
import { roleNamed } from './readings.ts';
import { idsOf, type Words } from './words.ts';

/** "Tussenkomst advocaat: verwijst naar zijn nota.": the title of the remarks and the remarks on one line. */
export function readRemarksLine(state: State, plan: Plan, line: Line): boolean {
  const match = /^\s*(\p{L}[^:\uff1a.–—]{4,60}?)\s*[:\uff1a.–—]\s*(?=\S)/u.exec(line.text);
  if (!match || state.zone === 'header' || line.cell) return false;
  const title = match[1]!;
  if (
    idsOf(plan.words.sections, keyOf(title))[0] !== 'remarks' ||
    !assisting.has(roleWithin(title, plan.words))
  )
    return false;
  const at = spanOfSlice(sliceOf(line, 0, match[0].trimEnd().length));
  state.entries.push({ type: 'section', kind: 'remarks', title, at });
  state.entries.push({ type: 'note', spans: spansOf(sliceOf(line, match[0].length)) });
  state.turn = undefined;
  state.headed = true;
  state.remarks = true;
  return true;
}

const assisting: ReadonlySet<Role | undefined> = new Set<Role>(['lawyer', 'guardian', 'trusted-person']);

/** The role of the last words of a title: « remarques de l'avocat ». */
function roleWithin(title: string, words: Words): Role | undefined {
  const tokens = title.split(/[\s'’]+/);
  return tokens.map((token) => roleNamed(token, words)).findLast((role) => role !== undefined);
}
