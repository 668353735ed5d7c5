import { describe, expect, it } from 'vitest';
import { cli } from '../support/cli.ts';
import { root } from '../support/project.ts';

const statusOf = (file: string): string | undefined => {
  const { stdout } = cli([`${root}/fixtures/layouts/${file}`, '-f', 'json']);
  const report = JSON.parse(stdout) as {
    files: readonly { clauses: readonly { clause: string; status: string }[] }[];
  };
  return report.files[0]!.clauses.find(({ clause }) => clause === 'CGRA-7.7')?.status;
};

/** Charter 7.7: who reads the record must see who said what; that we could guess it is no proof. */
describe('questions and answers are clearly told apart', () => {
  it.each([
    ['marks.fr/record.txt', 'pass'],
    ['bold.nl/record.docx', 'pass'],
    ['table.en/record.html', 'pass'],
    ['dashes.fr/record.txt', 'inconclusive'],
    ['italic-answers.nl/record.odt', 'inconclusive'],
  ])('%s: %s', (file, status) => {
    expect(statusOf(file)).toBe(status);
  });
});
