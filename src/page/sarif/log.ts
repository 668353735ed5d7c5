import type { Assessment } from '../../model/assessment.ts';
import { type Charter, clausesOf } from '../../model/charter.ts';
import type { ProblemCode } from '../../model/problem.ts';
import type { Report, View } from '../../model/report.ts';
import { type StatusCounts, statusCounts, verdictText } from '../../wording/coverage.ts';
import { type ArtifactPlace, artifactPlaces, artifactsOf, inputGuid, inputOf } from './artifacts.ts';
import { type ClauseRule, clauseRule } from './clause-rules.ts';
import { sarifLanguage } from './languages.ts';
import { notificationDescriptor, notificationsOf, wasSuccessful } from './notifications.ts';
import { ruleDescriptor, rulesOf, type SarifRule } from './rules.ts';
import { jsonObject, jsonText, type Members } from './stream.ts';
import { charterReference, clauseReference, isSemantic, taxonomyOf } from './taxonomy.ts';
import { driverReference, translationsOf } from './translations.ts';
import { uuidOf } from './uuid.ts';

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** What every result and notification of a run may look up. */
export interface Context {
  readonly charters: readonly Charter[];
  readonly view: View;
  /** Rules of the checks, the first descriptors of the driver. */
  readonly rules: readonly SarifRule[];
  /** Among all descriptors of the driver; -1 for one that it does not describe. */
  ruleIndex(id: string): number;
  /** Reference to a clause in its taxonomy; undefined for a clause of none of the charters. */
  taxon(clause: string): object | undefined;
  readonly suppressing: boolean;
  /** Whether the run was held against an earlier one: then every result has its `baselineState`. */
  readonly compared: boolean;
  readonly keyed: boolean;
}

/** What tells the profiles apart. */
export interface Profile {
  /** Before the charters in the run's category: hosts reject two runs of one category in an upload. */
  readonly category: string;
  /** Clauses that are rules of their own, behind those of the checks. */
  clauseRules(report: Report): readonly ClauseRule[];
  /** Whether each result takes one line. */
  readonly compact: boolean;
  /** Whether some result of the record is suppressed. */
  isSuppressing(assessment: Assessment): boolean;
  results(report: Report, context: Context): Iterable<object>;
  /** Notifications of a record besides those of its problems. */
  notifications(assessment: Assessment, place: ArtifactPlace, context: Context): readonly object[];
}

/** A SARIF 2.1.0 log of one run, in pieces. */
export function* sarifLog(report: Report, view: View, profile: Profile): Iterable<string> {
  yield `{\n  "$schema": ${jsonText(schema, '')},\n  "version": "2.1.0",\n  "runs": [\n    `;
  yield* jsonObject(runOf(report, view, profile), '    ');
  yield '\n  ]\n}\n';
}

function runOf(report: Report, view: View, profile: Profile): readonly (readonly [string, unknown])[] {
  const { charters, assessments, tool } = report;
  const { locale } = view;
  const digest = digestOf(report, profile);
  const { codes } = digest;
  const version = isSemantic(tool.version) ? { semanticVersion: tool.version } : {};
  const category = `${profile.category}/${charters.map(({ id }) => id).join('+')}`;
  const clauses = profile.clauseRules(report);
  const context = contextOf(report, view, digest, clauses);
  const { rules } = context;
  const results = profile.results(report, context);
  const driver = {
    ...driverReference,
    fullName: `charterlint ${tool.version}`,
    version: tool.version,
    ...version,
    language: sarifLanguage[locale],
    contents: ['localizedData', 'nonLocalizedData'],
    isComprehensive: true,
    supportedTaxonomies: charters.map(charterReference),
    rules: [
      ...rules.map((rule) => ruleDescriptor(rule, charters, locale)),
      ...clauses.map((rule) => clauseRule(rule, charters, locale)),
    ],
    ...(codes.length > 0 ? { notifications: codes.map((code) => notificationDescriptor(code, locale)) } : {}),
  };
  return [
    ['tool', { driver }],
    ['invocations', [invocationOf(report, digest, context, profile)][Symbol.iterator]()],
    [
      'automationDetails',
      {
        id: `${category}/${view.moment?.start ?? ''}`,
        guid: inputGuid(digest.inputs),
        correlationGuid: uuidOf(category),
      },
    ],
    ...(report.earlierGuid === undefined ? [] : ([['baselineGuid', report.earlierGuid]] as const)),
    ['language', sarifLanguage[locale]],
    ['columnKind', 'utf16CodeUnits'],
    ['newlineSequences', ['\r\n', '\n', '\r']],
    ['defaultEncoding', 'utf-8'],
    [
      'originalUriBaseIds',
      {
        SRCROOT: {
          ...(view.baseUri === undefined ? {} : { uri: view.baseUri.replace(/\/?$/, '/') }),
          description: { text: 'The folder that the paths are relative to.' },
        },
      },
    ],
    ['taxonomies', charters.map((charter) => taxonomyOf(charter, locale))],
    ['translations', translationsOf({ charters, rules, clauses, codes, version: tool.version }, locale)],
    ['artifacts', artifactsIn(assessments)],
    ['results', profile.compact ? { oneALine: results } : results],
    [
      'properties',
      {
        'charterlint/quotes': view.quotes,
        ...(report.fingerprintKey === undefined
          ? {}
          : { 'charterlint/fingerprintKey': report.fingerprintKey }),
        ...(report.absent === undefined ? {} : { 'charterlint/absent': report.absent.length }),
      },
    ],
  ];
}

function contextOf(
  { charters, absent, fingerprintKey }: Report,
  view: View,
  { suppressing }: Digest,
  clauses: readonly ClauseRule[],
): Context {
  const rules = rulesOf(charters, view.phrasebook.checks);
  const ids = [...rules, ...clauses].map(({ id }) => id);
  const index = new Map(ids.map((id, i) => [id, i]));
  // Once: their ids are hashes, and a long run has hundreds of thousands of results.
  const taxa = new Map(clausesOf(charters).map(({ id }) => [id, clauseReference(charters, id)]));
  return {
    charters,
    view,
    rules,
    ruleIndex: (id) => index.get(id) ?? -1,
    taxon: (clause) => taxa.get(clause),
    suppressing,
    compared: absent !== undefined,
    keyed: fingerprintKey !== undefined,
  };
}

function* artifactsIn(assessments: Iterable<Assessment>): Iterable<object> {
  for (const [assessment, place] of artifactPlaces(assessments)) yield* artifactsOf(assessment, place);
}

/** What the log says before its results, gathered in one pass over the records. */
interface Digest {
  /** Of problems that occur in this run, sorted: the driver describes these and no others. */
  readonly codes: readonly ProblemCode[];
  readonly inputs: readonly string[];
  readonly suppressing: boolean;
  readonly successful: boolean;
  readonly counts: StatusCounts;
}

function digestOf(report: Report, profile: Profile): Digest {
  const codes = new Set<ProblemCode>();
  const inputs: string[] = [];
  let suppressing = false;
  let successful = true;
  const noted = function* (): Iterable<Assessment> {
    for (const assessment of report.assessments) {
      for (const { code } of assessment.problems) codes.add(code);
      inputs.push(inputOf(assessment));
      suppressing ||= profile.isSuppressing(assessment);
      successful &&= wasSuccessful(assessment);
      yield assessment;
    }
  };
  const counts = statusCounts(noted());
  return { codes: [...codes].sort(), inputs, suppressing, successful, counts };
}

function invocationOf(report: Report, digest: Digest, context: Context, profile: Profile): Members {
  const { view } = context;
  const notifications = notificationsIn(report, digest, context, profile)[Symbol.iterator]();
  const first = notifications.next();
  return {
    members: [
      ...(view.moment
        ? ([
            ['startTimeUtc', view.moment.start],
            ['endTimeUtc', view.moment.end],
          ] as const)
        : []),
      ...(view.exitCode === undefined
        ? []
        : ([
            ['exitCode', view.exitCode],
            ['exitCodeDescription', verdictText(digest.counts, view.locale)],
          ] as const)),
      ['executionSuccessful', digest.successful],
      ...(first.done ? [] : ([['toolExecutionNotifications', resumed(first.value, notifications)]] as const)),
    ],
  };
}

function* resumed(first: object, rest: Iterator<object>): Iterable<object> {
  yield first;
  for (let next = rest.next(); !next.done; next = rest.next()) yield next.value;
}

function* notificationsIn(
  { assessments }: Report,
  { codes }: Digest,
  context: Context,
  profile: Profile,
): Iterable<object> {
  const { rules, view } = context;
  for (const [assessment, place] of artifactPlaces(assessments)) {
    yield* notificationsOf(assessment, place, codes, rules, view.locale);
    yield* profile.notifications(assessment, place, context);
  }
}
