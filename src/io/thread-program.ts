import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

/**
 * Where the program of a thread is. Built: a file of the bundle, beside it or above its chunks. From source: TypeScript,
 * with the loader for it.
 */
export function threadProgram(
  name: string,
  source: URL,
): { readonly file: string; readonly loader: readonly string[] } {
  for (const place of [`./${name}.js`, `../${name}.js`, `../dist/${name}.js`]) {
    const url = new URL(place, import.meta.url);
    if (existsSync(url)) return { file: url.href, loader: [] };
  }
  const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
  return { file: source.href, loader: ['--import', loader] };
}
