import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import {
  type ApplyWorkspaceEditParams,
  type ClientCapabilities,
  createProtocolConnection,
  type Diagnostic,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import type { Overview } from '../../src/language-server/overview.ts';
import { root } from './project.ts';

/** What an editor of today tells that it can do. */
export const modern: ClientCapabilities = {
  workspace: {
    applyEdit: true,
    configuration: true,
    workspaceEdit: { documentChanges: true, resourceOperations: ['create', 'rename', 'delete'] },
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    inlayHint: { refreshSupport: true },
  },
  textDocument: {
    publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true, dataSupport: true },
    completion: { completionItem: { snippetSupport: true } },
    diagnostic: {},
  },
};

/** The built command at the other end of a pipe, spoken to as any editor does. */
export class Editor {
  readonly connection: ProtocolConnection;
  readonly result: Promise<InitializeResult>;
  readonly messages: string[] = [];
  readonly overviews: Overview[] = [];
  refreshes = 0;
  applied: ApplyWorkspaceEditParams[] = [];
  readonly #process: ChildProcess;
  readonly #pushed = new Map<string, PublishDiagnosticsParams[]>();
  readonly #versions = new Map<string, number>();
  #waiting: (() => void)[] = [];
  stderr = '';

  constructor(
    options: {
      readonly locale?: string;
      readonly wishes?: object;
      readonly capabilities?: ClientCapabilities;
      readonly cwd?: string;
      /** Another program than the built command, with its arguments. */
      readonly program?: readonly string[];
      readonly configuration?: () => unknown;
    } = {},
  ) {
    const built = [join(root, 'dist', 'cli.js'), 'language-server', '--stdio'];
    this.#process = spawn(process.execPath, [...(options.program ?? built)], {
      cwd: options.cwd ?? root,
      env: { PATH: process.env['PATH'] ?? '', LANG: 'en_GB.UTF-8' },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    this.#process.stderr!.on('data', (text: Buffer) => {
      this.stderr += text.toString();
    });
    this.connection = createProtocolConnection(
      new StreamMessageReader(this.#process.stdout!),
      new StreamMessageWriter(this.#process.stdin!),
    );
    const { connection } = this;
    connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.#pushed.set(params.uri, [...(this.#pushed.get(params.uri) ?? []), params]);
      this.#wake();
    });
    connection.onNotification('window/showMessage', ({ message }: { message: string }) => {
      this.messages.push(message);
      this.#wake();
    });
    connection.onNotification('charterlint/overview', (overview: Overview) => {
      this.overviews.push(overview);
      this.#wake();
    });
    connection.onRequest('client/registerCapability', () => null);
    connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
      items.map(() => options.configuration?.() ?? null),
    );
    connection.onRequest('workspace/diagnostic/refresh', () => {
      this.refreshes++;
      this.#wake();
      return null;
    });
    connection.onRequest('workspace/inlayHint/refresh', () => null);
    connection.onRequest('workspace/applyEdit', (edit: ApplyWorkspaceEditParams) => {
      this.applied.push(edit);
      return { applied: true };
    });
    connection.listen();
    this.result = connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: null,
      locale: options.locale ?? 'fr-BE',
      capabilities: options.capabilities ?? modern,
      initializationOptions: options.wishes ?? { diagnosticMode: 'push' },
    });
    void this.result.then(() => connection.sendNotification('initialized', {}));
  }

  open(uri: string, text: string, languageId = uri.endsWith('.md') ? 'markdown' : 'plaintext'): void {
    this.#versions.set(uri, 1);
    void this.#send('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
  }

  /** The whole text anew, or one change of it. */
  change(uri: string, ...contentChanges: { text: string; range?: Diagnostic['range'] }[]): number {
    const version = (this.#versions.get(uri) ?? 0) + 1;
    this.#versions.set(uri, version);
    void this.#send('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
    return version;
  }

  close(uri: string): void {
    void this.#send('textDocument/didClose', { textDocument: { uri } });
  }

  async request<T>(method: string, params: object): Promise<T> {
    await this.result;
    return await this.connection.sendRequest<T>(method, params);
  }

  notify(method: string, params: object): Promise<void> {
    return this.#send(method, params);
  }

  async #send(method: string, params: object): Promise<void> {
    await this.result;
    await this.connection.sendNotification(method, params);
  }

  /** Every set of diagnostics pushed for a document so far. */
  pushed(uri: string): readonly PublishDiagnosticsParams[] {
    return this.#pushed.get(uri) ?? [];
  }

  /** The first push for the version (or any) that fits. */
  async diagnostics(
    uri: string,
    fits: (diagnostics: readonly Diagnostic[], version: number) => boolean = () => true,
  ): Promise<readonly Diagnostic[]> {
    const found = await this.until(() =>
      this.pushed(uri).findLast(({ diagnostics, version }) => fits(diagnostics, version ?? 0)),
    );
    return found.diagnostics;
  }

  /** Waits until something is there; the test's own time limit ends it. */
  async until<T>(look: () => T | undefined): Promise<T> {
    for (;;) {
      const found = look();
      if (found !== undefined) return found;
      await new Promise<void>((resolve) => {
        this.#waiting.push(resolve);
      });
    }
  }

  #wake(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resolve of waiting) resolve();
  }

  get isRunning(): boolean {
    return this.#process.exitCode === null;
  }

  /** Ends as the protocol asks; the exit status. */
  async end(): Promise<number | null> {
    const ended = new Promise<number | null>((resolve) => {
      this.#process.once('exit', (code) => resolve(code));
    });
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    const code = await ended;
    this.connection.dispose();
    return code;
  }
}
