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
  | 'number'
  | 'space'
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
  /^\s*(?:[-–•*]\s+)?(?:[[(]?\d{1,2}[:h]\d{2}(?::\d{2})?[\])]?\s+(?=\p{L}))?(\d{1,4}\s?[.)°:/–-]?\s*(?=\p{L}))?/u;
const bracketed =
  /^\[([^[\]]{1,40})\]\s*(\(\s*\d{1,3}:\d{2,3}[^()]{0,24}\)|\d{1,2}:\d{2}(?::\d{2})?)?\s*[:>–-]?\s*/u;
const dotted = /^(\p{Lu}{1,4})(\.?\s?\d{1,4})?[.)]\s+/u;
const numbered = /^(\p{Lu}{1,3})\s?\d{1,4}\s+(?=\S)/u;
/** « PO Waar bent u geboren? »: capitals and a space, if many turns begin so. */
const spaced = /^(\p{Lu}{2,4})\s+(?=[\p{L}\p{N}«"“(])/u;
const word = /^\p{L}[\p{L}\p{M}\p{N}.'’°/ \u00a0\u202f()-]*$/u;
const most = 48;

/** All readings of a line's beginning as a mark, the more certain first. */
export function markForms(line: Line): readonly MarkForm[] {
  const text = line.text;
  const head = lead.exec(text)!;
  const from = head[0].length - (head[1]?.length ?? 0);
  const at = head[0].length;
  const ahead = text.slice(at, at + most + 16);
  const forms: MarkForm[] = [];
  const add = (written: string, separator: Separator, size: number): void => {
    const bare = written.replace(/\s*[([][^()[\]]{0,20}[)\]]\s*$/u, '').trim();
    const label = bare.replace(/\s*(?:n°|nr\.?|no\.?)?\s*\d{1,4}\s*\.?\s*$/iu, '').trim();
    if (!label || !word.test(label) || label.split(/\s+/).length > 5) return;
    const hasNumber = label !== bare || /\d/.test(written) || head[1] !== undefined;
    forms.push({
      label,
      key: keyOf(label),
      written: text.slice(from, at + written.length).trim(),
      separator,
      numbered: hasNumber,
      from,
      to: at + size,
    });
  };
  const bracket = bracketed.exec(ahead);
  if (bracket) {
    const timed = bracket[2] !== undefined;
    if (timed || bracket[0].length === ahead.length || /[\])>:–-]\s+$/.test(bracket[0])) {
      add(bracket[1]!, timed ? 'timed' : 'bracket', bracket[0].length);
      const last = forms.at(-1);
      if (last) forms[forms.length - 1] = { ...last, written: bracket[1]!.trim() };
    }
    return forms;
  }
  const colon = ahead.slice(0, most).search(/[::]/u);
  if (colon > 0 && !ahead.startsWith('//', colon + 1)) add(ahead.slice(0, colon), ':', colon + 1);
  const dash = /[–—>]|-(?=\s)/u.exec(ahead.slice(0, most));
  if (dash && dash.index > 0) add(ahead.slice(0, dash.index), 'dash', dash.index + 1);
  const dot = dotted.exec(ahead);
  if (dot) add(`${dot[1]}${dot[2] ?? ''}`, '.', dot[0].length);
  const tab = ahead.indexOf('\t');
  if (tab > 0) add(ahead.slice(0, tab), 'tab', tab + 1);
  const digits = numbered.exec(ahead);
  if (digits) add(digits[0].trimEnd(), 'number', digits[0].length);
  const space = spaced.exec(ahead);
  if (space && line.kind === 'text' && !line.cell) add(space[1]!, 'space', space[0].length);
  const bold = boldPrefix(line);
  if (bold > at && bold <= at + most) add(text.slice(at, bold).replace(/[:\s]+$/u, ''), 'bold', bold - at);
  if (text.length - at <= most) add(text.slice(at).replace(/\s*:?\s*$/u, ''), 'alone', text.length - at);
  return forms;
}

/** Where the bold words at the start of a line end, when plain words follow; 0 otherwise. */
function boldPrefix(line: Line): number {
  let at = 0;
  for (const run of line.runs) {
    const text = line.text.slice(at, at + run.end - run.start);
    if (!run.bold && /[\p{L}\p{N}]/u.test(text)) return at;
    at += text.length;
  }
  return 0;
}
