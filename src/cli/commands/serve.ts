import { availableParallelism } from 'node:os';
import { isFailed } from '../../engine/gate.ts';
import { version } from '../../io/library.ts';
import { Misuse } from '../../io/misuse.ts';
import { stringOf } from '../flags.ts';
import { listOf, wholeNumber } from '../groupings.ts';
import { interrupts } from '../interrupt.ts';
import { keeperOf } from '../keeping.ts';
import { now } from '../now.ts';
import { settingsOf } from '../settings.ts';
import { tokenOf } from '../token.ts';
import { serveWords } from '../words/serve.ts';
import type { Command } from './command.ts';

const usualPort = 8377;
const usualSeconds = 60;
const loopback: ReadonlySet<string> = new Set(['127.0.0.1', '::1', 'localhost']);

/** `charterlint serve`: a service for programs on this machine, until it is asked to end. */
export const serve: Command = async (given, locale, words) => {
  const said = serveWords[locale];
  const host = stringOf(given['host']) ?? '127.0.0.1';
  const port = portOf(stringOf(given['port']), said.badPort);
  const token = await tokenOf(given, said);
  if (!loopback.has(host) && token === undefined) throw new Misuse(said.tokenNeeded(host));
  const seconds = wholeNumber('--timeout', given['timeout'], 1, words) ?? usualSeconds;
  const count = wholeNumber('--workers', given['workers'], 1, words) ?? availableParallelism();
  const settings = await settingsOf(given, locale, process.cwd(), words);
  // A converter would write the record to disk.
  const terms = { ...settings.terms, convert: false };
  const keeper = await keeperOf(given, 'serve', settings, locale);
  const [{ threadsOf }, { serverOf }] = await Promise.all([
    import('../../service/threads.ts'),
    import('../../service/server.ts'),
  ]);
  const threads = await threadsOf(count, terms);
  const app = await serverOf({
    ...{ threads, version, token, seconds },
    megabytes: terms.reading.limits.fileMegabytes,
    hosts: ['localhost', '127.0.0.1', '::1', host, ...listOf(given['allow-host'])],
    now: () => now().toISOString(),
    isFailed: (assessment) => isFailed(assessment, settings.failOn),
    keep: keeper && ((assessment) => keeper.keep([assessment])),
  });
  const { signal } = interrupts();
  const asked = new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
  try {
    const url = await app.listen({ host, port });
    process.stderr.write(`${said.listening(url)}\n`);
  } catch (error) {
    await threads.end();
    throw new Misuse(said.cannotListen(host, port, (error as NodeJS.ErrnoException).code ?? ''));
  }
  await asked;
  process.stderr.write(`${said.stopping}\n`);
  await app.close();
  await threads.end();
  await keeper?.end();
  process.stderr.write(`${said.stopped}\n`);
  return 0;
};

function portOf(text: string | undefined, fault: (text: string) => string): number {
  if (text === undefined) return usualPort;
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535) throw new Misuse(fault(text));
  return Number(text);
}
