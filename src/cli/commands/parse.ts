import { inputsOf } from '../../io/inputs.ts';
import { Misuse } from '../../io/misuse.ts';
import { readRecord } from '../../io/record.ts';
import type { Locale } from '../../model/locale.ts';
import type { Problem } from '../../model/problem.ts';
import { plainText } from '../../parser/plain-text.ts';
import { lineTableOf, pointAt } from '../../text/lines.ts';
import { problemText } from '../../wording/problems.ts';
import { canonicalMarkdown } from '../../writers/markdown.ts';
import { stringOf } from '../flags.ts';
import { settingsOf } from '../settings.ts';
import type { Command } from './command.ts';

/** `charterlint parse FILE`: the tree as JSON, the canonical template filled in, or the lines that were read. */
export const parse: Command = async (given, locale, words) => {
  const names = given._.slice(1).map(String);
  if (names.length !== 1) throw new Misuse(words.oneFile);
  const inputs = await inputsOf(
    names,
    process.cwd(),
    [],
    stringOf(given['stdin-filename']) ?? 'stdin.txt',
    words,
  );
  const settings = await settingsOf(given, locale, process.cwd(), words);
  const record = await readRecord(inputs[0]!, settings.language, settings.lexicons, {
    ...settings.reading,
    convert: settings.convert,
    record: settings.recordFor(inputs[0]!.file),
  });
  if (!record.read) {
    for (const problem of record.problems)
      process.stderr.write(`${inputs[0]!.name}: ${problemText(problem, locale)}\n`);
    return 1;
  }
  const form = stringOf(given['as']);
  if (form === 'markdown' || form === 'text') {
    process.stdout.write(
      // The canonical template is that of an interview; a record of another type has none.
      form === 'text' || record.documents
        ? plainText(record.lines, words.plain)
        : canonicalMarkdown(record.interview),
    );
    // The tree carries its problems; these forms cannot, and what was doubtful must not go unsaid.
    for (const problem of record.problems)
      process.stderr.write(`${inputs[0]!.name}: ${problemText(problem, locale)}\n`);
    return 0;
  }
  const table = lineTableOf(record.source.text);
  const problems = record.problems.map((problem) =>
    worded(problem, locale, (offset) => pointAt(table, offset).line),
  );
  const tree = record.documents
    ? { documents: record.documents, problems }
    : { ...record.interview, problems };
  process.stdout.write(`${JSON.stringify(tree, null, 2)}\n`);
  return 0;
};

function worded(problem: Problem, locale: Locale, lineAt: (offset: number) => number): object {
  const message = problemText(problem, locale);
  return { code: problem.code, message, ...(problem.at ? { line: lineAt(problem.at.start) } : {}) };
}
