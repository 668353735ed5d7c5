import { matchesIn } from '../../text/phrase.ts';
import type { Line } from '../blocks.ts';
import { pairsIn } from './field-pairs.ts';
import type { Census } from './mark-census.ts';
import type { MarkRoles } from './mark-roles.ts';
import type { TablePlan } from './tables.ts';
import { titleOf } from './titles.ts';
import type { Words } from './words.ts';

/** How lines without a mark find their speaker. */
export interface Layout {
  /** Who speaks in bold. */
  readonly bold?: 'officer' | 'applicant';
  /** Paragraphs take turns: who asks is the officer. */
  readonly alternating: boolean;
  /** Not told by the record's own signs: a guess to be reported. */
  readonly inferred: boolean;
}

/** Bold is the officer's if so many of its paragraphs ask, invite or address (domain §A.6 F1). */
const officerShare = 0.8;

interface Paragraph {
  readonly bold: boolean;
  readonly text: string;
}

export function layoutOf(
  lines: readonly Line[],
  census: Census,
  roles: MarkRoles,
  tables: ReadonlyMap<number, TablePlan>,
  words: Words,
): Layout {
  const none: Layout = { alternating: false, inferred: false };
  const counted = (role: string): number =>
    census.uses.filter((use) => roles.roles.get(use.key) === role).reduce((sum, use) => sum + use.turns, 0);
  const marked = Math.min(counted('officer'), counted('applicant'));
  const inTable = [...tables.values()].some((plan) => plan.kind === 'speech' || plan.kind === 'marks');
  const paragraphs = paragraphsOf(lines, census, words);
  const bold = paragraphs.filter((each) => each.bold);
  const plain = paragraphs.filter((each) => !each.bold);
  if (bold.length > 0 && plain.length > 0 && marked < bold.length && !(inTable && bold.length < 3)) {
    const said = share(bold, (each) => isOfficers(each.text, words));
    const asked = share(bold, asks);
    const other = share(plain, asks);
    if (said >= officerShare && asked >= other && (bold.length > 1 || asked > 0))
      return { ...none, bold: 'officer' };
    if (asked > other && asked >= 0.3) return { ...none, bold: 'officer', inferred: true };
    if (other > asked && other >= 0.6) return { ...none, bold: 'applicant', inferred: true };
  }
  if (marked > 0 || inTable || census.marks.size > 0 || paragraphs.length < 4) return none;
  const questions = share(paragraphs, asks);
  const turns = paragraphs.filter((each, i) => i > 0 && asks(each) !== asks(paragraphs[i - 1]!)).length;
  const alternating = questions >= 0.3 && questions <= 0.7 && turns >= (paragraphs.length - 1) * 0.8;
  return { alternating, inferred: alternating };
}

/** Whether all words of a line are bold; white space and punctuation do not count. */
export function isBold(line: Line): boolean {
  let at = 0;
  let bold = false;
  for (const run of line.runs) {
    const size = run.end - run.start;
    if (/[\p{L}\p{N}]/u.test(line.text.slice(at, at + size))) {
      if (!run.bold) return false;
      bold = true;
    }
    at += size;
  }
  return bold;
}

/** Lines of one block and one weight, as far as they are nobody's mark, field, title or aside. */
function paragraphsOf(lines: readonly Line[], census: Census, words: Words): readonly Paragraph[] {
  const found: { bold: boolean; text: string; block: number }[] = [];
  for (const line of lines) {
    if (line.kind !== 'text' || line.cell || census.marks.has(line)) continue;
    const text = line.text.trim();
    if (/^[[(].*[\])]$/u.test(text) || pairsIn(line, words, false).length > 0 || titleOf(text, words, false))
      continue;
    const bold = isBold(line);
    const last = found.at(-1);
    if (last && last.block === line.block && last.bold === bold) last.text += ` ${text}`;
    else found.push({ bold, text, block: line.block });
  }
  return found;
}

function asks(paragraph: Paragraph): boolean {
  return paragraph.text.includes('?');
}

function isOfficers(text: string, words: Words): boolean {
  return text.includes('?') || words.officer.some((lexicon) => matchesIn(text, lexicon).length > 0);
}

function share<T>(all: readonly T[], test: (each: T) => boolean): number {
  return all.length === 0 ? 0 : all.filter(test).length / all.length;
}
