import { formats as registered } from '../../io/library.ts';
import type { FormatId } from '../../model/interview.ts';
import { wrapped } from '../../page/terminal/wrap.ts';
import type { Command } from './command.ts';

/** `charterlint formats`: what records are read from, and what is kept of each. */
export const formats: Command = async (_given, _locale, words) => {
  const readers = Object.entries(registered).map(([id, { extensions }]) => ({
    extensions: extensions.filter((extension) => extension !== '.doc'),
    // One of a plug-in has no words of ours.
    words: words.formats[id as FormatId] ?? [id, ''],
  }));
  for (const { extensions, words: said } of [
    ...readers,
    { extensions: ['.doc'], words: words.formats.doc },
  ]) {
    const [name, kept] = said;
    process.stdout.write(`${name} (${extensions.join(', ')})\n`);
    for (const line of wrapped(kept, Math.min(100, process.stdout.columns ?? 100) - 2))
      process.stdout.write(`  ${line}\n`);
  }
  return 0;
};
