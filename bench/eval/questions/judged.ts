import type { Form } from '../../../src/language/analysed.ts';
import { analysisOfText } from '../../../src/language/analysis.ts';
import { formOf } from '../../../src/language/asked-form.ts';
import { nothingBefore } from '../../../src/language/context.ts';
import type { Speech } from '../../../src/model/check.ts';
import type { Confidence } from '../../../src/model/lexicon.ts';
import type { Span } from '../../../src/model/place.ts';
import { speechOf } from '../../../test/language/record.ts';
import { type Line, recordOf } from './record.ts';
import type { Row } from './row.ts';
import { turnChecks } from './turn-checks.ts';

/** The four groups of forms that the literature counts : invitation, wh-question, option-posing, no question. */
export const forms = ['open', 'wh', 'option-posing', 'non-question'] as const;
export type FormGroup = (typeof forms)[number];

/** A place that a check found; offsets into the turn's text. */
export interface Found extends Span {
  readonly check: string;
  readonly confidence: Confidence;
}

/** A row with what the checks say of it. */
export interface Judged {
  readonly row: Row;
  readonly found: readonly Found[];
  readonly form: FormGroup;
}

/** A row read as a record of its own: the answer before it, if there is one, and the turn. */
export function judgedOf(row: Row, speech: Speech = speechOf(row.language)): Judged {
  const lines: Line[] = row.previous === undefined ? [] : [{ speaker: 'applicant', text: row.previous }];
  lines.push({ speaker: 'officer', text: row.text });
  const record = recordOf(row.language, lines);
  const shift = row.previous === undefined ? 0 : row.previous.length + 1;
  const found = turnChecks.flatMap((check) =>
    check.findings(record, row.language, speech).map(
      ({ at, confidence }): Found => ({
        check: check.id,
        confidence: confidence ?? 'high',
        start: at.start - shift,
        end: at.end - shift,
      }),
    ),
  );
  const before = { ...nothingBefore, answer: row.previous ?? '' };
  return { row, found, form: groupOf(formOf(analysisOfText(row.text, speech), before)) };
}

/** Tags and statements put as questions pose an option too: to agree or not. */
export function groupOf(form: Form): FormGroup {
  if (form === 'open' || form === 'wh') return form;
  return form === 'statement' ? 'non-question' : 'option-posing';
}
