import type { Finding } from '../../model/assessment.ts';
import type { View } from '../../model/report.ts';
import { suppressionText } from '../../wording/decisions.ts';
import { inertTerminal } from '../../wording/inert.ts';
import { labelled } from '../../wording/labels.ts';
import { findingText } from '../../wording/sentences.ts';
import { severityWord, verdictWord } from '../../wording/words.ts';
import { findingSign, type Paint } from './paint.ts';
import { underlined } from './underlined.ts';
import { columns, padded, wrapped } from './wrap.ts';

/** Findings as the terminal lists them: in order of place, notes after the others. */
export function* findingLines(findings: readonly Finding[], view: View, paint: Paint): Iterable<string> {
  const weighty = findings.filter(({ severity }) => severity !== 'note');
  const notes = findings.filter(({ severity }) => severity === 'note');
  const shown = [...weighty, ...notes];
  const places = Math.max(0, ...shown.map((finding) => placeOf(finding).length));
  const words = Math.max(0, ...shown.map((finding) => columns(wordOf(finding, view))));
  for (const [i, finding] of shown.entries()) {
    const next = shown[i + 1];
    // Several findings at one place (information never given): the words are shown once, under the last.
    const again =
      next?.path === finding.path &&
      next?.start.offset === finding.start.offset &&
      next.end.offset === finding.end.offset;
    yield* linesOf(finding, { places, words, excerpt: !again }, view, paint);
  }
}

function* linesOf(
  finding: Finding,
  { places, words, excerpt }: { readonly places: number; readonly words: number; readonly excerpt: boolean },
  view: View,
  paint: Paint,
): Iterable<string> {
  const colour = paint.finding(finding);
  const margin = 2 + places + 2;
  const head = `  ${paint.faint(padded(placeOf(finding), places))}  ${colour(padded(wordOf(finding, view), words))}`;
  const indent = margin + words + 2;
  // On a narrow terminal the sentence goes under its head instead of into a column of a few words.
  const beside = view.width - indent >= 36;
  const clauses = finding.clauses.length > 0 ? ` (${finding.clauses.join(', ')})` : '';
  const rule = `${finding.rule}${clauses} #${finding.fingerprint.slice(0, 8)}`;
  const width = view.width - (beside ? indent : margin);
  const lines = said(inertTerminal(findingText(finding, view.phrasebook)), inertTerminal(rule), width, {
    sentence: finding.severity === 'note' ? paint.faint : (line) => line,
    rule: paint.faint,
  });
  const pad = ' '.repeat(beside ? indent : margin);
  yield beside ? `${head}  ${lines[0]!}` : head;
  for (const line of lines.slice(beside ? 1 : 0)) yield pad + line;
  if (finding.rewording !== undefined) {
    const offer = `→ ${labelled('rewording', inertTerminal(finding.rewording), view.locale)}`;
    for (const line of wrapped(offer, width)) yield pad + line;
  }
  const aside = suppressionText(finding, view.locale);
  if (aside !== undefined)
    for (const line of wrapped(inertTerminal(aside), width)) yield pad + paint.faint(line);
  if (finding.excerpt && excerpt) {
    const bar = `${' '.repeat(margin)}${paint.faint('│')} `;
    for (const row of underlined(finding.excerpt, view.width - margin - 2)) {
      yield bar + row.text;
      if (row.carets !== '') yield bar + paint.carets(row.carets);
    }
  }
}

/** The sentence, and the rule after it where there is room, else under it. */
function said(
  sentence: string,
  rule: string,
  width: number,
  colour: { readonly sentence: (line: string) => string; readonly rule: (line: string) => string },
): readonly string[] {
  const lines = wrapped(sentence, width);
  const last = lines.at(-1)!;
  const fits = columns(last) + 2 + columns(rule) <= width;
  const painted = lines.map((line) => colour.sentence(line));
  if (fits) return [...painted.slice(0, -1), `${colour.sentence(last)}  ${colour.rule(rule)}`];
  return [...painted, ...wrapped(rule, width).map((line) => colour.rule(line))];
}

/** Line and column as editors take them; in a file that has no lines, its page and paragraph. */
function placeOf({ path, start, anchor }: Finding): string {
  // Of a file, which of its records: its last name is enough beside the folder's.
  const record = path === undefined ? '' : `${inertTerminal(path.split('/').at(-1)!)}:`;
  if (!anchor) return `${record}${start.line}:${start.column}`;
  const page = anchor.page === undefined ? '' : `p.${anchor.page} `;
  return `${record}${page}¶${anchor.paragraph + 1}`;
}

function wordOf(finding: Finding, { locale }: View): string {
  const word =
    finding.severity === 'note' ? severityWord('note', locale) : verdictWord(finding.verdict, locale);
  return `${findingSign(finding)} ${word}`;
}
