import type { Variant } from '../../src/authors/marked.ts';
import type { Language } from '../../src/model/locale.ts';

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

/** Words as they are typed short, longest first; case of the first letter is kept, and marks travel with the text. */
const short: Readonly<Record<Language, readonly (readonly [string, string])[]>> = {
  fr: [
    ['parce que', 'pcq'],
    ['est-ce que', 'eske'],
    ['quelqu’un', 'qqn'],
    ['quelque chose', 'qqch'],
    ['pourquoi', 'pq'],
    ['comment', 'cmt'],
    ['combien', 'cb'],
    ['toujours', 'tjs'],
    ['beaucoup', 'bcp'],
    ['jamais', 'jms'],
    ['quand', 'qd'],
    ['donc', 'dc'],
    ['vous', 'vs'],
    ['nous', 'ns'],
    ['pour', 'pr'],
    ['dans', 'ds'],
    ['mais', 'ms'],
    ['qui', 'ki'],
    ['que', 'ke'],
  ],
  nl: [
    ['misschien', 'mss'],
    ['inderdaad', 'idd'],
    ['hoeveel', 'hvl'],
    ['wanneer', 'wnr'],
    ['waarom', 'wrm'],
    ['omdat', 'omd'],
    ['niets', 'nx'],
    ['even', 'ff'],
    ['geen', 'gn'],
    ['niet', 'ni'],
    ['wat', 'wa'],
    ['dat', 'da'],
    ['een', 'ne'],
  ],
  en: [
    ['because', 'cuz'],
    ['before', 'b4'],
    ['please', 'pls'],
    ['thanks', 'thx'],
    ['about', 'abt'],
    ['what', 'wat'],
    ['your', 'ur'],
    ['you', 'u'],
    ['are', 'r'],
  ],
};

/** A record as an officer types it on a bad day: the officer's words short, the answers as they were. */
export function typedShort(language: Language): Variant {
  const forms = short[language].map(
    ([long, form]) => [new RegExp(`(?<![\\p{L}\\p{N}'’])${long}(?![\\p{L}\\p{N}'’])`, 'giu'), form] as const,
  );
  const shortened = (line: string): string =>
    forms.reduce(
      (text, [long, form]) =>
        text.replace(long, (written) => {
          const capital = form.length > 1 && written[0] !== written[0]!.toLowerCase();
          return capital ? form[0]!.toUpperCase() + form.slice(1) : form;
        }),
      line,
    );
  const change = (sample: string): string =>
    sample
      .split('\n')
      .map((line) => (/^(OP|PO) ?:/.test(line) ? shortened(line) : line))
      .join('\n');
  return { name: 'typed short', change };
}
