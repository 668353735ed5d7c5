import fc from '../support/properties.ts';

/** One change of a text: what stood between two offsets gives way to other words. */
export interface Edit {
  /** Share of the text before the change, 0 … 1: an edit fits a text of any length. */
  readonly at: number;
  readonly length: number;
  readonly words: string;
}

/** What officers type, and what they do not mean to. */
const pieces = [
  'a',
  ' ',
  '\n',
  '\n\n',
  '\r\n',
  '?',
  '.',
  ':',
  '[',
  '**',
  '>',
  '- ',
  '# ',
  '---\n',
  '```\n',
  '<!--',
  '\ud800',
  '\ufeff',
  '\0',
  '\nOP : Pourquoi n’avez-vous pas fui plus tôt ?\n',
  '\nDPI : Je ne sais pas.\n',
  '\nPO: U bent dus gevlucht omdat u bang was, nietwaar?\n',
  '\nVIB: Ja, en mijn broer ook, en wij zijn samen vertrokken.\n',
  '\nPO: Where were you and what did you do?\n',
  '\n[PAUSE 10h35–10h50]\n',
  '\n[PAUSE',
  '\n[FIN 13h10]\n',
  '\nDate : 12/03/2024\n',
  '\n## Clôture\n',
  '| a | b |\n',
];

export const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(400)),
  words: fc.oneof(fc.constant(''), fc.constantFrom(...pieces), fc.string({ maxLength: 8 })),
});

export function edited(text: string, { at, length, words }: Edit): string {
  const start = Math.floor(at * text.length);
  return text.slice(0, start) + words + text.slice(start + length);
}
