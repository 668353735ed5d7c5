import type { AssessOptions } from '../../src/engine/assess.ts';
import { decisionsIn, sidecarEndings } from '../../src/io/decisions-text.ts';
import { Misuse } from '../../src/io/misuse.ts';
import { preparationEndings, preparationOf } from '../../src/io/preparation-text.ts';
import { noDecisions } from '../../src/model/decisions.ts';
import type { Locale } from '../../src/model/locale.ts';
import type { Problem } from '../../src/model/problem.ts';
import { preparationWords } from '../../src/wording/preparation-words.ts';
import type { LintOrder, TextFile } from '../protocol.ts';

/** What stands beside a record, and what is wrong with it. */
export interface Beside extends Pick<AssessOptions, 'decisions' | 'preparation'> {
  readonly problems: readonly Problem[];
}

/** Files beside a record, read as the command reads them. Never throws: one that is not valid is a problem. */
export async function besideOf(
  { decisions, preparation }: Pick<LintOrder, 'decisions' | 'preparation'>,
  locale: Locale,
): Promise<Beside> {
  const decided = decisions && (await decisionsIn(decisions.text, decisions.name));
  const base = { decisions: decided?.decisions ?? noDecisions };
  const problems = decided?.problems ?? [];
  if (!preparation) return { ...base, problems };
  try {
    const prepared = await preparationOf(preparation.text, preparation.name, preparationWords[locale]);
    return { ...base, preparation: prepared, problems };
  } catch (error) {
    if (!(error instanceof Misuse)) throw error;
    return {
      ...base,
      problems: [{ code: 'invalid-preparation', data: { cause: error.message } }, ...problems],
    };
  }
}

/** What a file is for: by its ending, else by the keys that stand in it. */
export async function kindOf({ name, text }: TextFile): Promise<'decisions' | 'preparation' | 'charter'> {
  const ends = (endings: readonly string[]) => endings.some((ending) => name.toLowerCase().endsWith(ending));
  if (ends(sidecarEndings)) return 'decisions';
  if (ends(preparationEndings)) return 'preparation';
  const { linedYaml } = await import('../../src/io/lined-yaml.ts');
  const read = linedYaml(text);
  const keys = 'value' in read && typeof read.value === 'object' ? Object.keys(read.value ?? {}) : [];
  if (keys.some((key) => ['attestations', 'overrides', 'suppressions'].includes(key))) return 'decisions';
  if (keys.some((key) => ['clarify', 'contradictions', 'needs'].includes(key))) return 'preparation';
  return 'charter';
}
