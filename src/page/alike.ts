import { type ClauseResult, standing } from '../model/assessment.ts';
import type { Clause } from '../model/charter.ts';
import type { Html } from './html.ts';
import type { RecordPage } from './page.ts';

/** Reasons with a figure of their own are as many as the records: beyond this many, none is kept. */
const most = 20_000;

/**
 * What a record's page says of a clause, made once for all records of which it says the same: most clauses of most
 * records have a status and a reason, and nothing of their own. Findings, decisions and what a status was before are
 * a record's own.
 */
export function alike(
  { made }: RecordPage,
  part: 'cell' | 'row' | 'item',
  clause: Clause,
  result: ClauseResult | undefined,
  make: () => Html,
): Html {
  if (!made || (result && isOwn(result))) return make();
  const status = result ? standing(result) : '';
  const key = `${part} ${clause.id} ${status}${part === 'cell' ? '' : reasons(result)}`;
  const before = made.get(key);
  if (before) return before;
  const own = make();
  // Asked for a character, the engine lays a text that was joined of many out as one.
  if (made.size < most && own.markup.charCodeAt(0) > 0) made.set(key, own);
  return own;
}

function isOwn({ findings, decision, before }: ClauseResult): boolean {
  return findings.length > 0 || decision !== undefined || before !== undefined;
}

function reasons(result: ClauseResult | undefined): string {
  let key = '';
  for (const { check, messageId, data } of result?.because ?? [])
    key += ` ${check}/${messageId}${hasNone(data) ? '' : JSON.stringify(data)}`;
  return key;
}

function hasNone(data: object): boolean {
  for (const _ in data) return false;
  return true;
}
