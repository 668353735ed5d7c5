import en from '../../generated/lexicons/en.ts';
import fr from '../../generated/lexicons/fr.ts';
import nl from '../../generated/lexicons/nl.ts';
import type { Lexicon, Lexicons } from '../../src/model/lexicon.ts';
import type { Language } from '../../src/model/locale.ts';

const byName = (all: readonly Lexicon[]): Lexicons => new Map(all.map((lexicon) => [lexicon.name, lexicon]));
const all = { fr: byName(fr), nl: byName(nl), en: byName(en) };

/** All lexicons, the way a host hands them in; the same object each time. */
export function loadLexicons(): Readonly<Record<Language, Lexicons>> {
  return all;
}
