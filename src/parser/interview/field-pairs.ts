import { datesIn } from '../../text/dates.ts';
import { tokensOf } from '../../text/tokens.ts';
import type { Line } from '../blocks.ts';
import { keyOf } from './phrase-table.ts';
import { idsOf, type Words } from './words.ts';

/** A labelled value on one line: offsets into the line. */
export interface Pair {
  /** The lexicon's id, or `other`. */
  readonly id: string;
  readonly label: string;
  readonly from: number;
  readonly valueFrom: number;
  readonly to: number;
}

const mostLabel = 64;
/** What may stand between two pairs on a line (domain §C.1); « Fin : 12h50 (durée : 3h45) » too. */
const between = /[\s–—|;,/•(-]+$/u;

/** The id of a label, with or without a note in parentheses; undefined for one that no lexicon has. */
export function fieldId(label: string, words: Words): string | undefined {
  const whole = idsOf(words.fields, keyOf(label))[0];
  if (whole) return whole;
  const bare = label.replace(/\([^()]{0,60}\)/gu, ' ').replace(/\s*\d{1,2}\s*$/u, '');
  return idsOf(words.fields, keyOf(bare))[0] ?? idInTwoLanguages(bare, words);
}

/** « Date / Datum », « N° / Nr. »: names of one thing in two or three languages. */
function idInTwoLanguages(label: string, words: Words): string | undefined {
  const names = label.split('/');
  if (names.length < 2 || names.length > 3) return undefined;
  const ids = names.map((name) => new Set(words.fields.flatMap((table) => table.ids.get(keyOf(name)) ?? [])));
  return [...ids[0]!].find((id) => ids.every((each) => each.has(id)));
}

/**
 * The labelled values of a line: `Clé : valeur`, tab, bold label, « Commencé à 9h05 », and several of them on one
 * line. `strange` accepts a label that no lexicon has, as headers are full of them.
 */
export function pairsIn(line: Line, words: Words, strange: boolean): readonly Pair[] {
  const text = line.text;
  const grid = gridPairs(text, words);
  if (grid.length > 0) return grid;
  const bare = bareSegments(text, words);
  if (bare.length > 0) return bare;
  const first = firstLabel(line, words, strange);
  // « Réf. interne 12 – Date : 12/03/2024 – Début : 9h05 »: two known labels make a header line of any beginning.
  const others = nextLabels(text, first?.valueFrom ?? 0, words);
  if (!first && others.length < 2) return [];
  const starts = first ? [first, ...others] : others;
  return starts.map((start, i) => {
    const next = starts[i + 1]?.from ?? text.length;
    const inside = text.slice(start.valueFrom, next).replace(i + 1 < starts.length ? between : /\s+$/u, '');
    const value = text[start.from - 1] === '(' ? withinParentheses(inside) : inside;
    const lead = value.length - value.trimStart().length;
    return {
      ...start,
      valueFrom: start.valueFrom + lead,
      to: start.valueFrom + Math.max(lead, value.length),
    };
  });
}

/** Up to the parenthesis that closes what was opened before. */
function withinParentheses(text: string): string {
  return /^[^()]*(?:\([^()]*\)[^()]*)*(?=\))/u.exec(text)?.[0].trimEnd() ?? text;
}

/** « N° CGRA ⇥ 19/12345 ⇥ Date ⇥ 12/03/2024 », or with wide gaps or bars: label, value, label, value. */
function gridPairs(text: string, words: Words): readonly Pair[] {
  if (text.length > 300 || !/\t| {2}|\s\|\s/.test(text) || /[?!]/.test(text)) return [];
  const pieces = [...text.matchAll(/(?:(?! {2}|\s\|\s)[^\t])+/gu)]
    .map((match) => {
      const lead = match[0].length - match[0].replace(/^[\s|]+/u, '').length;
      return { from: match.index + lead, words: match[0].slice(lead).trimEnd() };
    })
    .filter((piece) => piece.words !== '');
  const labels = pieces.map((piece) =>
    piece.words.length <= mostLabel ? fieldId(piece.words.replace(/\s*[:\uff1a]$/u, ''), words) : undefined,
  );
  if (pieces.length < 4 || pieces.length % 2 > 0) return [];
  if (labels.some((id, i) => i % 2 === 0 && id === undefined)) return [];
  return pieces.flatMap((piece, i): readonly Pair[] => {
    const value = pieces[i + 1];
    if (i % 2 > 0 || !value) return [];
    const label = piece.words.replace(/\s*[:\uff1a]$/u, '');
    return [
      {
        id: labels[i]!,
        label,
        from: piece.from,
        valueFrom: value.from,
        to: value.from + value.words.length,
      },
    ];
  });
}

type Start = Omit<Pair, 'to'>;

function firstLabel(line: Line, words: Words, strange: boolean): Start | undefined {
  const text = line.text;
  const from = /^\s*(?:[-–•*|]\s*)?(?:(?:\d{1,2}[.)]|[a-z]\))\s+(?=\p{Lu}))?/u.exec(text)![0].length;
  const ahead = text.slice(from, from + mostLabel);
  const named = (size: number, skip: number): Start | undefined => {
    const label = ahead.slice(0, size).trim();
    const id = label && fieldId(label, words);
    return id ? { id, label, from, valueFrom: from + size + skip } : undefined;
  };
  const colon = ahead.search(/[:\uff1a](?!\d\d(?!\d))|(?<!\d)[:\uff1a]/u);
  const tab = ahead.indexOf('\t');
  const sign = /\s[–—=|]\s|\s-\s/u.exec(ahead);
  // « Tolk           Pasjtoe (nr. 871) »: columns made with spaces.
  const gap = ahead.search(/\S {2,}\S/u) + 1;
  const bold = boldSize(line, from);
  const known =
    (colon > 0 ? named(colon, 1) : undefined) ??
    (tab > 0 ? named(tab, 1) : undefined) ??
    (bold > 0 && bold < mostLabel ? named(bold, 0) : undefined) ??
    (sign ? numberedOrNot(named(sign.index, sign[0].length), text) : undefined) ??
    (strange && gap > 0 ? named(gap, 1) : undefined) ??
    bareLabel(ahead, from, words);
  if (known) return known;
  if (!strange) return undefined;
  const size = colon > 0 ? colon : tab;
  const label = size > 0 ? ahead.slice(0, size).trim() : '';
  const plausible = /^\p{Lu}[\p{L}\p{M}\p{N}\s.'’°()/-]*$/u.test(label) && label.split(/\s+/).length <= 7;
  return plausible && /\S/.test(text.slice(from + size + 1))
    ? { id: 'other', label, from, valueFrom: from + size + 1 }
    : undefined;
}

/** « CGRA – Notes de l'entretien » is a letterhead, « CGRA – 26/10112 » a number. */
function numberedOrNot(start: Start | undefined, text: string): Start | undefined {
  return start?.id === 'file-number' && !/\d/.test(text.slice(start.valueFrom)) ? undefined : start;
}

const numbered = new Set([
  'start',
  'end',
  'date',
  'duration',
  'total-duration',
  'birth',
  'file-number',
  'io-number',
]);

const parted = /\s[–—|-]\s|\s?[;|]\s?/gu;

/** « Entretien du 30 août – début 10h05 – fin 12h00 – durée 1h55 »: pieces that begin with labels, without a colon. */
function bareSegments(text: string, words: Words): readonly Pair[] {
  if (text.length > 200 || !/\s[–—|-]\s|;/u.test(text)) return [];
  const cuts = [...text.matchAll(parted)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
  const pieces = [{ from: 0, to: 0 }, ...cuts].map((cut, i) => ({
    from: cut.to,
    to: cuts[i]?.from ?? text.length,
  }));
  const pairs = pieces.flatMap(({ from, to }): readonly Pair[] => {
    const piece = text.slice(from, to);
    const lead = piece.length - piece.trimStart().length;
    const end = from + piece.trimEnd().length;
    const label =
      signedLabel(piece.trim(), from + lead, words) ?? bareLabel(piece.trim(), from + lead, words, true);
    if (label) {
      const space = /^\s*/.exec(text.slice(label.valueFrom))![0].length;
      return [{ ...label, valueFrom: label.valueFrom + space, to: end }];
    }
    const [date] = datesIn(piece);
    return date && piece.trim().length === date.end - date.start
      ? [{ id: 'date', label: '', from: from + lead, valueFrom: from + lead, to: end }]
      : [];
  });
  const labelled = pairs.filter((pair) => pair.label !== '');
  // Where colons stand behind labels they say better where these are, unless other labels have none.
  const signs = text.match(/\p{L}\s?[:\uff1a]/gu)?.length ?? 0;
  if (signs > 0 && (labelled.length <= signs || pairs.length < pieces.length)) return [];
  return labelled.length >= 2 ? pairs : [];
}

/** « durée : 2 h 45 » among pieces without a colon. */
function signedLabel(piece: string, from: number, words: Words): Start | undefined {
  const colon = piece.search(/[:\uff1a](?!\d\d(?!\d))/u);
  const label = colon > 0 && colon < mostLabel ? piece.slice(0, colon).trim() : '';
  const id = label && fieldId(label, words);
  return id ? { id, label, from, valueFrom: from + colon + 1 } : undefined;
}

/** « Beginuur 9u05 », « Commencé à 9h05 », « CGRA 19/12345 »: figures right after a label need no sign. */
function bareLabel(ahead: string, from: number, words: Words, alsoBreak = false): Start | undefined {
  const digit = /\s(?=\d)/u.exec(ahead);
  if (!digit) return undefined;
  // « pause de 10h35 à 10h50 ».
  const label = ahead.slice(0, digit.index).replace(alsoBreak ? /\s(?:de|van|from|à|om|at)$/iu : /$/u, '');
  const id = fieldId(label, words);
  return id && (numbered.has(id) || (alsoBreak && id === 'break'))
    ? { id, label: label.trim(), from, valueFrom: from + digit.index }
    : undefined;
}

/** Further known labels before further colons. */
function nextLabels(text: string, after: number, words: Words): readonly Start[] {
  const found: Start[] = [];
  let since = after;
  for (const match of text.slice(0, 400).matchAll(/[:\uff1a](?!\d)|(?<!\d)[:\uff1a]/gu)) {
    if (match.index <= since) continue;
    const tokens = tokensOf(text.slice(since, match.index)).slice(-7);
    const label = tokens
      .map((token) => ({
        from: since + token.start,
        label: text.slice(since + token.start, match.index).trim(),
      }))
      .find(
        (each) =>
          fieldId(each.label, words) !== undefined && /[\s–—|;,/•(-]$/u.test(text.slice(after, each.from)),
      );
    if (!label) continue;
    found.push({ id: fieldId(label.label, words)!, ...label, valueFrom: match.index + 1 });
    since = match.index + 1;
  }
  return found;
}

function boldSize(line: Line, from: number): number {
  let at = 0;
  for (const run of line.runs) {
    const size = run.end - run.start;
    if (!run.bold && /[\p{L}\p{N}]/u.test(line.text.slice(at, at + size))) return at - from;
    at += size;
  }
  return 0;
}
