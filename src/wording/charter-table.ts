import type { Charter, CheckUse } from '../model/charter.ts';
import { type Locale, type Localized, locales } from '../model/locale.ts';
import { automationWord, modalityWord } from './words.ts';

const heads: Localized<readonly string[]> = {
  en: ['clause', 'what it asks', 'kind', 'who decides', 'checks', 'what no check sees', 'in other schemes'],
  fr: [
    'disposition',
    'ce qu’elle demande',
    'nature',
    'qui décide',
    'contrôles',
    'ce qu’aucun contrôle ne voit',
    'ailleurs',
  ],
  nl: ['bepaling', 'wat ze vraagt', 'aard', 'wie beslist', 'controles', 'wat geen controle ziet', 'elders'],
};

/**
 * The coverage table of a charter in Markdown: clause × automation × checks, in the locales asked for. `link` makes
 * the way to a check's page.
 */
export function charterTable(
  charter: Charter,
  wanted: readonly Locale[] = locales,
  link: (use: CheckUse) => string = ruleOf,
): string {
  return [
    `# ${charter.id} ${charter.version}`,
    ...wanted.flatMap((locale) => part(charter, locale, link)),
    '',
  ].join('\n');
}

/** `check` or `check/instance`, as findings and configs name it. */
export function ruleOf(use: CheckUse): string {
  return use.instance === undefined ? use.check : `${use.check}/${use.instance}`;
}

function part(charter: Charter, locale: Locale, link: (use: CheckUse) => string): readonly string[] {
  const columns = heads[locale];
  return [
    '',
    `## ${charter.title[locale]}`,
    '',
    `| ${columns.join(' | ')} |`,
    `|${columns.map(() => '---').join('|')}|`,
    ...charter.clauses.map((clause) => {
      const cells = [
        clause.id,
        clause.title[locale],
        modalityWord(clause.modality, locale),
        automationWord(clause.automation, locale),
        clause.checks.map((use) => `${link(use)}${validity(use)}`).join(', '),
        clause.byHand?.[locale] ?? '',
        (clause.mappings ?? []).map(({ scheme, id }) => `${scheme} ${id}`).join(', '),
      ];
      return `| ${cells.join(' | ')} |`;
    }),
  ];
}

/** « ≤ 2026-06-11 »: a use that does not hold for every interview says when it does. */
function validity({ validFrom, validTo }: CheckUse): string {
  if (validFrom === undefined && validTo === undefined) return '';
  return ` (${[validFrom && `≥ ${validFrom}`, validTo && `≤ ${validTo}`].filter(Boolean).join(', ')})`;
}
