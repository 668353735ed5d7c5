import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../src/model/assessment.ts';
import { root } from '../support/project.ts';
import { assessedFolder, filesFolder } from './folder.ts';

/** The Word records of some cases, as LibreOffice saves them. */
const converted = join(root, 'fixtures', 'files-by-format');
const formats = ['odt', 'rtf', 'pdf'] as const;
const cases = readdirSync(join(converted, 'odt')).sort();

const told = ({ clauses, findings, file }: Assessment) => ({
  clauses: clauses.map(({ clause, status }) => `${clause} ${status}`),
  rules: findings.map(({ rule, messageId }) => `${rule} ${messageId}`).sort(),
  records: file!.records.map(({ record, draft }) => [record, draft]),
  deadlines: file!.deadlines.map(({ check, outcome, between }) => [check, outcome, between]),
});

it('has a case in each language', () => {
  expect(cases.map((name) => name.slice(0, 2))).toEqual(['en', 'fr', 'nl']);
});

describe.each(cases)('%s', (name) => {
  it.each(formats)('says the same in %s as in Markdown and Word', async (format) => {
    const [markdown, word, other] = await Promise.all([
      assessedFolder(join(filesFolder, name)),
      assessedFolder(join(filesFolder, 'docx', name)),
      assessedFolder(join(converted, format, name)),
    ]);
    expect(told(word)).toEqual(told(markdown));
    expect(told(other)).toEqual(told(markdown));
  });
});
