import { matchesIn } from '../../text/phrase.ts';
import type { Line } from '../blocks.ts';
import { pairsIn } from './field-pairs.ts';
import type { Census } from './mark-census.ts';
import type { MarkRoles } from './mark-roles.ts';
import { marksIn } from './standing.ts';
import { pieceOf } from './standing-reader.ts';
import type { TablePlan } from './tables.ts';
import { titleOf } from './titles.ts';
import { isStyled, type Unit, unitsIn } from './units.ts';
import { type Sound, told, type Voices, voicesByOpeners, voicesByStyle, voicesByTurns } from './voices.ts';
import type { Words } from './words.ts';
import type { Wraps } from './wraps.ts';

/** How lines without a mark find their speaker. */
export interface Layout {
  /** Who speaks in bold. */
  readonly bold?: 'officer' | 'applicant';
  /** Who speaks in lines that no mark opens, told by their style or by who asks. */
  readonly voices: Voices;
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
  wraps: Wraps,
): Layout {
  const none: Layout = { voices: new Map(), inferred: false };
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
  if (marked > 1 || inTable) return none;
  const sound = (unit: Unit): Sound => soundOf(unit.text, words);
  const apart = (line: Line): boolean => !maySpeak(line, census, words);
  const units = unitsIn(lines, wraps, apart);
  const parties = { officer: counted('officer'), applicant: counted('applicant') };
  const voices =
    parties.officer + parties.applicant <= Math.max(2, units.length * 0.1)
      ? (voicesByOpeners(units, sound) ?? voicesByStyle(units, sound) ?? voicesByTurns(units, sound))
      : voicesBeside(lines, units, { census, roles, parties }, sound);
  return voices ? { voices, inferred: true } : none;
}

/** One party's words have marks, the other's have none: « Q : Où ? » and the answer below it. */
function voicesBeside(
  lines: readonly Line[],
  units: readonly Unit[],
  known: {
    readonly census: Census;
    readonly roles: MarkRoles;
    readonly parties: { readonly officer: number; readonly applicant: number };
  },
  sound: (unit: Unit) => Sound,
): Voices | undefined {
  const { census, roles, parties } = known;
  const marked = parties.officer > 0 ? 'officer' : 'applicant';
  if (parties[marked] < 3) return undefined;
  const opens = new Map(units.map((unit) => [unit.lines[0]!, unit]));
  const behind: Unit[][] = [];
  let gap: Unit[] | undefined;
  for (const line of lines) {
    const mark = census.marks.get(line);
    const unit = opens.get(line);
    if (mark) {
      gap = roles.roles.get(mark.key) === marked ? [] : undefined;
      if (gap) behind.push(gap);
    } else if (unit) gap?.push(unit);
  }
  const answered = behind.filter((each) => each.length > 0);
  if (answered.length < behind.length * 0.6) return undefined;
  const asks = share(answered, (each) => sound(each.at(-1)!).startsWith('asks'));
  if (marked === 'officer' ? asks > 0.3 : asks < 0.5) return undefined;
  const other = marked === 'officer' ? 'applicant' : 'officer';
  // « Q : Bonjour. », then « Où êtes-vous né ? » with the answer below it: a question of more than one paragraph.
  const more = new Set(
    answered.flatMap((each) =>
      marked === 'officer' ? each.slice(0, -1).filter((unit, i) => i === 0 && sound(unit) === 'asks') : [],
    ),
  );
  return told(answered.flat(), (unit) => (more.has(unit) ? marked : other));
}

function soundOf(text: string, words: Words): Sound {
  if (/\?[\s»"”)]*$/u.test(text)) return 'asks';
  if (text.includes('?')) return 'asks within';
  return words.officer.some((lexicon) => matchesIn(text, lexicon).length > 0) ? 'invites' : 'tells';
}

/** Nobody's mark, no field, title, mark of time or aside. */
function maySpeak(line: Line, census: Census, words: Words): boolean {
  if (line.kind !== 'text' || (line.cell && line.cell.columns > 1) || census.marks.has(line)) return false;
  const text = line.text.trim();
  if (/^[[(].*[\])]$/u.test(text) || titleOf(text, words, false)) return false;
  if (pairsIn(line, words, false).length > 0) return false;
  return marksIn(pieceOf(line, 0, line.text.length), words, 'line').length === 0;
}

/** Whether all words of a line are bold; white space and punctuation do not count. */
export function isBold(line: Line): boolean {
  return isStyled(line, 'bold');
}

/** Lines of one block and one weight, as far as they are nobody's mark, field, title or aside. */
function paragraphsOf(lines: readonly Line[], census: Census, words: Words): readonly Paragraph[] {
  const found: { bold: boolean; text: string; block: number }[] = [];
  for (const line of lines) {
    if (line.kind !== 'text' || (line.cell && line.cell.columns > 1) || census.marks.has(line)) continue;
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
