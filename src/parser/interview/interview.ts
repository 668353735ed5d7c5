import type { Interview, Segregation, Session } from '../../model/interview.ts';
import type { Language } from '../../model/locale.ts';
import type { Problem } from '../../model/problem.ts';
import { lineTableOf } from '../../text/lines.ts';
import type { Line, Reading } from '../blocks.ts';
import { assembled } from './assembly.ts';
import type { Entry } from './entries.ts';
import { declaredLanguage, type FrontMatter, frontMatterIn } from './front-matter.ts';
import { closePending } from './header-reader.ts';
import { detectedLanguage } from './language.ts';
import { layoutOf } from './layout.ts';
import type { Ground } from './leaves.ts';
import { legendOf } from './legend.ts';
import { censusOf } from './mark-census.ts';
import { markRoles } from './mark-roles.ts';
import { namedPeople } from './named-people.ts';
import { declaredOther, plainlyOther } from './other-language.ts';
import { pageMarksIn, withoutPageMarks } from './page-marks.ts';
import { problemsOf } from './problems.ts';
import { profileOf } from './profile.ts';
import { read } from './reader.ts';
import type { Plan } from './reader-state.ts';
import { runningFields } from './running-fields.ts';
import { splitStyles, splitTurns } from './shared-lines.ts';
import { sittingsOf } from './sitting.ts';
import { withSpokenBreaks } from './spoken-breaks.ts';
import { type TablePlan, tablePlans, unboxed } from './tables.ts';
import { unplacedIn } from './unplaced.ts';
import { type LexiconsByLanguage, type Words, wordsOf } from './words.ts';
import { wrapsOf } from './wraps.ts';

export interface ParseOptions {
  /** The record's own declaration goes before; `auto` tells the language by its words. */
  readonly language: Language | 'auto';
  readonly lexicons: LexiconsByLanguage;
}

export interface Parsed {
  readonly interview: Interview;
  /** Of the grammar alone; those of the reading stay with it. */
  readonly problems: readonly Problem[];
}

/**
 * A record's lines as the interview tree (domain §C). Never throws for what stands in the record: what nobody can
 * assign is kept as `unassigned`, and problems say what could not be understood.
 */
export function parseInterview(reading: Reading, options: ParseOptions): Parsed {
  const { text } = reading.source;
  const ground: Ground = { text, table: lineTableOf(text) };
  const dropped = pageMarksIn(reading.lines);
  const heard = languageOf(reading, options);
  const words = wordsOf(heard.language, options.lexicons);
  const kept = withoutPageMarks(reading.lines, dropped);
  const tables = tablePlans(kept, words);
  const lines = splitTurns(splitStyles(unboxed(kept, tables)), ground, words);
  const front = reading.frontMatter ? frontMatterIn(text, reading.frontMatter, words) : undefined;
  const plan = planOf(ground, lines, tables, words, front);
  const state = read(lines, plan);
  closePending(state);
  const told: readonly Entry[] = [...(front?.entries ?? []), ...withSpokenBreaks(state.entries, words)];
  const running = runningFields(dropped, told, words);
  const sittings = sittingsOf([...running, ...told], front?.sessions ?? 0);
  const tree = assembled(ground, sittings, words);
  const fields = sittings.sittings.flatMap((sitting) => sitting.fields);
  const segregation: Segregation = {
    lines: state.substantive,
    assigned: state.assigned,
    ambiguousMarks: plan.marks.ambiguous,
    unknownMarks: plan.marks.unknown,
    layout: layoutName(tree.sessions),
  };
  const interview: Interview = {
    type: 'interview',
    language: heard.language,
    languageFrom: heard.from,
    ...(heard.other === undefined ? {} : { otherLanguage: heard.other }),
    segregation,
    unplaced: unplacedIn(ground, lines, tree, words),
    profile: profileOf(fields, tree.sessions[0]?.date, words),
    position: { start: { line: 1, column: 1, offset: 0 }, end: endOf(ground) },
    children: [...(tree.header ? [tree.header] : []), ...tree.sessions],
  };
  const inferred = plan.marks.inferred || plan.layout.inferred;
  return {
    interview,
    problems: problemsOf({ interview, fields, inferred, clear: heard.clear, front: front?.problems ?? [] }),
  };
}

interface Told {
  readonly language: Language | 'und';
  readonly from: Interview['languageFrom'];
  readonly clear: boolean;
  readonly other?: string | undefined;
}

function languageOf({ source, lines, frontMatter }: Reading, { language, lexicons }: ParseOptions): Told {
  const declared = declaredLanguage(source.text, frontMatter);
  if (declared && declared !== 'und') return { language: declared, from: 'declared', clear: true };
  const words = lines.map((line) => line.text).join('\n');
  const other = declaredOther(source.text, frontMatter);
  if (other !== undefined) {
    // Words that are plainly French are read as French, whatever a template left at its head; the doubt is said.
    const { language: heard, clear } = detectedLanguage(words, lexicons);
    return clear
      ? { language: heard, from: 'detected', clear: false }
      : { language: 'und', from: 'declared', clear: false, other };
  }
  if (language !== 'auto') return { language, from: 'option', clear: true };
  if (declared) return { language: declared, from: 'declared', clear: false };
  const detected = detectedLanguage(words, lexicons);
  if (detected.language !== 'und') return { ...detected, from: 'detected' };
  return { ...detected, from: 'detected', other: plainlyOther(words) };
}

function planOf(
  ground: Ground,
  lines: readonly Line[],
  tables: ReadonlyMap<number, TablePlan>,
  words: Words,
  front: FrontMatter | undefined,
): Plan {
  const kindOf = (line: Line): string | undefined =>
    line.cell && line.cell.columns > 1 ? tables.get(line.cell.table)?.kind : undefined;
  const flowing = lines.filter((line) => {
    if (line.kind === 'note' || (front?.template && line.kind === 'heading')) return false;
    const kind = kindOf(line);
    return (
      kind !== 'header' &&
      kind !== 'breaks' &&
      !(kind !== undefined && isHead(line, tables)) &&
      !(
        kind === 'marks' &&
        (!tables.get(line.cell!.table)!.markColumns?.includes(line.cell!.column) || isHead(line, tables))
      )
    );
  });
  const sure = new Set(flowing.filter((line) => kindOf(line) === 'marks'));
  const legend = new Map([...namedPeople(lines, words), ...legendOf(lines, words), ...(front?.legend ?? [])]);
  const wraps = wrapsOf(lines);
  const census = censusOf(flowing, sure, { all: lines, words, legend, wraps });
  const marks = markRoles(census.uses);
  return {
    ground,
    words: { ...words, people: legend },
    legend,
    census,
    marks,
    tables,
    layout: layoutOf(lines, census, marks, tables, words, wraps),
    template: front?.template ?? false,
  };
}

function isHead(line: Line, tables: Plan['tables']): boolean {
  const plan = tables.get(line.cell!.table)!;
  return plan.heads.has(line.cell!.row) || plan.fields.has(line.cell!.row);
}

function layoutName(sessions: readonly Session[]): Segregation['layout'] {
  const counts = { mark: 0, bold: 0, column: 0, alternation: 0 };
  for (const session of sessions) {
    for (const section of session.children)
      for (const node of section.children) if (node.type === 'turn') counts[node.by]++;
  }
  const all = counts.mark + counts.bold + counts.column + counts.alternation;
  const big = (['mark', 'bold', 'column'] as const).filter((by) => counts[by] >= all * 0.1 && counts[by] > 0);
  if (big.length > 1) return 'mixed';
  const [only] = big;
  return only === 'mark' ? 'marks' : only === 'column' ? 'table' : (only ?? 'none');
}

function endOf(ground: Ground): Interview['position']['end'] {
  const { starts, length } = ground.table;
  return { line: starts.length, column: length - starts.at(-1)! + 1, offset: length };
}
