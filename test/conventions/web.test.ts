import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { en } from '../../web/words/en.ts';
import { fr } from '../../web/words/fr.ts';
import { nl } from '../../web/words/nl.ts';
import { root } from '../support/project.ts';

const files = readdirSync(join(root, 'web'), { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.ts'),
);

it('the page compiles against what a browser has', () => {
  const { stdout } = spawnSync(join(root, 'node_modules', '.bin', 'tsc'), ['-p', 'web'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(stdout).toBe('');
}, 120_000);

it('the page names nothing that connects or keeps', () => {
  const banned =
    /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|localStorage|sessionStorage|indexedDB|document\.cookie|from 'node:|serviceWorker/;
  expect(files.filter((name) => banned.test(readFileSync(join(root, 'web', name), 'utf8')))).toEqual([]);
});

it('every word that the page asks for is there, in three languages', () => {
  const asked = [...readFileSync(join(root, 'web/page.html'), 'utf8').matchAll(/data-word="(\w+)"/g)];
  for (const words of [en, fr, nl]) for (const [, name] of asked) expect(words, name).toHaveProperty(name!);
});
