import { type Assessment, type ClauseResult, type Finding, standing } from '../model/assessment.ts';
import { clausesOf } from '../model/charter.ts';
import type { Localized } from '../model/locale.ts';
import { chartersFor, type Report, type Reporter, type View } from '../model/report.ts';
import { csvLine } from '../page/csv-line.ts';
import { decisionText, suppressionText } from '../wording/decisions.ts';
import { placeText } from '../wording/places.ts';
import { problemText } from '../wording/problems.ts';
import { findingText, reasonText } from '../wording/sentences.ts';
import { confidenceWord, severityWord, statusWord, verdictWord } from '../wording/words.ts';

const heads: Localized<readonly string[]> = {
  en: [
    ...['file', 'clause', 'what it asks', 'status', 'found by the tool', 'why', 'decided by a person'],
    ...['check', 'finding', 'verdict', 'severity', 'confidence', 'place', 'rewording', 'set aside', 'id'],
  ],
  fr: [
    ...['fichier', 'disposition', 'ce qu’elle demande', 'statut', 'trouvé par l’outil', 'pourquoi'],
    ...['décidé par une personne', 'contrôle', 'constat', 'verdict', 'gravité', 'certitude', 'endroit'],
    ...['formulation neutre', 'écarté', 'identifiant'],
  ],
  nl: [
    ...['bestand', 'bepaling', 'wat ze vraagt', 'status', 'door het programma gevonden', 'waarom'],
    ...['door een persoon beslist', 'controle', 'vaststelling', 'oordeel', 'ernst', 'zekerheid', 'plaats'],
    ...['neutrale formulering', 'opzijgezet', 'kenmerk'],
  ],
};

/**
 * A table for a spreadsheet: a row for each clause of each record, and one more for each further finding. With a byte
 * order mark.
 */
const csv: Reporter = {
  id: 'csv',
  about: {
    en: 'a table for a spreadsheet: clauses and findings',
    fr: 'un tableau pour un tableur : dispositions et constats',
    nl: 'een tabel voor een rekenblad: bepalingen en vaststellingen',
  },
  *render(report, view) {
    yield `\ufeff${csvLine(heads[view.locale], view.locale)}`;
    for (const assessment of report.assessments)
      for (const cells of rowsOf(assessment, report, view))
        yield csvLine(
          heads.en.map((_, i) => cells[i] ?? ''),
          view.locale,
        );
  },
};

export default csv;

function* rowsOf(assessment: Assessment, report: Report, view: View): Iterable<readonly string[]> {
  const { path, problems } = assessment;
  if (assessment.status === 'unreadable') {
    const why = problems.map((problem) => problemText(problem, view.locale)).join(' ');
    yield [path, '', '', statusWord('not-checked', view.locale), '', why];
    return;
  }
  const titles = new Map(
    clausesOf(chartersFor(report.charters, [assessment])).map(({ id, title }) => [id, title[view.locale]]),
  );
  for (const result of assessment.clauses) {
    const clause = [path, result.clause, titles.get(result.clause) ?? '', ...clauseCells(result, view)];
    const findings = assessment.findings.filter(({ fingerprint }) => result.findings.includes(fingerprint));
    if (findings.length === 0) yield clause;
    for (const finding of findings) yield [...clause, ...findingCells(finding, view)];
  }
}

function clauseCells(result: ClauseResult, { locale, phrasebook }: View): readonly string[] {
  const reasons = (result.because ?? []).map((reason) => reasonText(reason, phrasebook));
  return [
    statusWord(standing(result), locale),
    statusWord(result.status, locale),
    [...new Set(reasons)].join(' '),
    decisionText(result, locale) ?? '',
  ];
}

function findingCells(finding: Finding, { locale, phrasebook }: View): readonly string[] {
  return [
    finding.rule,
    findingText(finding, phrasebook),
    verdictWord(finding.verdict, locale),
    severityWord(finding.severity, locale),
    confidenceWord(finding.confidence, locale),
    placeText(finding, locale),
    finding.rewording ?? '',
    suppressionText(finding, locale) ?? '',
    finding.fingerprint,
  ];
}
