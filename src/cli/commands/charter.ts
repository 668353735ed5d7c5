import type { Charter, Clause } from '../../model/charter.ts';
import type { Locale } from '../../model/locale.ts';
import { wrapped } from '../../page/terminal/wrap.ts';
import { charterTable, ruleOf } from '../../wording/charter-table.ts';
import { coverageText } from '../../wording/coverage.ts';
import { label } from '../../wording/labels.ts';
import { dateWords } from '../../wording/moments.ts';
import { automationWord } from '../../wording/words.ts';
import { chartersNamed } from '../charters.ts';
import { stringOf } from '../flags.ts';
import { settingsOf } from '../settings.ts';
import type { Words } from '../words.ts';
import type { Command } from './command.ts';

/** `charterlint charter [ID…]`: the coverage table, to read, as Markdown or as data. */
export const charter: Command = async (given, locale, words) => {
  const names = given._.slice(1).map(String);
  const charters =
    names.length > 0
      ? await chartersNamed(names, words)
      : (await settingsOf(given, locale, process.cwd(), words)).charters;
  const form = stringOf(given['as']) ?? 'text';
  if (form === 'json') process.stdout.write(`${JSON.stringify(charters, null, 2)}\n`);
  else if (form === 'markdown') for (const one of charters) process.stdout.write(charterTable(one, [locale]));
  else for (const one of charters) process.stdout.write(`${lines(one, locale, words).join('\n')}\n\n`);
  return 0;
};

function lines(one: Charter, locale: Locale, words: Words): readonly string[] {
  const width = Math.max(40, Math.min(100, process.stdout.columns ?? 100));
  const since = `${label('since', locale)} ${dateWords(one.validFrom, locale)}`;
  return [
    `${one.title[locale]} (${one.id} ${one.version}, ${since})`,
    ...wrapped(coverageText([one], locale), width),
    ...one.articles.flatMap((article) => [
      '',
      `${words.explain.article} ${article.number}${words.colon}${article.title[locale]}`,
      ...one.clauses
        .filter((clause) => clause.article === article.number)
        .flatMap((clause) => clauseLines(clause, locale, width)),
    ]),
  ];
}

/** Id and title, and below who decides, or by which checks. */
function clauseLines(clause: Clause, locale: Locale, width: number): readonly string[] {
  const [first = '', ...rest] = wrapped(`${clause.id}  ${clause.title[locale]}`, width - 2);
  const rules = clause.checks.map(ruleOf).join(', ');
  const below = [automationWord(clause.automation, locale), rules].filter((part) => part !== '').join(' · ');
  return [
    `  ${first}`,
    ...rest.map((line) => `    ${line}`),
    ...wrapped(below, width - 6).map((line) => `      ${line}`),
  ];
}
