import type { Assessment, Finding } from '../model/assessment.ts';
import { clausesOf, governs } from '../model/charter.ts';
import type { Decisions } from '../model/decisions.ts';
import type { Document } from '../model/document.ts';
import { facetsOf } from '../model/facets.ts';
import type { Interview, Role, Source } from '../model/interview.ts';
import { roles } from '../model/interview.ts';
import type { Confidence, Lexicons } from '../model/lexicon.ts';
import type { Language } from '../model/locale.ts';
import type { Span } from '../model/place.ts';
import type { Preparation } from '../model/preparation.ts';
import { isIncomplete, type Problem } from '../model/problem.ts';
import { timelineOf } from '../model/timeline.ts';
import { turnsOf } from '../model/turns.ts';
import { type LineTable, lineTableOf, pointAt } from '../text/lines.ts';
import { applicable } from './applicable.ts';
import { assessFile } from './assess-file.ts';
import { findingsOf, maskedIn, type Placed, withExcerpts } from './findings.ts';
import { fingerprinter } from './fingerprint.ts';
import { withheld } from './incomplete.ts';
import { judged, shown } from './judged.ts';
import type { Plan } from './plan.ts';
import { questionsIn } from './questions.ts';
import { type Spoken, spoken } from './run.ts';

/** A record as the parser left it, with what the host knows of the file. */
export interface ParsedRecord {
  readonly source: Source;
  readonly interview: Interview;
  /** Present where it is no interview: then these are what is examined. */
  readonly documents?: readonly Document[];
  readonly problems: readonly Problem[];
  readonly bytes: number;
  readonly sha256: string | null;
}

export interface AssessOptions {
  readonly lexicons: Readonly<Record<Language, Lexicons>>;
  /** Findings below this tier are left out (domain §D.2: the low tier is shown on request). */
  readonly confidence: Confidence;
  /** What was known before the interview, where it was handed in. */
  readonly preparation?: Preparation;
  /** What persons decided of this record. */
  readonly decisions?: Decisions;
  /** Key of the fingerprints; without it they are bare. */
  readonly fingerprintKey?: Uint8Array;
  /** Whether excerpts carry GitHub's hash of their line. */
  readonly lineHashes?: boolean;
  /** ISO date of the run: decisions end. Without it, none does. */
  readonly today?: string;
}

/** The record against the charters that hold for it: pure, deterministic, and one crashing check spoils only its own clauses. */
export function assess(record: ParsedRecord, wholePlan: Plan, options: AssessOptions): Assessment {
  return assessed(record, wholePlan, options).assessment;
}

/** The same, with the places that no excerpt may show: what it takes to put excerpts in again later. */
export interface Assessed {
  readonly assessment: Assessment;
  /** Null where they are not told. */
  readonly masked: readonly Span[] | null;
}

/** @param ran is told each check as it has run. */
export function assessed(
  record: ParsedRecord,
  wholePlan: Plan,
  options: AssessOptions,
  ran: (check: string) => void = () => undefined,
): Assessed {
  const steps = stepsOf(record, wholePlan, options);
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    ran(step.value);
  }
}

/** The assessment in steps, one for each check: who drives them may stop in between, or do something else. */
export function* assessing(
  record: ParsedRecord,
  wholePlan: Plan,
  options: AssessOptions,
): Generator<string, Assessment> {
  return (yield* stepsOf(record, wholePlan, options)).assessment;
}

function* stepsOf(
  record: ParsedRecord,
  wholePlan: Plan,
  options: AssessOptions,
): Generator<string, Assessed> {
  const { source, interview } = record;
  if (record.documents)
    return {
      assessment: assessFile({ path: source.path, records: [record], whole: false }, wholePlan, options),
      masked: null,
    };
  const table = lineTableOf(source.text);
  const { plan, problems: ofCharters } = applicable(wholePlan, interview);
  const heard: Spoken[] = [];
  for (const run of plan.runs) {
    heard.push(spoken(run, interview, options.lexicons, options.preparation));
    yield run.check.id;
  }
  const { results, placed: bare } = findingsIn(record, heard, table, options);
  const placed = withExcerpts(bare, source, options.lineHashes === true);
  const { charters } = plan;
  // Nobody speaks in it: under charters of other records it may be one of theirs that bears no title.
  const unknown: readonly Problem[] =
    turnsOf(interview).length === 0 && !charters.some((charter) => governs(charter, ['interview']))
      ? [{ code: 'record-unrecognised' }]
      : [];
  const told = judged(
    { results, placed, charters, types: ['interview'], sha256: record.sha256, doubts: unknown },
    options,
  );
  const problems = [...record.problems, ...unknown, ...ofCharters, ...told.problems];
  const questions = questionsIn(interview, options.lexicons);
  const assessment: Assessment = {
    path: source.path,
    format: source.format,
    language: interview.language,
    status: 'assessed',
    sha256: record.sha256,
    bytes: record.bytes,
    charters: charters.map(({ id }) => id),
    problems: problems.map((problem) =>
      problem.at ? { ...problem, line: pointAt(table, problem.at.start).line } : problem,
    ),
    timeline: { sessions: timelineOf(interview).sessions.map((session) => session.report) },
    turns: turnCounts(interview),
    facets: facetsOf(interview),
    ...(questions ? { questions } : {}),
    findings: told.findings,
    clauses: told.clauses,
  };
  return { assessment, masked: maskedIn(placed) };
}

/**
 * What the immediate checks find: the same findings as in the whole assessment, sooner. They tell what stands in the
 * record, and nothing of any clause. They carry no excerpt: what none may show is known when all checks have run.
 */
export function glance(
  record: ParsedRecord,
  wholePlan: Plan,
  options: AssessOptions,
): { readonly findings: readonly Finding[]; readonly checks: ReadonlySet<string> } {
  // Of a record of another type, nothing is told before all of it is.
  if (record.documents) return { findings: [], checks: new Set() };
  const { plan } = applicable(wholePlan, record.interview);
  const runs = plan.runs.filter(({ check }) => check.immediate);
  const heard = runs.map((run) => spoken(run, record.interview, options.lexicons, options.preparation));
  const { placed } = findingsIn(record, heard, lineTableOf(record.source.text), options);
  const { findings } = shown(placed, record.sha256, options);
  return { findings, checks: new Set(runs.map(({ check }) => check.id)) };
}

/** What the checks said, and as findings, without excerpts. */
function findingsIn(
  record: ParsedRecord,
  heard: readonly Spoken[],
  table: LineTable,
  options: AssessOptions,
): { readonly results: readonly Spoken[]; readonly placed: readonly Placed[] } {
  const { source } = record;
  const results = isIncomplete(record.problems) ? heard.map(withheld) : heard;
  const identity = fingerprinter(source.text, options.fingerprintKey);
  return { results, placed: findingsOf(results, source, table, identity) };
}

/** A file that could not be read: nothing is known of any clause, and that is what the report says. */
export function unreadable(
  path: string,
  problems: readonly Problem[],
  plan: Plan,
  file: { readonly bytes: number; readonly sha256: string | null; readonly format: string | null },
): Assessment {
  // Its date is not known: what only a date selects is not said to hold.
  const chosen = plan.charters.filter(({ accompanies }) => accompanies === undefined);
  return {
    path,
    format: file.format,
    language: 'und',
    status: 'unreadable',
    sha256: file.sha256,
    bytes: file.bytes,
    charters: chosen.map(({ id }) => id),
    problems,
    timeline: { sessions: [] },
    turns: noTurns(),
    findings: [],
    clauses: clausesOf(chosen).map((clause) => ({ clause: clause.id, status: 'not-checked', findings: [] })),
  };
}

function noTurns(): Record<Role, number> {
  return Object.fromEntries(roles.map((role) => [role, 0])) as Record<Role, number>;
}

function turnCounts(interview: Interview): Record<Role, number> {
  const counts = noTurns();
  for (const turn of turnsOf(interview)) counts[turn.speaker]++;
  return counts;
}
