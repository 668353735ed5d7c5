import type { Charter } from '../../src/model/charter.ts';
import { charterTable, ruleOf } from '../../src/wording/charter-table.ts';
import type { GeneratedFile } from './registries.ts';

/** The coverage table of a charter, in the three languages, with links to the checks. */
export function charterPage(charter: Charter): GeneratedFile {
  const table = charterTable(charter, undefined, (use) => `[${ruleOf(use)}](../checks/${use.check}.md)`);
  const text = table.replace('\n', '\n\n<!-- Generated from the charter by `npm run docs`. -->\n');
  return { path: `docs/charters/${charter.id}.md`, text };
}
