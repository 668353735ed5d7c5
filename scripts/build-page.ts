import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Metafile, transform } from 'esbuild';
import { contentPolicyOfApp } from '../src/page/content-policy.ts';
import { styles } from '../src/page/styles.ts';
import { base85Of } from '../src/text/base85.ts';
import { checkedSchemas } from './page-schemas.ts';

/** The private page in one file, and what was taken into it. */
export interface BuiltPage {
  readonly html: string;
  readonly metafiles: readonly Metafile[];
}

/**
 * Editor and surroundings as one script; the engine and the reader of PDF packed, to be unpacked when they are needed.
 * `root` is the project's folder.
 */
export async function builtPage(root: string): Promise<BuiltPage> {
  const [page, engine, pdf] = await Promise.all([
    bundled(root, 'web/page/main.ts', 'iife'),
    bundled(root, 'web/worker/main.ts', 'esm'),
    bundled(root, 'web/pdf/main.ts', 'esm'),
  ]);
  const script = page.text.replace(/<\/(script)/gi, '<\\/$1').replace(/<!--/g, '\\x3C!--');
  const own = readFileSync(join(root, 'web/page.css'), 'utf8');
  const sheet = styles + (await transform(own, { loader: 'css', minify: true })).code;
  const parts: Readonly<Record<string, string>> = {
    policy: contentPolicyOfApp(sheet, script),
    styles: sheet,
    script,
    engine: packed(workerProgram(engine.text)),
    pdf: packed(workerProgram(pdf.text)),
  };
  const html = readFileSync(join(root, 'web/page.html'), 'utf8').replace(
    /\{\{(\w+)\}\}/g,
    (_, name: string) => parts[name]!,
  );
  return { html, metafiles: [page.metafile, engine.metafile, pdf.metafile] };
}

async function bundled(root: string, entry: string, format: 'iife' | 'esm') {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    write: false,
    format,
    platform: 'browser',
    // Without a document: packages then take what runs in a worker.
    conditions: format === 'esm' ? ['worker'] : [],
    target: ['chrome89', 'firefox114', 'safari16.4'],
    minify: true,
    legalComments: 'none',
    metafile: true,
    plugins: [checkedSchemas(root)],
    // A worker's program is no module (`workerProgram`).
    define: { 'import.meta.url': '""' },
    alias: {
      'pdfjs-dist/legacy/build/pdf.mjs': 'pdfjs-dist/legacy/build/pdf.min.mjs',
      'pdfjs-dist/legacy/build/pdf.worker.mjs': 'pdfjs-dist/legacy/build/pdf.worker.min.mjs',
    },
  });
  return { text: outputFiles[0]!.text, metafile };
}

/**
 * A bundle that waits for its parts, as a plain script: browsers start no module as a worker in a page that was opened
 * from disk. @throws where something is left that only a module may hold.
 */
function workerProgram(bundle: string): string {
  if (/(?:^|[;}])(?:import|export)[{*"' ]/m.test(bundle.replace(/"(?:[^"\\\n]|\\.)*"/g, '""')))
    throw new Error('a worker of the page imports or exports');
  return `(async()=>{${bundle}})();`;
}

/** Gzip, base 85: a third of the size, and signs that mean nothing to the browser. */
function packed(text: string): string {
  return base85Of(gzipSync(text, { level: 9 }));
}
