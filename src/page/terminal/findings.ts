import type { Finding } from '../../model/assessment.ts';
import type { View } from '../../model/report.ts';
import { suppressionText } from '../../wording/decisions.ts';
import { inertTerminal } from '../../wording/inert.ts';
import { labelled } from '../../wording/labels.ts';
import { findingText } from '../../wording/sentences.ts';
import { type Together, together } from '../../wording/together.ts';
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
  const units = together(shown, view.phrasebook);
  for (const [i, unit] of units.entries()) {
    const finding = firstOf(unit);
    const next = i + 1 < units.length ? firstOf(units[i + 1]!) : undefined;
    // Several findings at one place (information never given): the words are shown once, under the last.
    const again =
      next?.path === finding.path &&
      next?.start.offset === finding.start.offset &&
      next.end.offset === finding.end.offset;
    yield* linesOf(unit, { places, words, excerpt: !again }, view, paint);
  }
}

function firstOf(unit: Together | Finding): Finding {
  return 'things' in unit ? unit.findings[0]! : unit;
}

function* linesOf(
  unit: Together | Finding,
  { places, words, excerpt }: { readonly places: number; readonly words: number; readonly excerpt: boolean },
  view: View,
  paint: Paint,
): Iterable<string> {
  const finding = firstOf(unit);
  const colour = paint.finding(finding);
  const margin = 2 + places + 2;
  const head = `  ${paint.faint(padded(placeOf(finding), places))}  ${colour(padded(wordOf(finding, view), words))}`;
  const indent = margin + words + 2;
  // On a narrow terminal the sentence goes under its head instead of into a column of a few words.
  const beside = view.width - indent >= 36;
  const width = view.width - (beside ? indent : margin);
  const colours = {
    sentence: finding.severity === 'note' ? paint.faint : (line: string) => line,
    rule: paint.faint,
  };
  const lines =
    'things' in unit
      ? listed(unit, width, colours)
      : said(inertTerminal(findingText(finding, view.phrasebook)), ruleOf(finding), width, colours);
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

interface Colours {
  readonly sentence: (line: string) => string;
  readonly rule: (line: string) => string;
}

/** By what a finding is named in decisions and settings. */
function ruleOf({ rule, clauses, fingerprint }: Pick<Finding, 'rule' | 'clauses' | 'fingerprint'>): string {
  const held = clauses.length > 0 ? ` (${clauses.join(', ')})` : '';
  return inertTerminal(`${rule}${held} #${fingerprint.slice(0, 8)}`);
}

/** The sentence once, with its check, and under it each thing of which it is said, with its instance of that. */
function listed({ sentence, things, findings }: Together, width: number, colour: Colours): readonly string[] {
  const rows = things.flatMap((thing, i) => {
    const finding = findings[i]!;
    const rule = ruleOf({ ...finding, rule: finding.rule.slice(finding.check.length + 1) });
    const [first, ...rest] = said(inertTerminal(thing), rule, width - 2, colour);
    return [`${colour.rule('–')} ${first}`, ...rest.map((line) => `  ${line}`)];
  });
  return [...said(inertTerminal(sentence), inertTerminal(findings[0]!.check), width, colour), ...rows];
}

/** The sentence, and the rule after it where there is room, else under it. */
function said(sentence: string, rule: string, width: number, colour: Colours): readonly string[] {
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
