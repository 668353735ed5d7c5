import type { Assessment, Finding } from '../../model/assessment.ts';
import { type Charter, clausesOf } from '../../model/charter.ts';
import type { Phrasebook } from '../../model/report.ts';
import { suppressionText } from '../../wording/decisions.ts';
import { inertLine } from '../../wording/inert.ts';
import { labelled } from '../../wording/labels.ts';
import { findingText } from '../../wording/sentences.ts';
import { severityWord, verdictWord } from '../../wording/words.ts';
import type { Comment } from './comment.ts';

/**
 * One comment for each finding: its sentence, the clauses it speaks to with their titles, a neutral wording where there
 * is one, what a person decided of it, and by what it can be set aside. Nothing of the record's words.
 */
export function commentsOn(
  { findings }: Pick<Assessment, 'findings'>,
  charters: readonly Charter[],
  phrasebook: Phrasebook,
): readonly Comment[] {
  const { locale } = phrasebook;
  const titles = new Map(clausesOf(charters).map(({ id, title }) => [id, title[locale]]));
  return findings.map((finding) => {
    const { clauses, rewording, start, end } = finding;
    const aside = suppressionText(finding, locale);
    const words = [
      findingText(finding, phrasebook),
      ...clauses.map((id) => (titles.has(id) ? `${id} – ${titles.get(id)}` : id)),
      ...(rewording === undefined ? [] : [labelled('rewording', rewording, locale)]),
      ...(aside === undefined ? [] : [aside]),
      foot(finding, phrasebook),
    ];
    return { at: { start: start.offset, end: end.offset }, words: words.map(inertLine) };
  });
}

/** "to review · #59152160"; a note is no verdict. */
function foot({ verdict, severity, fingerprint }: Finding, { locale }: Phrasebook): string {
  const word = severity === 'note' ? severityWord('note', locale) : verdictWord(verdict, locale);
  return `${word} · #${fingerprint.slice(0, 8)}`;
}
