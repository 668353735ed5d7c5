import { randomUUID } from 'node:crypto';
import { keyName } from '../engine/fingerprint.ts';
import { version } from '../io/library.ts';
import { Misuse } from '../io/misuse.ts';
import { settingsDigest } from '../io/settings-digest.ts';
import type { Assessment } from '../model/assessment.ts';
import type { Locale } from '../model/locale.ts';
import type { Run, Store } from '../store/store.ts';
import { type Arguments, stringOf } from './flags.ts';
import { now } from './now.ts';
import type { Settings } from './settings.ts';
import { storeWords } from './words/store.ts';

/** Keeps the assessments of one run. */
export interface Keeper {
  /** As many at once or one after another: what was kept stays, even where the run is interrupted. */
  keep(assessments: Iterable<Assessment>): Promise<void>;
  /** The run is whole; the store is closed. */
  end(): Promise<void>;
}

/**
 * The keeper that `--store` asks for; undefined where nobody asked.
 * @throws Misuse where the store cannot be opened: said before any record is read.
 */
export async function keeperOf(
  given: Arguments,
  door: Run['door'],
  settings: Settings,
  locale: Locale,
): Promise<Keeper | undefined> {
  if (placeOf(given) === undefined) return undefined;
  const store = await storeOf(given, locale);
  const run = runOf(door, settings);
  await store.begin(run);
  return {
    keep: (assessments) => store.keep(run, assessments, now().toISOString()),
    end: async () => {
      await store.end(run, now().toISOString());
      await store.close();
    },
  };
}

/** A run that begins now. */
export function runOf(door: Run['door'], settings: Settings): Run {
  const { charters, fingerprintKey: key } = settings;
  return {
    ...{ id: randomUUID(), at: now().toISOString(), door, tool: version, charters, key },
    settings: settingsDigest(settings.terms),
    keyName: key ? keyName(key) : null,
  };
}

/** The store named. @throws Misuse where none is, or it cannot be opened. */
export async function storeOf(given: Arguments, locale: Locale): Promise<Store> {
  const words = storeWords[locale];
  const place = placeOf(given);
  if (place === undefined) throw new Misuse(words.noPlace);
  const { openStore } = await import('../store/open.ts');
  return openStore(place, process.cwd(), words);
}

/** The flag, else the variable: a URL with a password is better not seen in the list of processes. */
export function placeOf(given: Arguments): string | undefined {
  return stringOf(given['store']) ?? (process.env['CHARTERLINT_STORE'] || undefined);
}
