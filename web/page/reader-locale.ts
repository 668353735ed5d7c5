import { type Locale, locales } from '../../src/model/locale.ts';

/** The first of the browser's languages that the page speaks; the address may name one (`#fr`). */
export function readerLocale(): Locale {
  const wishes = [location.hash.slice(1), ...navigator.languages];
  for (const wish of wishes) {
    const language = locales.find((locale) => wish.toLowerCase().startsWith(locale));
    if (language) return language;
  }
  return 'en';
}
