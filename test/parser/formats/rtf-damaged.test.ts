import { describe, expect, it } from 'vitest';
import rtf from '../../../src/parser/formats/rtf.ts';
import { defaultLimits } from '../../../src/parser/limits.ts';
import fc from '../../support/properties.ts';
import { counting } from '../../support/spent.ts';
import { broken, casesOf, reading, shown } from './readings.ts';

const bytesOf = (words: string) => Uint8Array.from(words, (sign) => sign.charCodeAt(0));
const good = String.raw`{\rtf1\ansi{\fonttbl{\f0 Arial;}}PO: Goedemorgen.\par VIB: Dag.\par {\b PO: Vertel eens.}\par}`;
const codes = async (words: string) => (await reading(rtf, bytesOf(words))).problems.map(({ code }) => code);

describe('an RTF file that cannot be read', () => {
  it.each([
    ['nothing', '', 'empty-file'],
    ['a document without words', String.raw`{\rtf1{\fonttbl{\f0 Arial;}}\par  \par}`, 'empty-file'],
    ['a picture alone', String.raw`{\rtf1{\pict 00ff}}`, 'empty-file'],
    ['renamed text', 'PO: Goedemorgen.', 'mislabelled'],
    ['a piece of RTF without its head', String.raw`{\pard a\par}`, 'mislabelled'],
    ['a head that is cut off', String.raw`{\rtf1{\fonttbl{\f0 Ar`, 'damaged-document'],
    ['nesting without end', `{\\rtf1 a${'{'.repeat(100_000)}`, 'too-deep'],
    ['groups by the million', `{\\rtf1 a${'{}'.repeat(600_000)}}`, 'too-large'],
    ['empty paragraphs by the million', `{\\rtf1 a${'\\par'.repeat(600_000)}}`, 'too-large'],
    ['changes of look by the million', `{\\rtf1 ${'\\b a\\i b'.repeat(300_000)}}`, 'too-large'],
  ])('%s', async (_, words, code) => {
    const read = await reading(rtf, bytesOf(words));
    expect(read.problems).toEqual([{ code }]);
    expect(read.lines).toEqual([]);
    expect(read.source).toMatchObject({ text: '', format: 'rtf', anchors: [] });
  });

  it('keeps to the limits it is given', async () => {
    const depth = { ...defaultLimits, depth: 2 };
    const elements = { ...defaultLimits, elements: 5 };
    const nested = bytesOf(String.raw`{\rtf1{{{a}}}}`);
    const problems = async (limits: typeof defaultLimits) =>
      (await reading(rtf, nested, 'record.rtf', { limits })).problems.map(({ code }) => code);
    expect(await problems(depth)).toEqual(['too-deep']);
    expect(await problems(elements)).toEqual(['too-large']);
    expect(await problems(defaultLimits)).toEqual([]);
  });
});

describe('a damaged RTF file', () => {
  it.each([
    ['ends in the body', good.slice(0, -1)],
    ['ends in a group', good.slice(0, good.indexOf('eens'))],
    ['ends in binary data', String.raw`{\rtf1 a{\pict\bin99 x}}`],
    ['is closed too early', good.replace('Dag.', 'Dag.}')],
    ['has an escape of something else', good.replace('Dag', String.raw`D\'zg`)],
  ])('is read as far as it goes when it %s', async (_, words) => {
    const read = await reading(rtf, bytesOf(words));
    expect(read.problems).toEqual([{ code: 'degraded' }]);
    expect(read.lines.length).toBeGreaterThan(0);
    expect(broken(read)).toEqual([]);
  });

  it('is whole with a stray word or blanks behind its last brace', async () => {
    expect(await codes(`${good}\r\n\0 einde`)).toEqual([]);
    expect(await codes(`\ufeff${good}`.replace('\ufeff', '\xef\xbb\xbf'))).toEqual([]);
  });

  it('says so wherever it is cut', async () => {
    for (let length = 5; length < good.length; length++) {
      const [code, ...more] = await codes(good.slice(0, length));
      expect(['degraded', 'damaged-document'], `cut at ${length}`).toContain(code);
      expect(more).toEqual([]);
    }
  });

  it.each(casesOf('rtf'))('never ends the program: $name', async ({ bytes }) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.constantFrom(..."{}\\'*0a \n\xe9\0")), {
          minLength: 1,
          maxLength: 12,
        }),
        async (changes) => {
          const changed = bytes.slice();
          for (const [at, sign] of changes) changed[at] = sign.charCodeAt(0);
          const read = await reading(rtf, changed);
          expect(broken(read)).toEqual([]);
          expect(read.problems.map(({ code }) => code)).not.toContain('internal-error');
        },
      ),
      { numRuns: 60 },
    );
  });

  it('does not take long over circles, chains and numbers', async () => {
    const styles = Array.from({ length: 20_000 }, (_, i) => `{\\s${i}\\sbasedon${i + 1} x;}`).join('');
    const text = Array.from({ length: 20_000 }, (_, i) => `\\pard\\s${i}\\itap${i}99999 a\\par`).join('');
    const spent = counting();
    const read = await reading(rtf, bytesOf(`{\\rtf1{\\stylesheet${styles}}${text}}`));
    expect(read.lines).toHaveLength(20_000);
    expect(spent()).toBeLessThan(5000);
  });
});

const words = [
  ...String.raw`\par \cell \row \nestcell \nestrow \trowd \cellx9 \clmrg \clvmrg \intbl \itap2 \itap-1 \pard \plain`.split(
    ' ',
  ),
  ...String.raw`\b \b0 \i \v \s1 \cs2 \f1 \uc0 \uc2 \u233 \u-10179 \'e9 \'0d \page \sect \line \tab \deleted \revised`.split(
    ' ',
  ),
  ...['Vraag ', 'é', '\t', '\n', '\\~', '\\*'],
];
const heads = [
  '',
  '\\*',
  '\\header ',
  '\\footnote ',
  '\\shptxt ',
  '\\listtext ',
  '\\fldrslt ',
  '\\stylesheet ',
  '\\*\\fldinst ',
];

/** Words and groups in any order and depth. */
const { tree } = fc.letrec<{ tree: string }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    fc.constantFrom(...words).map((word) => `${word} `),
    fc
      .tuple(fc.constantFrom(...heads), fc.array(tie('tree'), { maxLength: 6 }))
      .map(([head, inside]) => `{${head}${inside.join('')}}`),
  ),
}));

it('reads any order of words and groups, in slices of its text', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(tree, { minLength: 1, maxLength: 12 }), async (trees) => {
      const read = await reading(rtf, bytesOf(`{\\rtf1 begin\\par ${trees.join('')}}`));
      const codes = read.problems.map(({ code }) => code);
      expect(codes.filter((code) => code !== 'tracked-changes')).toEqual([]);
      expect(broken(read)).toEqual([]);
      expect(read.source.text.split('\n')).toHaveLength(read.source.anchors!.length);
      expect(shown(read)).toContain('begin\n');
    }),
    { numRuns: 400 },
  );
});

it('is recognised by its content', () => {
  expect(rtf.sniff(bytesOf(good))).toBe(true);
  expect(rtf.sniff(bytesOf(`\n${good}`))).toBe(true);
  expect(rtf.sniff(bytesOf('PO: {\\rtf1'))).toBe(false);
});
