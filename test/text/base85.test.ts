import { expect, it } from 'vitest';
import { base85Of, bytesOfBase85 } from '../../src/text/base85.ts';
import fc from '../support/properties.ts';

it('gives back the bytes it was given, in signs that end no script', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const text = base85Of(bytes);
      expect([...bytesOfBase85(text)]).toEqual([...bytes]);
      expect(text).not.toMatch(/[<>&"'\\`{}\s]/);
      expect(text.length).toBe(Math.ceil((bytes.length * 5) / 4));
    }),
  );
});

it('refuses what it never writes', () => {
  expect(() => bytesOfBase85('ab<cd')).toThrow(RangeError);
});
