import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { cli } from '../support/cli.ts';

const place = mkdtempSync(join(tmpdir(), 'charterlint-compiled-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

/** A word that stands nowhere but in this record. */
const word = 'Zwemvliegenpastoor';
const record = join(place, 'record.md');
writeFileSync(
  record,
  `OP : Où étiez-vous avec ${word} et pourquoi ?\nDPI : Chez ${word}.\nOP : Qui a payé l’« avance » ? Et l’État ?\nDPI : Non…\nOP : Votre belle-sœur a-t-elle reçu une aide de\nl'État ? Et les enfants ?\nDPI : Oui.\n`,
);

const caches = join(place, 'caches');
const run = (args: readonly string[] = [record, '-f', 'json'], env: Record<string, string> = {}) =>
  cli(args, { cwd: place, env: { XDG_CACHE_HOME: caches, LOCALAPPDATA: caches, HOME: place, ...env } });
/** The one file that is kept, wherever this system keeps caches. */
const kept = (): string => {
  const names = readdirSync(place, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.bin'),
  );
  expect(names).toHaveLength(1);
  return join(place, names[0]!);
};

it('keeps the compiled program for the next run, and says the same with it, without it, and with a damaged one', () => {
  expect(run(['--help']).status).toBe(0);
  expect(run([record, '-f', 'json'], { NODE_DISABLE_COMPILE_CACHE: '1' }).status).toBe(1);
  expect(readdirSync(place)).toEqual(['record.md']);

  const first = run();
  expect(first.status).toBe(1);
  expect(first.stderr).toBe('');
  const whole = readFileSync(kept());
  if (process.platform !== 'win32') {
    expect(statSync(kept()).mode & 0o077).toBe(0);
    expect(statSync(join(kept(), '..')).mode & 0o077).toBe(0);
  }
  for (const encoding of ['utf8', 'utf16le'] as const)
    expect(whole.includes(Buffer.from(word, encoding)), encoding).toBe(false);
  expect(whole.includes(place)).toBe(false);

  const { mtimeMs } = statSync(kept());
  expect(run()).toEqual(first);
  // A thread is no part of the compiled program: both read accents and quotation marks alike.
  expect(run([record, '-f', 'json', '--workers', '1'])).toEqual(first);
  // What is loaded from outside is found by a compiled program too.
  writeFileSync(join(place, 'plugin.mjs'), 'export default {};\n');
  writeFileSync(join(place, 'charterlint.config.json'), '{"plugins":["./plugin.mjs"]}');
  expect(run().stderr).not.toMatch(/fault of its own|callback/);
  rmSync(join(place, 'plugin.mjs'));
  rmSync(join(place, 'charterlint.config.json'));
  // It tells nobody when the program ran again.
  expect(statSync(kept()).mtimeMs).toBe(mtimeMs);

  const damaged = Buffer.from(whole);
  damaged[damaged.length >> 1]! ^= 0xff;
  for (const bytes of [damaged, Buffer.from('?')]) {
    writeFileSync(kept(), bytes);
    expect(run()).toEqual(first);
    // And it is made whole again.
    expect(readFileSync(kept()).length).toBeGreaterThan(whole.length >> 1);
  }

  if (process.getuid?.() !== undefined) {
    // Others might have written it: it is not run.
    chmodSync(kept(), 0o666);
    expect(run()).toEqual(first);
    expect(statSync(kept()).mode & 0o022).toBe(0);
  }

  rmSync(caches, { recursive: true, force: true });
  writeFileSync(caches, 'no folder');
  expect(run()).toEqual(first);
});
