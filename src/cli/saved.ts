import { readFile } from 'node:fs/promises';
import schema from '../../schemas/report.schema.json' with { type: 'json' };
import { Misuse } from '../io/misuse.ts';
import type { SavedReport } from '../wording/saved-report.ts';
import type { Words } from './words.ts';

/** A report that a run saved as JSON. @throws Misuse when there is none at the path, or when it is something else. */
export async function savedReportAt(path: string, words: Words): Promise<SavedReport> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new Misuse(words.noSuchFile(path));
  });
  const { faultIn } = await import('../io/json-schema.ts');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Misuse(words.notAReport(path));
  }
  if (faultIn(value, schema)) throw new Misuse(words.notAReport(path));
  return value as SavedReport;
}
