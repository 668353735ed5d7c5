import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import schema from '../../schemas/decisions.schema.json' with { type: 'json' };
import { type Decisions, noDecisions } from '../model/decisions.ts';
import type { Problem } from '../model/problem.ts';
import { pathOf } from './pointer.ts';

/** Decisions beside a record, and what is wrong with their file: then none of them holds. */
export interface FoundDecisions {
  readonly decisions: Decisions;
  readonly problems: readonly Problem[];
}

/** How the file beside a record may end; the first is the one that is written. */
export const sidecarEndings = ['.charterlint.yaml', '.charterlint.yml', '.charterlint.json'] as const;

const nothing: FoundDecisions = { decisions: noDecisions, problems: [] };

/** The decisions that stand beside a record's file. Never throws: a file that cannot be read is a problem. */
export async function decisionsBeside(file: string | undefined): Promise<FoundDecisions> {
  const found = file === undefined ? undefined : await sidecarOf(file);
  return found ? await decisionsIn(found.text, basename(found.path)) : nothing;
}

/** The first file of decisions beside a record, with its text; undefined when there is none. */
export async function sidecarOf(
  file: string,
): Promise<{ readonly path: string; readonly text: string } | undefined> {
  for (const ending of sidecarEndings) {
    const path = file + ending;
    try {
      return { path, text: await readFile(path, 'utf8') };
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      // There, but not to be read: an empty text would look as if nobody had decided anything.
      if (code !== 'ENOENT' && code !== 'ENOTDIR' && code !== 'ENAMETOOLONG') return { path, text: '\u0000' };
    }
  }
  return undefined;
}

/** The same from the file's text; `name` is how problems call the file. */
export async function decisionsIn(text: string, name: string): Promise<FoundDecisions> {
  // Loaded only where there is a file of decisions: most records have none.
  const { linedYaml } = await import('./lined-yaml.ts');
  const read = linedYaml(text);
  const invalid = (line: number, key: string): FoundDecisions => ({
    decisions: noDecisions,
    problems: [{ code: 'invalid-decisions', data: { file: name, row: line, key } }],
  });
  if ('unreadable' in read) return invalid(read.unreadable, 'YAML');
  const value = read.value ?? {};
  const { faultIn } = await import('./json-schema.ts');
  const fault = faultIn(value, schema);
  if (fault) {
    const path = pathOf(fault.instancePath);
    const { additionalProperty, missingProperty } = fault.params as Record<string, string | undefined>;
    const key = [...path, ...(additionalProperty ?? missingProperty ?? '').split(' ')].filter(
      (part) => part !== '',
    );
    return invalid(read.lineOf(path), key.join('.'));
  }
  return { decisions: { ...noDecisions, ...(value as Partial<Decisions>) }, problems: [] };
}
