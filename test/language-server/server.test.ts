import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import {
  type CodeAction,
  type CompletionItem,
  type Diagnostic,
  DiagnosticSeverity,
  DiagnosticTag,
  type DocumentDiagnosticReport,
  type DocumentSymbol,
  type FoldingRange,
  type Hover,
  type InlayHint,
  type MarkupContent,
  type SemanticTokens,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';
import { Editor, modern } from '../support/editor.ts';
import { root } from '../support/project.ts';
import fc from '../support/properties.ts';
import { edit } from '../writing/edits.ts';

const record = readFileSync(join(root, 'fixtures/interviews/fr-seeded/record.txt'), 'utf8');
const dutch = readFileSync(join(root, 'fixtures/interviews/nl-seeded/record.txt'), 'utf8');

// Every test starts the command: slow where the machine has much to do.
vi.setConfig({ testTimeout: 120_000 });

const editors: Editor[] = [];
let usual: Editor | undefined;

/** A client of its own where it differs; else the one that has other documents open too, as editors do. */
function editor(options?: ConstructorParameters<typeof Editor>[0]): Editor {
  if (!options) {
    usual ??= new Editor();
    return usual;
  }
  const made = new Editor(options);
  editors.push(made);
  return made;
}
async function ended(each: Editor): Promise<void> {
  expect(each.isRunning).toBe(true);
  expect(await each.end()).toBe(0);
  // Whatever happened: nothing of it went to the error stream.
  expect(each.stderr).toBe('');
}
afterEach(async () => {
  for (const each of editors.splice(0)) await ended(each);
});
afterAll(async () => {
  if (usual) await ended(usual);
});

const all = mkdtempSync(join(tmpdir(), 'charterlint-editor-'));
afterAll(() => rmSync(all, { recursive: true }));
const folder = (): string => mkdtempSync(join(all, 'place-'));
function file(name = 'note.txt', text = record, at = folder()): { path: string; uri: string } {
  const path = join(at, name);
  writeFileSync(path, text);
  return { path, uri: pathToFileURL(path).href };
}

const hasWhole = (found: readonly Diagnostic[]): boolean =>
  found.some(({ code }) => code === 'missing-last-word');

/** Where everything lies within the text, whatever the client was told. */
function holds(text: string, found: readonly Diagnostic[]): void {
  const document = TextDocument.create('file:///x', 'plaintext', 1, text);
  for (const { range } of found) {
    for (const position of [range.start, range.end])
      expect(document.positionAt(document.offsetAt(position))).toEqual(position);
    expect(document.offsetAt(range.start)).toBeLessThanOrEqual(document.offsetAt(range.end));
  }
}

describe('diagnostics', () => {
  it('are pushed quickly, then of the whole record, with severity, code, page and places', async () => {
    const client = editor();
    const { uri } = file();
    client.open(uri, record);
    const found = await client.diagnostics(uri, hasWhole);
    holds(record, found);
    const first = client.pushed(uri)[0]!;
    expect(first.diagnostics.length).toBeGreaterThan(0);
    expect(first.diagnostics.every(({ code }) => code !== 'missing-last-word')).toBe(true);
    const byCode = (code: string) => found.find((each) => each.code === code)!;
    expect(byCode('long-stretch').severity).toBe(DiagnosticSeverity.Error);
    expect(byCode('compound-question').severity).toBe(DiagnosticSeverity.Warning);
    expect(byCode('missing-information/smoking').severity).toBe(DiagnosticSeverity.Information);
    expect(byCode('long-stretch').codeDescription!.href).toMatch(/^file:.*\/docs\/checks\/long-stretch\.md$/);
    expect(readFileSync(new URL(byCode('long-stretch').codeDescription!.href), 'utf8')).toContain(
      '# long-stretch',
    );
    const related = byCode('long-stretch').relatedInformation!;
    expect(related.map(({ message }) => message)).toContain('La séance commence ici.');
    expect(String(byCode('suggestive-question').message)).toMatch(/suggéré/);
    expect(found.every(({ source }) => source === 'charterlint')).toBe(true);
  });

  it('are pulled by a client that asks, and told anew when the whole is known', async () => {
    const client = editor({ wishes: { diagnosticMode: 'auto' } });
    const { uri } = file();
    expect((await client.result).capabilities.diagnosticProvider).toMatchObject({
      identifier: 'charterlint',
    });
    client.open(uri, record);
    await client.until(() => (client.refreshes > 0 ? true : undefined));
    const ask = (previousResultId?: string) =>
      client.request<DocumentDiagnosticReport>('textDocument/diagnostic', {
        textDocument: { uri },
        ...(previousResultId ? { previousResultId } : {}),
      });
    const report = await ask();
    expect(report.kind).toBe('full');
    if (report.kind !== 'full') return;
    expect(hasWhole(report.items)).toBe(true);
    expect(await ask(report.resultId)).toMatchObject({ kind: 'unchanged' });
    expect(client.pushed(uri)).toEqual([]);
  });

  it('are whole at once for a client that cannot be told to ask again', async () => {
    const { workspace: _, ...plain } = modern;
    const client = editor({ wishes: { diagnosticMode: 'pull' }, capabilities: plain });
    const { uri } = file();
    client.open(uri, record);
    const report = await client.request<DocumentDiagnosticReport>('textDocument/diagnostic', {
      textDocument: { uri },
    });
    expect(report.kind === 'full' && hasWhole(report.items)).toBe(true);
  });

  it('are those of the command line', async () => {
    const client = editor();
    const { uri } = file('note.txt', dutch);
    client.open(uri, dutch);
    const found = await client.diagnostics(uri, hasWhole);
    const { cli } = await import('../support/cli.ts');
    const saved = JSON.parse(
      cli([join(root, 'fixtures/interviews/nl-seeded/record.txt'), '-f', 'json', '--locale', 'fr']).stdout,
    ) as { files: { findings: { rule: string; start: { line: number; column: number } }[] }[] };
    const theirs = saved.files[0]!.findings.map(({ rule, start }) => `${rule} ${start.line}:${start.column}`);
    const ours = found
      .filter(({ data }) => data !== undefined)
      .map(({ code, range: { start } }) => `${code} ${start.line + 1}:${start.character + 1}`);
    expect(ours.sort()).toEqual(theirs.sort());
  });

  it('speak the client’s language, unless another is set; a change of settings is heard', async () => {
    let settings: object | null = null;
    const client = editor({ locale: 'nl-BE', configuration: () => settings });
    const { uri } = file('note.txt', dutch);
    client.open(uri, dutch);
    expect((await client.diagnostics(uri, hasWhole)).map(({ message }) => String(message)).join()).toMatch(
      /De pauze|zonder pauze|geen pauze/i,
    );
    settings = { locale: 'en', confidence: 'high' };
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    const english = await client.diagnostics(uri, (all) =>
      all.some(({ message }) => /The charter|break/.test(String(message))),
    );
    expect(english.length).toBeGreaterThan(0);
    // A client of the old kind sends what it has, and is not asked.
    const { configuration: _, ...workspace } = modern.workspace!;
    const old = editor({ locale: 'nl-BE', capabilities: { ...modern, workspace } });
    old.open(uri, dutch);
    await old.diagnostics(uri, hasWhole);
    await old.notify('workspace/didChangeConfiguration', { settings: { charterlint: { locale: 'fr' } } });
    await old.diagnostics(uri, (all) => all.some(({ message }) => /Cette pause/.test(String(message))));
  });

  it('are silent about what is no interview, until asked, and gone with the document', async () => {
    const client = editor({ wishes: { diagnosticMode: 'push', overview: true } });
    const { uri } = file('README.md', '# A project\n\nNote: this is how it is built.\n\n- one\n- two\n');
    client.open(uri, readFileSync(new URL(uri), 'utf8'));
    const { uri: other } = file();
    client.open(other, record);
    await client.diagnostics(other, hasWhole);
    expect(client.pushed(uri)).toEqual([]);
    await client.request('workspace/executeCommand', {
      command: 'charterlint.examine',
      arguments: [{ uri }],
    });
    const insisted = await client.diagnostics(uri);
    expect(insisted.map(({ code }) => code)).toContain('no-turns');
    client.close(other);
    expect(await client.diagnostics(other, (all) => all.length === 0)).toEqual([]);
    expect(client.overviews.find((each) => each.uri === other)!.clauses.length).toBeGreaterThan(50);
  });

  it('are of a letter too, where a charter for letters was chosen', async () => {
    const decision = readFileSync(join(root, 'fixtures/files/nl-sanction-breached/04-beslissing.md'), 'utf8');
    const client = editor({
      locale: 'nl-BE',
      wishes: { diagnosticMode: 'push', charter: 'royal-decree-2014' },
    });
    const { uri } = file('04-beslissing.md', decision);
    client.open(uri, decision);
    const found = await client.diagnostics(uri, (all) => all.some(({ code }) => code === 'early-execution'));
    holds(decision, found);
    const message = found.find(({ code }) => code === 'missing-appeal-routes/sanction')!.message;
    expect(message).toMatch(/beroep/);
    // A change makes it good, and nothing of the former stays.
    const lines = decision.split('\n');
    const text = lines
      .map((line) => line.replace(/^Uitgevoerd vanaf.*$/, 'Uitgevoerd vanaf: 20 juni 2026'))
      .join('\n');
    expect(text).not.toBe(decision);
    const version = client.change(uri, { text });
    const after = await client.diagnostics(uri, (all, of) => of === version && all.length > 0);
    expect(after.map(({ code }) => code)).not.toContain('early-execution');
  });
});

describe('while somebody types', () => {
  it('nothing stale is said, and nothing outside the document', async () => {
    const client = editor();
    const { uri } = file();
    client.open(uri, record);
    await client.diagnostics(uri, hasWhole);
    const lines = record.split('\n');
    const at = lines.findIndex((line) => line.startsWith('Q14'));
    const typed = 'Q14 : Où et quand êtes-vous né, et pourquoi êtes-vous parti ?';
    let version = 0;
    let text = record;
    const document = TextDocument.create(uri, 'plaintext', 1, record);
    client.change(uri, {
      text: '',
      range: { start: { line: at, character: 0 }, end: { line: at, character: lines[at]!.length } },
    });
    text = TextDocument.applyEdits(document, [
      {
        range: { start: { line: at, character: 0 }, end: { line: at, character: lines[at]!.length } },
        newText: '',
      },
    ]);
    for (const [i, letter] of [...typed].entries()) {
      const place = { line: at, character: i };
      version = client.change(uri, { text: letter, range: { start: place, end: place } });
    }
    const found = await client.diagnostics(uri, (all, of) => of === version && hasWhole(all));
    expect(
      found.filter(({ range, code }) => code === 'compound-question' && range.start.line === at),
    ).toHaveLength(1);
    const whole = text
      .split('\n')
      .map((line, i) => (i === at ? typed : line))
      .join('\n');
    holds(whole, found);
    const versions = client.pushed(uri).map((each) => each.version ?? 0);
    expect(versions).toEqual([...versions].sort((a, b) => a - b));
  });

  it('says after any edits what it says of the same text opened anew', async () => {
    const { workspace: _, ...plain } = modern;
    const client = editor({ wishes: { diagnosticMode: 'pull' }, capabilities: plain });
    const start = record.split('\n').slice(0, 60).join('\n');
    const of = async (uri: string): Promise<readonly Diagnostic[]> => {
      // Whatever the text has become: that it looks like notes is not what is asked here.
      await client.request('workspace/executeCommand', {
        command: 'charterlint.examine',
        arguments: [{ uri }],
      });
      const asked = { textDocument: { uri } };
      const report = await client.request<DocumentDiagnosticReport>('textDocument/diagnostic', asked);
      return report.kind === 'full' ? report.items : [];
    };
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 6 }), async (edits) => {
        const [uri, other] = [folder(), folder()].map((at) => pathToFileURL(join(at, 'note.txt')).href);
        client.open(uri!, start);
        let document = TextDocument.create(uri!, 'plaintext', 1, start);
        for (const { at, length, words } of edits) {
          const from = Math.floor(at * document.getText().length);
          const range = { start: document.positionAt(from), end: document.positionAt(from + length) };
          const version = client.change(uri!, { text: words, range });
          document = TextDocument.update(document, [{ text: words, range }], version);
          // An answer that nobody waits for.
          void of(uri!).catch(() => {});
        }
        client.open(other!, document.getText());
        const [found, anew] = [await of(uri!), await of(other!)];
        holds(document.getText(), found);
        const bare = (all: readonly Diagnostic[], at: string) =>
          JSON.parse(JSON.stringify(all).replaceAll(at, ''));
        expect(bare(found, uri!)).toEqual(bare(anew, other!));
        client.close(uri!);
        client.close(other!);
      }),
      { numRuns: 12 },
    );
  });

  it('half a header, an open break and half a character are met with calm', async () => {
    const client = editor();
    const { uri } = file('note.md', '');
    client.open(uri, '', 'markdown');
    for (const text of [
      '---\nrecord: personal-interview-notes\nsessions:\n  - da',
      'Date : 12/03/2024\nHeure de début : 9h0',
      'Date : 12/03/2024\nHeure de début : 9h05\nInterprète : code 1\nOP : Où\nDPI : Là.\n[PAUSE 10h',
      'Date : 12/03/2024\nHeure de début : 9h05\nOP : \ud83d Où êtes-vous né ?\nDPI : \udc00\n',
      '\ufeffDate : 12/03/2024\nHeure de début : 9h05\nOP : Vous aviez peur, n’est-ce pas ?\nDPI : Oui.\n',
    ]) {
      const version = client.change(uri, { text });
      if (!/OP/.test(text)) continue;
      const found = await client.diagnostics(uri, (_, of) => of === version);
      holds(text, found);
    }
    const last = await client.diagnostics(uri, (all) =>
      all.some(({ code }) => code === 'suggestive-question'),
    );
    const { range } = last.find(({ code }) => code === 'suggestive-question')!;
    expect(range.start.line).toBe(2);
  });

  it('five megabytes pasted do not keep the server from listening', async () => {
    const client = editor();
    const { uri } = file();
    client.open(uri, record);
    await client.diagnostics(uri);
    const paste = `${'Bladibla et cetera, il était une fois dans la ville de Conakry. '.repeat(40)}\n`.repeat(
      2000,
    );
    expect(paste.length).toBeGreaterThan(5_000_000);
    const line = record.split('\n').length - 1;
    client.change(uri, {
      text: paste,
      range: { start: { line, character: 0 }, end: { line, character: 0 } },
    });
    const version = client.change(uri, { text: record });
    const found = await client.diagnostics(uri, (all, of) => of === version && hasWhole(all));
    holds(record, found);
    const hover = await client.request<Hover | null>('textDocument/hover', {
      textDocument: { uri },
      position: { line: 0, character: 0 },
    });
    expect(hover).toBeNull();
  });

  it('a file that is gone, and questions nobody wants answered any more', async () => {
    const client = editor();
    const { path, uri } = file();
    client.open(uri, record);
    await client.diagnostics(uri, hasWhole);
    rmSync(path);
    const version = client.change(uri, { text: `${record}\nQ99 : Et ensuite ?\n` });
    await client.diagnostics(uri, (all, of) => of === version && all.length > 0);
    const { CancellationTokenSource } = await import('vscode-languageserver-protocol');
    const source = new CancellationTokenSource();
    const asked = client.connection.sendRequest(
      'textDocument/documentSymbol',
      { textDocument: { uri } },
      source.token,
    );
    source.cancel();
    // Cancelled or answered: both are allowed, silence is not.
    await asked.then(
      () => {},
      ({ code }: { code: number }) => expect(code).toBe(-32_800),
    );
    expect(
      await client.request('textDocument/hover', {
        textDocument: { uri: 'file:///no/such.txt' },
        position: { line: 0, character: 0 },
      }),
    ).toBeNull();
  });
});

describe('what a client can ask', () => {
  it('hover: the clause, why and what to do, in Markdown and in our words alone', async () => {
    const client = editor();
    const { uri } = file();
    client.open(uri, record);
    const found = await client.diagnostics(uri, hasWhole);
    const { range } = found.find(({ code }) => code === 'suggestive-question')!;
    const hover = await client.request<Hover>('textDocument/hover', {
      textDocument: { uri },
      position: range.start,
    });
    const { kind, value } = hover.contents as MarkupContent;
    expect(kind).toBe('markdown');
    expect(value).toContain('`CGRA-8.9`');
    expect(value).toContain('Pourquoi cela compte');
    expect(value).toContain('Que faire');
    expect(hover.range).toEqual(range);
  });

  it('symbols and folds: header, session, turns, each within its parent', async () => {
    const client = editor();
    const { uri } = file();
    client.open(uri, record);
    await client.diagnostics(uri);
    const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', {
      textDocument: { uri },
    });
    expect(symbols.map(({ name }) => name)).toEqual(['En-tête', 'Séance 1 — 14/09/2023']);
    const turns = symbols[1]!.children!;
    expect(turns.length).toBeGreaterThan(100);
    expect(turns.some(({ name }) => /^Pause 11h20 – 11h35/.test(name))).toBe(true);
    const inside = (outer: DocumentSymbol): void => {
      for (const child of outer.children ?? []) {
        expect(child.range.start.line).toBeGreaterThanOrEqual(outer.range.start.line);
        expect(child.range.end.line).toBeLessThanOrEqual(outer.range.end.line);
        inside(child);
      }
    };
    for (const symbol of symbols) inside(symbol);
    const folds = await client.request<FoldingRange[]>('textDocument/foldingRange', {
      textDocument: { uri },
    });
    expect(folds.length).toBeGreaterThan(10);
    expect(folds.every(({ startLine, endLine }) => endLine > startLine)).toBe(true);
  });

  it('hints tell the time without a break and the net time; tokens tell who speaks', async () => {
    const client = editor();
    const { uri } = file();
    client.open(uri, record);
    await client.diagnostics(uri);
    const range = { start: { line: 0, character: 0 }, end: { line: 9999, character: 0 } };
    const hints = await client.request<InlayHint[]>('textDocument/inlayHint', {
      textDocument: { uri },
      range,
    });
    expect(hints.map(({ label }) => String(label).replaceAll('\u00a0', ' '))).toContain(
      'pause de 15 min · 2 h 15 sans pause · net 2 h 15',
    );
    const { capabilities } = await client.result;
    const types = (capabilities.semanticTokensProvider as { legend: { tokenTypes: string[] } }).legend
      .tokenTypes;
    const { data } = await client.request<SemanticTokens>('textDocument/semanticTokens/full', {
      textDocument: { uri },
    });
    const lines = record.split('\n');
    let [line, column] = [0, 0];
    const marks = new Map<string, string>();
    for (let i = 0; i < data.length; i += 5) {
      const [down, right, length, type] = data.slice(i, i + 4) as [number, number, number, number];
      column = down > 0 ? right : column + right;
      line += down;
      marks.set(lines[line]!.slice(column, column + length), types[type]!);
    }
    expect(marks.get('Q14')).toBe('officer');
    expect(marks.get('R14')).toBe('applicant');
  });

  it('completion goes on counting, and offers the template in an empty record', async () => {
    const client = editor();
    const { uri } = file();
    const open = `${record}\n`;
    client.open(uri, open);
    await client.diagnostics(uri);
    const last = open.split('\n').length - 1;
    const ask = (at: string, line: number) =>
      client.request<CompletionItem[]>('textDocument/completion', {
        textDocument: { uri: at },
        position: { line, character: 0 },
      });
    const items = await ask(uri, last);
    expect(items.map(({ label }) => label)).toEqual(expect.arrayContaining(['Q65', 'R64']));
    const { uri: empty } = file('new.md', '');
    client.open(empty, '');
    const template = (await ask(empty, 0)).find(({ label }) => label === 'charterlint')!;
    expect(template.insertTextFormat).toBe(2);
    const text = (template.textEdit as { newText: string }).newText
      .replace(/\\([$}])/g, '$1')
      .replace(/\$\d/g, '');
    expect(parse(/---\n([\s\S]*?)\n---/.exec(text)![1]!)).toMatchObject({
      record: 'personal-interview-notes',
    });
  });
});

describe('code actions', () => {
  async function actionsFor(
    client: Editor,
    uri: string,
    code: string,
    skewed = false,
  ): Promise<readonly CodeAction[]> {
    const found = await client.diagnostics(uri, hasWhole);
    const diagnostic = found.find((each) => each.code === code)!;
    const { start, end } = diagnostic.range;
    // Some clients count bytes.
    const by = skewed ? 7 : 0;
    const range = {
      start: { ...start, character: start.character + by },
      end: { ...end, character: end.character + by },
    };
    return await client.request('textDocument/codeAction', {
      textDocument: { uri },
      range,
      context: { diagnostics: [{ ...diagnostic, range }] },
    });
  }

  it('put a question neutrally at the server’s own place, whatever range comes back', async () => {
    const client = editor();
    const { uri } = file();
    client.open(uri, record);
    const actions = await actionsFor(client, uri, 'suggestive-question', true);
    const reword = actions.find(({ title }) => title.startsWith('Formuler'))!;
    const document = TextDocument.create(uri, 'plaintext', 1, record);
    const text = TextDocument.applyEdits(document, reword.edit!.changes![uri]!);
    const line = text.split('\n')[reword.diagnostics![0]!.range.start.line]!;
    expect(line).toMatch(/^Q\d+ : Qu'avez-vous ressenti à ce moment-là \?$/);
    client.change(uri, { text });
    const gone = await client.diagnostics(uri, (all, version) => version === 2 && hasWhole(all));
    const of = (all: readonly Diagnostic[]): number =>
      all.filter(({ code }) => code === 'suggestive-question').length;
    expect(of(gone)).toBe(of(client.pushed(uri)[0]!.diagnostics) - 1);
  });

  it('insert a field of the header that is missing, in the form of its neighbours', async () => {
    const client = editor();
    const without = record.replace(/^Commencé à.*\n/m, '');
    const { uri } = file('note.txt', without);
    client.open(uri, without);
    const [insert] = (await actionsFor(client, uri, 'missing-start-time')).filter(({ title }) =>
      title.startsWith('Insérer'),
    );
    const text = TextDocument.applyEdits(
      TextDocument.create(uri, 'plaintext', 1, without),
      insert!.edit!.changes![uri]!,
    );
    expect(text).toMatch(/\nDate de l'entretien : .*\nHeure de début : \nTerminé à/);
  });

  it('note a break by the clock, on a line of its own, in a record of today', async () => {
    const client = editor();
    const today = new Date();
    const date = [today.getDate(), today.getMonth() + 1, today.getFullYear()]
      .map((n) => String(n).padStart(2, '0'))
      .join('/');
    const note = `Date : ${date}\nHeure de début : 0h01\nInterprète : code 1\nOP : Où étiez-vous ?\nDPI : Au marché,\navec ma sœur.\nOP : Et puis ?\n`;
    const { uri } = file('note.txt', note);
    client.open(uri, note);
    await client.diagnostics(uri);
    const range = { start: { line: 4, character: 8 }, end: { line: 4, character: 8 } };
    const ask = (): Promise<CodeAction[]> =>
      client.request('textDocument/codeAction', {
        textDocument: { uri },
        range,
        context: { diagnostics: [] },
      });
    const begin = (await ask()).find(({ title }) => /commence maintenant/.test(title))!;
    const text = TextDocument.applyEdits(
      TextDocument.create(uri, 'plaintext', 1, note),
      begin.edit!.changes![uri]!,
    );
    expect(text).toMatch(/avec ma sœur\.\n\n\[PAUSE \d{1,2}h\d\d\]\n\nOP : Et puis/);
    const open = text.replace(/\nOP : Et puis \?\n/, '');
    const version = client.change(uri, { text: open });
    await client.diagnostics(uri, (_, of) => of === version);
    const finish = (await ask()).find(({ title }) => /termine maintenant/.test(title))!;
    const done = TextDocument.applyEdits(
      TextDocument.create(uri, 'plaintext', 1, open),
      finish.edit!.changes![uri]!,
    );
    expect(done).toMatch(/\[PAUSE \d{1,2}h\d\d–\d{1,2}h\d\d\]/);
  });

  it('set a finding aside beside the record; without a reason it holds nothing', async () => {
    const client = editor();
    const { path, uri } = file();
    client.open(uri, record);
    const actions = await actionsFor(client, uri, 'reproachful-question');
    const aside = actions.find(({ title }) => title.startsWith('Écarter'))!;
    const written = textOf(aside.edit!, `${uri}.charterlint.yaml`);
    const { suppressions } = parse(written) as {
      suppressions: { reason: string; by: string; finding: string }[];
    };
    expect(suppressions).toMatchObject([{ reason: '', by: '' }]);
    writeFileSync(`${path}.charterlint.yaml`, written);
    await client.notify('workspace/didChangeWatchedFiles', {
      changes: [{ uri: `${uri}.charterlint.yaml`, type: 1 }],
    });
    const refused = await client.diagnostics(
      uri,
      (all) => all.some(({ code }) => code === 'invalid-decisions') && hasWhole(all),
    );
    expect(refused.some(({ tags }) => tags?.length)).toBe(false);
    writeFileSync(
      `${path}.charterlint.yaml`,
      written.replace('reason: ""', 'reason: Lu à voix haute').replace('by: ""', 'by: AB'),
    );
    await client.notify('workspace/didChangeWatchedFiles', {
      changes: [{ uri: `${uri}.charterlint.yaml`, type: 2 }],
    });
    const held = await client.diagnostics(
      uri,
      (all) => all.some(({ tags }) => tags?.includes(DiagnosticTag.Unnecessary)) && hasWhole(all),
    );
    const [quiet] = held.filter(({ tags }) => tags);
    expect(quiet!.severity).toBe(DiagnosticSeverity.Hint);
    expect(quiet!.message).toContain('Lu à voix haute');
    expect(readFileSync(path, 'utf8')).toBe(record);
  });

  it('leave asking to a client that asks, and write what it was told', async () => {
    const client = editor({ wishes: { diagnosticMode: 'push', asks: true } });
    const { uri } = file();
    client.open(uri, record);
    const actions = await actionsFor(client, uri, 'reproachful-question');
    const { command } = actions.find(({ title }) => title.startsWith('Écarter'))!;
    expect(command!.command).toBe('charterlint.suppress');
    const decide = (more: object) =>
      client.request<{ applied: boolean; message?: string }>('workspace/executeCommand', {
        command: 'charterlint.decide',
        arguments: [{ ...(command!.arguments![0] as object), ...more }],
      });
    expect(await decide({ reason: ' ', by: 'AB' })).toMatchObject({ applied: false });
    expect(client.applied).toEqual([]);
    expect(await decide({ reason: 'Lu à voix haute', by: 'AB' })).toEqual({ applied: true });
    const written = textOf(client.applied[0]!.edit, `${uri}.charterlint.yaml`);
    expect(parse(written)).toMatchObject({ suppressions: [{ reason: 'Lu à voix haute', by: 'AB' }] });
    const clause = (
      actions.find(({ command: each }) => each?.command === 'charterlint.attest')!.command!.arguments![0] as {
        clause: string;
      }
    ).clause;
    expect(
      await decide({ finding: undefined, clause, status: 'pass', reason: 'Réécouté', by: 'AB' }),
    ).toEqual({ applied: true });
    expect(parse(textOf(client.applied[1]!.edit, `${uri}.charterlint.yaml`))).toMatchObject({
      attestations: [{ clause, status: 'pass', remark: 'Réécouté', by: 'AB' }],
    });
  });
});

describe('a folder that somebody opens', () => {
  it('sets what is examined, but runs no program', async () => {
    const at = folder();
    writeFileSync(
      join(at, 'charterlint.config.mjs'),
      `import { writeFileSync } from 'node:fs';\nwriteFileSync(${JSON.stringify(join(at, 'ran'))}, '');\nexport default { checks: { 'long-stretch': 'off' } };\n`,
    );
    const client = editor();
    const { uri } = file('note.txt', record, at);
    client.open(uri, record);
    expect((await client.diagnostics(uri, hasWhole)).some(({ code }) => code === 'long-stretch')).toBe(true);
    expect(() => readFileSync(join(at, 'ran'))).toThrow();
    rmSync(join(at, 'charterlint.config.mjs'));
    writeFileSync(join(at, '.charterlintrc.yaml'), 'checks: { long-stretch: off }\n');
    await client.notify('workspace/didChangeWatchedFiles', {
      changes: [{ uri: `${pathToFileURL(at).href}/.charterlintrc.yaml`, type: 1 }],
    });
    await client.diagnostics(uri, (all) => hasWhole(all) && all.every(({ code }) => code !== 'long-stretch'));
    writeFileSync(join(at, '.charterlintrc.yaml'), 'cheks: {}\n');
    await client.notify('workspace/didChangeWatchedFiles', {
      changes: [{ uri: `${pathToFileURL(at).href}/.charterlintrc.yaml`, type: 2 }],
    });
    expect(await client.until(() => client.messages.find((message) => message.includes('cheks')))).toMatch(
      /checks/,
    );
  });
});

/** The text that an edit makes of a file that is not there. */
function textOf(edit: WorkspaceEdit, uri: string): string {
  for (const change of edit.documentChanges ?? [])
    if ('textDocument' in change && change.textDocument.uri === uri)
      return change.edits.map((each) => ('newText' in each ? each.newText : '')).join('');
  throw new Error('no such edit');
}
