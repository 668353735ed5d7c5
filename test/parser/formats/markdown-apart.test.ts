import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { blocksApart, blocksOf } from '../../../src/parser/markdown/apart.ts';
import { emptyMemory, remembering } from '../../../src/text/memory.ts';
import { root } from '../../support/project.ts';
import fc from '../../support/properties.ts';

const apart = (text: string) => remembering(emptyMemory(), () => blocksApart(text));

const line = fc.oneof(
  fc.constantFrom(
    '',
    '',
    ' ',
    'OP : Où étiez-vous ?',
    'DPI : Au marché.  ',
    '  DPI : Chez moi.',
    '**OP :** Pourquoi *vous* ?',
    '- un passeport',
    '* deux',
    '+',
    '1. Nom',
    '1998. Je suis né à Conakry.',
    '   suite',
    '    code',
    '# Titre',
    '## Titre ##',
    '---',
    '===',
    '> cité',
    '> - cité',
    '>',
    '[PAUSE 10h35–10h50]',
    '[a](b) et \\[ceci\\]',
    '[a]: b',
    '```',
    '<!-- ',
    '-->',
    '<div>',
    '| a | b |',
    '&amp; `x` <b>y</b>',
    '\tx',
  ),
  fc.string({ maxLength: 12 }),
);
const document = fc
  .tuple(fc.array(line, { maxLength: 14 }), fc.constantFrom('\n', '\r\n', '\r'))
  .map(([lines, eol]) => lines.join(eol));

describe('a Markdown text read part by part', () => {
  it('has the blocks of the text read as one', () => {
    let asked = 0;
    fc.assert(
      fc.property(document, (text) => {
        const parts = apart(text);
        if (parts === undefined) return;
        asked++;
        expect(parts).toEqual(blocksOf(text));
      }),
      { numRuns: 3000 },
    );
    expect(asked).toBeGreaterThan(500);
  });

  it('is what the fixtures are', () => {
    const folder = join(root, 'fixtures', 'interviews');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('record.md'),
    );
    expect(files.length).toBeGreaterThan(2);
    for (const name of files) {
      const text = readFileSync(join(folder, name), 'utf8').replace(/^---[\s\S]*?\n---\n/, '');
      expect(apart(text), name).toEqual(blocksOf(text));
    }
  });
});
