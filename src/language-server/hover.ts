import { type Hover, MarkupKind, type Position } from 'vscode-languageserver/node';
import type { Finding } from '../model/assessment.ts';
import { clausesOf } from '../model/charter.ts';
import { labelled } from '../wording/labels.ts';
import { phrasebookOf } from '../wording/phrasebook.ts';
import { findingText, ruleTitle } from '../wording/sentences.ts';
import { confidenceWord, verdictWord } from '../wording/words.ts';
import { type Reader, rangeOf, spanIn, spanOfFinding, type View } from './view.ts';

/** Of the findings at a place: what the charter says, why it matters, what to do. In Markdown; our own words alone. */
export function hoverAt(view: View, position: Position, reader: Reader): Hover | null {
  const { start: offset } = spanIn(view, { start: position, end: position });
  const found = view.findings.filter((finding) => {
    const { start, end } = spanOfFinding(finding);
    return start <= offset && offset <= end;
  });
  const [first] = found;
  if (!first) return null;
  const value = found.map((finding) => explained(finding, reader)).join('\n\n---\n\n');
  // The narrowest is the one that the pointer stands on.
  const narrow = found.reduce((best, one) => (lengthOf(one) < lengthOf(best) ? one : best));
  return { contents: { kind: MarkupKind.Markdown, value }, range: rangeOf(view, spanOfFinding(narrow)) };
}

function lengthOf({ start, end }: Finding): number {
  return end.offset - start.offset;
}

function explained(finding: Finding, { locale, checks, charters, pageOf }: Reader): string {
  const phrasebook = phrasebookOf(checks, locale);
  const texts = phrasebook.checkTexts(finding.check);
  const clauses = clausesOf(charters).filter(({ id }) => finding.clauses.includes(id));
  const page = pageOf(finding.check);
  const title = escaped(ruleTitle(finding.rule, phrasebook));
  const sure = `${verdictWord(finding.verdict, locale)}, ${labelled('confidence', confidenceWord(finding.confidence, locale), locale).toLowerCase()}`;
  return [
    `**${page ? `[${title}](${page})` : title}** — ${escaped(sure)}`,
    escaped(findingText(finding, phrasebook)),
    ...clauses.map((clause) => `- \`${clause.id}\` ${escaped(clause.title[locale])}`),
    ...(texts
      ? [escaped(labelled('why', texts.why, locale)), escaped(labelled('remedy', texts.remedy, locale))]
      : []),
    ...(finding.rewording ? [escaped(labelled('rewording', finding.rewording, locale))] : []),
  ]
    .join('\n\n')
    .replaceAll('\n\n- ', '\n- ')
    .replace('\n- ', '\n\n- ');
}

/** Words as Markdown shows them, whatever signs they hold. */
function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~!]/g, '\\$&');
}
