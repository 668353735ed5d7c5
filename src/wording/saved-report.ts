import type { Assessment, ClauseResult, Finding } from '../model/assessment.ts';
import type { Charter } from '../model/charter.ts';
import type { Locale } from '../model/locale.ts';
import {
  type Absent,
  changed,
  type Phrasebook,
  type Report,
  type Shard,
  type Walked,
  type WholeReport,
} from '../model/report.ts';
import { inertJson } from './inert.ts';
import { problemText } from './problems.ts';
import { findingText, reasonText } from './sentences.ts';

type Problem = Assessment['problems'][number];
type Reason = NonNullable<ClauseResult['because']>[number];

/** The JSON report (`schemas/report.schema.json`): the assessment, and beside every id its sentence. */
export interface SavedReport {
  readonly reportVersion: 2;
  readonly tool: Report['tool'];
  readonly charters: readonly { readonly id: string; readonly version: string }[];
  /** Of the messages. */
  readonly locale: Locale;
  readonly fingerprintKey?: string;
  readonly earlierGuid?: string;
  readonly settings?: string;
  readonly shard?: Shard;
  /** What an earlier run found and this one does not. */
  readonly absent?: readonly SavedAbsent[];
  readonly files: readonly SavedFile[];
}

export type SavedFinding = Finding & { readonly message: string };
type SavedAbsent = Omit<Absent, 'finding'> & { readonly finding: SavedFinding };

export interface SavedFile extends Omit<Assessment, 'problems' | 'findings' | 'clauses'> {
  readonly problems: readonly (Omit<Problem, 'at'> & { readonly message: string })[];
  readonly findings: readonly SavedFinding[];
  readonly clauses: readonly (Omit<ClauseResult, 'because'> & {
    readonly because?: readonly (Reason & { readonly message: string })[];
  })[];
}

/** All but the records, which follow one by one. */
export function savedHead(report: Report, phrasebook: Phrasebook): Omit<SavedReport, 'files'> {
  const { tool, charters, fingerprintKey, earlierGuid, settings, shard, absent } = report;
  return {
    reportVersion: 2,
    tool: { name: tool.name, version: tool.version },
    charters: charters.map(({ id, version }) => ({ id, version })),
    locale: phrasebook.locale,
    ...(fingerprintKey === undefined ? {} : { fingerprintKey }),
    ...(earlierGuid === undefined ? {} : { earlierGuid }),
    ...(settings === undefined ? {} : { settings }),
    ...(shard ? { shard } : {}),
    ...(absent
      ? { absent: absent.map(({ path, finding }) => ({ path, finding: savedFinding(finding, phrasebook) })) }
      : {}),
  };
}

/**
 * The text of a saved report, record by record, so that a long one is never one text. A record takes one line: indented
 * it would be twice as long, to write and to read again, and a line is what tools compare and search.
 */
export function* savedPieces(head: Omit<SavedReport, 'files'>, files: Iterable<SavedFile>): Iterable<string> {
  yield `${inertJson(JSON.stringify(head, null, 2)).slice(0, -2)},\n  "files": [`;
  let first = true;
  for (const file of files) {
    yield `${first ? '' : ','}\n    ${inertJson(JSON.stringify(file))}`;
    first = false;
  }
  yield `${first ? '' : '\n  '}]\n}\n`;
}

/** One record as the JSON report holds it. Keys are named one by one: their order is part of the contract. */
export function savedFile(assessment: Assessment, phrasebook: Phrasebook): SavedFile {
  const { path, format, language, status, sha256, bytes, charters, timeline, turns, facets, questions } =
    assessment;
  return {
    path,
    format,
    language,
    status,
    sha256,
    bytes,
    charters,
    problems: assessment.problems.map(({ code, line, data }) => ({
      code,
      message: problemText({ code, ...(data ? { data } : {}) }, phrasebook.locale),
      ...(line === undefined ? {} : { line }),
      ...(data ? { data } : {}),
    })),
    timeline: { sessions: timeline.sessions },
    turns,
    ...(facets ? { facets } : {}),
    ...(questions ? { questions } : {}),
    findings: assessment.findings.map((finding) => savedFinding(finding, phrasebook)),
    clauses: assessment.clauses.map(({ clause, status, decision, before, findings, because }) => ({
      clause,
      status,
      ...(decision ? { decision } : {}),
      ...(before === undefined ? {} : { before }),
      findings,
      ...(because ? { because: because.map((reason) => savedReason(reason, phrasebook)) } : {}),
    })),
    ...(assessment.file ? { file: assessment.file } : {}),
  };
}

/** One finding, with its sentence. */
export function savedFinding(finding: Finding, phrasebook: Phrasebook): SavedFinding {
  const { check, path, rule, clauses, verdict, confidence, severity, messageId, data } = finding;
  const { start, end, turn, anchor, fingerprint, baseline, rewording, excerpt, suppression } = finding;
  return {
    ...(path === undefined ? {} : { path }),
    ...{ check, rule, clauses, verdict, confidence, severity },
    message: findingText(finding, phrasebook),
    ...{ messageId, data, start, end, turn },
    ...(anchor ? { anchor } : {}),
    fingerprint,
    ...(baseline === undefined ? {} : { baseline }),
    ...(rewording === undefined ? {} : { rewording }),
    ...(excerpt ? { excerpt } : {}),
    ...(suppression ? { suppression } : {}),
  };
}

function savedReason(reason: Reason, phrasebook: Phrasebook): Reason & { message: string } {
  const { check, messageId, data } = reason;
  return { check, message: reasonText(reason, phrasebook), messageId, data };
}

/** A saved report as reporters take it. The charters are those of `saved.charters`, loaded by the host. */
export function reportFromJson(saved: SavedReport, charters: readonly Charter[]): WholeReport {
  return { ...reportFrom(saved, charters), assessments: saved.files.map(assessmentOf) };
}

/** The same where the records are read from their file at every pass. */
export function reportInFile(
  head: Omit<SavedReport, 'files'>,
  files: Walked<SavedFile>,
  charters: readonly Charter[],
): Report {
  return { ...reportFrom(head, charters), assessments: changed(files, assessmentOf) };
}

function reportFrom(
  saved: Omit<SavedReport, 'files'>,
  charters: readonly Charter[],
): Omit<Report, 'assessments'> {
  const { tool, fingerprintKey, earlierGuid, settings, shard, absent } = saved;
  return {
    tool,
    charters,
    ...(absent ? { absent: absent.map(({ path, finding }) => ({ path, finding: findingOf(finding) })) } : {}),
    ...(fingerprintKey === undefined ? {} : { fingerprintKey }),
    ...(earlierGuid === undefined ? {} : { earlierGuid }),
    ...(settings === undefined ? {} : { settings }),
    ...(shard ? { shard } : {}),
  };
}

/** A saved record as reporters take it. */
export function assessmentOf(file: SavedFile): Assessment {
  return {
    ...file,
    problems: file.problems.map(({ message: _, ...problem }) => problem),
    findings: file.findings.map(findingOf),
    clauses: file.clauses.map(({ because, ...clause }) =>
      because ? { ...clause, because: because.map(({ message: _, ...reason }) => reason) } : clause,
    ),
  };
}

/** A saved finding without its sentence. */
export function findingOf({ message: _, ...finding }: SavedFinding): Finding {
  return finding;
}
