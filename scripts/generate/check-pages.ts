import { checks } from '../../generated/checks.ts';
import { type Charter, clausesOf } from '../../src/model/charter.ts';
import type { Check } from '../../src/model/check.ts';
import { type Locale, locales } from '../../src/model/locale.ts';
import type { GeneratedFile } from './registries.ts';

/** One page a check, in the three languages: what it examines, why, what to do, examples, options. */
export function checkPages(charters: readonly Charter[]): GeneratedFile[] {
  return checks.map((check) => ({ path: `docs/checks/${check.id}.md`, text: page(check, charters) }));
}

const heads: Readonly<
  Record<Locale, Readonly<Record<'why' | 'remedy' | 'says' | 'found' | 'clean' | 'clauses', string>>>
> = {
  en: {
    why: 'Why',
    remedy: 'What to do',
    says: 'What it says',
    found: 'Found at ⟦…⟧',
    clean: 'Nothing found',
    clauses: 'Clauses',
  },
  fr: {
    why: 'Pourquoi',
    remedy: 'Que faire',
    says: 'Ce qu’il dit',
    found: 'Constaté en ⟦…⟧',
    clean: 'Rien à constater',
    clauses: 'Dispositions',
  },
  nl: {
    why: 'Waarom',
    remedy: 'Wat te doen',
    says: 'Wat ze zegt',
    found: 'Gevonden bij ⟦…⟧',
    clean: 'Niets gevonden',
    clauses: 'Bepalingen',
  },
};

function page(check: Check, charters: readonly Charter[]): string {
  return [
    `# ${check.id}`,
    '',
    '<!-- Generated from the check by `npm run docs`. -->',
    ...locales.flatMap((locale) => section(check, charters, locale)),
    '',
  ].join('\n');
}

function section(check: Check, charters: readonly Charter[], locale: Locale): readonly string[] {
  const { title, why, remedy, messages } = check.texts[locale];
  const head = heads[locale];
  const clauses = clausesOf(charters).filter((clause) => clause.checks.some((use) => use.check === check.id));
  return [
    '',
    `## ${title} (${locale})`,
    '',
    `**${head.why}.** ${why}`,
    '',
    `**${head.remedy}.** ${remedy}`,
    '',
    `**${head.clauses}.** ${clauses.map((clause) => `${clause.id} (${clause.title[locale]})`).join(', ')}.`,
    '',
    `**${head.says}.**`,
    '',
    ...Object.values(messages).map((message) => `- ${message}`),
    '',
    `${head.found}:`,
    '',
    ...fenced(check.examples[locale].breach),
    '',
    `${head.clean}:`,
    '',
    ...fenced(check.examples[locale].clean),
    ...optionTable(check, locale),
  ];
}

function optionTable(check: Check, locale: Locale): readonly string[] {
  const rows = Object.entries(check.options).map(
    ([name, schema]) => `| \`${name}\` | \`${schema.default}\` | ${schema.description[locale]} |`,
  );
  if (rows.length === 0) return [];
  const [option, byDefault, meaning] = columns[locale];
  return ['', `| ${option} | ${byDefault} | ${meaning} |`, '|---|---|---|', ...rows];
}

const columns: Readonly<Record<Locale, readonly [string, string, string]>> = {
  en: ['option', 'default', 'meaning'],
  fr: ['option', 'par défaut', 'signification'],
  nl: ['optie', 'standaard', 'betekenis'],
};

function fenced(text: string): readonly string[] {
  return ['```text', text, '```'];
}
