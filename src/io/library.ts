import { charters as builtInCharters } from '../../generated/charters.ts';
import { checks as builtInChecks } from '../../generated/checks.ts';
import { formats as builtInFormats } from '../../generated/formats.ts';
import { reporters as builtInReporters } from '../../generated/reporters.ts';
import type { Charter } from '../model/charter.ts';
import type { Check } from '../model/check.ts';
import type { Lexicon, Lexicons } from '../model/lexicon.ts';
import type { Language } from '../model/locale.ts';

export { build } from '../../generated/build.ts';
export { folders } from '../../generated/folders.ts';
export { version } from '../../generated/version.ts';

const allChecks: Check[] = [...builtInChecks];
const allCharters: Record<string, (typeof builtInCharters)[string]> = { ...builtInCharters };
const allFormats: Record<string, (typeof builtInFormats)[string]> = { ...builtInFormats };
const allReporters: Record<string, (typeof builtInReporters)[string]> = { ...builtInReporters };
const addedLexicons: Lexicon[] = [];

/** What there is: our own, and behind it what plug-ins added (`enrol`). */
export const checks: readonly Check[] = allChecks;
export const charters: Readonly<typeof allCharters> = allCharters;
export const formats: Readonly<typeof allFormats> = allFormats;
export const reporters: Readonly<typeof allReporters> = allReporters;

/** What a plug-in adds, already held to its form and named by nobody else. */
export interface Enrolled {
  readonly checks: readonly Check[];
  readonly charters: readonly Charter[];
  readonly formats: readonly { readonly id: string; readonly registered: (typeof allFormats)[string] }[];
  readonly reporters: readonly { readonly id: string; readonly load: (typeof allReporters)[string] }[];
  readonly lexicons: readonly Lexicon[];
}

/** Adds to the library of this process, or of this thread of it. */
export function enrol(added: Enrolled): void {
  allChecks.push(...added.checks);
  for (const charter of added.charters) allCharters[charter.id] = async () => ({ default: charter });
  for (const { id, registered } of added.formats) allFormats[id] = registered;
  for (const { id, load } of added.reporters) allReporters[id] = load;
  addedLexicons.push(...added.lexicons);
  loaded = undefined;
}

/** Whether a plug-in added a check to this thread's library. */
export function isExtended(): boolean {
  return allChecks.length > builtInChecks.length;
}

let loaded: Promise<Readonly<Record<Language, Lexicons>>> | undefined;

/**
 * Lexicons of all three languages: the header of a French record may speak Dutch. The same object each time, since
 * what is compiled from them is kept by it.
 */
export function loadLexicons(): Promise<Readonly<Record<Language, Lexicons>>> {
  loaded ??= read();
  return loaded;
}

async function read(): Promise<Readonly<Record<Language, Lexicons>>> {
  const [fr, nl, en] = await Promise.all([
    import('../../generated/lexicons/fr.ts'),
    import('../../generated/lexicons/nl.ts'),
    import('../../generated/lexicons/en.ts'),
  ]);
  const byName = (module: typeof fr): Lexicons =>
    withAdded(new Map(module.default.map((lexicon) => [lexicon.name, lexicon])), module.default[0]!.language);
  return { fr: byName(fr), nl: byName(nl), en: byName(en) };
}

/** A lexicon that there is gets more terms; another name is another lexicon. */
function withAdded(own: Map<string, Lexicon>, language: Language): Lexicons {
  for (const lexicon of addedLexicons) {
    if (lexicon.language !== language) continue;
    const there = own.get(lexicon.name);
    own.set(lexicon.name, there ? { ...there, terms: [...there.terms, ...lexicon.terms] } : lexicon);
  }
  return own;
}

export async function loadCharter(id: string): Promise<Charter | undefined> {
  return charters[id] ? (await charters[id]()).default : undefined;
}
