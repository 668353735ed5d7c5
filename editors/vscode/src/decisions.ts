import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';

/** Asks why a finding is set aside, and has it put beside the record. */
export async function suppress(client: LanguageClient, of: { uri: string; finding: string }): Promise<void> {
  const reason = await asked(vscode.l10n.t('Why is this finding set aside?'));
  if (reason) await decide(client, { uri: of.uri, finding: of.finding, reason });
}

/** Asks what a person found of a clause, and has it put beside the record. */
export async function attest(client: LanguageClient, of: { uri: string; clause: string }): Promise<void> {
  const statuses = {
    pass: vscode.l10n.t('met'),
    fail: vscode.l10n.t('not met'),
    'not-applicable': vscode.l10n.t('not applicable'),
  };
  const picked = await vscode.window.showQuickPick(
    Object.entries(statuses).map(([status, label]) => ({ label, status })),
    { title: vscode.l10n.t('What did you find of {0}?', of.clause) },
  );
  if (!picked) return;
  const reason = await asked(vscode.l10n.t('What did you look at, and what did you find?'));
  if (reason) await decide(client, { uri: of.uri, clause: of.clause, status: picked.status, reason });
}

async function decide(client: LanguageClient, wish: object): Promise<void> {
  const settings = vscode.workspace.getConfiguration('charterlint');
  const by =
    settings.get<string>('by') || (await asked(vscode.l10n.t('Your name, as the decision bears it')));
  if (!by) return;
  await settings.update('by', by, vscode.ConfigurationTarget.Global);
  const answer = await client.sendRequest<{ applied: boolean; message?: string }>(
    'workspace/executeCommand',
    {
      command: 'charterlint.decide',
      arguments: [{ ...wish, by }],
    },
  );
  if (answer.applied) await savedBeside();
  else if (answer.message)
    void vscode.window.showWarningMessage(vscode.l10n.t('Nothing was recorded: {0}', answer.message));
}

/** A decision holds once it is on disk; the record itself is left as it is. */
async function savedBeside(): Promise<void> {
  const files = vscode.workspace.textDocuments.filter(
    ({ isDirty, uri }) => isDirty && /\.charterlint\.(?:ya?ml|json)$/.test(uri.path),
  );
  for (const file of files) await file.save();
}

async function asked(prompt: string): Promise<string | undefined> {
  const text = await vscode.window.showInputBox({ prompt, ignoreFocusOut: true });
  return text?.trim() || undefined;
}
