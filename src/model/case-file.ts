import type { Moment } from './belgian-time.ts';
import type {
  Cell,
  Cue,
  Document,
  DocumentContent,
  DocumentField,
  DocumentType,
  Row,
  Signature,
  Statement,
  WordedNode,
  WrittenMoment,
} from './document.ts';
import type { Span } from './place.ts';
import { spanOf, textOf } from './turns.ts';

/** One record of a file. `n` counts from 0 in the order of the file; findings name it. */
export interface FileRecord {
  readonly n: number;
  readonly document: Document;
  /** The source that the document's positions point into. */
  readonly text: string;
}

/** Records about one person: those of a folder, those of one bundle, or a single one. */
export interface CaseFile {
  /** Drafts left out. */
  readonly records: readonly FileRecord[];
  readonly drafts: readonly FileRecord[];
  /** Two persons are named: what one record shows may not be about the person of another. */
  readonly mixed: boolean;
  /** Whether it was given as a whole: what is not in it is missing from the file, not only from one record. */
  readonly whole: boolean;
}

export function recordsOf(file: CaseFile, ...types: readonly DocumentType[]): readonly FileRecord[] {
  return file.records.filter(({ document }) => types.includes(document.record));
}

const nodes = new WeakMap<Document, readonly WordedNode[]>();

/** Everything of a document that has words, in reading order; cells of tables one by one. */
export function nodesOf(document: Document): readonly WordedNode[] {
  const known = nodes.get(document);
  if (known) return known;
  const found = document.children.flatMap(({ children }) =>
    children.flatMap((node): readonly WordedNode[] => (node.type === 'row' ? node.children : [node])),
  );
  nodes.set(document, found);
  return found;
}

/** Fields, cells and sections of a name, each with the words that it holds. */
export function partsOf(document: Document, ...names: readonly string[]): readonly WordedNode[] {
  // A field under a title is a part of its own: an empty part must not borrow the words of the next label.
  const named = document.children
    .filter((section) => names.includes(section.name))
    .flatMap(({ children }) =>
      children.filter(
        (node): node is Exclude<DocumentContent, Row> =>
          node.type !== 'row' &&
          node.type !== 'signature' &&
          (node.type !== 'field' || node.name === 'other'),
      ),
    );
  const fields = nodesOf(document).filter(
    (node): node is DocumentField | Cell =>
      (node.type === 'field' || node.type === 'cell') && names.includes(node.name),
  );
  return [...new Set([...fields, ...named])].filter(hasWords);
}

/** Whether something is written there: a dotted line or a dash is a place left open. */
export function hasWords(node: WordedNode): boolean {
  return /[\p{L}\p{N}]{2}/u.test(textOf(node));
}

export function fieldOf(document: Document, ...names: readonly string[]): DocumentField | undefined {
  return nodesOf(document).find(
    (node): node is DocumentField => node.type === 'field' && names.includes(node.name) && hasWords(node),
  );
}

/** Cues of these ids, of the title and of everything below it. */
export function cuesOf(document: Document, ...ids: readonly string[]): readonly Cue[] {
  const all = [...document.titleCues, ...nodesOf(document).flatMap(({ cues }) => cues)];
  return all.filter(({ id }) => ids.includes(id));
}

export function signaturesOf(document: Document): readonly Signature[] {
  return nodesOf(document).filter((node) => node.type === 'signature');
}

export function statementsOf(document: Document): readonly Statement[] {
  return nodesOf(document).filter((node) => node.type === 'statement');
}

export function rowsOf(document: Document): readonly Row[] {
  return document.children.flatMap(({ children }) => children.filter((node) => node.type === 'row'));
}

/** Where to point when something is missing from a record: its title, else its first words. */
export function topOf({ document }: FileRecord): Span {
  const [first] = nodesOf(document);
  const { start, end } = spanOf(document);
  const to = first ? spanOf(first).end : end;
  return { start, end: Math.max(start, Math.min(to, end)) };
}

/** A moment with the record that gives it. */
export interface PlacedMoment extends WrittenMoment {
  readonly record: FileRecord;
}

/** Every mention of one of these moments; those of fields first, since a sentence may speak of another's. */
export function momentsOf(record: FileRecord, ...names: readonly string[]): readonly PlacedMoment[] {
  const all = nodesOf(record.document)
    .flatMap(({ moments }) => moments)
    .filter(({ name }) => names.includes(name));
  return [...all]
    .sort((a, b) => Number(a.by === 'sentence') - Number(b.by === 'sentence'))
    .map((moment) => ({ ...moment, record }));
}

/** What the mentions of one moment come to. */
export type Known =
  | { readonly known: 'yes'; readonly moment: Moment; readonly place: PlacedMoment }
  | { readonly known: 'no' | 'faulty' | 'contradictory'; readonly place?: PlacedMoment };

/**
 * One moment out of its mentions: fields outweigh sentences; two days contradict each other, as do two times on one
 * day; a day with a time says more than the same day without.
 */
export function knownMoment(mentions: readonly PlacedMoment[]): Known {
  const fields = mentions.filter(({ by }) => by === 'field');
  const heard = fields.length > 0 ? fields : mentions;
  const [first] = heard;
  if (!first) return { known: 'no' };
  const dated = heard.filter(({ date }) => date !== undefined);
  if (dated.length === 0) return { known: 'faulty', place: first };
  const distinct = (values: readonly unknown[]): number => new Set(values).size;
  const clocks = dated.flatMap(({ clock }) => (clock === undefined ? [] : [clock]));
  if (distinct(dated.map(({ date }) => date)) > 1 || distinct(clocks) > 1)
    return { known: 'contradictory', place: dated.at(-1)! };
  const place = dated.find(({ clock }) => clock !== undefined) ?? dated[0]!;
  return {
    known: 'yes',
    moment: { date: place.date!, ...(place.clock === undefined ? {} : { clock: place.clock }) },
    place,
  };
}
