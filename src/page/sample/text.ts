import type { Drawn, DrawnSample } from '../../model/drawn-sample.ts';
import type { Locale } from '../../model/locale.ts';
import { groupWord } from '../../wording/grouping-words.ts';
import { inertTerminal } from '../../wording/inert.ts';
import { columns, padded, wrapped } from '../terminal/wrap.ts';
import { pointsText, sampleWords } from './words.ts';

/** Signs of a key, where a record has no name. */
const shownKey = 16;

/** The sample for people: from what it was drawn and how, then what to read. What the tool found is not said. */
export function* sampleText(sample: DrawnSample, locale: Locale, width: number): Iterable<string> {
  const words = sampleWords[locale];
  yield lines(`${words.population(sample)} ${words.seed(sample.seed)}`, width);
  if (sample.margin !== null) yield lines(words.margin(pointsText(sample.margin, locale)), width);
  const number = new Intl.NumberFormat(locale === 'en' ? 'en-GB' : `${locale}-BE`, {
    maximumFractionDigits: 1,
  });
  yield `\n${table([
    [words.stratum, words.size, words.drawn, words.weight],
    ...sample.byStratum.map(({ groups, size, drawn, weight }) => [
      stratumText(groups, sample, locale),
      ...[String(size), String(drawn), weight === null ? '–' : number.format(weight)],
    ]),
  ])}`;
  yield `\n${table([
    ['', words.record, words.stratum, words.part, words.twice],
    ...sample.drawn.map((drawn, i) => [
      ...[`${i + 1}.`, nameOf(drawn), stratumText(drawn.groups, sample, locale)],
      ...[words.parts[drawn.part], drawn.twice ? words.yes : ''],
    ]),
  ])}`;
  yield `\n${lines(words.method, width)}\n${lines(words.use, width)}`;
}

export function stratumText(groups: readonly string[], { strata }: DrawnSample, locale: Locale): string {
  if (groups.length === 0) return sampleWords[locale].whole;
  return groups.map((group, i) => inertTerminal(groupWord(group, strata[i]!, locale))).join(' · ');
}

function nameOf({ key, name }: Drawn): string {
  return name === undefined ? key.slice(0, shownKey) : inertTerminal(name);
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, i) => Math.max(...rows.map((row) => columns(row[i]!))));
  return rows
    .map((row) => `  ${row.map((cell, i) => padded(cell, widths[i]!)).join('  ')}`.trimEnd())
    .map((line) => `${line}\n`)
    .join('');
}

function lines(text: string, width: number): string {
  return wrapped(text, width)
    .map((line) => `${line}\n`)
    .join('');
}
