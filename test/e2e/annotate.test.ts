import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { SavedReport } from '../../src/wording/saved-report.ts';
import { cli } from '../support/cli.ts';
import { root } from '../support/project.ts';

const env = { SOURCE_DATE_EPOCH: '1795276800' };

function place(...files: readonly (readonly [from: string, name: string])[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'charterlint-annotate-'));
  for (const [from, name] of files) copyFileSync(join(root, from), join(folder, name));
  return folder;
}

const part = (path: string, name: string): string =>
  new TextDecoder().decode(unzipSync(readFileSync(path))[name]);

describe('charterlint annotate', () => {
  it('writes every finding as a comment into a copy, and leaves the record as it is', () => {
    const cwd = place(['fixtures/interviews/fr-table/record.docx', 'notes.docx']);
    const before = readFileSync(join(cwd, 'notes.docx'));
    const run = cli(['annotate', 'notes.docx', '-o', 'copie.docx', '--locale', 'fr'], { cwd, env });
    expect(run.status, run.stderr).toBe(0);
    expect(run.stdout).toBe('');
    const saved = JSON.parse(cli(['notes.docx', '-f', 'json'], { cwd }).stdout) as SavedReport;
    const { findings } = saved.files[0]!;
    expect(findings.length).toBeGreaterThan(1);
    expect(run.stderr).toContain(`${findings.length} commentaires\ncopie.docx`);

    const comments = part(join(cwd, 'copie.docx'), 'word/comments.xml');
    expect(comments.match(/<w:comment /g)).toHaveLength(findings.length);
    expect(
      comments.match(/w:author="charterlint" w:date="2026-11-21T16:00:00Z" w:initials="cl"/g),
    ).toHaveLength(findings.length);
    for (const { fingerprint, clauses } of findings) {
      expect(comments).toContain(`#${fingerprint.slice(0, 8)}`);
      for (const clause of clauses) expect(comments).toContain(`>${clause} – `);
    }
    const document = part(join(cwd, 'copie.docx'), 'word/document.xml');
    expect(document.match(/<w:commentRangeStart /g)).toHaveLength(findings.length);
    expect(document.match(/<w:commentReference /g)).toHaveLength(findings.length);
    expect(readFileSync(join(cwd, 'notes.docx'))).toEqual(before);
    expect(readdirSync(cwd).sort()).toEqual(['copie.docx', 'notes.docx']);
  });

  it('again replaces its own comments and keeps those of people', () => {
    const cwd = place(['fixtures/layouts/table.nl/record.docx', 'nota.docx']);
    const copy = join(cwd, 'kopie.docx');
    const annotate = (from = 'nota.docx') =>
      cli(['annotate', from, '-o', 'kopie.docx', '--locale', 'nl'], { cwd, env });
    expect(annotate().status).toBe(0);
    const first = readFileSync(copy);
    expect(annotate().status).toBe(0);
    expect(readFileSync(copy)).toEqual(first);
    expect(annotate('kopie.docx').status).toBe(0);
    expect(readFileSync(copy)).toEqual(first);

    const parts = unzipSync(first);
    const theirs =
      '<w:comment w:id="900" w:author="A. Peeters"><w:p><w:r><w:t>Akkoord</w:t></w:r></w:p></w:comment>';
    parts['word/comments.xml'] = strToU8(
      part(copy, 'word/comments.xml').replace('</w:comments>', `${theirs}</w:comments>`),
    );
    parts['word/document.xml'] = strToU8(
      part(copy, 'word/document.xml').replace('</w:p>', '<w:r><w:commentReference w:id="900"/></w:r></w:p>'),
    );
    writeFileSync(copy, zipSync(parts));
    expect(annotate().status).toBe(0);
    const comments = part(copy, 'word/comments.xml');
    expect(comments).toContain(theirs);
    expect(comments.match(/w:author="charterlint"/g)).toHaveLength(
      part(copy, 'word/document.xml').match(/<w:commentReference /g)!.length - 1,
    );
  }, 90_000);

  it('writes annotations into OpenDocument files', () => {
    const cwd = place(['fixtures/layouts/table.fr/record.odt', 'notes.odt']);
    expect(cli(['annotate', 'notes.odt', '-o', 'copie.odt'], { cwd, env }).status).toBe(0);
    const content = part(join(cwd, 'copie.odt'), 'content.xml');
    expect(content.match(/<dc:creator>charterlint</g)!.length).toBeGreaterThan(3);
    const without = content
      .replace(/<office:annotation .*?<\/office:annotation>/gs, '')
      .replace(/<office:annotation-end [^>]*\/>/g, '');
    expect(without).toBe(part(join(cwd, 'notes.odt'), 'content.xml'));
    expect(readFileSync(join(cwd, 'copie.odt')).subarray(30, 38).toString()).toBe('mimetype');
  });

  it('never writes into the record, over another file or for what has no margin', () => {
    const cwd = place(
      ['fixtures/layouts/table.fr/record.docx', 'notes.docx'],
      ['fixtures/layouts/table.nl/record.docx', 'andere.docx'],
      ['fixtures/layouts/table.fr/record.pdf', 'notes.pdf'],
    );
    const misuse = (args: readonly string[], said: string): void => {
      const files = readdirSync(cwd).map((name) => [name, readFileSync(join(cwd, name)).toString('base64')]);
      const run = cli(['annotate', ...args, '--locale', 'en'], { cwd });
      expect(run.stderr).toContain(said);
      expect(run.status).toBe(2);
      expect(
        readdirSync(cwd).map((name) => [name, readFileSync(join(cwd, name)).toString('base64')]),
      ).toEqual(files);
    };
    misuse(['notes.docx'], '--output COPY');
    misuse(['notes.docx', '-o', 'notes.docx'], 'is the record itself');
    misuse(['notes.docx', '-o', 'andere.docx'], 'exists already');
    misuse(['notes.pdf', '-o', 'copy.pdf'], 'takes no comments');
    misuse(['notes.docx', '-o', 'nowhere/copy.docx'], 'could not be written');
  }, 90_000);

  it('gives a document that LibreOffice opens with the same words', ({ skip }) => {
    if (spawnSync('soffice', ['--version']).status !== 0) skip('LibreOffice is not installed');
    const cwd = place(
      ['fixtures/layouts/table.fr/record.docx', 'a.docx'],
      ['fixtures/layouts/table.fr/record.odt', 'b.odt'],
    );
    for (const [from, to] of [
      ['a.docx', 'ac.docx'],
      ['b.odt', 'bc.odt'],
    ])
      expect(cli(['annotate', from!, '-o', to!], { cwd, env }).status).toBe(0);
    const filter = 'txt:Text (encoded):UTF8';
    const profile = `-env:UserInstallation=file://${join(cwd, 'profile')}`;
    spawnSync(
      'soffice',
      ['--headless', profile, '--convert-to', filter, 'a.docx', 'ac.docx', 'b.odt', 'bc.odt'],
      {
        cwd,
      },
    );
    const text = (name: string): string => readFileSync(join(cwd, name), 'utf8');
    expect(text('a.txt').length).toBeGreaterThan(1000);
    expect(text('ac.txt')).toBe(text('a.txt'));
    expect(text('bc.txt')).toBe(text('b.txt'));
  }, 120_000);
});
