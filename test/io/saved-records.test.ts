import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { savedText } from '../../src/io/saved-records.ts';
import fc from '../support/properties.ts';

const folder = mkdtempSync(join(tmpdir(), 'charterlint-records-'));
afterAll(() => rmSync(folder, { recursive: true }));

function textOf(json: string): ReturnType<typeof savedText> {
  const path = join(folder, 'saved.json');
  writeFileSync(path, json);
  return savedText(path);
}

function parts(json: string): { readonly head: unknown; readonly records: readonly unknown[] } | undefined {
  const text = textOf(json);
  if (!text) return undefined;
  const records = Array.from({ length: text.records }, (_, at) => JSON.parse(text.record(at)) as unknown);
  text.end();
  return { head: JSON.parse(text.head), records };
}

describe('the records of a saved report', () => {
  it('are found in any JSON, however it is written', () => {
    const nasty = fc.constantFrom('"files": [', '\\', '"]}', '[,]', '{"files":[1]}', 'é – \u{1f4c1}');
    const value = fc.letrec((tie) => ({
      any: fc.oneof(
        { maxDepth: 3 },
        ...[fc.string(), nasty, fc.integer(), fc.constant(null), fc.boolean()],
        fc.array(tie('any'), { maxLength: 3 }),
        fc.dictionary(fc.oneof(fc.string(), nasty, fc.constant('files')), tie('any'), { maxKeys: 3 }),
      ),
    })).any;
    const key = fc.string().filter((name) => name !== 'files' && name !== '__proto__');
    fc.assert(
      fc.property(
        fc.dictionary(key, value, { maxKeys: 3 }),
        fc.array(value, { maxLength: 5 }),
        fc.dictionary(key, value, { maxKeys: 3 }),
        fc.constantFrom(undefined, 1, 2, '\t', 4),
        (before, files, after, indent) => {
          const whole = { ...before, files, ...after };
          const json = JSON.stringify(whole, null, indent);
          const { files: records, ...head } = JSON.parse(json) as typeof whole;
          expect(parts(json)).toEqual({ head: { ...head, files: [] }, records });
        },
      ),
      { numRuns: 200 },
    );
  });

  it('are found beyond the first piece that is read', () => {
    const long = 'x"\\'.repeat(400_000);
    const files = [{ a: long }, { b: ['files', long] }, { c: 1 }];
    expect(parts(JSON.stringify({ files, tool: 1 }))?.records).toEqual(files);
  });

  it.each([
    '',
    '[]',
    '{}',
    '{"files": {}}',
    '{"files": [1',
    '{"other": [1], "x": "files"}',
    '{"files":[],"files":[]}',
  ])('are none in %j', (json) => expect(textOf(json)).toBeUndefined());

  it('are read behind a byte order mark', () => {
    expect(parts('\ufeff{"files": [ ]}')).toEqual({ head: { files: [] }, records: [] });
  });
});
