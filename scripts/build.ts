/** The published command: one folder of bundled files, nothing to install beside it. */
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildOptions, build, type Metafile } from 'esbuild';
import { builtPage } from './build-page.ts';
import { root } from './generate/run.ts';
import { writePublicTypes } from './public-types.ts';

const out = join(root, 'dist');
rmSync(out, { recursive: true, force: true });

const common = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  metafile: true,
  // What a server needs, and native code, is for those who want it: loaded where it is installed.
  external: ['libsql', 'pg', 'pg-boss'],
} as const satisfies BuildOptions;
const lineWidth = { 'string-width': './scripts/text-width.ts' };

// All that the command is, in one file, as a function: `src/cli/compiled.ts` loads it.
const program = await build({
  ...common,
  entryPoints: { program: 'src/cli/run.ts' },
  outdir: 'dist/chunks',
  outExtension: { '.js': '.cjs' },
  format: 'cjs',
  alias: lineWidth,
  define: { 'import.meta.url': 'programUrl' },
  banner: {
    js: "(function(exports,require,module,__filename,__dirname,$import){const programUrl=require('node:url').pathToFileURL(__filename).href;",
  },
  footer: { js: '})' },
});
// What the engine kept of a file that it compiled no longer knows who loads modules for it: Node 20 then refuses import().
const programFile = join(out, 'chunks', 'program.cjs');
// Signs of one byte each are read in a fraction of the time: what esbuild leaves as it is, patterns, is escaped too.
const written = readFileSync(programFile, 'utf8');
// Within String.raw an escape would stand for itself.
if (/String\.raw`[^`]*[\u0080-\uffff]/.test(written)) throw new Error('String.raw with signs of two bytes');
writeFileSync(
  programFile,
  written
    .replace(/(?<![\w$.])import\(/g, '$import(')
    .replace(/[\u0080-\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`),
);
const digest = createHash('sha256').update(readFileSync(programFile)).digest('hex').slice(0, 16);

// What else is started, or imported: a folder of chunks.
const { metafile } = await build({
  ...common,
  // PDF is read by a program of its own, which the command can end.
  entryPoints: {
    cli: 'src/cli/main.ts',
    'pdf-reader': 'src/io/pdf-reader.ts',
    // A thread that examines records, and the library's own first file, where the library looks for it.
    worker: 'src/batch/worker.ts',
    // A thread that writes pages.
    'page-thread': 'src/cli/page-thread.ts',
    'service-thread': 'src/service/thread.ts',
    'chunks/entry/worker': 'node_modules/tinypool/dist/entry/worker.js',
    // What authors of plug-ins import.
    plugin: 'src/authors/plugin.ts',
    testing: 'src/authors/testing.ts',
  },
  outdir: 'dist',
  chunkNames: 'chunks/[name]-[hash]',
  splitting: true,
  format: 'esm',
  define: { programDigest: JSON.stringify(digest) },
  alias: {
    ...lineWidth,
    'pdfjs-dist/legacy/build/pdf.mjs': 'pdfjs-dist/legacy/build/pdf.min.mjs',
    'pdfjs-dist/legacy/build/pdf.worker.mjs': 'pdfjs-dist/legacy/build/pdf.worker.min.mjs',
  },
  // Bundled CommonJS packages call require for node's own modules.
  banner: {
    js: "import{createRequire as $createRequire}from'node:module';const require=$createRequire(import.meta.url);",
  },
});
const cli = join(out, 'cli.js');
writeFileSync(cli, `#!/usr/bin/env node\n${readFileSync(cli, 'utf8')}`);
chmodSync(cli, 0o755);
writePublicTypes(root);
const page = await builtPage(root);
writeFileSync(join(out, 'page.html'), page.html);

interface Within {
  readonly name: string;
  /** A file of the package in which it says its version, and where. */
  readonly file: string;
  readonly version: RegExp;
  readonly licence: string;
  readonly text: string;
}

/** What a package has taken into its own files, where no folder of `node_modules` tells. */
const bundledWithin: Readonly<Record<string, Within>> = {
  'pdfjs-dist': {
    name: 'core-js',
    file: 'legacy/build/pdf.mjs',
    version: /__core-js_shared__[\s\S]{0,400}?version: '([\d.]+)'/,
    licence: 'MIT',
    text: `Copyright (c) 2013–2025 Denis Pushkarev (zloirock.ru)
Copyright (c) 2025–2026 CoreJS Company (core-js.io)

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in
all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN
THE SOFTWARE.
`,
  },
};
writeFileSync(
  join(out, 'THIRD-PARTY-LICENSES.txt'),
  licencesOf([program.metafile, metafile, ...page.metafiles]),
);

/** What travels inside the bundle travels with its licence. */
function licencesOf(metafiles: readonly Metafile[]): string {
  const packages = new Set<string>();
  for (const input of metafiles.flatMap(({ inputs }) => Object.keys(inputs))) {
    const match = /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input);
    if (match) packages.add(match[1]!);
  }
  return [...packages]
    .flatMap((name) => [licenceOf(name), ...licenceWithin(name)])
    .sort()
    .join(`\n${'-'.repeat(80)}\n`);
}

function licenceOf(name: string): string {
  const folder = join(root, 'node_modules', name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    version: string;
    license?: string;
  };
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
  const text = file && existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : '';
  return `${name} ${version} (${license ?? 'see its text'})\n\n${text}`;
}

/** Fails where the package no longer holds what the map says: then the map is out of date. */
function licenceWithin(name: string): readonly string[] {
  const within = bundledWithin[name];
  if (!within) return [];
  const version = within.version.exec(
    readFileSync(join(root, 'node_modules', name, within.file), 'utf8'),
  )?.[1];
  if (!version) throw new Error(`${name} no longer has ${within.name} in ${within.file}`);
  return [`${within.name} ${version} (${within.licence}), within ${name}\n\n${within.text}`];
}
