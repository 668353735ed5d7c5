import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A plug-in by where it is, so that each thread can load it, and by what it is, so that runs can be told apart. */
export interface PluginRef {
  /** As the config calls it. */
  readonly named: string;
  readonly url: string;
  /** Of its first file and of all that are named in it: another text is another plug-in. */
  readonly digest: string;
}

/** Where a plug-in is that a config in `folder` names: a path, or a package; undefined when it is nowhere. */
export function pluginRef(named: string, folder: string): PluginRef | undefined {
  const file = /^\.{0,2}[\\/]|^[A-Za-z]:/.test(named) ? resolve(folder, named) : packageFile(named, folder);
  if (file === undefined || !existsSync(file)) return undefined;
  return { named, url: pathToFileURL(file).href, digest: digestOf(file) };
}

/** A program names the files beside it in quotes, be they programs or data. */
const besideIt = /['"`](\.{1,2}\/[^'"`\n]+|[\w./-]+\.(?:ya?ml|json|m?js))['"`]/g;

function digestOf(entry: string): string {
  const hash = createHash('sha256');
  const seen = new Set<string>();
  const add = (file: string): void => {
    if (seen.has(file) || !statSync(file, { throwIfNoEntry: false })?.isFile()) return;
    seen.add(file);
    const content = readFileSync(file);
    hash.update(`${content.length} `).update(content);
    if (!/\.[cm]?[jt]s$/.test(file)) return;
    for (const [, name] of content.toString('utf8').matchAll(besideIt)) add(resolve(dirname(file), name!));
  };
  add(entry);
  return hash.digest('hex');
}

/** A package as `require` finds it, or, where it is for `import` alone, by what its own file says. */
function packageFile(named: string, folder: string): string | undefined {
  try {
    return createRequire(join(folder, 'config.js')).resolve(named);
  } catch {
    for (let at = folder; ; at = dirname(at)) {
      const place = join(at, 'node_modules', named);
      const file = join(place, 'package.json');
      if (existsSync(file)) return entryOf(place, file);
      if (dirname(at) === at) return undefined;
    }
  }
}

function entryOf(place: string, file: string): string | undefined {
  const { exports, main } = JSON.parse(readFileSync(file, 'utf8')) as { exports?: unknown; main?: string };
  const entry = importOf(exports) ?? main ?? 'index.js';
  return join(place, entry);
}

function importOf(exports: unknown): string | undefined {
  if (typeof exports === 'string') return exports;
  if (typeof exports !== 'object' || exports === null) return undefined;
  const { '.': root, import: forImport, default: byDefault } = exports as Readonly<Record<string, unknown>>;
  return importOf(root) ?? importOf(forImport) ?? importOf(byDefault);
}
