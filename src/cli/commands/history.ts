import { trendOf } from '../../audit/trends.ts';
import { charters, loadCharter } from '../../io/library.ts';
import { Misuse } from '../../io/misuse.ts';
import { clausesOf } from '../../model/charter.ts';
import type { Locale } from '../../model/locale.ts';
import type { Observation } from '../../model/observation.ts';
import { historyCsv } from '../../page/history/csv.ts';
import { historyJson } from '../../page/history/json.ts';
import { historyText } from '../../page/history/text.ts';
import { closest } from '../../text/closest.ts';
import { stringOf } from '../flags.ts';
import { groupingsOf, listOf, wholeNumber } from '../groupings.ts';
import { storeOf } from '../keeping.ts';
import type { Words } from '../words.ts';
import type { Command } from './command.ts';

/** A cell of fewer records could be told to be somebody's. */
const usualLeast = 5;

/** `charterlint history`: trends of each clause, by groups of records. */
export const history: Command = async (given, locale, words) => {
  const wished = groupingsOf('--by', given['by'], words);
  const by = wished.length > 0 ? wished : (['month'] as const);
  const least = wholeNumber('--least', given['least'], 1, words) ?? usualLeast;
  const store = await storeOf(given, locale);
  const { observationsIn } = await import('../../store/observations.ts');
  const observations: Observation[] = [];
  try {
    for await (const one of observationsIn(store)) observations.push(one);
  } finally {
    await store.close();
  }
  const known = new Set(observations.flatMap(({ statuses }) => Object.keys(statuses)));
  const titles = await titlesIn(locale);
  const clauses = clausesNamed(listOf(given['clause']), known, words);
  const trend = trendOf(observations, by, least, clauses ?? inOrder(known, titles));
  const width = Math.min(100, process.stdout.columns ?? 100);
  const form = stringOf(given['as']) ?? 'text';
  if (form === 'json') process.stdout.write(historyJson(trend));
  else if (form === 'csv') for (const line of historyCsv(trend, locale)) process.stdout.write(line);
  else
    for (const text of historyText(trend, titles, clauses !== undefined, locale, width))
      process.stdout.write(text);
  return 0;
};

/** Of the charters that this version knows. */
async function titlesIn(locale: Locale): Promise<ReadonlyMap<string, string>> {
  const all = await Promise.all(Object.keys(charters).map(async (id) => (await loadCharter(id))!));
  return new Map(clausesOf(all).map(({ id, title }) => [id, title[locale]]));
}

/** As the charters have them; those of charters that are gone, last. */
function inOrder(known: ReadonlySet<string>, titles: ReadonlyMap<string, string>): readonly string[] {
  const here = [...titles.keys()].filter((id) => known.has(id));
  return [...here, ...[...known].filter((id) => !titles.has(id)).sort()];
}

/** Ids, or the beginning of several ("CGRA-3"). @throws Misuse where nothing of the name was kept. */
function clausesNamed(
  names: readonly string[],
  known: ReadonlySet<string>,
  words: Words,
): readonly string[] | undefined {
  if (names.length === 0) return undefined;
  const all = [...known];
  return names.flatMap((name) => {
    const id = name.toUpperCase();
    const found = all.filter(
      (one) => one.toUpperCase() === id || one.toUpperCase().startsWith(`${id.replace(/\.$/, '')}.`),
    );
    if (found.length === 0) throw new Misuse(words.unknownName('clause', name, closest(name, all), all));
    return found.sort((one, other) => one.localeCompare(other, 'en', { numeric: true }));
  });
}
