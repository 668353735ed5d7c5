import { randomInt } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { drawSample } from '../../audit/draw.ts';
import { sampleSize } from '../../audit/sample-size.ts';
import { version } from '../../io/library.ts';
import { Misuse } from '../../io/misuse.ts';
import { sampleCsv } from '../../page/sample/csv.ts';
import { sampleJson } from '../../page/sample/json.ts';
import { sampleText } from '../../page/sample/text.ts';
import { stringOf } from '../flags.ts';
import { groupingsOf, wholeNumber } from '../groupings.ts';
import { now } from '../now.ts';
import { populationOf } from '../sampled.ts';
import { sampleCommandWords } from '../words/sample.ts';
import type { Command } from './command.ts';

/** `charterlint sample`: which records people read, drawn so that anybody can draw them again. */
export const sample: Command = async (given, locale, words) => {
  const strata = groupingsOf('--strata', given['strata'], words);
  const count = (name: string, least: number): number | undefined =>
    wholeNumber(`--${name}`, given[name], least, words);
  const [n, flagged, clean] = [count('n', 1), count('flagged', 0), count('clean', 0)];
  const { source, candidates, excluded } = await populationOf(given, strata, locale, words);
  if (candidates.length === 0) throw new Misuse(sampleCommandWords[locale].nothing);
  const seed = stringOf(given['seed']) ?? String(randomInt(2 ** 31));
  const distinct = new Set(candidates.map(({ key }) => key)).size;
  const drawn = drawSample(candidates, {
    ...{ seed, strata, excluded },
    wished: { random: n ?? sampleSize(distinct), flagged: flagged ?? 0, clean: clean ?? 0 },
  });
  const protocol = sampleJson(drawn, { tool: version, at: now().toISOString(), source });
  const path = stringOf(given['protocol']);
  if (path !== undefined) {
    try {
      await mkdir(dirname(resolve(path)), { recursive: true });
      await writeFile(resolve(path), protocol);
    } catch (error) {
      throw new Misuse(words.cannotWrite(path, (error as NodeJS.ErrnoException).code ?? ''));
    }
  }
  const form = stringOf(given['as']) ?? 'text';
  const width = Math.min(100, process.stdout.columns ?? 100);
  if (form === 'json') process.stdout.write(protocol);
  else
    for (const text of form === 'csv' ? sampleCsv(drawn, locale) : sampleText(drawn, locale, width))
      process.stdout.write(text);
  return 0;
};
