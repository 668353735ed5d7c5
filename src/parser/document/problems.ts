import { nodesOf } from '../../model/case-file.ts';
import type { Document } from '../../model/document.ts';
import type { Language } from '../../model/locale.ts';
import type { Span } from '../../model/place.ts';
import type { Problem } from '../../model/problem.ts';
import { spanOf } from '../../model/turns.ts';

/** What could not be used, how each record was recognised, and which are drafts; never words of the record. */
export function documentProblems(
  documents: readonly Document[],
  language: Language | 'und',
  unknown: Span | undefined,
): readonly Problem[] {
  return [
    ...(unknown ? [{ code: 'record-type-unknown', at: unknown } as const] : []),
    ...(language === 'und' && documents.length > 0 ? [{ code: 'language-unknown' } as const] : []),
    ...documents.flatMap(problemsOf),
  ];
}

function problemsOf(document: Document): readonly Problem[] {
  const { record, confidence, recordFrom } = document;
  const at = { start: spanOf(document).start, end: spanOf(document).start + 1 };
  const told: Problem[] = [];
  if (recordFrom === 'title' || recordFrom === 'wording')
    told.push({ code: 'record-recognised', at, data: { record, confidence } });
  if (document.draft) told.push({ code: 'draft-record', at, data: { record } });
  for (const { moments } of nodesOf(document))
    for (const moment of moments)
      if (moment.fault)
        told.push({
          code: moment.fault === 'impossible' ? 'impossible-date' : 'two-digit-year',
          at: moment.at,
        });
  return told;
}
