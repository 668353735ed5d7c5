import { charters } from '../../generated/charters.ts';
import type { Charter } from '../model/charter.ts';
import type { Lexicons } from '../model/lexicon.ts';
import type { Language } from '../model/locale.ts';

export { build } from '../../generated/build.ts';
export { charters } from '../../generated/charters.ts';
export { checks } from '../../generated/checks.ts';
export { folders } from '../../generated/folders.ts';
export { formats } from '../../generated/formats.ts';
export { reporters } from '../../generated/reporters.ts';
export { version } from '../../generated/version.ts';

/** Lexicons of all three languages: the header of a French record may speak Dutch. */
export async function loadLexicons(): Promise<Readonly<Record<Language, Lexicons>>> {
  const [fr, nl, en] = await Promise.all([
    import('../../generated/lexicons/fr.ts'),
    import('../../generated/lexicons/nl.ts'),
    import('../../generated/lexicons/en.ts'),
  ]);
  const byName = (module: typeof fr): Lexicons =>
    new Map(module.default.map((lexicon) => [lexicon.name, lexicon]));
  return { fr: byName(fr), nl: byName(nl), en: byName(en) };
}

export async function loadCharter(id: string): Promise<Charter | undefined> {
  return charters[id] ? (await charters[id]()).default : undefined;
}
