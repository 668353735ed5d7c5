import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Violations of WCAG 2.2 AA on the page, one line each. The checker is evaluated in the page by the debugger,
 * which the page's own content policy does not concern. `within` is a selector: where only that part of the page changed.
 */
export async function violationsOn(page: Page, within?: string): Promise<readonly string[]> {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(source);
  const part = within === undefined ? 'document' : JSON.stringify(within);
  const result = (await page.evaluate(
    `axe.run(${part}, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }).then((r) => r.violations.map((v) => ({ id: v.id, nodes: v.nodes.slice(0, 3).map((n) => n.html) })))`,
  )) as readonly { id: string; nodes: readonly string[] }[];
  return result.map(({ id, nodes }) => `${id}: ${nodes.join(' | ')}`);
}
