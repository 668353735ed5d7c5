import type { DocumentContent, DocumentSection, DocumentType } from '../../model/document.ts';
import type { Span } from '../../model/place.ts';
import { isDateLike, writtenDatesIn } from '../../text/dates.ts';
import type { Line } from '../blocks.ts';
import { hull, positionAt, type Slice, sliceOf, spanOfSlice, wordsIn } from '../interview/leaves.ts';
import { nodeSpan } from '../interview/nodes.ts';
import { type Label, labelOf, named } from './labels.ts';
import { dated } from './moments.ts';
import {
  entryNode,
  fieldNode,
  paragraphNode,
  signatureNode,
  statementNode,
  type Workshop,
} from './pieces.ts';
import { looseSignature, mayBeSigned, type Signed, signedIn } from './signatures.ts';
import { stepPart } from './steps.ts';
import { tableNodes } from './tables.ts';
import { standsAsTitle } from './titles.ts';

interface Open {
  readonly name: string;
  readonly title?: string;
  readonly at?: Span;
  readonly children: DocumentContent[];
}

/** Names without a label stand at the end of a record, among so many lines. */
const tail = 14;
/** A signature block has a mark, a name and a function below its label. */
const mostBelow = 3;

/** Lines of one record, without its title, as sections with their contents. */
export function sectionsIn(
  shop: Workshop,
  lines: readonly Line[],
  type: DocumentType,
): readonly DocumentSection[] {
  const sections: Open[] = [{ name: 'head', children: [] }];
  let i = 0;
  const open = (): Open => sections.at(-1)!;
  while (i < lines.length) {
    const line = lines[i]!;
    if (line.cell && line.cell.columns > 1) {
      const rows = takeWhile(lines, i, (other) => other.cell?.table === line.cell!.table);
      open().children.push(...tableNodes(shop, rows));
      i += rows.length;
      continue;
    }
    const title = (type === 'session-report' ? stepAt(shop, lines, i) : undefined) ?? titleOf(shop, lines, i);
    if (title) {
      const slice = sliceOf(line);
      sections.push({ name: title, title: wordsIn(slice), at: spanOfSlice(slice), children: [] });
      i++;
      continue;
    }
    const { node, taken } = contentAt(shop, lines, i, { type, part: open().name });
    if (node) open().children.push(node);
    i += taken;
  }
  return sections
    .filter(({ children, at }) => at || children.length > 0)
    .map((one) => sectionNode(shop, one));
}

function sectionNode({ ground }: Workshop, { name, title, at, children }: Open): DocumentSection {
  const span = hull([...(at ? [at] : []), ...children.map(nodeSpan)]) ?? { start: 0, end: 0 };
  return {
    type: 'section',
    name,
    ...(title !== undefined && { title }),
    position: positionAt(ground, span),
    children,
  };
}

function stepAt({ words }: Workshop, lines: readonly Line[], i: number): string | undefined {
  const line = lines[i]!;
  const alone = lines[i - 1]?.block !== line.block;
  return standsAsTitle(line, alone) ? stepPart(line.text.trim(), words) : undefined;
}

/** The part that a line opens: a heading, or a known label with nothing behind it. */
function titleOf({ words }: Workshop, lines: readonly Line[], i: number): string | undefined {
  const line = lines[i]!;
  if (line.kind !== 'heading' && hasValue(line, words)) return undefined;
  const bare = line.text.trim().replace(/^(?:\d{1,2}|[IVX]{1,4}|[A-Z])\s?[.)–-]\s+/u, '');
  const colon = /\s*[:\uff1a]$/u.test(bare);
  const found = named(bare.replace(/\s*[:\uff1a]$/u, ''), words);
  const first = lines[i - 1]?.block !== line.block;
  if (found && found.name !== 'other' && found.name !== 'signature' && !/[.,;?!]$/u.test(bare))
    return colon || first || standsAsTitle(line, first) ? found.name : undefined;
  // A place for a signature may be set like a heading; it opens no part.
  return line.kind === 'heading' && !found?.person && found?.name !== 'signature' ? 'other' : undefined;
}

/** « Forces : ……… », « Résumé : (en bref) »: a label with something behind it is no title, whatever that is. */
function hasValue(line: Line, words: Workshop['words']): boolean {
  const label = labelOf(line, words);
  return label !== undefined && label.name !== 'other' && line.text.slice(label.valueFrom).trim() !== '';
}

interface Taken {
  readonly node?: DocumentContent;
  readonly taken: number;
}

function contentAt(
  shop: Workshop,
  lines: readonly Line[],
  i: number,
  { type, part }: { readonly type: DocumentType; readonly part: string },
): Taken {
  const line = lines[i]!;
  const { words } = shop;
  const text = line.text;
  if (!/[\p{L}\p{N}]/u.test(text)) return { taken: 1 };
  const label = labelOf(line, words) ?? bareSignatureLabel(shop, line);
  const atEnd = lines.length - i <= tail;
  if (label) {
    const value = sliceOf(line, Math.min(label.valueFrom, text.length));
    if (isSignature(label, wordsIn(value), atEnd)) return signatureAt(shop, lines, i, label, value);
    const { person } = label;
    if (person && speaks(label.name, type) && isSpeech(wordsIn(value))) {
      const more = continued(shop, lines, i);
      return {
        node: statementNode(shop, { ...label, person }, [value, ...more], spanOfSlice(sliceOf(line))),
        taken: 1 + more.length,
      };
    }
    if (label.name !== 'other' || wordsIn(value) !== '') {
      const more = continued(shop, lines, i);
      const slices = [value, ...more].filter((slice) => wordsIn(slice) !== '');
      return { node: fieldNode(shop, label, slices, spanOfSlice(sliceOf(line))), taken: 1 + more.length };
    }
  }
  // Reports log what was done when: « 12 mars 2026 – appel à l’avocate » is no date of the report.
  const logs = type === 'session-report' && isLogged(text);
  if (!logs && isDateLike(text) && opensLetter(text, dated.has(part))) return dateLine(shop, line);
  const loose = atEnd ? looseSignature(text, lines[i + 1]?.text, words) : undefined;
  if (loose) return looseAt(shop, lines, i, loose);
  const more = continued(shop, lines, i);
  const slices = [sliceOf(line), ...more];
  return {
    node: opensEntry(text)
      ? entryNode(shop, slices, type === 'session-report' ? 'entry' : '')
      : paragraphNode(shop, slices, part),
    taken: slices.length,
  };
}

/** « La directrice, » or "Handtekening" alone on its line. */
function bareSignatureLabel({ words }: Workshop, line: Line): Label | undefined {
  const text = line.text.trim().replace(/\s*[,:\uff1a]$/u, '');
  const found = text.length <= 60 ? named(text, words) : undefined;
  return found?.name === 'signature'
    ? { ...found, label: text, from: 0, valueFrom: line.text.length }
    : undefined;
}

function isSignature(label: Label, value: string, atEnd: boolean): boolean {
  if (label.name === 'signature') return true;
  return atEnd && /^\(?(?:sign(?:é|e\u0301)|s(?:é|e\u0301)|get\.|getekend|signed)/iu.test(value);
}

function signatureAt(shop: Workshop, lines: readonly Line[], i: number, label: Label, value: Slice): Taken {
  const slices = wordsIn(value) === '' ? [] : [value];
  let taken = 1;
  for (let below = 0; below < mostBelow; below++) {
    const next = lines[i + taken];
    // A name on the label's own line has at most its function below, in the same block.
    if (!next || next.cell || (slices.length > 0 && next.block !== lines[i + taken - 1]!.block)) break;
    if (!mayBeSigned(next.text) || opensOther(shop, lines, i + taken)) break;
    if (/[\p{L}]/u.test(next.text)) slices.push(sliceOf(next));
    taken++;
  }
  const from = spanOfSlice(sliceOf(lines[i]!));
  return { node: signatureNode(shop, slices, from, (text) => signedIn(text, label, shop.words)), taken };
}

function looseAt(shop: Workshop, lines: readonly Line[], i: number, loose: Signed): Taken {
  const next = lines[i + 1];
  const below = next !== undefined && loose.role !== undefined && !wordsIn(sliceOf(lines[i]!)).includes(',');
  const slices = [sliceOf(lines[i]!), ...(below ? [sliceOf(next)] : [])];
  return {
    node: signatureNode(shop, slices, undefined, (text) => {
      const whole = signedIn(text, undefined, shop.words);
      return { ...whole, ...(loose.role && { role: loose.role }) };
    }),
    taken: slices.length,
  };
}

function dateLine(shop: Workshop, line: Line): Taken {
  const slice = sliceOf(line);
  const label: Label = { name: 'date', label: '', from: 0, valueFrom: 0 };
  return { node: fieldNode(shop, label, [slice], spanOfSlice(slice)), taken: 1 };
}

/**
 * « Namur, le 3 mars 2026 », « Fait à Namur, le 3 mars 2026 », "3 March 2026": not « Exclu du 3 mars 2026 ». A bare date
 * under the title of a moment is that moment's.
 */
function opensLetter(text: string, underMoment: boolean): boolean {
  const [date] = writtenDatesIn(text);
  const before = text.slice(0, date?.start ?? 0).trim();
  if (/^(?:le|op|on|den)?$/iu.test(before)) return !underMoment;
  return /^(?:(?:fait|opgemaakt|gedaan|done|signed)\s.{0,40}|\p{Lu}[\p{L}'’ -]{1,40},(?:\s(?:le|de|den|on))?)$/iu.test(
    before,
  );
}

/** A date before all words, with no more than a bullet before it. */
function opensEntry(text: string): boolean {
  const [date] = writtenDatesIn(text);
  return date !== undefined && text.slice(0, date.start).replace(/[-–•*\s]/gu, '') === '';
}

/** A date with words of its own behind it. */
function isLogged(text: string): boolean {
  const [date] = writtenDatesIn(text);
  return date !== undefined && (text.slice(date.end).match(/\p{L}{3,}/gu)?.length ?? 0) > 1;
}

/** Lines of the same block that open nothing of their own go on with what stands before them. */
function continued(shop: Workshop, lines: readonly Line[], i: number): readonly Slice[] {
  const more: Slice[] = [];
  for (let k = i + 1; k < lines.length && lines[k]!.block === lines[i]!.block && !lines[k]!.cell; k++) {
    if (opensOther(shop, lines, k)) break;
    more.push(sliceOf(lines[k]!));
  }
  return more;
}

function opensOther(shop: Workshop, lines: readonly Line[], k: number): boolean {
  const line = lines[k]!;
  if (line.kind === 'heading' || labelOf(line, shop.words) || bareSignatureLabel(shop, line)) return true;
  if (shop.session && opensEntry(line.text) && isLogged(line.text)) return true;
  const found = named(line.text.trim(), shop.words);
  return found !== undefined && found.name !== 'other' && found.person === undefined;
}

/** « Interprète : présente, informée avant la séance. » is a field of a report, however long; minutes have speakers. */
function speaks(name: string, type: DocumentType): boolean {
  return (
    type === 'hearing' || (type === 'session-report' && ['other', 'resident', 'counsellor'].includes(name))
  );
}

function isSpeech(value: string): boolean {
  return /[.?!…»”"]\s*$/u.test(value) || value.split(/\s+/u).length > 7;
}

function takeWhile(lines: readonly Line[], from: number, fits: (line: Line) => boolean): readonly Line[] {
  let to = from;
  while (to < lines.length && fits(lines[to]!)) to++;
  return lines.slice(from, to);
}
