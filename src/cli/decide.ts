import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { assessmentOf } from '../io/assessing.ts';
import { inputsOf } from '../io/inputs.ts';
import { Misuse } from '../io/misuse.ts';
import type { Assessment } from '../model/assessment.ts';
import { type DecidedStatus, decidable } from '../model/decisions.ts';
import type { Locale } from '../model/locale.ts';
import { closest } from '../text/closest.ts';
import { type Arguments, stringOf } from './flags.ts';
import { folderAssessments, ofFile } from './folder-file.ts';
import { now } from './now.ts';
import { settingsOf } from './settings.ts';
import type { Words } from './words.ts';

/** The record or the folder that a decision is about, as the tool sees it now. */
export interface Decided {
  /** Absolute path. */
  readonly file: string;
  readonly assessment: Assessment;
  /** ISO instant of the decision. */
  readonly at: string;
}

/**
 * The record named, assessed: a decision is taken on what the tool says now. A folder is the file of one person.
 * @throws Misuse when it is none, several, standard input or cannot be read.
 */
export async function recordFor(
  name: string,
  given: Arguments,
  locale: Locale,
  words: Words,
): Promise<Decided> {
  const cwd = process.cwd();
  if (name === '-') throw new Misuse(words.decide.aFile);
  if ((await stat(resolve(cwd, name)).catch(() => undefined))?.isDirectory()) {
    const settings = await settingsOf(ofFile(given), locale, cwd, words);
    const [assessment] = await folderAssessments(name, cwd, settings, words);
    return { file: resolve(cwd, name), assessment: assessment!, at: now().toISOString() };
  }
  const [input, ...others] = await inputsOf([name], cwd, [], '', words);
  if (!input?.file || others.length > 0) throw new Misuse(words.decide.aFile);
  const assessment = await assessmentOf(input, await settingsOf(given, locale, cwd, words));
  if (assessment.status === 'unreadable') throw new Misuse(words.decide.unreadable(input.name));
  return { file: resolve(cwd, input.file), assessment, at: now().toISOString() };
}

/** The clause named, whatever its case. @throws Misuse for one that does not hold for the record. */
export function clauseIn(assessment: Assessment, name: string, words: Words): Assessment['clauses'][number] {
  const found = assessment.clauses.find(({ clause }) => clause.toLowerCase() === name.toLowerCase());
  if (found) return found;
  const known = assessment.clauses.map(({ clause }) => clause);
  throw new Misuse(words.unknownName('clause', name, closest(name, known), known));
}

export function statusNamed(name: string, words: Words): DecidedStatus {
  const found = decidable.find((status) => status === name);
  if (found) return found;
  throw new Misuse(words.unknownName('status', name, closest(name, decidable), decidable));
}

/** The text behind a flag that a decision needs. @throws Misuse when it is missing or blank. */
export function required(given: Arguments, flag: string, words: Words): string {
  const text = stringOf(given[flag])?.trim();
  if (!text) throw new Misuse(words.decide.missing(`--${flag}`));
  return text;
}

/** `--until` as an ISO date, today or later. @throws Misuse otherwise. */
export function untilOf(given: Arguments, at: string, words: Words): { readonly until?: string } {
  const text = stringOf(given['until']);
  if (text === undefined) return {};
  const date = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  const valid = date && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
  if (!valid || text < at.slice(0, 10)) throw new Misuse(words.decide.badDate(text));
  return { until: text };
}
