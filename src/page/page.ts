import type { Assessment, Finding } from '../model/assessment.ts';
import type { Charter } from '../model/charter.ts';
import type { Locale } from '../model/locale.ts';
import type { Phrasebook, View } from '../model/report.ts';
import type { LabelName } from '../wording/labels.ts';
import { type Html, html, idPart } from './html.ts';

/** What every section of one record's part of the page needs. */
export interface RecordPage {
  readonly assessment: Assessment;
  /** Those that hold for this record. */
  readonly charters: readonly Charter[];
  readonly locale: Locale;
  readonly phrasebook: Phrasebook;
  readonly label: (name: LabelName) => string;
  readonly quotes: View['quotes'];
  /** In front of ids: empty when the page holds one record, "r2-" in a page of several. */
  readonly prefix: string;
  /** What the pages of many records share (`alike.ts`); on a page by itself nothing is shared. */
  readonly made?: Map<string, Html>;
}

export function findingId({ prefix }: RecordPage, { fingerprint }: Pick<Finding, 'fingerprint'>): string {
  return `${prefix}f-${idPart(fingerprint)}`;
}

export function clauseId({ prefix }: RecordPage, clause: string): string {
  return `${prefix}c-${idPart(clause)}`;
}

/** Links to clauses, in the page's own table. */
export function clauseLinks(page: RecordPage, clauses: readonly string[]): Html {
  const links = clauses.map(
    (clause, i) => html`${i > 0 && ', '}<a href="#${clauseId(page, clause)}">${clause}</a>`,
  );
  return html`${links}`;
}

/** Attributes of text that is in the record's language and may run from right to left. */
export function speech({ assessment }: RecordPage, text: string): Html {
  return assessment.language === 'und'
    ? html`<bdi>${text}</bdi>`
    : html`<bdi lang="${assessment.language}">${text}</bdi>`;
}
