import { checks } from '../../io/library.ts';
import { Misuse } from '../../io/misuse.ts';
import { type Charter, type Clause, clausesOf, distinctUses } from '../../model/charter.ts';
import type { Check } from '../../model/check.ts';
import { type Locale, languages } from '../../model/locale.ts';
import { closest } from '../../text/closest.ts';
import { automationWord, modalityWord, severityWord } from '../../wording/words.ts';
import { settingsOf } from '../settings.ts';
import type { Words } from '../words.ts';
import type { Command } from './command.ts';

/** `charterlint explain CHECK-OR-CLAUSE`: what it asks, what is examined, what not, with examples. */
export const explain: Command = async (given, locale, words) => {
  const names = given._.slice(1).map(String);
  if (names.length !== 1) throw new Misuse(words.oneName);
  const { charters } = await settingsOf(given, locale, process.cwd(), words);
  const name = names[0]!;
  const clause = clausesOf(charters).find(({ id }) => id.toLowerCase() === name.toLowerCase());
  const [id, instance] = name.split('/');
  const check = checks.find(
    (candidate) => candidate.id === id && (instance === undefined || candidate.instances.includes(instance)),
  );
  const known = [
    ...checks.map((candidate) => candidate.id),
    ...clausesOf(charters).map((candidate) => candidate.id),
  ];
  if (!clause && !check)
    throw new Misuse(words.unknownName('checkOrClause', name, closest(name, known), known));
  process.stdout.write(
    clause ? clauseText(clause, charters, locale, words) : checkText(check!, charters, locale, words),
  );
  return 0;
};

function clauseText(clause: Clause, charters: readonly Charter[], locale: Locale, words: Words): string {
  const charter = charters.find(({ clauses }) => clauses.includes(clause))!;
  const article = charter.articles.find(({ number }) => number === clause.article);
  const lines = [
    `${clause.id}  ${clause.title[locale]}`,
    `${words.explain.article} ${clause.article}${words.colon}${article?.title[locale] ?? ''}`,
    `${modalityWord(clause.modality, locale)} · ${automationWord(clause.automation, locale)}`,
    '',
  ];
  for (const use of distinctUses(clause)) {
    const check = checks.find(({ id }) => id === use.check)!;
    const { title, instances } = check.texts[locale];
    const item = use.instance ? ` (${instances?.[use.instance] ?? use.instance})` : '';
    lines.push(
      `${words.explain.examined} ${use.check}${use.instance ? `/${use.instance}` : ''}${words.colon}${title}${item}`,
      ...examples(check, words),
      '',
    );
  }
  if (clause.byHand)
    lines.push(`${words.explain.notSeen}${words.colon.trimEnd()}`, `  ${clause.byHand[locale]}`);
  return `${lines.join('\n').trimEnd()}\n`;
}

function checkText(check: Check, charters: readonly Charter[], locale: Locale, words: Words): string {
  const { title, why, remedy, instances } = check.texts[locale];
  const clauses = clausesOf(charters).filter((clause) => clause.checks.some((use) => use.check === check.id));
  const lines = [
    `${check.id}  ${title}`,
    `${words.explain.severity}${words.colon}${severityWord(check.severity, locale)}`,
    '',
    `${words.explain.why}${words.colon}${why}`,
    `${words.explain.remedy}${words.colon}${remedy}`,
    '',
    `${words.explain.serves}${words.colon.trimEnd()}`,
    ...clauses.map((clause) => `  ${clause.id}  ${clause.title[locale]}`),
  ];
  const options = Object.entries(check.options);
  if (options.length > 0) {
    lines.push('', `${words.explain.options}${words.colon.trimEnd()}`);
    for (const [name, schema] of options)
      lines.push(
        `  ${name} (${schema.type}, ${words.explain.default} ${schema.default})${words.colon}${schema.description[locale]}`,
      );
  }
  if (instances)
    lines.push(
      '',
      ...Object.entries(instances).map(([id, text]) => `  ${check.id}/${id}${words.colon}${text}`),
    );
  return `${[...lines, '', ...examples(check, words)].join('\n').trimEnd()}\n`;
}

/** In all three languages: what the check finds does not depend on the reader's. */
function examples(check: Check, words: Words): readonly string[] {
  const indented = (text: string): string =>
    text
      .split('\n')
      .map((line) => `      ${line}`)
      .join('\n');
  return languages.flatMap((language) => [
    `  ${language}  ${words.explain.breach}${words.colon.trimEnd()}`,
    indented(check.examples[language].breach),
    `      ${words.explain.clean}${words.colon.trimEnd()}`,
    indented(check.examples[language].clean),
  ]);
}
