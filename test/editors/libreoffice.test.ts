import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it, vi } from 'vitest';
import { oxt } from '../../scripts/oxt.ts';
import { root } from '../support/project.ts';

vi.setConfig({ testTimeout: 600_000 });

const records = [
  'marks.fr/record.odt',
  'table.nl/record.docx',
  'notes.en/record.docx',
  'tracked-changes.nl/record.odt',
];

/** What the office says in the language of its user. */
const absent = {
  fr: 'Le programme «\u00a0charterlint-is-not-here\u00a0» est introuvable sur cette machine.',
  nl: 'Het programma “charterlint-is-not-here” is niet gevonden op deze computer.',
  en: 'The program “charterlint-is-not-here” is not on this machine',
};
const menu = {
  fr: 'Examiner avec charterlint',
  nl: 'Onderzoeken met charterlint',
  en: 'Examine with charterlint',
};

/** A Python that can speak with the office. */
function python(): string | undefined {
  return ['python3', '/usr/bin/python3'].find(
    (each) => spawnSync(each, ['-c', 'import uno'], { stdio: 'ignore' }).status === 0,
  );
}

/** Comments of ours as [from, to, words]: places in the plain text of the whole document, read without our own reader. */
function commentsIn(path: string): [number, number, string][] {
  const xml = strFromU8(unzipSync(readFileSync(path))['content.xml']!);
  const body = xml.slice(xml.indexOf('<office:body'));
  const found: [number, number, string][] = [];
  const open = new Map<string, [number, number, string]>();
  const token =
    /<office:annotation [^>]*?office:name="([^"]*)"[^>]*>([\s\S]*?)<\/office:annotation>|<office:annotation [\s\S]*?<\/office:annotation>|<office:annotation-end office:name="([^"]*)"\/>|<text:s(?: text:c="(\d+)")?\/>|<[^>]*>|&[^;]+;|[^<&]/gu;
  let at = 0;
  for (const [whole, name, inside, ended, spaces] of body.matchAll(token)) {
    if (name !== undefined && inside?.includes('<dc:creator>charterlint</dc:creator>')) {
      const said = [...inside.matchAll(/<text:p[^>]*>([\s\S]*?)<\/text:p>/gu)].map(([, words]) =>
        words!.replace(/<[^>]*>/gu, ''),
      );
      const comment: [number, number, string] = [at, at, said.join('\n')];
      found.push(comment);
      open.set(name, comment);
    } else if (ended !== undefined) {
      const comment = open.get(ended);
      if (comment) comment[1] = at;
    } else if (whole.startsWith('<text:s') && /^<text:s[ /]/u.test(whole)) at += Number(spaces ?? 1);
    else if (!whole.startsWith('<')) at++;
  }
  return found.sort((one, other) => one[0] - other[0] || one[1] - other[1] || (one[2] < other[2] ? -1 : 1));
}

it('puts the comments of `annotate` at the same words of the open document, and only its own', (context) => {
  const speaking = python();
  if (spawnSync('soffice', ['--version']).status !== 0) context.skip('LibreOffice is not installed');
  if (speaking === undefined)
    context.skip('Python cannot speak with LibreOffice (python3-uno is not installed)');
  const folder = mkdtempSync(join(tmpdir(), 'charterlint-writer-'));
  const scratch = join(folder, 'tmp');
  mkdirSync(scratch);
  const { name, archive } = oxt();
  writeFileSync(join(folder, name), archive);
  const files = records.map((each) => each.replace('/', '.'));
  for (const [n, record] of records.entries())
    copyFileSync(join(root, 'fixtures', 'layouts', record), join(folder, files[n]!));
  const command = join(folder, 'charterlint');
  writeFileSync(command, `#!/bin/sh\nexec "${process.execPath}" "${join(root, 'dist', 'cli.js')}" "$@"\n`);
  chmodSync(command, 0o755);
  const env = {
    ...process.env,
    HOME: folder,
    TMPDIR: scratch,
    LC_ALL: 'C.UTF-8',
    PATH: `${folder}${delimiter}${process.env['PATH'] ?? ''}`,
  };

  // The office's program for extensions refuses to install for root: then somebody else does, into the same profile.
  const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : undefined;
  if (nobody) for (const each of [folder, scratch]) chownSync(each, nobody.uid, nobody.gid);
  const profile = pathToFileURL(join(folder, 'profile')).href;
  const install = ['add', '-f', `-env:UserInstallation=${profile}`, join(folder, name)];
  const installed = spawnSync('unopkg', install, { env, encoding: 'utf8', timeout: 120_000, ...nobody });
  expect(installed.status, installed.stderr).toBe(0);

  const driver = join(root, 'test', 'editors', 'libreoffice.py');
  const run = spawnSync(speaking!, [driver, profile, basename(folder), folder, ...files], {
    env,
    encoding: 'utf8',
    timeout: 450_000,
  });
  expect(run.status, run.stderr).toBe(0);
  const seen = JSON.parse(readFileSync(join(folder, 'result.json'), 'utf8')) as Record<string, unknown>;
  for (const file of files) {
    const expected = join(folder, `${file}.expected.odt`);
    const locale = file.split('.')[1] as keyof typeof absent;
    const given = [`${file}.before.odt`, '--output', expected, '--locale', locale, '--quiet'];
    const annotate = spawnSync(command, ['annotate', ...given], { cwd: folder, encoding: 'utf8' });
    expect(annotate.status, annotate.stderr).toBe(0);
    const wanted = commentsIn(expected);
    expect(wanted.length, file).toBeGreaterThan(15);
    expect(commentsIn(join(folder, `${file}.once.odt`)), file).toEqual(wanted);
    expect(commentsIn(join(folder, `${file}.twice.odt`)), file).toEqual(wanted);
    expect(seen[`${file} same text`], file).toBe(true);
    expect(seen[`${file} absent`], file).toContain(absent[locale]);
    expect(seen[`${locale} menu`], file).toBe(menu[locale]);
    const [before, ...after] = seen[`${file} others`] as string[][][];
    expect(before).toContainEqual(['A. Person', 'My own remark']);
    expect(after).toEqual([before, before]);
  }
  // No copy stays behind.
  expect(readdirSync(scratch).filter((each) => each.startsWith('charterlint-office-'))).toEqual([]);
});
