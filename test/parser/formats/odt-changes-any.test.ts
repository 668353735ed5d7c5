import { expect, it } from 'vitest';
import odt from '../../../src/parser/formats/odt.ts';
import fc from '../../support/properties.ts';
import { flatFile } from './odt-parts.ts';
import { broken, reading } from './readings.ts';

type Side = 'kept' | 'inserted' | 'deleted';

/** A word, or the end of a paragraph, and what became of it. */
interface Token {
  readonly end: boolean;
  readonly side: Side;
}

const token = fc.record({
  end: fc.boolean(),
  side: fc.constantFrom<Side>('kept', 'kept', 'inserted', 'deleted'),
});

const word = (n: number) => `w${n};`;

/** The file as Writer makes it: one region for each stretch of one fate. */
function written(tokens: readonly Token[], listed: boolean): string {
  const regions: string[] = [];
  const open = listed ? '<text:list-item><text:p>' : '<text:p>';
  const close = listed ? '</text:p></text:list-item>' : '</text:p>';
  const around = (inside: string) => (listed ? `<text:list>${inside}</text:list>` : inside);
  let body = '';
  for (let at = 0; at < tokens.length; ) {
    const { side } = tokens[at]!;
    let next = at;
    let inside = '';
    while (next < tokens.length && tokens[next]!.side === side) {
      inside += tokens[next]!.end ? `${close}${open}` : word(next);
      next++;
    }
    const id = `c${at}`;
    const region = (kind: string) =>
      `<text:changed-region xml:id="${id}"><text:${side === 'inserted' ? 'insertion' : 'deletion'}>${kind}</text:${side === 'inserted' ? 'insertion' : 'deletion'}></text:changed-region>`;
    if (side === 'kept') body += inside;
    else if (side === 'inserted') {
      regions.push(region(''));
      body += `<text:change-start text:change-id="${id}"/>${inside}<text:change-end text:change-id="${id}"/>`;
    } else {
      regions.push(region(around(`${open}${inside}${close}`)));
      body += `<text:change text:change-id="${id}"/>`;
    }
    at = next;
  }
  return `<text:tracked-changes>${regions.join('')}</text:tracked-changes>${around(`${open}${body}${close}`)}`;
}

/** The lines of one side. */
function expected(tokens: readonly Token[], gone: Side): readonly string[] {
  const lines = [''];
  for (const [n, { end, side }] of tokens.entries()) {
    if (side === gone) continue;
    if (end) lines.push('');
    else lines[lines.length - 1] += word(n);
  }
  return lines.filter((line) => line !== '');
}

it.each([
  ['paragraphs', false],
  ['items of a list', true],
])('gives both sides of any changes in %s', async (_, listed) => {
  await fc.assert(
    fc.asyncProperty(fc.array(token, { maxLength: 24 }), async (tokens) => {
      const file = flatFile({ body: `<text:p>begin</text:p>${written(tokens, listed)}` });
      for (const [changes, gone] of [
        ['accepted', 'deleted'],
        ['original', 'inserted'],
      ] as const) {
        const read = await reading(odt, file, 'record', { changes });
        expect(broken(read)).toEqual([]);
        expect(read.lines.map(({ text }) => text)).toEqual(['begin', ...expected(tokens, gone)]);
      }
    }),
    { numRuns: 300 },
  );
});
