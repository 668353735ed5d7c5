import type { DocumentType } from '../../model/document.ts';
import type { Lexicon } from '../../model/lexicon.ts';
import { type Language, languages } from '../../model/locale.ts';
import type { Line } from '../blocks.ts';
import { keyOf, type PhraseTable, phraseTable } from '../interview/phrase-table.ts';
import type { LexiconsByLanguage } from '../interview/words.ts';

/** The lexicons as the grammar of documents needs them: the record's own language first, the others accepted. */
export interface DocumentWords {
  readonly titles: readonly PhraseTable[];
  readonly labels: readonly PhraseTable[];
  readonly people: readonly PhraseTable[];
  /** Set phrases of the record's own language; none where that is not known. */
  readonly cues: Lexicon | undefined;
}

const known = new WeakMap<LexiconsByLanguage, Map<string, DocumentWords>>();

/** Compiled once per set of lexicons and language; reports of sessions have labels and phrases of their own. */
export function documentWords(
  language: Language | 'und',
  lexicons: LexiconsByLanguage,
  type?: DocumentType,
): DocumentWords {
  const compiled = known.get(lexicons) ?? new Map<string, DocumentWords>();
  known.set(lexicons, compiled);
  const session = type === 'session-report';
  const key = session ? `${language} session` : language;
  const found = compiled.get(key) ?? compile(language, lexicons, session);
  compiled.set(key, found);
  return found;
}

function compile(language: Language | 'und', lexicons: LexiconsByLanguage, session: boolean): DocumentWords {
  const order = [...languages].sort((a, b) => Number(b === language) - Number(a === language));
  const tables = (...names: readonly string[]): readonly PhraseTable[] => {
    const all = order.map((each): Lexicon | undefined => {
      const [first, ...others] = names.flatMap((name) => lexicons[each].get(name) ?? []);
      return first && { ...first, terms: [first, ...others].flatMap(({ terms }) => terms) };
    });
    return language === 'und'
      ? [phraseTable(all)]
      : [phraseTable(all.slice(0, 1)), phraseTable(all.slice(1))];
  };
  return {
    titles: tables('file-titles'),
    labels: session ? tables('session-labels', 'file-labels') : tables('file-labels'),
    people: tables('file-people'),
    cues: language === 'und' ? undefined : lexicons[language].get(session ? 'session-cues' : 'file-cues'),
  };
}

/** So many labels of one language more than of the next: « Date » is a label in two. */
const leastLead = 2;

/** The language of a form by its labels and titles, where it holds too few sentences to be heard. */
export function labelLanguage(lines: readonly Line[], lexicons: LexiconsByLanguage): Language | 'und' {
  // « Betreft: beslissing tot sanctie » is a label, and behind it the title of a record.
  const keys = lines.flatMap(({ text }) =>
    text
      .slice(0, 80)
      .split(/[:\uff1a]/u, 2)
      .map(keyOf),
  );
  const counted = languages
    .map((language) => {
      const { titles, labels } = documentWords(language, lexicons, 'session-report');
      const known = keys.filter((key) => titles[0]!.ids.has(key) || labels[0]!.ids.has(key));
      return { language, count: known.length };
    })
    .sort((a, b) => b.count - a.count);
  const [best, next] = counted;
  return best && next && best.count >= next.count + leastLead ? best.language : 'und';
}
