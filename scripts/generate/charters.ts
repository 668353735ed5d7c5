import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Charter, completed, type WrittenCharter } from '../../src/model/charter.ts';
import type { GeneratedFile } from './registries.ts';
import { validYaml } from './yaml-data.ts';

/** Charters of the `charters/` folder, validated, with their defaults filled in. */
export function chartersIn(root: string): readonly Charter[] {
  return readdirSync(join(root, 'charters'))
    .sort()
    .map((id) => {
      const path = join(root, 'charters', id, 'charter.yaml');
      const written = validYaml<WrittenCharter>(root, path, 'schemas/charter.schema.json');
      if (written.id !== id) throw new Error(`${path}: the id ${written.id} is not the folder's name`);
      return completed(written);
    });
}

export function charterModules(root: string): GeneratedFile[] {
  const charters = chartersIn(root);
  const modules = charters.map((charter) => ({
    path: `generated/charters/${charter.id}.ts`,
    text: `import type { Charter } from '../../src/model/charter.ts';\nconst charter: Charter = ${JSON.stringify(charter)};\nexport default charter;\n`,
  }));
  const entries = charters.map(({ id }) => `  '${id}': () => import('./charters/${id}.ts'),`);
  const index = [
    "import type { Charter } from '../src/model/charter.ts';",
    'export const charters: Readonly<Record<string, () => Promise<{ readonly default: Charter }>>> = {',
    ...entries,
    '};',
    '',
  ].join('\n');
  return [...modules, { path: 'generated/charters.ts', text: index }];
}
