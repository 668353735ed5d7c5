import type { Localized } from '../../model/locale.ts';

/** SARIF's pattern is `xx` or `xx-YY`. */
export const sarifLanguage: Localized = { fr: 'fr-BE', nl: 'nl-BE', en: 'en-GB' };

/** Names of the languages in themselves, for `translationMetadata`. */
export const languageName: Localized = { fr: 'français', nl: 'Nederlands', en: 'English' };
