import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

/** The folder is the registry: these modules list what stands in it, for bundles that cannot read folders. */
export function registryModules(root: string): GeneratedFile[] {
  return [
    { path: 'generated/checks.ts', text: eager(root, 'checks', 'Check', 'src/model/check.ts') },
    { path: 'generated/formats.ts', text: formats(root) },
    { path: 'generated/reporters.ts', text: lazy(root, 'reporters', 'Reporter', 'src/model/report.ts') },
    {
      path: 'generated/folders.ts',
      text: lazy(root, 'reporters/folders', 'FolderReporter', 'src/model/report.ts'),
    },
  ];
}

function namesIn(root: string, folder: string): string[] {
  return readdirSync(join(root, 'src', folder))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.slice(0, -3))
    .sort();
}

function eager(root: string, folder: string, type: string, typeFrom: string): string {
  const names = namesIn(root, folder);
  const imports = names.map((name, i) => `import c${i} from '../src/${folder}/${name}.ts';`);
  return [
    `import type { ${type} } from '../${typeFrom}';`,
    ...imports,
    `export const ${folder}: readonly ${type}[] = [${names.map((_, i) => `c${i}`).join(', ')}];`,
    '',
  ].join('\n');
}

/** What a reader is asked for without being loaded: the extensions it is known by. */
function formats(root: string): string {
  const folder = 'parser/formats';
  return [
    "import type { Format } from '../src/parser/blocks.ts';",
    'interface Registered {',
    "  readonly extensions: Format['extensions'];",
    '  load(): Promise<{ readonly default: Format }>;',
    '}',
    'export const formats: Readonly<Record<string, Registered>> = {',
    ...namesIn(root, folder).map(
      (id) =>
        `  '${id}': { extensions: ${extensionsIn(root, `${folder}/${id}.ts`)}, load: () => import('../src/${folder}/${id}.ts') },`,
    ),
    '};',
    '',
  ].join('\n');
}

/** As the reader's own file has them. */
function extensionsIn(root: string, file: string): string {
  const found = /^ {2}extensions: (\[[^\]]*\]),$/m.exec(readFileSync(join(root, 'src', file), 'utf8'))?.[1];
  if (!found) throw new Error(`${file} names no extensions`);
  return found.replace(/\s+/g, ' ');
}

/** Loaded one by one when needed: a run that writes JSON never loads the HTML reporter. */
function lazy(root: string, folder: string, type: string, typeFrom: string): string {
  const names = namesIn(root, folder);
  const name = folder.split('/').at(-1);
  return [
    `import type { ${type} } from '../${typeFrom}';`,
    `export const ${name}: Readonly<Record<string, () => Promise<{ readonly default: ${type} }>>> = {`,
    ...names.map((id) => `  '${id}': () => import('../src/${folder}/${id}.ts'),`),
    '};',
    '',
  ].join('\n');
}
