import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { assessmentOf } from '../../io/assessing.ts';
import { inputsOf } from '../../io/inputs.ts';
import { checks } from '../../io/library.ts';
import { Misuse } from '../../io/misuse.ts';
import { phrasebookOf } from '../../wording/phrasebook.ts';
import { annotated, isAnnotated } from '../../writers/annotated/annotated.ts';
import { commentsOn } from '../../writers/annotated/words.ts';
import { documentIn, isSameFile, type OfficeDocument, writeWhole } from '../document.ts';
import { stringOf } from '../flags.ts';
import { now } from '../now.ts';
import { type Settings, settingsOf } from '../settings.ts';
import { annotateWords } from '../words/annotate.ts';
import type { Words } from '../words.ts';
import type { Command } from './command.ts';

/** `charterlint annotate RECORD --output COPY`: every finding as a comment at its words, in a copy of the record. */
export const annotate: Command = async (given, locale, words) => {
  const own = annotateWords[locale];
  const [name, ...more] = given._.slice(1).map(String);
  const output = stringOf(given['output']);
  if (name === undefined || name === '-' || more.length > 0 || output === undefined)
    throw new Misuse(own.how);
  const cwd = process.cwd();
  const [input, ...others] = await inputsOf([name], cwd, [], '', words);
  if (!input?.file || others.length > 0) throw new Misuse(own.how);
  const settings = await settingsOf(given, locale, cwd, words);
  const record = await documentIn(input.file, input.name, settings);
  if (!record) throw new Misuse(own.noComments(input.name));
  const target = resolve(cwd, output);
  const isOwnCopy = isAnnotated(record.original, record.source);
  if ((await isSameFile(target, input.file)) && !isOwnCopy) throw new Misuse(own.notTheRecord(output));
  const base = await baseFor(record, target, output, settings, words);

  const assessment = await assessmentOf(input, settings);
  if (assessment.status === 'unreadable') throw new Misuse(words.decide.unreadable(input.name));
  const comments = commentsOn(assessment, settings.charters, phrasebookOf(checks, locale));
  const moment = `${now().toISOString().slice(0, 19)}Z`;
  if (base.isTwin && comments.length > 0) throw new Misuse(words.alreadyThere(output));
  const copy = annotated(base.original, base.source, comments, { moment, locale });
  if (!copy) throw new Misuse(own.noComments(input.name));
  await writeWhole(target, output, copy.bytes, words);
  if (given['quiet'] !== true) process.stderr.write(`${own.count(copy.placed)}\n${words.written(output)}\n`);
  return 0;
};

/**
 * What the comments go into: the record, or a copy of it that stands there already, with what people wrote in its
 * margin.
 * @throws Misuse where another file stands.
 */
async function baseFor(
  record: OfficeDocument,
  target: string,
  output: string,
  settings: Settings,
  words: Words,
): Promise<OfficeDocument & { readonly isTwin?: boolean }> {
  const there = await stat(target).catch(() => undefined);
  if (!there) return record;
  const former = await documentIn(target, output, settings);
  if (former?.source.text === record.source.text && isAnnotated(former.original, former.source))
    return former;
  // A copy without a single comment is the record over again.
  if (former?.sha256 === record.sha256) return { ...record, isTwin: true };
  throw new Misuse(words.alreadyThere(output));
}
