import { join } from 'node:path';
import * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import type { Overview } from '../../../src/language-server/overview.ts';
import { attest, suppress } from './decisions.ts';
import { looksLikeNotes } from './looks-like-notes.ts';
import { OverviewTree } from './overview-tree.ts';

const languages = ['markdown', 'plaintext'];
let client: LanguageClient | undefined;

/** The server starts with the first text that looks like interview notes, or when somebody asks. */
export function activate(context: vscode.ExtensionContext): void {
  const tree = new OverviewTree();
  const net = vscode.window.createStatusBarItem('charterlint.net', vscode.StatusBarAlignment.Right, 90);
  net.command = 'charterlint.overview.focus';
  net.tooltip = vscode.l10n.t('Net time of this interview; times and clauses');
  const overviews = new Map<string, Overview>();

  const show = (): void => {
    const overview = overviews.get(vscode.window.activeTextEditor?.document.uri.toString() ?? '');
    tree.show(overview);
    net.text = `$(watch) ${overview?.net.join(' · ') ?? ''}`;
    if (overview && overview.net.length > 0) net.show();
    else net.hide();
  };

  const started = async (): Promise<LanguageClient> => {
    if (client) return client;
    client = clientFor(context);
    client.onNotification('charterlint/overview', (overview: Overview) => {
      overviews.set(vscode.Uri.parse(overview.uri).toString(), overview);
      show();
    });
    await client.start();
    return client;
  };
  const look = (document: vscode.TextDocument): void => {
    if (!client && languages.includes(document.languageId) && looksLikeNotes(document.getText()))
      void started();
  };

  context.subscriptions.push(
    net,
    vscode.window.registerTreeDataProvider('charterlint.overview', tree),
    vscode.workspace.onDidOpenTextDocument(look),
    vscode.workspace.onDidChangeTextDocument(({ document }) => look(document)),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => overviews.delete(uri.toString())),
    vscode.window.onDidChangeActiveTextEditor(show),
    vscode.commands.registerCommand('charterlint.examineDocument', async () => {
      const uri = vscode.window.activeTextEditor?.document.uri.toString();
      if (uri)
        await (await started()).sendRequest('workspace/executeCommand', {
          command: 'charterlint.examine',
          arguments: [{ uri }],
        });
    }),
    vscode.commands.registerCommand(
      'charterlint.goTo',
      async (uri: string, range: Overview['clauses'][number]['entries'][number]['range']) => {
        if (!range) return;
        const { start, end } = range;
        const selection = new vscode.Range(start.line, start.character, end.line, end.character);
        await vscode.window.showTextDocument(vscode.Uri.parse(uri), { selection });
      },
    ),
    vscode.commands.registerCommand('charterlint.suppress', async (of: { uri: string; finding: string }) =>
      suppress(await started(), of),
    ),
    vscode.commands.registerCommand('charterlint.attest', async (of: { uri: string; clause: string }) =>
      attest(await started(), of),
    ),
  );
  for (const document of vscode.workspace.textDocuments) look(document);
}

export async function deactivate(): Promise<void> {
  await client?.stop();
}

function clientFor(context: vscode.ExtensionContext): LanguageClient {
  const module = context.asAbsolutePath(join('dist', 'server.js'));
  const run = { module, transport: TransportKind.stdio, args: ['language-server'] };
  const settings = vscode.workspace.getConfiguration('charterlint');
  const pages = vscode.Uri.file(context.asAbsolutePath(join('docs', 'checks'))).toString();
  return new LanguageClient(
    'charterlint',
    'charterlint',
    { run, debug: run },
    {
      documentSelector: languages.flatMap((language) => [
        { language, scheme: 'file' },
        { language, scheme: 'untitled' },
      ]),
      initializationOptions: {
        ...Object.fromEntries(
          ['locale', 'language', 'charter', 'confidence', 'inlayHints', 'by'].map((name) => [
            name,
            settings.get(name),
          ]),
        ),
        checkPages: settings.get<string>('checkPages') || `${pages}/`,
        asks: true,
        overview: true,
      },
    },
  );
}
