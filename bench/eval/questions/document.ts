import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The text around the figures; figures stand in it for `{committed}`, `{outside}` and `{clauses}`. */
const template = fileURLToPath(new URL('accuracy.md', import.meta.url));

/** Figures of the page; those left out are kept as they stand on it. */
export interface Figures {
  readonly committed?: string | undefined;
  readonly outside?: string | undefined;
  readonly clauses?: string | undefined;
}

const marks = {
  committed: 'committed turns',
  outside: 'sets outside the project',
  clauses: 'statuses of clauses',
} as const satisfies Record<keyof Figures, string>;

/** The page of accuracy: the template with the figures, each set of them between its two marks. */
export function accuracyPage(figures: Figures, before: string): string {
  let page = readFileSync(template, 'utf8');
  for (const part of Object.keys(marks) as (keyof Figures)[]) {
    const { open, close } = marksOf(part);
    const text = figures[part] ?? keptOf(before, part);
    page = page.replace(`{${part}}`, () => `${open}\n\n${text}\n\n${close}`);
  }
  return page;
}

/** What the page says there now. */
function keptOf(page: string, part: keyof Figures): string {
  const { open, close } = marksOf(part);
  const from = page.indexOf(open);
  const to = page.indexOf(close);
  return from === -1 || to === -1 ? 'Not measured yet.' : page.slice(from + open.length, to).trim();
}

function marksOf(part: keyof Figures): { readonly open: string; readonly close: string } {
  return { open: `<!-- ${marks[part]} -->`, close: `<!-- end of ${marks[part]} -->` };
}
