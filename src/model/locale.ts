/** Languages a record can be written in, and locales a report can be worded in (architecture §9). */
export type Language = 'fr' | 'nl' | 'en';
export type Locale = 'fr' | 'nl' | 'en';

/** The same set serves both; the two types keep the two meanings apart. */
export const languages: readonly Language[] = ['fr', 'nl', 'en'];
export const locales: readonly Locale[] = ['fr', 'nl', 'en'];

/** One text in every locale: a missing locale does not compile. */
export type Localized<T = string> = Readonly<Record<Locale, T>>;

export function isLanguage(value: unknown): value is Language {
  return value === 'fr' || value === 'nl' || value === 'en';
}
