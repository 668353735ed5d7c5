/**
 * The extension for Visual Studio Code as one file: `npm run vsix`. A .vsix is a ZIP archive with a manifest of its own
 * (the Open Packaging Conventions); it is written here, since the packer of the registry brings two hundred packages and
 * one that compiles. Nothing is fetched, and the same sources give the same bytes.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { type Zippable, zipSync } from 'fflate';
import { root } from './generate/run.ts';

const home = join(root, 'editors', 'vscode');

export interface Manifest {
  readonly type?: string;
  readonly private?: boolean;
  readonly name: string;
  readonly displayName: string;
  readonly publisher: string;
  readonly version: string;
  readonly engines: { readonly vscode: string };
  readonly categories: readonly string[];
}

/** The extension's files by their path in it, and the archive of all of them. */
export async function vsix(): Promise<{ readonly name: string; readonly archive: Uint8Array }> {
  const manifest = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as Manifest;
  const nls = JSON.parse(readFileSync(join(home, 'package.nls.json'), 'utf8')) as Record<string, string>;
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  // The sources are modules; what an editor loads is not.
  const { type: _, private: __, ...rest } = manifest;
  const own = { ...rest, version };
  const files: Record<string, Uint8Array> = {
    'package.json': utf8(`${JSON.stringify(own, null, 2)}\n`),
    'README.md': readFileSync(join(root, 'docs', 'editors', 'vscode.md')),
    'LICENSE.txt': readFileSync(join(root, 'LICENSE')),
    ...(await bundles()),
    ...folder(home, 'snippets'),
    ...folder(home, 'l10n'),
    ...folder(join(root, 'docs'), 'checks', 'docs/checks'),
    'icon.svg': readFileSync(join(home, 'icon.svg')),
  };
  for (const name of readdirSync(home).filter((each) => /^package\.nls.*\.json$/.test(each)))
    files[name] = readFileSync(join(home, name));
  const parts: Zippable = {
    '[Content_Types].xml': [utf8(contentTypes(Object.keys(files))), { mtime: epoch }],
    'extension.vsixmanifest': [utf8(packageManifest(own, nls['description'] ?? '')), { mtime: epoch }],
  };
  for (const name of Object.keys(files).sort()) parts[`extension/${name}`] = [files[name]!, { mtime: epoch }];
  return { name: `charterlint-${version}.vsix`, archive: zipSync(parts, { level: 9 }) };
}

/** The earliest time that a ZIP archive can hold: the hour of the build tells nobody anything. */
const epoch = new Date(1980, 0, 1, 12);

/** The client without the editor, which it finds at run time, and the server without readers of PDF, which it never needs. */
async function bundles(): Promise<Record<string, Uint8Array>> {
  const common = {
    absWorkingDir: root,
    bundle: true,
    write: false as const,
    format: 'cjs' as const,
    platform: 'node' as const,
    target: 'node20',
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'eof' as const,
    // What lies beside a bundle is asked for by its address, and a bundle of this form has none: then it is told.
    logOverride: { 'empty-import-meta': 'silent' as const },
  };
  const client = await build({
    ...common,
    entryPoints: ['editors/vscode/src/extension.ts'],
    external: ['vscode'],
  });
  const server = await build({
    ...common,
    entryPoints: ['editors/vscode/src/server.ts'],
    external: ['pdfjs-dist/*'],
  });
  return {
    'dist/extension.js': client.outputFiles[0]!.contents,
    'dist/server.js': server.outputFiles[0]!.contents,
  };
}

function folder(base: string, name: string, as = name): Record<string, Uint8Array> {
  const found = readdirSync(join(base, name)).sort();
  return Object.fromEntries(found.map((file) => [`${as}/${file}`, readFileSync(join(base, name, file))]));
}

const types: Readonly<Record<string, string>> = {
  json: 'application/json',
  js: 'application/javascript',
  md: 'text/markdown',
  txt: 'text/plain',
  svg: 'image/svg+xml',
  vsixmanifest: 'text/xml',
};

function contentTypes(names: readonly string[]): string {
  const endings = new Set(['vsixmanifest', ...names.map((name) => name.slice(name.lastIndexOf('.') + 1))]);
  const lines = [...endings]
    .sort()
    .map(
      (ending) =>
        `<Default Extension=".${ending}" ContentType="${types[ending] ?? 'application/octet-stream'}"/>`,
    );
  return `<?xml version="1.0" encoding="utf-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${lines.join('')}</Types>
`;
}

function packageManifest(manifest: Manifest, description: string): string {
  const { name, displayName, publisher, version, engines, categories } = manifest;
  const asset = (type: string, path: string): string =>
    `<Asset Type="Microsoft.VisualStudio.${type}" Path="extension/${path}" Addressable="true"/>`;
  return `<?xml version="1.0" encoding="utf-8"?>
<PackageManifest Version="2.0.0" xmlns="http://schemas.microsoft.com/developer/vsx-schema/2011">
<Metadata>
<Identity Language="en-US" Id="${name}" Version="${version}" Publisher="${publisher}"/>
<DisplayName>${escaped(displayName)}</DisplayName>
<Description xml:space="preserve">${escaped(description)}</Description>
<Categories>${escaped(categories.join(','))}</Categories>
<GalleryFlags>Public</GalleryFlags>
<License>extension/LICENSE.txt</License>
<Properties>
<Property Id="Microsoft.VisualStudio.Code.Engine" Value="${escaped(engines.vscode)}"/>
<Property Id="Microsoft.VisualStudio.Code.ExtensionKind" Value="workspace"/>
</Properties>
</Metadata>
<Installation><InstallationTarget Id="Microsoft.VisualStudio.Code"/></Installation>
<Dependencies/>
<Assets>
${asset('Code.Manifest', 'package.json')}
${asset('Services.Content.Details', 'README.md')}
${asset('Services.Content.License', 'LICENSE.txt')}
</Assets>
</PackageManifest>
`;
}

function escaped(text: string): string {
  return text.replace(
    /[&<>"]/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!,
  );
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

if (process.argv[1] === import.meta.filename) {
  const { name, archive } = await vsix();
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(join(root, 'dist', name), archive);
  console.log(`dist/${name}: ${(archive.length / 1024).toFixed(0)} kB`);
}
