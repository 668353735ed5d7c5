import type { Reporter } from '../model/report.ts';
import { clausesSheet } from '../page/workbook/clauses.ts';
import { filesSheet } from '../page/workbook/files.ts';
import { findingsSheet } from '../page/workbook/findings.ts';
import { manualSheet } from '../page/workbook/manual.ts';
import { methodSheet } from '../page/workbook/method.ts';
import { workbook } from '../page/workbook/package.ts';
import { summarySheet } from '../page/workbook/summary.ts';
import { suppressionsSheet } from '../page/workbook/suppressions.ts';
import { label } from '../wording/labels.ts';

const sheets = [
  summarySheet,
  clausesSheet,
  findingsSheet,
  filesSheet,
  suppressionsSheet,
  manualSheet,
  methodSheet,
];

/** A workbook for an auditor: tables to filter and print, and a sheet to fill in and read back (reports §3.4). */
const xlsx: Reporter = {
  id: 'xlsx',
  about: {
    en: 'a workbook: tables to filter, and a sheet to fill in',
    fr: 'un classeur : des tableaux à filtrer et une feuille à remplir',
    nl: 'een werkmap: tabellen om te filteren en een blad om in te vullen',
  },
  *render(report, view) {
    yield* workbook(
      sheets.map((sheet) => sheet(report, view)),
      { title: label('report', view.locale), language: view.locale },
    );
  },
};

export default xlsx;
