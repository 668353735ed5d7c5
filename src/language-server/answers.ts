import {
  type CancellationToken,
  type CodeAction,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver/node';
import { clockHints } from './clock-hints.ts';
import { actionsAt } from './code-actions.ts';
import { completionsAt } from './completion.ts';
import { decide, decisionActions } from './decide.ts';
import { diagnosticsOf } from './diagnostics.ts';
import { hoverAt } from './hover.ts';
import { momentNow } from './moment.ts';
import type { OpenRecord } from './open-record.ts';
import { foldsOf, symbolsOf } from './outline.ts';
import type { Server } from './serve.ts';
import { speakerTokens } from './speakers.ts';
import { type Reader, spanIn, type View } from './view.ts';

/** Everything a client may ask of an open record. A document of which nothing is to be said has empty answers. */
export function answerRequests(server: Server): void {
  const { connection } = server;

  /** Answers from the view of now; a client that does not want to know any more is told so. */
  async function answer<T>(
    uri: string,
    token: CancellationToken,
    nothing: T,
    from: (view: View, reader: Reader, record: OpenRecord) => T | Promise<T>,
  ): Promise<T> {
    const record = server.recordAt(uri);
    if (!record || !server.speaksOf(uri)) return nothing;
    const view = await record.view();
    const reader = await server.reader(record);
    wanted(token);
    return await from(view, reader, record);
  }

  connection.onHover(({ textDocument: { uri }, position }, token) =>
    answer(uri, token, null, (view, reader) => hoverAt(view, position, reader)),
  );
  connection.onDocumentSymbol(({ textDocument: { uri } }, token) => answer(uri, token, [], symbolsOf));
  connection.onFoldingRanges(({ textDocument: { uri } }, token) => answer(uri, token, [], foldsOf));
  connection.languages.inlayHint.on(({ textDocument: { uri }, range }, token) =>
    answer(uri, token, [], (view, reader) =>
      server.wishes().inlayHints
        ? clockHints(view, reader, momentNow()).filter(
            ({ position: { line } }) => range.start.line <= line && line <= range.end.line,
          )
        : [],
    ),
  );
  connection.languages.semanticTokens.on(({ textDocument: { uri } }, token) =>
    answer(uri, token, { data: [] }, (view) => speakerTokens(view)),
  );
  connection.languages.semanticTokens.onRange(({ textDocument: { uri }, range }, token) =>
    answer(uri, token, { data: [] }, (view) => speakerTokens(view, spanIn(view, range))),
  );

  // An empty document looks like nothing yet: completion offers the template there too.
  connection.onCompletion(async ({ textDocument: { uri }, position }, token) => {
    const record = server.recordAt(uri);
    if (!record) return [];
    const view = await record.view();
    wanted(token);
    if (!server.speaksOf(uri) && /\S/.test(view.text)) return [];
    const { language } = await record.means();
    return completionsAt(view, position, {
      locale: server.locale(),
      language: language === 'auto' ? server.locale() : language,
      now: momentNow(),
      snippets: server.client().snippets,
    });
  });

  connection.onCodeAction(({ textDocument: { uri }, range, context }, token) =>
    answer<CodeAction[]>(uri, token, [], async (view, reader, record) => {
      const { language } = await record.means();
      const { actions, offers } = actionsAt(view, { range, context }, reader, {
        language: language === 'auto' ? server.locale() : language,
        now: momentNow(),
      });
      return [...actions, ...(await decisionActions(server, uri, offers))];
    }),
  );
  connection.onExecuteCommand(async ({ command, arguments: given }) => {
    const [wish] = (given ?? []) as readonly unknown[];
    if (command === 'charterlint.decide') return await decide(server, wish);
    const { uri } = (wish ?? {}) as { readonly uri?: unknown };
    if (command === 'charterlint.examine' && typeof uri === 'string') server.recordAt(uri)?.insist();
    return null;
  });

  if (!connection.languages.diagnostics) return;
  connection.languages.diagnostics.on(async ({ textDocument: { uri }, previousResultId }, token) => {
    const record = server.recordAt(uri);
    const full = DocumentDiagnosticReportKind.Full;
    if (!record) return { kind: full, items: [] };
    // A client that can be told to ask again has what is known at once; another waits for the whole.
    const view = server.client().refreshes.diagnostics ? await record.view() : await record.whole();
    wanted(token);
    if (!view) throw new ResponseError(LSPErrorCodes.ServerCancelled, 'changed', { retriggerRequest: true });
    if (!server.speaksOf(uri)) return { kind: full, items: [] };
    const items = diagnosticsOf(view, await server.reader(record));
    const resultId = `${view.document.version} ${view.assessment ? 'whole' : 'quick'} ${items.length}`;
    return resultId === previousResultId && view.assessment
      ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
      : { kind: full, resultId, items };
  });
}

function wanted(token: CancellationToken): void {
  if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
}
