import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { recordExtensions } from '../io/formats.ts';
import { inputsOf } from '../io/inputs.ts';
import { Misuse } from '../io/misuse.ts';
import { type Assessment, standing } from '../model/assessment.ts';
import type { Candidate, DrawnSample } from '../model/drawn-sample.ts';
import type { Locale } from '../model/locale.ts';
import { type Grouping, groupOf, latest, type Observation } from '../model/observation.ts';
import { recordKey } from '../store/record-key.ts';
import { reportFromJson } from '../wording/saved-report.ts';
import { fingerprintKeyOf } from './fingerprint-key.ts';
import type { Arguments } from './flags.ts';
import { placeOf, storeOf } from './keeping.ts';
import { savedReportAt } from './saved.ts';
import { sampleCommandWords } from './words/sample.ts';
import type { Words } from './words.ts';

export interface Population {
  readonly source: 'store' | 'report';
  readonly candidates: readonly Candidate[];
  readonly excluded: DrawnSample['population']['excluded'];
}

/**
 * What may be drawn: the records of a saved report, or all of a store, there under the names of the files in the
 * folders given, which the store does not know.
 * @throws Misuse where neither is named, or both.
 */
export async function populationOf(
  given: Arguments,
  strata: readonly Grouping[],
  locale: Locale,
  words: Words,
): Promise<Population> {
  const names = given._.slice(1).map(String);
  const own = sampleCommandWords[locale];
  const key = await fingerprintKeyOf(given, locale);
  if (given['store'] === undefined && names.length > 0) {
    if (names.length > 1) throw new Misuse(own.how);
    const { assessments } = reportFromJson(await savedReportAt(names[0]!, words), []);
    return ofReport([...assessments], strata, key);
  }
  if (placeOf(given) === undefined) throw new Misuse(own.how);
  const store = await storeOf(given, locale);
  const { observationsIn } = await import('../store/observations.ts');
  const observations: Observation[] = [];
  try {
    for await (const one of observationsIn(store)) observations.push(one);
  } finally {
    await store.close();
  }
  return ofStore(latest(observations), strata, await filesByKey(names, key, words));
}

function ofReport(
  assessments: readonly Assessment[],
  strata: readonly Grouping[],
  key: Uint8Array | undefined,
): Population {
  const read = assessments.filter(({ status }) => status === 'assessed');
  return {
    source: 'report',
    candidates: read.map((assessment) => {
      const statuses = Object.fromEntries(assessment.clauses.map((one) => [one.clause, standing(one)]));
      const { language, format, facets, sha256, path } = assessment;
      const observation = { language, format, statuses, ...(facets ? { facets } : {}) };
      return candidate(observation, recordKey(sha256, key) ?? path, path, strata);
    }),
    excluded: assessments
      .filter(({ status }) => status !== 'assessed')
      .map(({ path }) => ({ name: path, why: 'unreadable' })),
  };
}

function ofStore(
  observations: readonly Observation[],
  strata: readonly Grouping[],
  names: ReadonlyMap<string, string>,
): Population {
  return {
    source: 'store',
    candidates: observations.flatMap((one) =>
      one.read && one.record !== null ? [candidate(one, one.record, names.get(one.record), strata)] : [],
    ),
    excluded: observations
      .filter(({ read }) => !read)
      .map(({ record }) => ({ name: record === null ? undefined : names.get(record), why: 'unreadable' })),
  };
}

type Groupable = Pick<Observation, 'language' | 'format' | 'facets' | 'statuses'>;

function candidate(
  one: Groupable,
  key: string,
  name: string | undefined,
  strata: readonly Grouping[],
): Candidate {
  const found = Object.values(one.statuses).some((status) => status === 'fail' || status === 'review');
  return { key, name, groups: strata.map((grouping) => groupOf(one, grouping)), flagged: found };
}

async function filesByKey(
  patterns: readonly string[],
  key: Uint8Array | undefined,
  words: Words,
): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  if (patterns.length === 0) return names;
  for (const { file, name } of await inputsOf(patterns, process.cwd(), recordExtensions, '', words)) {
    const bytes = file === undefined ? undefined : await readFile(file).catch(() => undefined);
    if (!bytes) continue;
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    names.set(recordKey(sha256, key)!, name);
  }
  return names;
}
