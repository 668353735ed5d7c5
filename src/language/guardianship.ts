import { ageOn } from '../model/age.ts';
import type { Interview } from '../model/interview.ts';
import type { Lexicon } from '../model/lexicon.ts';
import type { Span } from '../model/place.ts';
import { fieldsOf, sessionsOf, spanOf, textOf, turnsOf } from '../model/turns.ts';
import { matchesIn } from '../text/phrase.ts';
import { sentencesOf } from '../text/sentences.ts';
import { recordWords } from './record-words.ts';

export interface MinorWords {
  readonly minors: Lexicon;
  readonly values: Lexicon;
}

/** What the record tells of the applicant's minority (domain §A.6, P6; §F.1). */
export interface Minority {
  readonly kind: 'adult' | 'accompanied' | 'unaccompanied' | 'contested' | 'not-told';
  /** Sessions, by number, in which the applicant was a minor as far as the record tells. */
  readonly sessions: ReadonlySet<number>;
  /** Where the record says so. */
  readonly at: Span | undefined;
}

const majority = 18;

/** Minority by the birth date and the date of each session, else by the header; a doubt about the age stays one. */
export function minorityOf(interview: Interview, words: MinorWords, openingTurns: number): Minority {
  const flags = flagsIn(interview, words);
  const ages = sessionsOf(interview).map(({ n, date }) => ({ n, age: ageAt(interview, date) }));
  const minor = ages.filter(({ age }) => (age === undefined ? interview.profile.minor : age < majority));
  const sessions = new Set(minor.map(({ n }) => n));
  const everyone = new Set(ages.map(({ n }) => n));
  const told = flags.unaccompanied !== undefined;
  const spoken = spokenIds(interview, words, openingTurns);
  const at = flags.unaccompanied;
  if (flags.former) return { kind: 'adult', sessions: new Set(), at: undefined };
  const doubted = flags.contested || (spoken.has('contested') && (told || sessions.size > 0));
  // A mark of minority beside a birth date of an adult contradict each other: no age is guessed.
  if (doubted || (told && sessions.size === 0)) return { kind: 'contested', sessions: everyone, at };
  if (sessions.size === 0) return { kind: 'adult', sessions, at: undefined };
  if (told) return { kind: 'unaccompanied', sessions, at };
  return { kind: flags.accompanied ? 'accompanied' : 'not-told', sessions, at: undefined };
}

/** What the record tells of a guardian whom no session shows as present. */
export function guardianOf(
  interview: Interview,
  words: MinorWords,
  openingTurns: number,
): 'missing' | 'away' | 'explained' | 'mentioned' {
  const own = fieldsOf(interview)
    .filter((field) => field.name === 'guardian' && /\p{L}/u.test(textOf(field)))
    .map((field) => new Set([...idsIn(textOf(field), words.minors), 'guardian']));
  const said = [...own, ...spokenSentences(interview, openingTurns).map((text) => idsIn(text, words.minors))];
  const about = said.filter((ids) => ids.has('guardian'));
  if (about.some((ids) => ids.has('reason'))) return 'explained';
  const away = about.some((ids) => ids.has('away')) || own.length > 0;
  if (away) return 'away';
  return about.length > 0 ? 'mentioned' : 'missing';
}

interface Flags {
  readonly unaccompanied: Span | undefined;
  readonly accompanied: boolean;
  readonly contested: boolean;
  readonly former: boolean;
}

/** The header's fields, and a speaker's mark such as « MENA : ». */
function flagsIn(interview: Interview, { minors, values }: MinorWords): Flags {
  const all = new Set<string | undefined>();
  let unaccompanied: Span | undefined;
  for (const field of fieldsOf(interview)) {
    if (!['minor', 'needs', 'applicant', 'present', 'other'].includes(field.name)) continue;
    const value = textOf(field).trim();
    const denied = matchesIn(value, values).some(({ start, term }) => start <= 1 && term.id === 'none');
    const label = field.name === 'minor' && value !== '' ? field.label : '';
    const ids = denied ? new Set<string | undefined>() : idsIn(`${label} : ${value}`, minors);
    for (const id of ids) all.add(id);
    if (ids.has('unaccompanied')) unaccompanied ??= spanOf(field);
  }
  const marked = turnsOf(interview).find(
    ({ marker }) => marker && idsIn(marker, minors).has('unaccompanied'),
  );
  return {
    unaccompanied: unaccompanied ?? (marked && spanOf(marked)),
    accompanied: all.has('accompanied'),
    contested: all.has('contested'),
    former: all.has('former'),
  };
}

function ageAt(interview: Interview, date: string | undefined): number | undefined {
  const born = fieldsOf(interview).find((field) => field.name === 'applicant' && field.date)?.date;
  return born && date ? ageOn(born, date) : undefined;
}

/** What the officer notes anywhere or says in the opening; questions tell nothing. */
function spokenSentences(interview: Interview, openingTurns: number): readonly string[] {
  return recordWords(interview)
    .filter(
      ({ node, speaker }) =>
        speaker === undefined || (node.type === 'turn' && speaker !== 'applicant' && node.n <= openingTurns),
    )
    .flatMap(({ text }) => sentencesOf(text).map(({ start, end }) => text.slice(start, end)));
}

function spokenIds(
  interview: Interview,
  { minors }: MinorWords,
  openingTurns: number,
): ReadonlySet<string | undefined> {
  return new Set(spokenSentences(interview, openingTurns).flatMap((text) => [...idsIn(text, minors)]));
}

function idsIn(text: string, words: Lexicon): ReadonlySet<string | undefined> {
  return new Set(matchesIn(text, words).map(({ term }) => term.id));
}
