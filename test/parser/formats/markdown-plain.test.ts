import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { markdownLines, parsedLines } from '../../../src/parser/markdown/lines.ts';
import { partedBlocks } from '../../../src/parser/markdown/plain-blocks.ts';
import { array, assert, constantFrom, property } from '../../support/properties.ts';

const root = join(import.meta.dirname, '..', '..', '..');

/** What notes are typed of, and every sign that Markdown gives a meaning to, in places where it has one and where not. */
const bits = [
  'OP : Où êtes-vous né ?',
  'DPI : À Conakry.',
  '**OP :** ',
  '**OP** Bonjour',
  '**a*b**',
  '** pas gras **',
  '*oui*',
  '_non_',
  '__',
  '*',
  '`code`',
  '```',
  '~~~',
  '# Titre',
  '#sans',
  '- point',
  '-',
  '+ a',
  '1. un',
  '1998. Je suis né',
  '2) deux',
  '12/03/2024',
  '> cite',
  '>',
  '---',
  '===',
  '***',
  '| a | b |',
  '|---|---|',
  '[PAUSE 10h35–10h50]',
  '[a](b)',
  '[a]',
  '[a]: b',
  '[^1]',
  '[^1]: note',
  '![i](j)',
  '!',
  '<b>x</b>',
  '<!-- c -->',
  '<div>',
  '<',
  '&amp;',
  '&',
  '\\',
  '\\*',
  'A & B',
  '    ',
  '\t',
  ' ',
  '  ',
  '\n',
  '\n',
  '\n\n',
  '\n\n',
  '\r\n',
  '\r',
  '  \n',
  '\t\n',
  '\n    ',
  '\n ',
  '\n> ',
  '\n- ',
  '\u00a0',
  '\f',
  '\u2028',
  '\ufeff',
  '\0',
  'mot',
  'http://a.be',
] as const;

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:md|txt)$/.test(name))
    .map((name) => join(folder, name));
}

describe('Markdown that is nothing but words', () => {
  it.each(['fixtures', 'docs'])('is read as the parser reads it: %s', (folder) => {
    const files = filesIn(join(root, folder));
    expect(files.length).toBeGreaterThan(20);
    for (const file of files) {
      const text = readFileSync(file, 'utf8');
      expect(markdownLines(text), file).toEqual(parsedLines(text));
    }
  });

  it('is read as the parser reads it, whatever is typed', () => {
    assert(
      property(array(constantFrom(...bits), { maxLength: 40 }), (typed) => {
        const text = typed.join('');
        expect(markdownLines(text)).toEqual(parsedLines(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('is read as the parser reads it behind front matter', () => {
    assert(
      property(array(constantFrom(...bits), { maxLength: 20 }), (typed) => {
        const front = '---\ntitle: x\n---';
        const text = `${front}\n${typed.join('')}`;
        expect(markdownLines(text, front.length)).toEqual(parsedLines(text, front.length));
      }),
      { numRuns: 500 },
    );
  });

  it('leaves the parser only the stretches with markup', () => {
    const text = 'OP : Où ?\nDPI : Là.\n\n# Titre\n\n**OP :** Et [pause] puis ?\n\n- a\n\n- b\n\nfin\n';
    const parted = partedBlocks(text, 0);
    expect(parted?.markup.map(({ start, end }) => text.slice(start, end))).toEqual(['# Titre', '- a\n\n- b']);
  });
});
