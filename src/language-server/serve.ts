import type { Readable, Writable } from 'node:stream';
import {
  createConnection,
  DiagnosticRefreshRequest,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  MessageType,
  ProposedFeatures,
  ShowMessageNotification,
  StreamMessageReader,
  StreamMessageWriter,
  TextDocuments,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { checks } from '../io/library.ts';
import type { Locale } from '../model/locale.ts';
import { answerRequests } from './answers.ts';
import { type Client, clientOf, initializeResult } from './capabilities.ts';
import { diagnosticsOf } from './diagnostics.ts';
import { type OpenRecord, openRecord } from './open-record.ts';
import { overviewOf } from './overview.ts';
import type { Surroundings } from './surroundings.ts';
import type { Reader, View } from './view.ts';
import { localeNamed, type Wishes, wishesOf } from './wishes.ts';

/** A client may refuse what it is asked, or be gone: the server goes on. */
function asked(answer: Promise<unknown>): void {
  answer.catch(() => {});
}

/** What the parts of the server share. */
export interface Server {
  readonly connection: ReturnType<typeof connect>;
  readonly surroundings: Surroundings;
  client(): Client;
  wishes(): Wishes;
  locale(): Locale;
  /** The open record, or undefined for a document that is not (or no more) open. */
  recordAt(uri: string): OpenRecord | undefined;
  /** Whether anything is to be said of the document. */
  speaksOf(uri: string): boolean;
  reader(record: OpenRecord): Promise<Reader>;
}

/** Files beside a record, and settings of a project: when they change, records are examined anew. */
const watched =
  '**/{*.charterlint.{yaml,yml,json},*.preparation.{yaml,yml,json},charterlint.config.{json,yaml,yml},.charterlintrc,.charterlintrc.{json,yaml,yml}}';

/**
 * Speaks the Language Server Protocol over two streams until the client says that it ends, or is gone. Nothing that is
 * said of a record names more than a kind of fault outside diagnostics, hovers and edits: a log may be kept.
 */
export function serve(input: Readable, output: Writable, surroundings: Surroundings): void {
  const connection = connect(input, output);
  const documents = new TextDocuments(TextDocument);
  const records = new Map<string, OpenRecord>();
  const spoken = new Set<string>();
  let client: Client | undefined;
  let wishes: Wishes | undefined;

  const server: Server = {
    connection,
    surroundings,
    client: () => client!,
    wishes: () => wishes!,
    locale: () => wishes?.locale ?? localeNamed(client?.locale) ?? 'en',
    recordAt: (uri) => records.get(uri),
    speaksOf: (uri) => spoken.has(uri),
    reader: async (record) => readerOf(server, await record.means()),
  };

  connection.onInitialize((params) => {
    client = clientOf(params);
    wishes = client.wishes;
    return initializeResult(client, surroundings.version);
  });

  connection.onInitialized(() => {
    if (client!.watches)
      asked(
        connection.client.register(DidChangeWatchedFilesNotification.type, {
          watchers: [{ globPattern: watched }],
        }),
      );
    if (client!.configuration) {
      asked(connection.client.register(DidChangeConfigurationNotification.type, { section: 'charterlint' }));
      void configured(undefined).catch(failed);
    }
  });

  /** Clients send their settings, or send nothing and are to be asked. */
  async function configured(sent: unknown): Promise<void> {
    const pulled = client!.configuration
      ? await connection.workspace.getConfiguration('charterlint')
      : undefined;
    const own = (sent as { readonly charterlint?: unknown } | undefined)?.charterlint;
    const before = JSON.stringify(wishes);
    wishes = wishesOf(pulled ?? own, client!.wishes);
    if (JSON.stringify(wishes) !== before) for (const record of records.values()) record.reload();
  }

  connection.onDidChangeConfiguration(({ settings }) => void configured(settings).catch(failed));
  connection.onDidChangeWatchedFiles(() => {
    for (const record of records.values()) record.reload();
  });

  documents.onDidOpen(({ document }) => {
    const { uri } = document;
    const events = {
      seen: (view: View, isNotes: boolean) => void seen(uri, view, isNotes).catch(failed),
      failed,
    };
    const record = openRecord(
      () => document,
      surroundings,
      () => ({ wishes: wishes!, locale: server.locale() }),
      events,
    );
    records.set(uri, record);
  });
  documents.onDidChangeContent(({ document }) => records.get(document.uri)?.changed());
  documents.onDidSave(({ document }) => records.get(document.uri)?.reload());
  documents.onDidClose(({ document: { uri } }) => {
    records.get(uri)?.close();
    records.delete(uri);
    spoken.delete(uri);
    if (!client!.pulls) void connection.sendDiagnostics({ uri, diagnostics: [] });
  });

  async function seen(uri: string, view: View, isNotes: boolean): Promise<void> {
    const record = records.get(uri);
    if (!record || !isNotes) return;
    spoken.add(uri);
    const reader = await server.reader(record);
    if (records.get(uri) !== record) return;
    const { version } = view.document;
    if (!client!.pulls)
      await connection.sendDiagnostics({ uri, version, diagnostics: diagnosticsOf(view, reader) });
    else if (view.assessment && client!.refreshes.diagnostics)
      asked(connection.sendRequest(DiagnosticRefreshRequest.type));
    if (view.assessment && client!.refreshes.hints) asked(connection.languages.inlayHint.refresh());
    const overview = client!.wishes.overview ? overviewOf(view, reader) : undefined;
    if (overview) await connection.sendNotification('charterlint/overview', overview);
  }

  const told = new Set<string>();
  /** The same fault is told once: it would come back with every keystroke. */
  function failed(error: unknown): void {
    const sentence = error instanceof Error ? error.message : String(error);
    if (told.has(sentence)) return;
    told.add(sentence);
    const message = `charterlint: ${sentence}`;
    // Not as a request: not every client answers one.
    void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Error, message });
  }

  answerRequests(server);
  documents.listen(connection);
  connection.listen();
}

function connect(input: Readable, output: Writable) {
  return createConnection(
    ProposedFeatures.all,
    new StreamMessageReader(input),
    new StreamMessageWriter(output),
  );
}

function readerOf(server: Server, { charters }: Pick<Reader, 'charters'>): Reader {
  const pages = server.wishes().checkPages ?? server.surroundings.pages;
  return {
    locale: server.locale(),
    checks,
    charters,
    pageOf: (check) => (pages ? `${pages}${check}.md` : undefined),
  };
}
