import type { Report, Reporter, View } from '../model/report.ts';
import { artifactPlaces, artifactsOf, inputGuid } from '../page/sarif/artifacts.ts';
import { sarifLanguage } from '../page/sarif/languages.ts';
import {
  notificationDescriptor,
  notificationsOf,
  problemCodesIn,
  wasSuccessful,
} from '../page/sarif/notifications.ts';
import { resultOf } from '../page/sarif/results.ts';
import { ruleDescriptor, rulesOf } from '../page/sarif/rules.ts';
import { jsonObject, jsonText } from '../page/sarif/stream.ts';
import { charterReference, isSemantic, taxonomyOf } from '../page/sarif/taxonomy.ts';
import { driverReference, translationsOf } from '../page/sarif/translations.ts';
import { uuidOf } from '../page/sarif/uuid.ts';
import { statusCounts, verdictText } from '../wording/coverage.ts';

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** SARIF 2.1.0, profile "findings": what code scanning, editors and trackers read (reports §1). */
const sarif: Reporter = {
  id: 'sarif',
  about: {
    en: 'SARIF 2.1.0, for code scanning and editors',
    fr: 'SARIF 2.1.0, pour l’analyse de code et les éditeurs',
    nl: 'SARIF 2.1.0, voor code scanning en editors',
  },
  *render(report, view) {
    yield `{\n  "$schema": ${jsonText(schema, '')},\n  "version": "2.1.0",\n  "runs": [\n    `;
    yield* jsonObject(runOf(report, view), '    ');
    yield '\n  ]\n}\n';
  },
};

export default sarif;

function runOf(report: Report, view: View): readonly (readonly [string, unknown])[] {
  const { charters, assessments, tool } = report;
  const { locale } = view;
  const rules = rulesOf(charters, view.phrasebook.checks);
  const codes = problemCodesIn(assessments);
  const places = artifactPlaces(assessments);
  const version = isSemantic(tool.version) ? { semanticVersion: tool.version } : {};
  const suppressing = assessments.some(({ findings }) => findings.some(({ suppression }) => suppression));
  const category = `charterlint/${charters.map(({ id }) => id).join('+')}`;
  const driver = {
    ...driverReference,
    fullName: `charterlint ${tool.version}`,
    version: tool.version,
    ...version,
    language: sarifLanguage[locale],
    contents: ['localizedData', 'nonLocalizedData'],
    isComprehensive: true,
    supportedTaxonomies: charters.map(charterReference),
    rules: rules.map((rule) => ruleDescriptor(rule, charters, locale)),
    ...(codes.length > 0 ? { notifications: codes.map((code) => notificationDescriptor(code, locale)) } : {}),
  };
  return [
    ['tool', { driver }],
    ['invocations', [invocationOf(report, view)]],
    [
      'automationDetails',
      {
        id: `${category}/${view.moment?.start ?? ''}`,
        guid: inputGuid(assessments),
        correlationGuid: uuidOf(category),
      },
    ],
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
    ['translations', translationsOf({ charters, rules, codes, version: tool.version }, locale)],
    ['artifacts', artifacts()],
    ['results', results()],
    ['properties', { 'charterlint/quotes': view.quotes }],
  ];

  function* artifacts(): Iterable<object> {
    for (const [i, assessment] of assessments.entries()) yield* artifactsOf(assessment, places[i]!);
  }
  function* results(): Iterable<object> {
    for (const [i, assessment] of assessments.entries()) {
      for (const finding of assessment.findings)
        yield resultOf(finding, assessment, places[i]!, rules, charters, view, suppressing);
    }
  }
}

function invocationOf({ assessments, charters }: Report, view: View): object {
  const rules = rulesOf(charters, view.phrasebook.checks);
  const codes = problemCodesIn(assessments);
  const places = artifactPlaces(assessments);
  const notifications = assessments.flatMap((assessment, i) =>
    notificationsOf(assessment, places[i]!, codes, rules, view.locale),
  );
  return {
    ...(view.moment ? { startTimeUtc: view.moment.start, endTimeUtc: view.moment.end } : {}),
    ...(view.exitCode === undefined
      ? {}
      : {
          exitCode: view.exitCode,
          exitCodeDescription: verdictText(statusCounts(assessments), view.locale),
        }),
    executionSuccessful: wasSuccessful(assessments),
    ...(notifications.length > 0 ? { toolExecutionNotifications: notifications } : {}),
  };
}
