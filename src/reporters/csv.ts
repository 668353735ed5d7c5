import { type Assessment, type ClauseResult, type Finding, standing } from '../model/assessment.ts';
import { clausesOf } from '../model/charter.ts';
import type { Locale, Localized } from '../model/locale.ts';
import { chartersFor, type Report, type Reporter, type View } from '../model/report.ts';
import { decisionText, suppressionText } from '../wording/decisions.ts';
import { inertLine } from '../wording/inert.ts';
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
 * order mark, and semicolons where a Belgian spreadsheet expects them. Cells that a spreadsheet would take for a
 * formula begin with an apostrophe.
 */
const csv: Reporter = {
  id: 'csv',
  about: {
    en: 'a table for a spreadsheet: clauses and findings',
    fr: 'un tableau pour un tableur : dispositions et constats',
    nl: 'een tabel voor een rekenblad: bepalingen en vaststellingen',
  },
  *render(report, view) {
    yield `\ufeff${line(heads[view.locale], view.locale)}`;
    for (const assessment of report.assessments)
      for (const cells of rowsOf(assessment, report, view)) yield line(cells, view.locale);
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

/** One record of RFC 4180; every row has every cell. */
function line(cells: readonly string[], locale: Locale): string {
  const separator = locale === 'en' ? ',' : ';';
  const filled = heads.en.map((_, i) => cell(cells[i] ?? ''));
  return `${filled.join(separator)}\r\n`;
}

/** What begins like a formula is shown as text (OWASP, CSV injection); every cell is quoted. */
function cell(text: string): string {
  const shown = inertLine(text).trim();
  return `"${(/^[=+\-@|%]/.test(shown) ? `'${shown}` : shown).replaceAll('"', '""')}"`;
}
