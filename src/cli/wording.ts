import type { Locale } from '../model/locale.ts';
import { en } from './words/en.ts';
import { fr } from './words/fr.ts';
import { nl } from './words/nl.ts';
import type { Words } from './words.ts';

const all: Readonly<Record<Locale, Words>> = { en, fr, nl };

/** What the command says, in one locale. */
export function wordsIn(locale: Locale): Words {
  return all[locale];
}
