import { type FailOn, isFailed } from '../../engine/gate.ts';
import { checks } from '../../io/library.ts';
import { Misuse } from '../../io/misuse.ts';
import type { Locale } from '../../model/locale.ts';
import { phrasebookOf } from '../../wording/phrasebook.ts';
import {
  assessmentOf,
  findingOf,
  type SavedFile,
  type SavedReport,
  savedFile,
  savedFinding,
  savedPieces,
} from '../../wording/saved-report.ts';
import { rekeyed } from '../earlier-run.ts';
import { stringOf } from '../flags.ts';
import { writeWhole, writtenOut } from '../report-file.ts';
import { type SavedRun, savedRunAt } from '../saved.ts';
import { holdParts } from '../shard.ts';
import { type CompareWords, compareWords } from '../words/compare.ts';
import type { Words } from '../words.ts';
import type { Command } from './command.ts';

type Head = Omit<SavedReport, 'files'>;

interface Named {
  readonly name: string;
  readonly report: Head;
  readonly run: SavedRun;
}

/** Where a record is read from: the number of its report, and its own in that. */
interface Place {
  readonly run: number;
  readonly at: number;
}

/**
 * `charterlint merge A.json B.json -o ALL.json`: the records of several runs in one report. A record that stands in
 * several is taken once; where the results differ those of the report named last are, and that is said. Parts of a run
 * must all be there. Exit status 1 when `--fail-on` is given and a record fails it.
 */
export const merge: Command = async (given, locale, words) => {
  const said = compareWords[locale];
  const names = given._.slice(1).map(String);
  if (names.length < 2) throw new Misuse(said.merge);
  const saved: Named[] = [];
  for (const name of names) {
    // Every record is read once for its path before anything is written.
    const run = await savedRunAt(name, words, true);
    saved.push({ name, report: run.head, run });
  }
  holdParts(saved, locale);
  holdKeys(saved, said);
  const { places, replaced } = placesOf(saved);
  if (given['quiet'] !== true)
    for (const { path, by } of replaced) process.stderr.write(`${said.replaced(path, by)}\n`);
  const failOn = stringOf(given['fail-on']) as FailOn | undefined;
  let isWorse = false;
  const head = headOf(saved, places, said);
  const read = readerOf(saved);
  const files = function* (): Iterable<SavedFile> {
    for (const place of places.values()) {
      const file = read(place);
      isWorse ||= failOn !== undefined && isFailed(assessmentOf(file), failOn);
      yield file;
    }
  };
  await write(stringOf(given['output']), savedPieces(head, files()), words);
  return isWorse ? 1 : 0;
};

async function write(output: string | undefined, pieces: Iterable<string>, words: Words): Promise<void> {
  if (output === undefined || output === '-') return await writtenOut(pieces);
  try {
    await writeWhole(output, pieces);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new Misuse(words.cannotWrite(output, code));
  }
}

/** @throws Misuse where the fingerprints of one report are not those of the last. */
function holdKeys(saved: readonly Named[], words: CompareWords): void {
  const last = saved.at(-1)!;
  for (const { name, report } of saved)
    rekeyed(
      { name, fingerprintKey: report.fingerprintKey },
      { name: last.name, fingerprintKey: last.report.fingerprintKey },
      undefined,
      words.otherKey,
    );
}

/** What all of it has in common, in the words of the last report. */
function headOf(saved: readonly Named[], places: ReadonlyMap<string, Place>, words: CompareWords): Head {
  const { reportVersion, tool, locale, fingerprintKey, settings, earlierGuid } = saved.at(-1)!.report;
  // A run that was not held against an earlier one says of nothing that it is new.
  const compared = saved.every(({ report }) => report.absent);
  const isSameEarlier = saved.every(({ report }) => report.earlierGuid === earlierGuid);
  const isSameSettings = saved.every(({ report }) => report.settings === settings);
  const phrasebook = phrasebookOf(checks, locale);
  // What is no longer found belongs to the run that looked at the record last.
  const absent = saved.flatMap(({ report }, i) =>
    (report.absent ?? [])
      .filter(({ path }) => places.get(path)?.run === i)
      .map(({ path, finding }) => ({
        path,
        finding: report.locale === locale ? finding : savedFinding(findingOf(finding), phrasebook),
      })),
  );
  return {
    reportVersion,
    tool,
    charters: chartersOf(saved, words),
    locale,
    ...(fingerprintKey === undefined ? {} : { fingerprintKey }),
    ...(settings !== undefined && isSameSettings ? { settings } : {}),
    ...(compared ? { absent } : {}),
    ...(compared && isSameEarlier && earlierGuid !== undefined ? { earlierGuid } : {}),
  };
}

/** Of each path the record that counts, at the place of the first; and where a later report says otherwise. */
function placesOf(saved: readonly Named[]) {
  const places = new Map<string, Place>();
  const replaced: { readonly path: string; readonly by: string }[] = [];
  const read = readerOf(saved);
  for (const [run, { name, run: own }] of saved.entries()) {
    let at = 0;
    for (const { path } of own.files) {
      const place = { run, at: at++ };
      const known = places.get(path);
      if (known && JSON.stringify(read(known)) !== JSON.stringify(read(place)))
        replaced.push({ path, by: name });
      places.set(path, place);
    }
  }
  return { places, replaced };
}

/** Reads a record where it stands, with its sentences in the language of the last report. */
function readerOf(saved: readonly Named[]): (place: Place) => SavedFile {
  const locale: Locale = saved.at(-1)!.report.locale;
  const phrasebook = phrasebookOf(checks, locale);
  return ({ run, at }) => {
    const { report, run: own } = saved[run]!;
    const file = own.file(at);
    return report.locale === locale ? file : savedFile(assessmentOf(file), phrasebook);
  };
}

/** Every charter of the reports once. @throws Misuse for two versions of one: their clauses do not compare. */
function chartersOf(saved: readonly Named[], words: CompareWords): SavedReport['charters'] {
  const charters = new Map<string, SavedReport['charters'][number]>();
  for (const charter of saved.flatMap(({ report }) => report.charters)) {
    const known = charters.get(charter.id);
    if (known && known.version !== charter.version)
      throw new Misuse(words.otherCharter(charter.id, known.version, charter.version));
    charters.set(charter.id, charter);
  }
  return [...charters.values()];
}
