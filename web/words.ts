import type { Locale } from '../src/model/locale.ts';
import { en } from './words/en.ts';
import { fr } from './words/fr.ts';
import { nl } from './words/nl.ts';

/** What the page itself says; sentences about the record come from the engine. */
export interface PageWords {
  readonly title: string;
  readonly private: string;
  readonly open: string;
  readonly empty: string;
  readonly locale: string;
  readonly untitled: string;
  readonly typeHere: string;
  readonly text: string;
  readonly drop: string;
  /** Of a document that is not text: it is shown as read, and stays as it is. */
  readonly asRead: string;
  readonly toText: string;
  readonly fromDocument: string;
  readonly saveText: string;
  readonly result: string;
  readonly overview: string;
  readonly findings: string;
  readonly times: string;
  readonly clauses: string;
  readonly noFindings: string;
  readonly nothingYet: string;
  readonly working: string;
  readonly starting: string;
  readonly why: string;
  readonly remedy: string;
  readonly rewording: string;
  readonly apply: string;
  readonly applied: string;
  /** A record is evidence: what was said is not worded anew. */
  readonly onlyUnspoken: string;
  readonly download: string;
  readonly report: string;
  readonly quotes: string;
  readonly quotesNone: string;
  readonly quotesRedacted: string;
  readonly quotesFull: string;
  readonly save: string;
  readonly annotate: string;
  readonly keys: string;
  readonly replaceText: string;
  readonly onlyOne: string;
  readonly cannotRun: string;
  readonly failed: string;
  readonly charter: string;
  readonly charterByType: string;
  readonly decisions: string;
  readonly decisionsAbout: string;
  readonly openBeside: string;
  readonly preparation: string;
  readonly saveDecisions: string;
  readonly remove: string;
  readonly about: string;
  readonly openClauses: string;
  readonly findingAside: string;
  readonly found: string;
  readonly reason: string;
  readonly by: string;
  readonly addDecision: string;
  readonly decideClause: string;
  readonly setAside: string;
  readonly asideTag: string;
  readonly decided: string;
  readonly openRecordFirst: string;
  opened(name: string): string;
  saved(name: string): string;
  notBeside(name: string, record: string): string;
  besideOpened(name: string): string;
  charterAdded(title: string): string;
  /** Findings that a copy with comments has no place for. */
  unplaced(count: number): string;
}

const all: Readonly<Record<Locale, PageWords>> = { en, fr, nl };

export function pageWordsIn(locale: Locale): PageWords {
  return all[locale];
}
