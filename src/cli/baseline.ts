import { againstBaseline, newAlone } from '../engine/baseline.ts';
import { keyName } from '../engine/fingerprint.ts';
import { Misuse } from '../io/misuse.ts';
import type { Locale } from '../model/locale.ts';
import type { Report } from '../model/report.ts';
import { guidOfRun } from '../page/sarif/artifacts.ts';
import { reportFromJson, type SavedReport, savedPieces } from '../wording/saved-report.ts';
import { rekeyed } from './earlier-run.ts';
import { type Arguments, stringOf } from './flags.ts';
import { writeWhole } from './report-file.ts';
import { savedReportAt } from './saved.ts';
import { batchWords } from './words/batch.ts';
import { compareWords } from './words/compare.ts';
import type { Words } from './words.ts';

/** What an earlier run does for this one. */
export interface Baseline {
  /** The report held against the earlier run; without one, as it is. */
  against(report: Report): Report;
  /** The report as it is shown: what is new alone, where that is asked. */
  shown(report: Report): Report;
  /** Takes out of the earlier run's file what is not found any more, where that is asked. */
  prune(report: Report): Promise<void>;
}

/**
 * The run named by `--baseline`.
 * @throws Misuse when there is no such report, or its fingerprints were made with another key, or when something is
 * asked of a baseline and none is named.
 */
export async function baselineOf(
  given: Arguments,
  key: Uint8Array | undefined,
  locale: Locale,
  words: Words,
): Promise<Baseline> {
  const path = stringOf(given['baseline']);
  const asks = ['only-new', 'prune-baseline'].filter((flag) => given[flag] === true);
  const same = (report: Report): Report => report;
  if (path === undefined) {
    if (asks[0] !== undefined) throw new Misuse(batchWords[locale].needsBaseline(`--${asks[0]}`));
    return { against: same, shown: same, prune: async () => undefined };
  }
  const saved = await savedReportAt(path, words);
  const rekey = rekeyed(
    { name: path, fingerprintKey: saved.fingerprintKey },
    { name: 'charterlint', fingerprintKey: key && keyName(key) },
    key,
    compareWords[locale].otherKey,
  );
  const { assessments } = reportFromJson(saved, []);
  const earlierGuid = guidOfRun(assessments);
  return {
    against: (report) => ({ ...againstBaseline(report, assessments, rekey), earlierGuid }),
    shown: given['only-new'] === true ? newAlone : same,
    async prune({ absent = [] }) {
      if (given['prune-baseline'] !== true || absent.length === 0) return;
      const gone = new Set(absent.map(({ path: of, finding }) => keyOf(of, finding)));
      const files = saved.files.map((file) => {
        const left = file.findings.filter(
          (finding) => !gone.has(keyOf(file.path, { ...finding, fingerprint: rekey(finding.fingerprint) })),
        );
        const prints = new Set(left.map(({ fingerprint }) => fingerprint));
        const clauses = file.clauses.map((clause) => ({
          ...clause,
          findings: clause.findings.filter((fingerprint) => prints.has(fingerprint)),
        }));
        return left.length === file.findings.length ? file : { ...file, findings: left, clauses };
      });
      await write(path, { ...saved, files }, words);
    },
  };
}

function keyOf(path: string, { rule, fingerprint }: { rule: string; fingerprint: string }): string {
  return `${path}\n${rule}\n${fingerprint}`;
}

async function write(path: string, report: SavedReport, words: Words): Promise<void> {
  try {
    const { files, ...head } = report;
    await writeWhole(path, savedPieces(head, files));
  } catch (error) {
    throw new Misuse(words.cannotWrite(path, (error as NodeJS.ErrnoException).code ?? ''));
  }
}
