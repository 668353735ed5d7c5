import type { Assessment, Finding } from '../../model/assessment.ts';
import type { View } from '../../model/report.ts';
import { findingText } from '../../wording/sentences.ts';
import type { ArtifactPlace } from './artifacts.ts';
import type { Context } from './log.ts';
import { messageOf, plain, type SarifMessage } from './messages.ts';
import { placeOf } from './regions.ts';
import type { SarifRule } from './rules.ts';
import { isTimely, timelineFlows } from './timeline.ts';

/**
 * One finding as a result. Both verdicts are of kind `fail` here: consumers drop or misread the other kinds
 * (reports §1.6), so the verdict is a property and the level is the severity.
 */
export function resultOf(
  finding: Finding,
  assessment: Assessment,
  place: ArtifactPlace,
  context: Context,
): object {
  const { rules, view } = context;
  const index = context.ruleIndex(finding.rule);
  const taxa = finding.clauses.flatMap((clause) => context.taxon(clause) ?? []);
  const flows = isTimely(finding) ? timelineFlows(assessment, place, view.locale) : [];
  return {
    ruleId: finding.rule,
    // A rule of another version (a saved report) has no descriptor to point to.
    ...(index === -1 ? {} : { ruleIndex: index }),
    kind: 'fail',
    level: finding.severity,
    message: index === -1 ? { text: sentence(finding, view) } : worded(finding, rules[index]!, view),
    locations: [placeOf(finding, assessment, place, view)],
    ...(flows.length > 0 ? { codeFlows: flows } : {}),
    ...(taxa.length > 0 ? { taxa } : {}),
    // All results carry the list or none does (reports §1.4): without one, nothing says that nobody set it aside.
    ...(context.suppressing ? { suppressions: suppressionsOf(finding) } : {}),
    ...(context.compared ? { baselineState: finding.baseline ?? 'new' } : {}),
    partialFingerprints: fingerprintsOf(finding, context),
    properties: {
      verdict: finding.verdict,
      confidence: finding.confidence,
      ...(finding.turn === null ? {} : { turn: finding.turn }),
      ...(finding.rewording === undefined ? {} : { rewording: plain(finding.rewording) }),
    },
  };
}

/** Under a key by another name: a bare and a keyed fingerprint never compare. GitHub's own only where it was asked. */
function fingerprintsOf({ fingerprint, excerpt }: Finding, { keyed }: Context): object {
  return {
    ...(excerpt?.lineHash === undefined ? {} : { primaryLocationLineHash: excerpt.lineHash }),
    [keyed ? 'charterFindingKeyed/v1' : 'charterFinding/v1']: fingerprint,
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

/** The sentence of a finding as text that no viewer takes for anything else. */
export function sentence(finding: Finding, view: View): string {
  return plain(findingText(finding, view.phrasebook));
}
