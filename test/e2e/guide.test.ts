import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { cli } from '../support/cli.ts';
import { root } from '../support/project.ts';

/** A fenced block: what stands after the fence's word names the file that it is. */
interface Block {
  readonly kind: string;
  readonly file: string | undefined;
  readonly body: string;
}

function blocksOf(guide: string): readonly Block[] {
  return [...guide.matchAll(/^```(\w+)(?: (\S+))?\n([\s\S]*?)^```$/gm)].map(
    ([, kind = '', file, body = '']) => ({ kind, file, body }),
  );
}

/** What is shown, `…` standing for lines left out, as a pattern of the whole output. */
function patternOf(shown: string): RegExp {
  const lines = shown.trimEnd().split('\n');
  const escaped = lines.map((line) =>
    line === '…' ? '[^]*?' : line.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replaceAll('-', '\\x2d'),
  );
  return new RegExp(`^${escaped.join('\n')}\n*$`);
}

it.each([
  ['writing-a-charter.md', 'en_GB.UTF-8'],
  ['writing-a-charter.fr.md', 'fr_BE.UTF-8'],
  ['writing-a-charter.nl.md', 'nl_BE.UTF-8'],
])('%s holds, followed word for word', (name, lang) => {
  const cwd = mkdtempSync(join(tmpdir(), 'charterlint-guide-'));
  const done = { files: 0, commands: 0, shown: 0 };
  let said = '';
  for (const { kind, file, body } of blocksOf(readFileSync(join(root, 'docs/guides', name), 'utf8'))) {
    if (file !== undefined) {
      writeFileSync(join(cwd, file), body);
      done.files += 1;
    } else if (kind === 'sh') {
      const [program, ...args] = body.trim().split(' ');
      expect(program).toBe('charterlint');
      const run = cli(args, { cwd, env: { LANG: lang } });
      said = `${run.stdout}${run.stderr}`;
      done.commands += 1;
    } else {
      expect(kind).toBe('text');
      expect(said).toMatch(patternOf(body));
      done.shown += 1;
    }
  }
  expect(done).toEqual({ files: 4, commands: 6, shown: 6 });
});
