import type { Role } from '../../model/interview.ts';
import type { Lexicon, Lexicons } from '../../model/lexicon.ts';
import { type Language, languages } from '../../model/locale.ts';
import { type PhraseTable, phraseTable } from './phrase-table.ts';

/** The lexicons as the grammar needs them: the record's own language first, the others accepted. */
export interface Words {
  readonly language: Language | 'und';
  /** Own language first; the others follow for bilingual notes. */
  readonly speakers: readonly PhraseTable[];
  readonly titles: readonly PhraseTable[];
  readonly fields: readonly PhraseTable[];
  readonly breaks: PhraseTable;
  readonly limits: PhraseTable;
  readonly absences: PhraseTable;
  readonly notes: PhraseTable;
  readonly sections: readonly PhraseTable[];
  readonly observations: readonly Lexicon[];
  readonly values: readonly Lexicon[];
  readonly officer: readonly Lexicon[];
  /** Who the header's names are, once it was looked at: "Ms Maes leaves the room". */
  readonly people?: ReadonlyMap<string, Role>;
}

export type LexiconsByLanguage = Readonly<Record<Language, Lexicons>>;

const known = new WeakMap<LexiconsByLanguage, Map<string, Words>>();

/** Compiled once per set of lexicons and language: a host reads many records with one set. */
export function wordsOf(language: Language | 'und', lexicons: LexiconsByLanguage): Words {
  const compiled = known.get(lexicons) ?? new Map<string, Words>();
  known.set(lexicons, compiled);
  const found = compiled.get(language) ?? compile(language, lexicons);
  compiled.set(language, found);
  return found;
}

function compile(language: Language | 'und', lexicons: LexiconsByLanguage): Words {
  const order = [...languages].sort((a, b) => Number(b === language) - Number(a === language));
  const all = (name: string): readonly Lexicon[] =>
    order.map((each) => lexicons[each].get(name)).filter((lexicon) => lexicon !== undefined);
  const merged = (name: string): PhraseTable => phraseTable(all(name));
  const ownFirst = (name: string): readonly PhraseTable[] => {
    if (language === 'und') return [merged(name)];
    const [own, ...others] = order.map((each) => lexicons[each].get(name));
    return [phraseTable([own]), phraseTable(others)];
  };
  return {
    language,
    speakers: ownFirst('speakers'),
    titles: ownFirst('speaker-titles'),
    fields: ownFirst('fields'),
    sections: ownFirst('section-titles'),
    breaks: merged('break-marks'),
    limits: merged('limit-marks'),
    absences: merged('absences'),
    notes: merged('note-labels'),
    observations: all('observations'),
    values: all('header-values'),
    officer: all('officer-words'),
  };
}

/** Ids of a phrase in the first table that knows it. */
export function idsOf(tables: readonly PhraseTable[], key: string): readonly string[] {
  for (const table of tables) {
    const ids = table.ids.get(key);
    if (ids) return ids;
  }
  return [];
}
