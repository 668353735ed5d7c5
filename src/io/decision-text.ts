import { isSeq, parseDocument, stringify } from 'yaml';
import type { Decisions } from '../model/decisions.ts';

/** Which of a file's lists a decision stands in. */
export type DecisionList = keyof Decisions;

/**
 * The text of a file of decisions with one more; what stood there stays as it was written, comments included.
 * `before` is undefined where there is no file yet: then `head` is its first line.
 */
export function withOneMore<L extends DecisionList>(
  before: string | undefined,
  isJson: boolean,
  list: L,
  decision: Decisions[L][number],
  head: string,
): string {
  return isJson ? inJson(before ?? '{}', list, decision) : inYaml(before ?? `# ${head}\n`, list, decision);
}

function inYaml(text: string, list: DecisionList, decision: object): string {
  const document = parseDocument(text);
  const style = { lineWidth: 0 };
  // Comments alone hold nothing in which a list could be set.
  if (document.contents === null) return `${text.trimEnd()}\n${stringify({ [list]: [decision] }, style)}`;
  if (isSeq(document.get(list))) document.addIn([list], document.createNode(decision));
  else document.set(list, document.createNode([decision]));
  return document.toString(style);
}

function inJson(text: string, list: DecisionList, decision: object): string {
  const value = JSON.parse(text) as Partial<Record<DecisionList, object[]>>;
  return `${JSON.stringify({ ...value, [list]: [...(value[list] ?? []), decision] }, null, 2)}\n`;
}
