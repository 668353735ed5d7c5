import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { type FailOn, isFailed } from '../../engine/gate.ts';
import { checks } from '../../io/library.ts';
import { Misuse } from '../../io/misuse.ts';
import type { Locale } from '../../model/locale.ts';
import { inertJson } from '../../wording/inert.ts';
import { phrasebookOf } from '../../wording/phrasebook.ts';
import { reportFromJson, type SavedFile, type SavedReport, savedFile } from '../../wording/saved-report.ts';
import { rekeyed } from '../earlier-run.ts';
import { stringOf } from '../flags.ts';
import { savedReportAt } from '../saved.ts';
import { holdParts } from '../shard.ts';
import { type CompareWords, compareWords } from '../words/compare.ts';
import type { Command } from './command.ts';

interface Named {
  readonly name: string;
  readonly report: SavedReport;
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
  for (const name of names) saved.push({ name, report: await savedReportAt(name, words) });
  holdParts(saved, locale);
  const { report, replaced } = merged(saved, said);
  if (given['quiet'] !== true)
    for (const { path, by } of replaced) process.stderr.write(`${said.replaced(path, by)}\n`);
  const text = `${inertJson(JSON.stringify(report, null, 2))}\n`;
  const output = stringOf(given['output']);
  if (output === undefined || output === '-') process.stdout.write(text);
  else await write(output, text, words.cannotWrite);
  const failOn = stringOf(given['fail-on']);
  return failOn !== undefined && isFailedRun(report, failOn as FailOn) ? 1 : 0;
};

function isFailedRun(report: SavedReport, failOn: FailOn): boolean {
  return reportFromJson(report, []).assessments.some((assessment) => isFailed(assessment, failOn));
}

async function write(
  path: string,
  text: string,
  fault: (path: string, cause: string) => string,
): Promise<void> {
  const target = resolve(path);
  try {
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, text);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new Misuse(fault(path, code));
  }
}

function merged(
  saved: readonly Named[],
  words: CompareWords,
): {
  readonly report: SavedReport;
  readonly replaced: readonly { readonly path: string; readonly by: string }[];
} {
  const last = saved.at(-1)!;
  for (const { name, report } of saved)
    rekeyed(
      { name, fingerprintKey: report.fingerprintKey },
      { name: last.name, fingerprintKey: last.report.fingerprintKey },
      undefined,
      words.otherKey,
    );
  const { reportVersion, tool, locale, fingerprintKey, settings, earlierGuid } = last.report;
  const { files, from, replaced } = filesOf(saved, locale);
  // A run that was not held against an earlier one says of nothing that it is new.
  const compared = saved.every(({ report }) => report.absent);
  const isSameEarlier = saved.every(({ report }) => report.earlierGuid === earlierGuid);
  // What is no longer found belongs to the run that looked at the record last.
  const absent = saved.flatMap(({ report }, i) =>
    (report.absent ?? []).filter(({ path }) => from.get(path) === i),
  );
  return {
    report: {
      reportVersion,
      tool,
      charters: chartersOf(saved, words),
      locale,
      ...(fingerprintKey === undefined ? {} : { fingerprintKey }),
      ...(settings !== undefined && saved.every(({ report }) => report.settings === settings)
        ? { settings }
        : {}),
      ...(compared ? { absent } : {}),
      ...(compared && isSameEarlier && earlierGuid !== undefined ? { earlierGuid } : {}),
      files,
    },
    replaced,
  };
}

/** Records by path, each at its first place; `from` tells of which report each is. */
function filesOf(saved: readonly Named[], locale: Locale) {
  const files = new Map<string, SavedFile>();
  const from = new Map<string, number>();
  const replaced: { readonly path: string; readonly by: string }[] = [];
  for (const [i, { name, report }] of saved.entries()) {
    for (const file of inLocale(report, locale)) {
      const known = files.get(file.path);
      if (known && JSON.stringify(known) !== JSON.stringify(file))
        replaced.push({ path: file.path, by: name });
      files.set(file.path, file);
      from.set(file.path, i);
    }
  }
  return { files: [...files.values()], from, replaced };
}

/** A report's records with their sentences in one language: those of a report in another are worded again. */
function inLocale(report: SavedReport, locale: Locale): readonly SavedFile[] {
  if (report.locale === locale) return report.files;
  const phrasebook = phrasebookOf(checks, locale);
  return reportFromJson(report, []).assessments.map((assessment) => savedFile(assessment, phrasebook));
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
