import type { Locale } from '../../src/model/locale.ts';
import { byType, type OfferedCharter } from '../protocol.ts';
import type { PageWords } from '../words.ts';
import { element, part } from './element.ts';

/** The charter that the record is held against. */
export interface CharterChoice {
  chosen(): string;
  choose(id: string): void;
  word(charters: readonly OfferedCharter[], words: PageWords, locale: Locale): void;
}

export function charterChoice(onChange: () => void): CharterChoice {
  const select = part<HTMLSelectElement>('charter');
  select.addEventListener('change', onChange);
  return {
    chosen: () => select.value || byType,
    choose(id) {
      select.value = id;
    },
    word(charters, words, locale) {
      const { value } = select;
      select.replaceChildren(
        element('option', { value: byType }, words.charterByType),
        ...charters.map(({ id, title }) => element('option', { value: id }, title[locale])),
      );
      if (value !== '') select.value = value;
    },
  };
}
