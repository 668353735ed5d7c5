import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The text around the figures; figures stand in it for `{committed}` and `{outside}`. */
const template = fileURLToPath(new URL('accuracy.md', import.meta.url));
const open = '<!-- sets outside the project -->';
const close = '<!-- end of sets outside the project -->';

/**
 * The page of accuracy: the template with the figures. Without figures of the sets outside the project, those of the
 * page as it stands are kept.
 */
export function accuracyPage(committed: string, outside: string | undefined, before: string): string {
  const kept = outside ?? outsideOf(before);
  return readFileSync(template, 'utf8')
    .replace('{committed}', () => committed)
    .replace('{outside}', () => `${open}\n\n${kept}\n\n${close}`);
}

/** What the page says of those sets, to be kept where they are not at hand. */
function outsideOf(page: string): string {
  const from = page.indexOf(open);
  const to = page.indexOf(close);
  return from === -1 || to === -1 ? 'Not measured yet.' : page.slice(from + open.length, to).trim();
}
