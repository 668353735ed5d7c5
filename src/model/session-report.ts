import {
  type CaseFile,
  type FileRecord,
  hasWords,
  type Known,
  knownMoment,
  momentsOf,
  nodesOf,
  recordsOf,
  rowsOf,
} from './case-file.ts';
import type { Cell, Cue, Document, DocumentSection, Row, WordedNode } from './document.ts';
import type { Span } from './place.ts';
import { spanOf, textOf } from './turns.ts';

/** Ready questions to reports of sessions: what a case manager or a coach wrote down of one. */

export function reportsOf(file: CaseFile): readonly FileRecord[] {
  return recordsOf(file, 'session-report');
}

/** Set phrases of these ids that nothing beside them denies, in reading order. */
export function affirmed(document: Document, ...ids: readonly string[]): readonly Cue[] {
  return cuesAmong(nodesOf(document), ids).filter(({ denied }) => !denied);
}

/** Set phrases of these ids of which words beside them say the contrary. */
export function denied(document: Document, ...ids: readonly string[]): readonly Cue[] {
  return cuesAmong(nodesOf(document), ids).filter((cue) => cue.denied);
}

function cuesAmong(nodes: readonly WordedNode[], ids: readonly string[]): readonly Cue[] {
  return nodes.flatMap(({ cues }) => cues.filter(({ id }) => ids.includes(id)));
}

/** What a value answers: `open` where it is left open or still to be settled, `words` where it says something else. */
export type Answer = 'yes' | 'no' | 'open' | 'unasked' | 'words';

const answers: readonly Answer[] = ['unasked', 'open', 'no', 'yes'];

export function answerOf(node: WordedNode): Answer {
  if (!hasWords(node)) return 'open';
  const start = spanOf(node.children[0] ?? node).start;
  // « Oui, … »: an answer opens its value.
  const opening = node.cues.filter(({ at }) => at.start - start <= 2);
  return answers.find((answer) => opening.some(({ id }) => id === answer)) ?? 'words';
}

/** One part of a report: what stands under its titles and behind its labels, with what it answers. */
export interface Part {
  readonly nodes: readonly WordedNode[];
  readonly answer: Answer;
  readonly at: Span;
}

/** The parts of these names; a title with nothing under it and a label with nothing behind it are parts left open. */
export function reportParts(document: Document, ...names: readonly string[]): readonly Part[] {
  const fields = nodesOf(document).filter((node) => node.type === 'field' && names.includes(node.name));
  const sections = document.children.filter(({ name }) => names.includes(name));
  return [
    ...fields.map((node) => ({ nodes: [node], answer: answerOf(node), at: spanOf(node) })),
    ...sections.filter((section) => !isContainer(section)).map(sectionPart),
  ];
}

/** A title over fields with names of their own, or over further titles, says nothing itself. */
function isContainer({ children, title = '' }: DocumentSection): boolean {
  return children.length === 0
    ? !/[:\uff1a][^\p{L}\p{N}]*$/u.test(title)
    : children.every((node) => node.type === 'field' && node.name !== 'other');
}

function sectionPart(section: DocumentSection): Part {
  const nodes = section.children
    .flatMap((node): readonly WordedNode[] => (node.type === 'row' ? node.children : [node]))
    .filter((node) => node.type !== 'signature' && hasWords(node));
  const [first] = nodes;
  const said = first ? answerOf(first) : 'open';
  // « Non évalués, la journée était trop chargée » speaks for the whole part; a plain no only for itself.
  const answer = nodes.length > 1 && said !== 'unasked' ? 'words' : said;
  return { nodes, answer, at: spanOf(section) };
}

/** The day of the session: a field for it, else the date of the report. Its log and its plan have dates of their own. */
export function sessionDay(record: FileRecord): Known {
  const own = momentsOf(record, 'session-date');
  return knownMoment(own.length > 0 ? own : momentsOf(record, 'date'));
}

/** Rows of tables whose head names this column; each with its cells by the name of their column. */
export function rowsWith(document: Document, column: string): readonly TableRow[] {
  return rowsOf(document)
    .filter(({ head, children }) => !head && children.some(({ name }) => name === column))
    .map((row) => ({ row, cell: (name) => row.children.find((cell) => cell.name === name) }));
}

export interface TableRow {
  readonly row: Row;
  readonly cell: (name: string) => Cell | undefined;
}

/**
 * Whether a report says something in a part or in a sentence, and whether it denies it. `none` is what a part means that
 * says no: that it was not done, or (« Questions : aucune ») nothing.
 */
export function mention(
  document: Document,
  id: string,
  none: 'denied' | 'unknown' = 'denied',
): { readonly said: boolean; readonly denied?: Span } {
  const parts = reportParts(document, id);
  const said =
    parts.some(({ answer }) => answer === 'yes' || answer === 'words') || affirmed(document, id).length > 0;
  const not = parts.find(({ answer }) => answer === 'unasked' || (answer === 'no' && none === 'denied'));
  const no = not?.at ?? denied(document, id)[0]?.at;
  return { said, ...(no && { denied: no }) };
}

/** A part that says hardly more than no. */
export function isBare({ nodes }: Part): boolean {
  return nodes.flatMap((node) => textOf(node).match(/\p{L}{2,}/gu) ?? []).length <= 2;
}

/**
 * Whether a language that the report names in one field is one of those that the person understands. Only of French,
 * Dutch and English is it certain that both fields would call it alike: another may go by several names.
 */
export function isUnderstood(document: Document, field: string): 'yes' | 'no' | 'unknown' {
  const named = (name: string) => reportParts(document, name).flatMap(({ nodes }) => nodes);
  const [used, person] = [named(field), named('person-languages')];
  if (used.length === 0 || person.length === 0) return 'unknown';
  const languages = (nodes: readonly WordedNode[]): readonly string[] =>
    nodes.flatMap(({ cues }) =>
      cues.flatMap(({ id, denied: not }) => (id.startsWith('lang-') && !not ? [id] : [])),
    );
  const words = (nodes: readonly WordedNode[]): readonly string[] =>
    nodes.flatMap(
      (node) =>
        textOf(node)
          .toLowerCase()
          .match(/\p{L}{4,}/gu) ?? [],
    );
  const known = languages(used);
  const own: readonly string[] = [...languages(person), ...words(person)];
  if (![...known, ...words(used)].some((one) => own.includes(one)))
    return known.length > 0 ? 'no' : 'unknown';
  return person.some(({ cues }) => cues.some(({ id }) => id === 'a-little')) ? 'unknown' : 'yes';
}
