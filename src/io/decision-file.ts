import { randomUUID } from 'node:crypto';
import { rename, writeFile } from 'node:fs/promises';
import type { Decisions } from '../model/decisions.ts';
import { type DecisionList, withOneMore } from './decision-text.ts';
import { sidecarOf } from './decisions.ts';
import { sidecarEndings } from './decisions-text.ts';

/**
 * Adds one decision to the file beside a record, or makes that file. What stood there stays as it was written, comments
 * included. The new text takes the old one's place in one step. Returns the path written.
 */
export async function addDecision<L extends DecisionList>(
  record: string,
  list: L,
  decision: Decisions[L][number],
  head: string,
): Promise<string> {
  const { path, text } = await withDecision(record, list, decision, head);
  const temporary = `${path}.${randomUUID()}.tmp`;
  await writeFile(temporary, text, { flag: 'wx' });
  await rename(temporary, path);
  return path;
}

/** The file beside a record as it would be with one more decision, and as it is; nothing is written. */
export async function withDecision<L extends DecisionList>(
  record: string,
  list: L,
  decision: Decisions[L][number],
  head: string,
): Promise<{ readonly path: string; readonly text: string; readonly before: string | undefined }> {
  const found = await sidecarOf(record);
  const path = found?.path ?? record + sidecarEndings[0];
  const text = withOneMore(found?.text, path.endsWith('.json'), list, decision, head);
  return { path, text, before: found?.text };
}
