import { fileURLToPath, pathToFileURL } from 'node:url';
import type { WorkspaceEdit } from 'vscode-languageserver/node';
import { withDecision } from '../io/decision-file.ts';
import { decisionsIn } from '../io/decisions-text.ts';
import type { Attestation, Decisions, Suppression } from '../model/decisions.ts';

/** A decision to be put beside a record. */
export type Wanted =
  | { readonly list: 'suppressions'; readonly decision: Suppression }
  | { readonly list: 'attestations'; readonly decision: Attestation };

/** What the client can do of a workspace edit. */
export interface EditAbilities {
  readonly documentChanges: boolean;
  readonly create: boolean;
}

/** The path of a document that is a file; undefined for one that was never saved. */
export function fileOf(uri: string): string | undefined {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : undefined;
  } catch {
    // A host that this machine does not have.
    return undefined;
  }
}

/**
 * The file of decisions beside a record with one decision more, as an edit that makes or changes it; or the name of a
 * file that is there and broken, in which nothing can be added safely.
 */
export async function decisionEdit(
  record: string,
  { list, decision }: Wanted,
  head: string,
  abilities: EditAbilities,
): Promise<{ readonly edit: WorkspaceEdit; readonly uri: string } | { readonly broken: string }> {
  const { path, text, before } = await written(record, list, decision, head);
  const uri = pathToFileURL(path).href;
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  if (before !== undefined && (await decisionsIn(before, name)).problems.length > 0) return { broken: name };
  const whole = { start: { line: 0, character: 0 }, end: endOf(before ?? '') };
  const edits = [{ range: whole, newText: text }];
  if (!abilities.documentChanges) return { uri, edit: { changes: { [uri]: edits } } };
  const create =
    before === undefined && abilities.create
      ? [{ kind: 'create' as const, uri, options: { ignoreIfExists: true } }]
      : [];
  return { uri, edit: { documentChanges: [...create, { textDocument: { uri, version: null }, edits }] } };
}

async function written<L extends keyof Decisions>(
  record: string,
  list: L,
  decision: Decisions[L][number],
  head: string,
): ReturnType<typeof withDecision> {
  return await withDecision(record, list, decision, head);
}

function endOf(text: string): { line: number; character: number } {
  const lines = text.split(/\r\n|\r|\n/);
  return { line: lines.length - 1, character: lines.at(-1)!.length };
}
