import { recalled } from '../../text/memory.ts';
import type { Line } from '../blocks.ts';
import { keyOf } from './phrase-table.ts';

export type Separator =
  | ':'
  | 'dash'
  | '.'
  | 'tab'
  | 'bold'
  | 'bracket'
  | 'timed'
  | 'clocked'
  | 'number'
  | 'space'
  | 'wide'
  | 'sign'
  | 'label'
  | 'alone';

/** A way to read the beginning of a line as a speaker's mark; whether it is one, the census decides. */
export interface MarkForm {
  /** The label without numbering, as written and as looked up. */
  readonly label: string;
  readonly key: string;
  /** The mark with its number, as written: "Q 12". */
  readonly written: string;
  readonly separator: Separator;
  readonly numbered: boolean;
  /** Offsets in the line: where the mark begins, and where the words begin. */
  readonly from: number;
  readonly to: number;
}

/** Bullets, a timecode and the turn's number may stand before the label. */
const lead =
  /^\s*(?:[-–•*]\s+)?((?:[[(]\d{1,2}\.|[[(]?\d{1,2}[:hHuU])\d{2}(?::\d{2})?(?:[.,]\d{1,3})?[\])]?\s*(?:[–—|:-]\s+)?(?=[\p{L}[<]))?([[(]?\d{1,4}[\])]?\s?[.)°:/–-]?\s*(?=[\p{L}[<]))?/u;
const bracketed =
  /^\[([^[\]]{1,40})\]\s*(\(\s*\d{1,3}:\d{2,3}[^()]{0,24}\)|\d{1,2}:\d{2}(?::\d{2})?)?\s*[:>–-]?\s*/u;
/** « (OP) Où … », « <OP> Où … ». */
const enclosed = /^(?:\(([^()]{1,24})\)|<([^<>]{1,24})>)\s*[:\uff1a]?\s*/u;
/** « Officier 00:01:12 » and « OP (0:01 - 0:11) », with the words on the next line. */
const timedBehind = /^([^\d([]{1,40}?)\s*[–-]?\s*[([]?\d{1,3}:\d{2}(?::\d{2})?[^\p{L}]{0,24}$/u;
/** « Q. Où … », « QUESTION 12. Où … ». */
const dotted = /^(\p{Lu}\p{L}{0,11})(\.?\s?\d{1,4})?[.)]\s+/u;
const numbered = /^(\p{Lu}{1,3})\s?\d{1,4}\s+(?=\S)/u;
/** « PO Waar bent u geboren? »: capitals and a space, if many turns begin so. */
const spaced = /^(\p{Lu}{1,4})[ \u00a0\u202f]+(?=[\p{L}\p{N}«"“(])/u;
/** « A       Yes. »: columns made with spaces. */
const wide = /^(\p{L}[\p{L}.]{0,11}) {2,}(?=\S)/u;
const word = /^\p{L}[\p{L}\p{M}\p{N}.'’°/ \u00a0\u202f()-]*$/u;
const most = 48;

/** All readings of a line's beginning as a mark, the more certain first. */
export function markForms(line: Line): readonly MarkForm[] {
  if (!line.label) return isPlain(line) ? recalled(line.text, plainForms, plainForms) : formsIn(line);
  // Numbering as displayed stands before the words as if it were typed; no run holds it.
  const before = `${line.label} `;
  const forms = formsIn({ ...line, text: before + line.text }, before.length);
  return forms.map((form) => ({
    ...form,
    separator: form.to <= before.length ? 'label' : form.separator,
    from: Math.max(0, form.from - before.length),
    to: Math.max(0, form.to - before.length),
  }));
}

/** A line whose forms follow from its words alone. */
function isPlain({ kind, cell, runs }: Line): boolean {
  return kind === 'text' && !cell && runs.every(({ bold, italic }) => !bold && !italic);
}

function plainForms(text: string): readonly MarkForm[] {
  return formsIn({ text, runs: [], block: 0, kind: 'text' });
}

function formsIn(line: Line, labelled = 0): readonly MarkForm[] {
  const text = line.text;
  const head = lead.exec(text)!;
  const from = head[0].length - (head[2]?.length ?? 0);
  const at = head[0].length;
  const ahead = text.slice(at, at + most + 16);
  const forms: MarkForm[] = [];
  const add = (written: string, separator: Separator, size: number, skip = 0): void => {
    const bare = written.replace(/\s*[([][^()[\]]{0,20}[)\]]\s*$/u, '').trim();
    const label = bare.replace(/\s*(?:n°|nr\.?|no\.?)?\s*\d{1,4}\s*\.?\s*$/iu, '').trim();
    if (!label || !word.test(label) || label.split(/\s+/).length > 5) return;
    const hasNumber = label !== bare || /\d/.test(written) || head[2] !== undefined;
    forms.push({
      label,
      key: keyOf(label),
      written: skip > 0 ? written.trim() : text.slice(from, at + written.length).trim(),
      separator,
      numbered: hasNumber,
      from,
      to: at + size,
    });
  };
  if (labelled > 0) addLabel(text.slice(at, labelled), labelled - at, add);
  const bracket = bracketed.exec(ahead);
  if (bracket) {
    const timed = bracket[2] !== undefined;
    if (timed || bracket[0].length === ahead.length || /[\])>:–-]\s+$/.test(bracket[0]))
      add(bracket[1]!, timed ? 'timed' : 'bracket', bracket[0].length, 1);
    return forms;
  }
  const round = enclosed.exec(ahead);
  if (round) {
    add(round[1] ?? round[2]!, 'sign', round[0].length, 1);
    return forms;
  }
  const timed = text.length - at <= most + 16 ? timedBehind.exec(ahead) : undefined;
  if (timed) add(timed[1]!, 'clocked', ahead.length);
  const colon = ahead.slice(0, most).search(/[:\uff1a](?!\d\d)|(?<!\d)[:\uff1a]/u);
  if (colon > 0 && !ahead.startsWith('//', colon + 1)) add(ahead.slice(0, colon), ':', colon + 1);
  const dash = /[–—>→]|-(?=\s)/u.exec(ahead.slice(0, most));
  if (dash && dash.index > 0) add(ahead.slice(0, dash.index), 'dash', dash.index + 1);
  const sign = /[/=](?=\s)/u.exec(ahead.slice(0, most));
  if (sign && sign.index > 0) add(ahead.slice(0, sign.index), 'sign', sign.index + 1);
  const dot = dotted.exec(ahead);
  if (dot) add(`${dot[1]}${dot[2] ?? ''}`, '.', dot[0].length);
  const tab = ahead.indexOf('\t');
  if (tab > 0) add(ahead.slice(0, tab), 'tab', tab + 1);
  const gap = line.cell ? undefined : wide.exec(ahead);
  if (gap) add(gap[1]!, 'wide', gap[0].length);
  const digits = numbered.exec(ahead);
  if (digits) add(digits[0].trimEnd(), 'number', digits[0].length);
  const space = spaced.exec(ahead);
  if (space && line.kind === 'text' && !line.cell) add(space[1]!, 'space', space[0].length);
  for (const style of ['bold', 'italic'] as const) {
    const size = labelled > 0 ? 0 : styledPrefix(line, style);
    if (size > at && size <= at + most)
      add(text.slice(at, size).replace(/[:\s]+$/u, ''), style === 'bold' ? 'bold' : 'sign', size - at);
  }
  if (text.length - at <= most)
    add(text.slice(at).replace(/\s*:?\s*$/u, ''), head[1] ? 'clocked' : 'alone', text.length - at);
  return forms;
}

/** A label that is the mark itself: "Q1 :", "OP 1.", "V", "1. OP". */
function addLabel(
  label: string,
  size: number,
  add: (written: string, separator: Separator, size: number) => void,
): void {
  const bare = label.replace(/[\s:.)>–—-]+$/u, '');
  if (/\p{L}/u.test(bare)) add(bare, 'label', size);
}

/** Where the words in one style at the start of a line end, when others follow; 0 otherwise. */
function styledPrefix(line: Line, style: 'bold' | 'italic'): number {
  let at = 0;
  for (const run of line.runs) {
    const text = line.text.slice(at, at + run.end - run.start);
    if (!run[style] && /[\p{L}\p{N}]/u.test(text)) return at;
    at += text.length;
  }
  return 0;
}
