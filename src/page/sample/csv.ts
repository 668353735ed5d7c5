import type { DrawnSample } from '../../model/drawn-sample.ts';
import type { Locale } from '../../model/locale.ts';
import { csvLine } from '../csv-line.ts';
import { sampleWords } from './words.ts';

/** The list of what to read, for a spreadsheet. The part is left out: who reads blind must not know it. */
export function* sampleCsv(sample: DrawnSample, locale: Locale): Iterable<string> {
  const words = sampleWords[locale];
  yield `\ufeff${csvLine(['n', 'record', 'key', ...sample.strata, words.twice], locale)}`;
  // In the order of the keys: that of the draw would tell the part.
  const listed = [...sample.drawn].sort((one, other) => (one.key < other.key ? -1 : 1));
  for (const [i, { key, name, groups, twice }] of listed.entries())
    yield csvLine([String(i + 1), name ?? '', key, ...groups, twice ? words.yes : ''], locale);
}
