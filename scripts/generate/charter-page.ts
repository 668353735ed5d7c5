import type { Charter } from '../../src/model/charter.ts';
import { type Locale, locales } from '../../src/model/locale.ts';
import type { GeneratedFile } from './registries.ts';

const heads: Readonly<Record<Locale, readonly [string, string, string, string, string]>> = {
  en: ['clause', 'what it asks', 'automation', 'checks', 'what no check sees'],
  fr: ['disposition', 'ce qu’elle demande', 'automatisation', 'contrôles', 'ce qu’aucun contrôle ne voit'],
  nl: ['bepaling', 'wat ze vraagt', 'automatisering', 'controles', 'wat geen controle ziet'],
};

/** The coverage table of a charter: clause × automation × checks, in the three languages. */
export function charterPage(charter: Charter): GeneratedFile {
  const parts = locales.flatMap((locale) => [
    '',
    `## ${charter.title[locale]}`,
    '',
    `| ${heads[locale].join(' | ')} |`,
    '|---|---|---|---|---|',
    ...charter.clauses.map((clause) => {
      const checks = clause.checks.map(
        (use) => `[${use.check}${use.instance ? `/${use.instance}` : ''}](../checks/${use.check}.md)`,
      );
      return `| ${clause.id} | ${clause.title[locale]} | ${clause.automation} | ${checks.join(', ')} | ${clause.byHand?.[locale] ?? ''} |`;
    }),
  ]);
  const text = [
    `# ${charter.id} ${charter.version}`,
    '',
    '<!-- Generated from the charter by `npm run docs`. -->',
    ...parts,
    '',
  ].join('\n');
  return { path: `docs/charters/${charter.id}.md`, text };
}
