import schema from '../../schemas/charter.schema.json' with { type: 'json' };
import type { Charter } from '../model/charter.ts';
import type { Check } from '../model/check.ts';
import { type CharterFileWords, heldCharter } from './charter-text.ts';
import { loadDataFile } from './data-file.ts';

/** Whether a charter is named by its file rather than by its id. */
export function isCharterFile(name: string): boolean {
  return /\.(ya?ml|json)$/i.test(name);
}

/**
 * A charter of the caller's own, by its file.
 * @throws Misuse as `charterOf` does, and where there is no such file.
 */
export async function loadCharterFile(
  named: string,
  cwd: string,
  checks: readonly Check[],
  words: CharterFileWords,
): Promise<Charter> {
  return heldCharter(await loadDataFile(named, cwd, schema, words), checks, words);
}
