import { describe, expect, it } from 'vitest';
import docx from '../../../src/parser/formats/docx.ts';
import { defaultLimits } from '../../../src/parser/limits.ts';
import { reading, shown } from './readings.ts';
import { body, p, part, partsOf } from './word-file.ts';
import { type ZipOptions, zipFile } from './zip-file.ts';

const parts = partsOf({
  document: body(p('Waar was u?', '<w:pStyle w:val="Q"/>') + p('Thuis.')),
  styles: part('styles', '<w:style w:type="paragraph" w:styleId="Q"><w:rPr><w:b/></w:rPr></w:style>'),
});
const expected = '0  ‹b:Waar was u?›\n1  Thuis.\n';

const kinds: readonly (readonly [string, ZipOptions])[] = [
  ['as it should be', {}],
  ['of stored parts', { stored: true }],
  ['with sizes behind the parts', { descriptors: true }],
  ['in ZIP64', { large: true }],
  ['in ZIP64 with sizes behind the parts', { large: true, descriptors: true }],
  ['in ZIP64 behind other bytes', { large: true, before: new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0]) }],
  ['with names in capitals', { name: (name) => name.toUpperCase() }],
  ['with names of a Windows program', { name: (name) => name.replaceAll('/', '\\') }],
  ['with names from the root', { name: (name) => `/${name}` }],
];

describe('an archive', () => {
  it.each(kinds)('%s is read', async (_, options) => {
    const read = await reading(docx, zipFile(parts, options));
    expect(read.problems).toEqual([]);
    expect(shown(read)).toBe(expected);
  });

  it('may name its parts in any script, escaped in addresses', async () => {
    const odd = partsOf({ document: body(p('a')), main: 'word/dossié.xml' });
    const rels = new TextDecoder().decode(odd['_rels/.rels']);
    for (const address of [rels, rels.replaceAll('é', '%C3%A9')]) {
      const bytes = zipFile({ ...odd, '_rels/.rels': new TextEncoder().encode(address) });
      expect((await reading(docx, bytes)).source.text).toBe('a');
    }
  });

  it.each(kinds.slice(0, 5))('%s is never read wrong when a bit is', async (_, options) => {
    const good = zipFile(parts, options);
    const silent: number[] = [];
    for (let at = 0; at < good.length; at++) {
      const bytes = good.slice();
      bytes[at]! ^= 1 << (at % 8);
      const read = await reading(docx, bytes);
      if (read.problems.length === 0 && shown(read) !== expected) silent.push(at);
    }
    expect(silent).toEqual([]);
  });

  it.each(kinds.slice(0, 5))('%s is told from one that is cut', async (_, options) => {
    const good = zipFile(parts, options);
    for (let length = 1; length < good.length; length += 5) {
      const { problems, lines } = await reading(docx, good.subarray(0, length));
      expect(problems).toHaveLength(1);
      expect(lines).toEqual([]);
    }
  });

  it.each([
    ['more files', { entries: 3 }, 'too-large'],
    ['a larger part', { partMegabytes: 0.0001 }, 'too-large'],
    ['larger parts together', { archiveMegabytes: 0.0005 }, 'too-large'],
    ['more elements', { elements: 4 }, 'too-large'],
    ['deeper elements', { depth: 3 }, 'too-deep'],
  ] as const)('with %s than is allowed is refused', async (_, limits, code) => {
    const read = await reading(docx, zipFile(parts), 'r', { limits: { ...defaultLimits, ...limits } });
    expect(read.problems).toEqual([{ code }]);
  });

  it('whose numbers of ZIP64 are missing is damaged', async () => {
    const bytes = zipFile(parts, { large: true });
    // The field of ZIP64 under another name.
    for (let at = 0; at + 4 < bytes.length; at++)
      if (bytes[at] === 1 && bytes[at + 1] === 0 && bytes[at + 2] === 24) bytes[at] = 9;
    expect((await reading(docx, bytes)).problems).toEqual([{ code: 'damaged-archive' }]);
  });
});
