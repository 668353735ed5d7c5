import {
  type InitializeParams,
  type InitializeResult,
  PositionEncodingKind,
  TextDocumentSyncKind,
} from 'vscode-languageserver/node';
import { actionKinds } from './code-actions.ts';
import { speakerTypes } from './speakers.ts';
import { noWishes, type Wishes, wishesOf } from './wishes.ts';

/** What the client at the other end can do, and what it wants. */
export interface Client {
  readonly wishes: Wishes;
  /** BCP 47 tag of its own language. */
  readonly locale: string | undefined;
  readonly pulls: boolean;
  /** It asks again for diagnostics, hints and the like when told to. */
  readonly refreshes: { readonly diagnostics: boolean; readonly hints: boolean; readonly tokens: boolean };
  readonly snippets: boolean;
  readonly edits: { readonly documentChanges: boolean; readonly create: boolean };
  readonly configuration: boolean;
  readonly watches: boolean;
}

/** Commands that any client may send. */
export const commands = ['charterlint.decide', 'charterlint.examine'] as const;

export function clientOf({ capabilities, initializationOptions, locale }: InitializeParams): Client {
  const { textDocument, workspace } = capabilities;
  const wishes = wishesOf(initializationOptions, noWishes);
  const canPull = textDocument?.diagnostic !== undefined;
  return {
    wishes,
    locale,
    pulls: wishes.diagnosticMode === 'pull' || (wishes.diagnosticMode === 'auto' && canPull),
    refreshes: {
      diagnostics: workspace?.diagnostics?.refreshSupport === true,
      hints: workspace?.inlayHint?.refreshSupport === true,
      tokens: workspace?.semanticTokens?.refreshSupport === true,
    },
    snippets: textDocument?.completion?.completionItem?.snippetSupport === true,
    edits: {
      documentChanges: workspace?.workspaceEdit?.documentChanges === true,
      create: workspace?.workspaceEdit?.resourceOperations?.includes('create') === true,
    },
    configuration: workspace?.configuration === true,
    watches: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
  };
}

export function initializeResult(client: Client, version: string): InitializeResult {
  return {
    serverInfo: { name: 'charterlint', version },
    capabilities: {
      positionEncoding: PositionEncodingKind.UTF16,
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
      hoverProvider: true,
      documentSymbolProvider: true,
      foldingRangeProvider: true,
      inlayHintProvider: true,
      codeActionProvider: { codeActionKinds: actionKinds },
      completionProvider: { triggerCharacters: ['['] },
      semanticTokensProvider: {
        legend: { tokenTypes: [...speakerTypes], tokenModifiers: [] },
        full: true,
        range: true,
      },
      executeCommandProvider: { commands: [...commands] },
      ...(client.pulls
        ? {
            diagnosticProvider: {
              identifier: 'charterlint',
              interFileDependencies: false,
              workspaceDiagnostics: false,
            },
          }
        : {}),
    },
  };
}
