import { randomUUID } from 'node:crypto';
import { rename, writeFile } from 'node:fs/promises';
import { isSeq, parseDocument, stringify } from 'yaml';
import type { Decisions } from '../model/decisions.ts';
import { sidecarEndings, sidecarOf } from './decisions.ts';

type List = keyof Decisions;

/**
 * Adds one decision to the file beside a record, or makes that file. What stood there stays as it was written, comments
 * included. The new text takes the old one's place in one step. Returns the path written.
 */
export async function addDecision<L extends List>(
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
export async function withDecision<L extends List>(
  record: string,
  list: L,
  decision: Decisions[L][number],
  head: string,
): Promise<{ readonly path: string; readonly text: string; readonly before: string | undefined }> {
  const found = await sidecarOf(record);
  const path = found?.path ?? record + sidecarEndings[0];
  const text = path.endsWith('.json')
    ? inJson(found?.text ?? '{}', list, decision)
    : inYaml(found?.text ?? `# ${head}\n`, list, decision);
  return { path, text, before: found?.text };
}

function inYaml(text: string, list: List, decision: object): string {
  const document = parseDocument(text);
  const style = { lineWidth: 0 };
  // Comments alone hold nothing in which a list could be set.
  if (document.contents === null) return `${text.trimEnd()}\n${stringify({ [list]: [decision] }, style)}`;
  if (isSeq(document.get(list))) document.addIn([list], document.createNode(decision));
  else document.set(list, document.createNode([decision]));
  return document.toString(style);
}

function inJson(text: string, list: List, decision: object): string {
  const value = JSON.parse(text) as Partial<Record<List, object[]>>;
  return `${JSON.stringify({ ...value, [list]: [...(value[list] ?? []), decision] }, null, 2)}\n`;
}
