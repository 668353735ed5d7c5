import type { Variant } from './marked.ts';

const bare = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');

/** What a keyboard in a hurry does to words and to the room between them; a lexicon's term is found all the same. */
export const hurriedWords: readonly Variant[] = [
  { name: 'capitals', change: (sample) => sample.toUpperCase() },
  { name: 'double spaces', change: (sample) => sample.replaceAll(' ', '  ') },
  { name: 'no-break spaces', change: (sample) => sample.replaceAll(' ', '\u00a0') },
  {
    name: 'no hyphens, as in « est ce que »',
    change: (sample) => sample.replace(/(?<=\p{L})-(?=\p{L})/gu, ' '),
  },
  { name: 'apostrophes as spaces', change: (sample) => sample.replace(/(?<=\p{L})['’](?=\p{L})/gu, ' ') },
  { name: 'no accents', change: bare },
];

/** What it does to sentences besides. Marks `⟦…⟧` travel with the text. */
export const hurriedTurns: readonly Variant[] = [
  ...hurriedWords.filter(({ name }) => name !== 'apostrophes as spaces'),
  { name: 'no capitals', change: (sample) => sample.toLowerCase() },
  { name: 'no question mark at the end', change: (sample) => sample.replace(/[\s\u00a0]*\?(⟧?)\s*$/u, '$1') },
];
