import { type DocumentType, isRecordType, type RecordFrom } from '../../model/document.ts';
import type { Confidence } from '../../model/lexicon.ts';
import type { Line } from '../blocks.ts';
import { labelOf, named } from './labels.ts';
import { stepPart } from './steps.ts';
import {
  isBold,
  isCapitals,
  isDraftMark,
  numbering,
  recordTitle,
  standsAsTitle,
  topLines,
} from './titles.ts';
import type { DocumentWords } from './words.ts';

/** Where a record begins, what it is and how that is known. `title` is the index of its title's line, if any. */
export interface Start {
  readonly from: number;
  readonly title?: number;
  readonly type: DocumentType;
  readonly draft: boolean;
  readonly by: RecordFrom;
  readonly confidence: Confidence;
}

/** The records of one source: one title each. A bundle has several, whose titles stand alike. */
export function startsIn(lines: readonly Line[], words: DocumentWords): readonly Start[] {
  const first = firstTitle(lines, words);
  if (!first) return [];
  const title = lines[first.title!]!;
  const others = lines.flatMap((line, i): readonly Start[] => {
    if (i <= first.title! || line.cell || !standsAlike(line, title, lines[i - 1])) return [];
    const found = recordTitle(line.text, words);
    return found ? [{ from: i, title: i, ...found, by: 'title', confidence: 'high' }] : [];
  });
  return [first, ...others];
}

function firstTitle(lines: readonly Line[], words: DocumentWords): Start | undefined {
  for (let i = 0; i < Math.min(topLines, lines.length); i++) {
    const line = lines[i]!;
    if (line.cell && line.cell.columns > 1) continue;
    const draft = lines.slice(0, i).some((above) => isDraftMark(above.text, words));
    const alone = line.block !== lines[i - 1]?.block;
    const found = standsAsTitle(line, alone) ? recordTitle(line.text, words) : undefined;
    if (found)
      return { from: 0, title: i, ...found, draft: draft || found.draft, by: 'title', confidence: 'high' };
    const label = labelOf(line, words);
    // « Concerne : décision de sanction » names the record where a form would name the person.
    const names = label?.name === 'subject' || label?.name === 'resident';
    const subject = label && names ? recordTitle(line.text.slice(label.valueFrom), words) : undefined;
    if (subject)
      return {
        from: 0,
        title: i,
        ...subject,
        draft: draft || subject.draft,
        by: 'title',
        confidence: 'high',
      };
  }
  return undefined;
}

/** Another record of a bundle has a heading of the same rank, capitals as the first has, or a page of its own. */
function standsAlike(line: Line, title: Line, before: Line | undefined): boolean {
  if (line.kind === 'heading') return title.kind !== 'heading' || (line.depth ?? 1) <= (title.depth ?? 1);
  if (before?.kind === 'page-mark' && before.text.includes('\f')) return true;
  if (title.kind === 'heading') return false;
  return isCapitals(title) ? isCapitals(line) : isBold(title) && isBold(line);
}

/** Labels that records of a type have and others seldom; so many of them tell a record that bears no title. */
const marks: readonly (readonly [DocumentType, readonly string[]])[] = [
  ['register', ['number', 'filed', 'acknowledged', 'result']],
  ['notice', ['observed-date', 'facts', 'circumstances', 'informed', 'witnesses']],
  ['hearing', ['hearing-date', 'start', 'end', 'present', 'assistance']],
  ['decision', ['reasons', 'measure', 'validity', 'appeal', 'execution']],
  ['complaint', ['filed', 'facts', 'resident', 'subject']],
];

/** Parts of a report of a session: they stand as headings as often as with a colon. */
const sessionParts = [
  ...['preparation', 'trust', 'process', 'vulnerability', 'plan', 'closing', 'summary', 'follow-up'],
  ...['needs', 'options', 'strengths', 'obstacles', 'services', 'stay', 'return', 'lawyer-contacts'],
];

/** The part of a session that a line opens: « Étape 4 : Vulnérabilités », « Résumé » set apart, « Suivi : … ». */
function partTitle(line: Line, before: Line | undefined, words: DocumentWords): string | undefined {
  if (line.cell) return undefined;
  const alone = standsAsTitle(line, line.block !== before?.block);
  const step = alone ? stepPart(line.text, words) : undefined;
  if (step) return step;
  const label = labelOf(line, words);
  if (label && label.name !== 'other') return label.name;
  return alone ? named(line.text.replace(numbering, ''), words)?.name : undefined;
}

/** A record without a title, by its labels: a guess, and said to be one. */
export function startByWording(
  lines: readonly Line[],
  words: DocumentWords,
  sessionWords: DocumentWords,
): Start | undefined {
  const names = new Set(
    lines.flatMap((line) => {
      const label = line.cell ? named(line.text, words) : labelOf(line, words);
      return label ? [label.name] : [];
    }),
  );
  const parts = new Set(lines.flatMap((line, i) => partTitle(line, lines[i - 1], sessionWords) ?? []));
  const counted = [
    ...marks.map(([type, labels]) => ({ type, count: labels.filter((name) => names.has(name)).length })),
    { type: 'session-report' as const, count: sessionParts.filter((name) => parts.has(name)).length },
  ].sort((a, b) => b.count - a.count);
  const [best, next] = counted;
  if (!best || best.count < 3 || best.count === next?.count || !isRecordType(best.type)) return undefined;
  return {
    from: 0,
    type: best.type,
    draft: lines.slice(0, topLines).some((line) => isDraftMark(line.text, words)),
    by: 'wording',
    confidence: best.count > 3 ? 'medium' : 'low',
  };
}
