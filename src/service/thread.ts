/** The program of a thread of the service: it loads its lexicons once, and takes one upload after another. */
import { workerData } from 'node:worker_threads';
import { keyName } from '../engine/fingerprint.ts';
import { examined, type Means, meansOf } from '../io/assessing.ts';
import { checks, reporters, version } from '../io/library.ts';
import { settingsDigest } from '../io/settings-digest.ts';
import type { Terms } from '../io/terms.ts';
import type { Assessment } from '../model/assessment.ts';
import type { Locale } from '../model/locale.ts';
import type { View } from '../model/report.ts';
import { phrasebookOf } from '../wording/phrasebook.ts';
import { withQuotes } from '../wording/quotes.ts';

/** An upload, and how it is answered. */
export interface Order {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly format: string;
  readonly locale: Locale;
  readonly quotes: View['quotes'];
  /** ISO instant at which it came in. */
  readonly at: string;
}

export interface Answer {
  readonly body: Uint8Array;
  /** Without excerpts: what a store keeps and a gate judges. */
  readonly assessment: Assessment;
}

/** A report of a service is read in a window of any width. */
const width = 100;

const [, terms] = workerData as readonly [unknown, Terms];
const means: Promise<Means> = meansOf(terms);
const settings = settingsDigest(terms);

/** Undefined warms the thread up: it answers when it has loaded everything. */
export default async function answer(order: Order | undefined): Promise<Answer | undefined> {
  const known = await means;
  if (!order) return undefined;
  const { name, bytes, format, locale, quotes, at } = order;
  const { assessment } = await examined({ file: undefined, name }, known, { bytes });
  const reporter = (await reporters[format]!()).default;
  const key = known.fingerprintKey;
  const report = {
    tool: { name: 'charterlint' as const, version },
    charters: known.charters,
    assessments: [withQuotes(assessment, quotes)],
    ...(key ? { fingerprintKey: keyName(key) } : {}),
    settings,
  };
  const moment = { start: at, end: at };
  const view = { locale, phrasebook: phrasebookOf(checks, locale), colour: false, width, quotes, moment };
  const pieces = [...reporter.render(report, view)].map((piece) =>
    typeof piece === 'string' ? Buffer.from(piece) : piece,
  );
  return { body: Buffer.concat(pieces), assessment: withQuotes(assessment, 'none') };
}
