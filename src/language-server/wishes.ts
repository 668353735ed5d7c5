import { isLanguage, type Language, type Locale } from '../model/locale.ts';

/** What a client may set: as `initializationOptions`, and as the section `charterlint` of its configuration. */
export interface Wishes {
  /** push: the server sends diagnostics; pull: the client asks for them; auto: pull where the client can ask. */
  readonly diagnosticMode: 'push' | 'pull' | 'auto';
  /** Language of messages; without it, that of the client. */
  readonly locale: Locale | undefined;
  /** Language of the records. */
  readonly language: Language | 'auto' | undefined;
  readonly charter: readonly string[] | undefined;
  readonly confidence: 'high' | 'medium' | 'low' | undefined;
  /** Where the pages of the checks stand, as a URL that ends in a slash; without it, those of the package. */
  readonly checkPages: string | undefined;
  readonly inlayHints: boolean;
  /** Who decides, as decisions name the person. */
  readonly by: string;
  /** The client asks for a reason itself and then calls `charterlint.decide`. */
  readonly asks: boolean;
  /** The client shows times and clauses, and wants to be told of them. */
  readonly overview: boolean;
}

export const noWishes: Wishes = {
  diagnosticMode: 'auto',
  locale: undefined,
  language: undefined,
  charter: undefined,
  confidence: undefined,
  checkPages: undefined,
  inlayHints: true,
  by: '',
  asks: false,
  overview: false,
};

/** Whatever a client sent, over what it sent before. What is not of the right kind counts as not said. */
export function wishesOf(sent: unknown, before: Wishes = noWishes): Wishes {
  if (typeof sent !== 'object' || sent === null) return before;
  const values = sent as Readonly<Record<string, unknown>>;
  const one = <const T extends string>(name: string, known: readonly T[]): T | undefined =>
    known.find((value) => value === values[name]);
  const flag = (name: 'inlayHints' | 'asks' | 'overview'): boolean =>
    typeof values[name] === 'boolean' ? values[name] : before[name];
  const text = (name: string): string | undefined =>
    typeof values[name] === 'string' && values[name] !== '' ? values[name] : undefined;
  const charter = [values['charter']].flat().filter((id) => typeof id === 'string' && id !== '');
  return {
    diagnosticMode: one('diagnosticMode', ['push', 'pull', 'auto']) ?? before.diagnosticMode,
    locale: localeNamed(text('locale')) ?? before.locale,
    language: one('language', ['auto', 'fr', 'nl', 'en']) ?? before.language,
    charter: charter.length > 0 ? (charter as string[]) : before.charter,
    confidence: one('confidence', ['high', 'medium', 'low']) ?? before.confidence,
    checkPages: text('checkPages') ?? before.checkPages,
    inlayHints: flag('inlayHints'),
    by: text('by') ?? before.by,
    asks: flag('asks'),
    overview: flag('overview'),
  };
}

/** "nl-BE" → nl; undefined for a language in which we have no words. */
export function localeNamed(tag: string | undefined): Locale | undefined {
  const language = tag?.slice(0, 2).toLowerCase();
  return isLanguage(language) ? language : undefined;
}
