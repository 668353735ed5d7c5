import { checks as all } from '../../io/library.ts';
import { clausesOf } from '../../model/charter.ts';
import { settingsOf } from '../settings.ts';
import type { Command } from './command.ts';

/** `charterlint checks`: one line a check, with the clauses it serves. */
export const checks: Command = async (given, locale, words) => {
  const { charters } = await settingsOf(given, locale, process.cwd(), words);
  const width = Math.max(...all.map(({ id }) => id.length));
  for (const check of all) {
    const clauses = clausesOf(charters).filter((clause) =>
      clause.checks.some((use) => use.check === check.id),
    );
    process.stdout.write(`${check.id.padEnd(width)}  ${check.texts[locale].title}\n`);
    process.stdout.write(`${' '.repeat(width)}  ${clauses.map(({ id }) => id).join(', ')}\n`);
  }
  return 0;
};
