import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { describe, expect, it, vi } from 'vitest';
import { vsix } from '../../scripts/vsix.ts';
import { parsed } from '../support/assess.ts';
import { Editor } from '../support/editor.ts';
import { root } from '../support/project.ts';

vi.setConfig({ testTimeout: 120_000 });

const { archive, name } = await vsix();
const files = unzipSync(archive);
const text = (path: string): string => new TextDecoder().decode(files[path]);
const json = (path: string): Record<string, unknown> => JSON.parse(text(path)) as Record<string, unknown>;

interface Contributes {
  readonly snippets: readonly { readonly path: string }[];
  readonly commands: readonly { readonly title: string }[];
}

describe('the extension for Visual Studio Code', () => {
  it('is a package with all that its manifest names', () => {
    expect(name).toBe(`charterlint-${json('extension/package.json')['version']}.vsix`);
    for (const part of ['extension.vsixmanifest', '[Content_Types].xml']) {
      const parser = new SaxesParser({ xmlns: true });
      parser.on('error', (error) => {
        throw error;
      });
      parser.write(text(part)).close();
    }
    const types = new Set(
      [...text('[Content_Types].xml').matchAll(/Extension="\.(\w+)"/g)].map((match) => match[1]),
    );
    for (const path of Object.keys(files).filter((each) => each !== '[Content_Types].xml'))
      expect(types.has(path.slice(path.lastIndexOf('.') + 1)), path).toBe(true);
    for (const [, path] of text('extension.vsixmanifest').matchAll(/Path="([^"]+)"/g))
      expect(Object.keys(files)).toContain(path);
    const manifest = json('extension/package.json');
    const { snippets } = manifest['contributes'] as Contributes;
    for (const path of [manifest['main'] as string, './icon.svg', ...snippets.map((each) => each.path)])
      expect(Object.keys(files)).toContain(join('extension', path));
    expect(Object.keys(files)).toContain('extension/docs/checks/long-stretch.md');
    // An editor loads it as CommonJS.
    expect(manifest).not.toHaveProperty('type');
  });

  it('has the same bytes whenever it is made, and nothing of a machine', async () => {
    const again = (await vsix()).archive;
    expect(Buffer.from(again).equals(Buffer.from(archive))).toBe(true);
    for (const path of Object.keys(files)) expect(text(path).includes(root), path).toBe(false);
  });

  it('has every word in three languages', () => {
    const english = json('extension/package.nls.json');
    const wanted = [...text('extension/package.json').matchAll(/"%([\w.]+)%"/g)].map((match) => match[1]!);
    expect(Object.keys(english).sort()).toEqual([...new Set(wanted)].sort());
    for (const locale of ['fr', 'nl']) {
      expect(Object.keys(json(`extension/package.nls.${locale}.json`))).toEqual(Object.keys(english));
      const said = Object.keys(json(`extension/l10n/bundle.l10n.${locale}.json`)).sort();
      const source = ['extension', 'decisions', 'overview-tree']
        .map((file) => readFileSync(join(root, 'editors/vscode/src', `${file}.ts`), 'utf8'))
        .join('\n');
      const asked = [...source.matchAll(/l10n\.t\(\s*'([^']+)'/g)].map((match) => match[1]!);
      expect(said).toEqual([...new Set(asked)].sort());
    }
  });

  it('has snippets that the parser understands in each language', async () => {
    for (const [language, mark, start] of [
      ['fr', 'Pause', '10:35'],
      ['nl', 'Pauze', '10:35'],
      ['en', 'Break', '10:35'],
    ] as const) {
      const snippets = json(`extension/snippets/${language}.json`) as Record<
        string,
        { body: string | string[] }
      >;
      const filled = (body: string | string[]): string =>
        [body]
          .flat()
          .join('\n')
          .replace(/\$\{CURRENT_HOUR\}/g, '10')
          .replace(/\$\{CURRENT_MINUTE\}/g, '35')
          .replace(/\$\{CURRENT_DATE\}/g, '12')
          .replace(/\$\{CURRENT_MONTH\}/g, '03')
          .replace(/\$\{CURRENT_YEAR\}/g, '2024')
          .replace(/\$\{\d:([^}]*)\}/g, '$1')
          .replace(/\$\d/g, '');
      const header = Object.values(snippets).find(({ body }) => Array.isArray(body))!;
      const turns = { fr: 'OP : Où ?\nDPI : Là.', nl: 'PO: Waar?\nVIB: Daar.', en: 'PO: Where?\nA: There.' }[
        language
      ];
      const { interview } = await parsed(
        `${filled(header.body)}\n${turns}\n${filled(snippets[mark]!.body)}\n`,
        language,
      );
      const [session] = interview.children.filter((child) => child.type === 'session');
      expect(session).toMatchObject({ date: '2024-03-12', start });
      const nodes = session!.children.flatMap(({ children }) => children);
      expect(nodes).toContainEqual(expect.objectContaining({ type: 'break', start, end: start }));
    }
  });

  it('brings a server that runs by itself', async () => {
    const place = mkdtempSync(join(tmpdir(), 'charterlint-vsix-'));
    for (const [path, bytes] of Object.entries(files)) {
      mkdirSync(dirname(join(place, path)), { recursive: true });
      writeFileSync(join(place, path), bytes);
    }
    const record = readFileSync(join(root, 'fixtures/interviews/nl-seeded/record.txt'), 'utf8');
    const pages = `${pathToFileURL(join(place, 'extension/docs/checks')).href}/`;
    const client = new Editor({
      locale: 'nl',
      program: [join(place, 'extension/dist/server.js'), '--stdio'],
      cwd: place,
      wishes: { diagnosticMode: 'push', checkPages: pages, overview: true },
    });
    const uri = pathToFileURL(join(place, 'note.txt')).href;
    client.open(uri, record);
    const found = await client.diagnostics(uri, (all) =>
      all.some(({ code }) => code === 'missing-last-word'),
    );
    expect(
      readFileSync(
        new URL(found.find(({ codeDescription }) => codeDescription)!.codeDescription!.href),
        'utf8',
      ),
    ).toContain('(nl)');
    const overview = await client.until(() => client.overviews[0]);
    expect(overview.net).toHaveLength(1);
    expect(
      overview.clauses.some(({ status, entries }) => status === 'fail' && entries.some(({ range }) => range)),
    ).toBe(true);
    expect(client.stderr).toBe('');
    expect(await client.end()).toBe(0);
  });
});
