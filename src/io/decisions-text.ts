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

/** The decisions in a file's text; `name` is how problems call the file. Never throws: what is wrong is a problem. */
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
