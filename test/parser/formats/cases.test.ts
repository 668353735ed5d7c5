import { describe, expect, it } from 'vitest';
import { broken, casesOf, formats, reading, shown } from './readings.ts';

const cases = (['markdown', 'text', 'docx', 'odt'] as const).flatMap((id) =>
  casesOf(id).map((one) => ({ id, ...one })),
);

/** What a sound file may say of itself; everything else is trouble. */
const told = new Set(['tracked-changes', 'comments-left-out']);

describe.each(cases)('$id/$name', ({ id, bytes, expected }) => {
  it('gives the lines expected', async () => {
    const read = await reading(formats[id], bytes);
    expect(read.problems.filter(({ code }) => !told.has(code))).toEqual([]);
    await expect(shown(read)).toMatchFileSnapshot(expected);
  });

  it('has leaves that are slices of its source', async () => {
    expect(broken(await reading(formats[id], bytes))).toEqual([]);
  });
});

const written = cases.filter((one) => one.id === 'markdown' || one.id === 'text');

describe.each(written)('$id/$name under another writing', ({ id, bytes }) => {
  const text = new TextDecoder().decode(bytes);
  const plain = () => reading(formats[id], text);
  const utf16 = (mark: boolean) =>
    new Uint8Array(Uint16Array.from([...(mark ? [0xfeff] : []), ...units(text)]).buffer);

  it.each([
    ['a byte order mark', new TextEncoder().encode(`\ufeff${text}`)],
    ['UTF-16 with a mark', utf16(true)],
    ['UTF-16 without one', utf16(false)],
  ])('reads the same with %s', async (_, other) => {
    expect(await reading(formats[id], other)).toEqual(await plain());
  });

  it.each([
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ])('shows the same with %s', async (_, lineEnd) => {
    const read = await reading(formats[id], text.replaceAll('\n', lineEnd));
    expect(shown(read)).toBe(shown(await plain()));
    expect(broken(read)).toEqual([]);
  });

  it('shows the same with decomposed accents', async () => {
    const read = await reading(formats[id], text.normalize('NFD'));
    expect(shown(read)).toBe(shown(await plain()).normalize('NFD'));
  });
});

function units(text: string): readonly number[] {
  return Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
}
