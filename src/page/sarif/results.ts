import type { Assessment, Finding } from '../../model/assessment.ts';
import type { Charter } from '../../model/charter.ts';
import type { View } from '../../model/report.ts';
import { placeText } from '../../wording/places.ts';
import { findingText } from '../../wording/sentences.ts';
import { type ArtifactPlace, locationOf } from './artifacts.ts';
import { messageOf, plain, type SarifMessage } from './messages.ts';
import type { SarifRule } from './rules.ts';
import { clauseReference } from './taxonomy.ts';

/**
 * One finding as a result. Both verdicts are of kind `fail` here: consumers drop or misread the other kinds
 * (reports §1.6), so the verdict is a property and the level is the severity.
 */
export function resultOf(
  finding: Finding,
  assessment: Assessment,
  place: ArtifactPlace,
  rules: readonly SarifRule[],
  charters: readonly Charter[],
  view: View,
  suppressing: boolean,
): object {
  const ruleIndex = rules.findIndex(({ id }) => id === finding.rule);
  const taxa = finding.clauses.flatMap((clause) => clauseReference(charters, clause) ?? []);
  return {
    ruleId: finding.rule,
    // A rule of another version (a saved report) has no descriptor to point to.
    ...(ruleIndex === -1 ? {} : { ruleIndex }),
    kind: 'fail',
    level: finding.severity,
    message: ruleIndex === -1 ? { text: sentence(finding, view) } : worded(finding, rules[ruleIndex]!, view),
    locations: [placeOf(finding, assessment, place, view)],
    ...(taxa.length > 0 ? { taxa } : {}),
    // All results carry the list or none does (reports §1.4): without one, nothing says that nobody set it aside.
    ...(suppressing ? { suppressions: suppressionsOf(finding) } : {}),
    partialFingerprints: { 'charterFinding/v1': finding.fingerprint },
    properties: {
      verdict: finding.verdict,
      confidence: finding.confidence,
      ...(finding.turn === null ? {} : { turn: finding.turn }),
      ...(finding.rewording === undefined ? {} : { rewording: plain(finding.rewording) }),
    },
  };
}

function suppressionsOf({ suppression }: Finding): readonly object[] {
  if (!suppression) return [];
  return [{ kind: 'external', status: 'accepted', justification: plain(suppression.reason) }];
}

function worded(
  finding: Finding,
  { check }: SarifRule,
  view: View,
): SarifMessage | { readonly text: string } {
  const texts = { local: check.texts[view.locale], english: check.texts.en };
  return messageOf(texts, finding.messageId, finding.data, view.locale) ?? { text: sentence(finding, view) };
}

function sentence(finding: Finding, view: View): string {
  return plain(findingText(finding, view.phrasebook));
}

function placeOf(finding: Finding, assessment: Assessment, place: ArtifactPlace, view: View): object {
  const { start, end, excerpt, anchor } = finding;
  // A snippet is the region's own text: a shortened excerpt is none.
  const whole = excerpt?.marked.length === end.offset - start.offset;
  return {
    physicalLocation: {
      artifactLocation: locationOf(assessment, place.text),
      region: {
        startLine: start.line,
        startColumn: start.column,
        endLine: end.line,
        endColumn: end.column,
        charOffset: start.offset,
        charLength: end.offset - start.offset,
        ...(excerpt && whole ? { snippet: { text: excerpt.marked } } : {}),
      },
    },
    ...(anchor
      ? {
          logicalLocations: [
            {
              name: placeText({ ...finding, turn: null }, view.locale),
              fullyQualifiedName: pathOf(anchor),
              kind: 'element',
            },
          ],
        }
      : {}),
  };
}

/** The place in the original, 0-based as in the document's own parts. */
function pathOf({ paragraph, cell, part = 'body' }: NonNullable<Finding['anchor']>): string {
  const inside = cell ? `table[${cell.table}]/row[${cell.row}]/cell[${cell.column}]/` : '';
  return `${part}/${inside}paragraph[${paragraph}]`;
}
