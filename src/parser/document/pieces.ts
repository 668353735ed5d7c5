import type {
  Cell,
  DatedEntry,
  DocumentField,
  Paragraph,
  Signature,
  Statement,
  WrittenMoment,
} from '../../model/document.ts';
import type { Span } from '../../model/place.ts';
import { sourceSpan, textOf } from '../../model/turns.ts';
import { type Ground, hull, joinedSpans, leavesOf, positionAt, type Slice } from '../interview/leaves.ts';
import { cuesIn } from './cues.ts';
import type { Label } from './labels.ts';
import { fieldMoments, sentenceMoments } from './moments.ts';
import type { Signed } from './signatures.ts';
import type { DocumentWords } from './words.ts';

/** What nodes are made on. */
export interface Workshop {
  readonly ground: Ground;
  readonly words: DocumentWords;
  /** Whether the record reports a session: it logs dates that are not its own. */
  readonly session: boolean;
}

type Worded = Pick<Paragraph, 'position' | 'children' | 'cues' | 'moments'>;

/** Words of a node with their cues and, as `name` or `part` tell, their moments. */
function worded(
  { ground, words }: Workshop,
  slices: readonly Slice[],
  place: { readonly from?: Span; readonly name?: string; readonly part?: string },
): Worded {
  const spans = joinedSpans(ground, slices);
  const children = leavesOf(ground, spans);
  const text = textOf({ children });
  const at = hull([...(place.from ? [place.from] : []), ...spans]) ?? { start: 0, end: 0 };
  const local = words.cues ? cuesIn(text, words.cues) : [];
  const own = place.name === undefined ? [] : fieldMoments(place.name, text);
  const moments = [
    ...own,
    ...(own.length > 0 ? [] : sentenceMoments(text, local, place.name ?? place.part ?? '')),
  ];
  const placed = ({ start, end }: Span): Span => sourceSpan({ children }, start, end);
  return {
    position: positionAt(ground, at),
    children,
    cues: local.map((cue) => ({ ...cue, at: placed(cue.at) })),
    moments: moments.map((moment): WrittenMoment => ({ ...moment, at: placed(moment.at) })),
  };
}

export function fieldNode(shop: Workshop, label: Label, slices: readonly Slice[], from: Span): DocumentField {
  return {
    type: 'field',
    name: label.name,
    label: label.label,
    ...worded(shop, slices, { from, name: label.name }),
  };
}

export function paragraphNode(shop: Workshop, slices: readonly Slice[], part: string): Paragraph {
  return { type: 'paragraph', ...worded(shop, slices, { part }) };
}

/** `name` is what its date stands for; none where only its sentences tell. */
export function entryNode(shop: Workshop, slices: readonly Slice[], name: string): DatedEntry {
  return { type: 'entry', ...worded(shop, slices, name === '' ? { part: '' } : { name }) };
}

export function statementNode(
  shop: Workshop,
  label: Label & { readonly person: string },
  slices: readonly Slice[],
  from: Span,
): Statement {
  return {
    type: 'statement',
    speaker: label.person,
    marker: label.label,
    ...worded(shop, slices, { from, part: '' }),
  };
}

/** `signed` has offsets of the words of the slices, joined. */
export function signatureNode(
  shop: Workshop,
  slices: readonly Slice[],
  from: Span | undefined,
  signedIn: (text: string) => Signed,
): Signature {
  const base = worded(shop, slices, { ...(from && { from }), part: '' });
  const { role, name, signed } = signedIn(textOf(base));
  return {
    type: 'signature',
    ...(role && { role }),
    ...(name && { name: sourceSpan(base, name.start, name.end) }),
    signed,
    ...base,
  };
}

export function cellNode(shop: Workshop, name: string, slices: readonly Slice[], empty: Span): Cell {
  const node = { type: 'cell', name, ...worded(shop, slices, { name }) } as const;
  return slices.length > 0 ? node : { ...node, position: positionAt(shop.ground, empty) };
}
